import { fold } from '../fold.ts';
import { type Pack, packInUse } from '../pack.ts';

/** A word, a numeral or a mark of a text, with its half-open place in UTF-16 code units. */
export interface TextToken {
  readonly text: string;
  /** Folded to lower case, typographic apostrophes straightened; of another language in English where it marks a figure. */
  readonly lower: string;
  readonly kind: 'word' | 'numeral' | 'mark';
  readonly start: number;
  readonly end: number;
}

const tokenPattern =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:['’.]\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;

/** Cuts a text into words, numerals and marks. `$48bn` gives `$`, `48`, `bn`; `U.S.-Peru` gives `U.S`, `.`, `-`, `Peru`. */
export function tokensOf(text: string): readonly TextToken[] {
  const pack = packInUse();
  if (pack !== null) return tokensIn(pack, text);
  const tokens: TextToken[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const token = match[0];
    const start = match.index;
    const kind = /^\d/.test(token) ? 'numeral' : /^\p{L}/u.test(token) ? 'word' : 'mark';
    tokens.push({
      text: token,
      lower: token.toLowerCase().replaceAll('’', "'"),
      kind,
      start,
      end: start + token.length,
    });
  }
  return tokens;
}

/** The same in another language than English: numerals and what marks figures as English has them, everything in its place. */
function tokensIn(pack: Pack, text: string): readonly TextToken[] {
  const pattern = new RegExp(`${pack.numerals}|\\p{L}[\\p{L}\\p{M}]*(?:['’.]\\p{L}[\\p{L}\\p{M}]*)*|[^\\s]`, 'gu');
  const tokens: TextToken[] = [];
  for (const { 0: token, index: start } of text.matchAll(pattern)) {
    const place = { start, end: start + token.length };
    const before = tokens.at(-1);
    if (/^\d/.test(token)) {
      const numeral = pack.numeral(token);
      tokens.push({ text: numeral, lower: numeral, kind: 'numeral', ...place });
      continue;
    }
    const word = /^\p{L}/u.test(token) ? fold(token) : null;
    const lower = (word !== null && pack.marked(word)) || token.toLowerCase().replaceAll('’', "'");
    // "Millones de dólares" are million dollars, and "mil" alone is a thousand.
    if (lower === 'of' && /^(?:million|trillion)$/.test(before?.lower ?? '')) continue;
    if (lower === 'thousand' && (before?.kind === 'numeral' || numberWords.test(before?.lower ?? '')) === false)
      tokens.push({ text: '1000', lower: '1000', kind: 'numeral', ...place });
    else tokens.push({ text: token, lower, kind: word === null ? 'mark' : 'word', ...place });
  }
  return tokens;
}

const numberWords =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?)$/;

/** True when no space stands between two tokens. */
export function touches(left: TextToken | undefined, right: TextToken | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

/** True for a word that starts with a capital letter. */
export function isCapitalised(token: TextToken | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
