/**
 * Characters that are no text: controls, soft hyphens, byte-order marks, invisible separators, and the marks that turn the
 * direction of what follows, with which a line can be made to read as what it is not. Joiners that scripts need stay.
 */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Takes out what is no text and makes all line breaks `\n`; halves of characters are none. */
export const cleanText = (text: string): string => text.toWellFormed().replace(lineBreaks, '\n').replace(invisible, '');

/** Every run of blank space as one space. A space alone is left as it is: looking for each would take longer than all the rest. */
export const singleSpaced = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ');

/** Text as one line: cleaned, every run of blank space one space, none at the ends. */
export const oneLine = (text: string): string => singleSpaced(cleanText(text)).trim();

/** One line of at most `maxChars` UTF-16 code units, cut at a word with an ellipsis; null when nothing is left. */
export function shortLine(text: string, maxChars: number): string | null {
  const line = oneLine(text);
  if (line === '') return null;
  if (line.length <= maxChars) return line;
  const cut = line.slice(0, maxChars - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > maxChars / 2 ? cut.slice(0, space) : cut).replace(/\p{Surrogate}/gu, '')}…`;
}

/** Letters and digits in lower case with single spaces: how two titles are held against each other. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Scripts that write a word in one or two characters. */
const denseScripts = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** Where Unicode has the dense scripts: most texts have nothing there, and need not be looked at letter by letter. */
const mayBeDense = /[\u1100-\u11ff\u2e80-\ud8ff\uf900-\ufaff\uff00-\uffef]/;

/** How much text this is, in characters of an alphabet: one of a dense script says as much as three. */
export const textWeight = (text: string): number =>
  mayBeDense.test(text) ? text.length + 2 * (text.match(denseScripts)?.length ?? 0) : text.length;
