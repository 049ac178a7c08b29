/** How far into a page its own word about its encoding is looked for, as browsers do it, with some room for long heads. */
const maxPrescanBytes = 4096;

/**
 * Decodes a text or page: by its byte-order mark, else as UTF-8 when it is that (no other text of some length is by chance),
 * else by what the server said, else by what the page says itself, else by its bytes' statistics. A server that says Latin-1
 * says what it says of everything: the page's own word goes before it.
 */
export async function decodeText(bytes: Uint8Array, contentType: string | null): Promise<string> {
  const mark = markedEncoding(bytes) ?? wideEncoding(bytes);
  if (mark !== null) return decodeAs(bytes, mark);
  const [server, own] = [charsetIn(contentType ?? ''), prescan(bytes)];
  const told = server !== null && own !== null && isLatin1.test(server) ? own : (server ?? own);
  const text = utf8(bytes);
  if (text !== null) return told !== null && isEscaped.test(told) ? decodeAs(bytes, told) : text;
  const isUtf = told !== null && /^utf-?(?:8|16|32)/i.test(told);
  // a page that was cut in the middle of a sign, or has one of another's in it, is UTF-8 all the same
  if (holdsUtf8(bytes, isUtf ? 1 : minGoodShare)) return new TextDecoder().decode(bytes);
  if (told !== null && !isUtf) return decodeAs(bytes, told);
  return decodeAs(bytes, await guessed(bytes));
}

const isLatin1 = /^(?:iso-?8859-?1|latin-?1|windows-1252|us-ascii)$/i;
/** Encodings that write everything in ASCII's bytes. */
const isEscaped = /^(?:iso-2022-|hz-gb|utf-7)/i;

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Every other byte of markup in UTF-16 is zero, and its first sign is a bracket whatever script it is in. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 512);
  const opening = /^(?:[\t\n\r ]\0){0,40}(?<le><\0)|^(?:\0[\t\n\r ]){0,40}(?<be>\0<)/.exec(
    Buffer.from(head).toString('latin1'),
  );
  if (opening !== null) return opening.groups?.le === undefined ? 'utf-16be' : 'utf-16le';
  let [even, odd] = [0, 0];
  for (let n = 0; n < head.length; n++) if (head[n] === 0) n % 2 === 0 ? even++ : odd++;
  const most = head.length / 2 - 1;
  if (head.length < 8 || Math.max(even, odd) < most * 0.6 || Math.min(even, odd) > most * 0.02) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

const charsetIn = (text: string): string | null => /charset\s*=\s*(?:["']\s*)?([\w:.-]{2,40})/i.exec(text)?.[1] ?? null;

function prescan(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, maxPrescanBytes)).toString('latin1');
  const tag = /<meta[^<>]{0,300}charset\s*=\s*(?:["']\s*)?([\w:.-]{2,40})/i.exec(head);
  return tag?.[1] ?? /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{2,40})/i.exec(head)?.[1] ?? null;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** So many signs of UTF-8 to each broken place are none by chance, whatever is told. */
const minGoodShare = 5;

/** Whether there is UTF-8 in it beyond ASCII, with more than so many signs to each broken place. */
function holdsUtf8(bytes: Uint8Array, share: number): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  let good = 0;
  for (const character of text) if (character > '\u007f' && character !== '\ufffd') good++;
  return good > share * broken;
}

async function guessed(bytes: Uint8Array): Promise<string> {
  const { detect } = (await import('chardet')).default;
  const name = detect(bytes.subarray(0, 200_000)) ?? 'windows-1252';
  // statistics call plain Western text Latin-1, which nobody writes any more: its curly quotes are Windows'
  return /^(?:iso-8859-1|ascii|utf-8)$/i.test(name) ? 'windows-1252' : name;
}

/** The web's rule (WHATWG Encoding, 4.2): pages that name these encodings mean those of Windows that hold them. */
const meant: readonly (readonly [RegExp, string])[] = [
  [/^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii)$/i, 'windows-1252'],
  [/^(?:iso-?8859-?9|latin-?5|l5)$/i, 'windows-1254'],
  [/^(?:iso-?8859-?11|tis-?620)$/i, 'windows-874'],
];

async function decodeAs(bytes: Uint8Array, label: string): Promise<string> {
  const { default: iconv } = await import('iconv-lite');
  const name = meant.find(([said]) => said.test(label))?.[1] ?? label;
  return iconv.decode(Buffer.from(bytes), iconv.encodingExists(name) ? name : 'windows-1252');
}
