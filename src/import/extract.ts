import { cleanText } from './document/clean.ts';
import { type ExtractResult, refused } from './document/extracted.ts';
import { decodeText } from './text/decode.ts';
import { extractPlainText } from './text/plain-text.ts';
import { type SourceType, sniff, type Told } from './text/sniff.ts';

/** The bytes of one document and where they are from. */
export interface RawDocument extends Told {
  readonly bytes: Uint8Array;
  /** The address they came from; null for a file. */
  readonly address: string | null;
  /** They were told by the feed of another site, and not by the address; false when left out. */
  readonly isHearsay?: boolean;
}

/** A larger text is no article; larger pages and PDFs may still hold one. */
const maxTextBytes = 4 * 1024 * 1024;
const maxHtmlBytes = 12 * 1024 * 1024;

/**
 * Reads a document of any kind. The parsers are loaded when the first document of their kind comes, so that what only asks
 * questions does not wait for them. Bytes that no parser expects may make one throw: call it through a guard.
 */
export async function extract(document: RawDocument): Promise<ExtractResult> {
  const sniffed = sniff(document.bytes, document);
  if ('reason' in sniffed) return refused(sniffed.reason);
  const tooLarge = sizeProblem(sniffed.type, document.bytes.length);
  if (tooLarge !== null) return refused(tooLarge);
  if (sniffed.type === 'pdf') return (await import('./text/pdf.ts')).extractPdf(document.bytes);
  if (sniffed.type === 'docx') return (await import('./text/docx.ts')).extractDocx(document.bytes);
  if (sniffed.type === 'epub') return (await import('./text/epub.ts')).extractEpub(document.bytes);
  const text = cleanText(await decodeText(document.bytes, document.contentType));
  switch (sniffed.type) {
    case 'html':
      return (await import('./html/html.ts')).extractHtml(text, document.address);
    case 'markdown':
      return (await import('./text/markdown.ts')).extractMarkdown(text);
    case 'text':
      return extractPlainText(text);
    case 'feed':
      return refused('it is a feed: add it with quipu feeds add');
    case 'opml':
      return refused('it is a list of feeds');
  }
}

const loaded = new Set<SourceType>();

/** Loads what `extract` will need for a document, so that loading is not counted as reading. False: it was loaded before. */
export async function loadParser(document: RawDocument): Promise<boolean> {
  const sniffed = sniff(document.bytes, document);
  if (!('type' in sniffed) || loaded.has(sniffed.type)) return false;
  loaded.add(sniffed.type);
  if (sniffed.type === 'pdf') await (await import('./text/pdf.ts')).warmUp();
  if (sniffed.type === 'markdown') await (await import('./text/markdown.ts')).extractMarkdown('*A* text.');
  if (sniffed.type === 'docx') await import('./text/docx.ts');
  if (sniffed.type === 'epub') await import('./text/epub.ts');
  if (sniffed.type === 'html') (await import('./html/html.ts')).warmUp();
  return true;
}

function sizeProblem(type: SourceType, bytes: number): string | null {
  const max = type === 'html' ? maxHtmlBytes : maxTextBytes;
  return !/^(?:pdf|docx|epub)$/.test(type) && bytes > max ? `it is larger than ${max / 1024 / 1024} MB` : null;
}
