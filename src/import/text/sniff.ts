import { wideEncoding } from './decode.ts';

/** What kind of thing some bytes are. */
export const sourceTypes = ['html', 'pdf', 'docx', 'epub', 'markdown', 'text', 'feed', 'opml'] as const;
export type SourceType = (typeof sourceTypes)[number];

/** The endings of file names that a folder is searched for. */
export const importableName = /\.(?:txt|text|md|markdown|html?|xhtml|pdf|docx|epub)$/i;

/** What is told about some bytes from outside. */
export interface Told {
  /** The `content-type` header; null for a file. */
  readonly contentType: string | null;
  /** The file's name or the address's path. */
  readonly name: string;
}

/** Finds out what bytes are: by their first ones, then by what is told of them. A string says why they are nothing of use. */
export function sniff(bytes: Uint8Array, told: Told): { readonly type: SourceType } | { readonly reason: string } {
  if (bytes.length === 0) return { reason: 'it is empty' };
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return { type: 'pdf' };
  if (head.startsWith('PK\u0003\u0004')) return inArchive(bytes, head);
  const wide = /^(?:\xff\xfe|\xfe\xff)/.test(head)
    ? head.startsWith('\u00fe')
      ? 'utf-16be'
      : 'utf-16le'
    : wideEncoding(bytes);
  if (wide === null && bytes.subarray(0, 8192).includes(0)) return { reason: 'it is not text' };
  const media = (told.contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (/^(?:image|audio|video|font)\//.test(media)) return { reason: `it is ${media}, not text` };
  const start = (wide === null ? head : new TextDecoder(wide).decode(bytes.subarray(0, 2048))).replace(
    /^(?:\xef\xbb\xbf|\ufeff)?(?:\s|<!--[\s\S]*?-->|<\?[^>]*>|<!DOCTYPE(?!\s+html)[^[>]*(?:\[[^\]]*\]\s*)?>)*/i,
    '',
  );
  if (/^<opml[\s>]/i.test(start)) return { type: 'opml' };
  if (
    /^<(?:[\w-]+:)?(?:rss|feed|rdf)[\s>]/i.test(start) ||
    /^(?:application\/(?:rss|atom|feed)\+(?:xml|json))$/.test(media)
  )
    return { type: 'feed' };
  if (start.startsWith('{') && isJsonFeed(bytes)) return { type: 'feed' };
  if (/xml/.test(media) && /<(?:[\w-]+:)?(?:rss|rdf)[\s>]/i.test(start)) return { type: 'feed' };
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)) return { type: 'html' };
  if (media === 'text/html' || media === 'application/xhtml+xml') return { type: 'html' };
  if (/\.(?:html?|xhtml)$/i.test(told.name) && /<\w[^<>]*>/.test(head)) return { type: 'html' };
  if (/\.(?:md|markdown)$/i.test(told.name) || media === 'text/markdown') return { type: 'markdown' };
  return /^<\w[^>]*>[\s\S]*<\/\w+>/.test(start) && /<(?:p|div|article|h1)\b/i.test(start)
    ? { type: 'html' }
    : { type: 'text' };
}

/** Its version may stand anywhere, and be served under any type of JSON. */
const isJsonFeed = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('jsonfeed.org/version/');

/** Word documents and e-books are archives: the one has a part called `word/document.xml`, the other says what it is at the start. */
function inArchive(bytes: Uint8Array, head: string): { readonly type: SourceType } | { readonly reason: string } {
  if (head.includes('mimetypeapplication/epub+zip')) return { type: 'epub' };
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (all.includes('word/document.xml')) return { type: 'docx' };
  if (all.includes('META-INF/container.xml')) return { type: 'epub' };
  return { reason: 'it is an archive, or a document that cannot be read: save it as PDF, Word document or text' };
}
