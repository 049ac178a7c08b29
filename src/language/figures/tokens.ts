import { fold } from '../fold.ts';
import { matchesIn } from '../matches.ts';
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

/** "10³", "5×10⁶": a power of ten; "2½": a half more. */
const special =
  /^(?:(?:(?<factor>\d+(?:\.\d+)?)\s?[×x]\s?)?10(?<power>[⁻]?[⁰¹²³⁴-⁹]+)|(?<whole>\d*)(?<vulgar>[¼-¾⅐-⅞]))$/u;

/** Another number with raised digits is a power or has a note: it is not known which, and it is read as no number. */
const isUnclear = (token: string) => /\d[⁰¹²³⁴-⁹]+$/u.test(token) && !special.test(token);

/** The value of a numeral as written: `14.3`, `81,800`, `2½`, `10³`. */
export function valueOfNumeral(numeral: string): number {
  const { factor = '1', power, whole = '', vulgar } = special.exec(numeral)?.groups ?? {};
  if (power !== undefined) return Number(factor) * 10 ** Number(power.normalize('NFKC').replace('−', '-'));
  if (vulgar === undefined) return Number(numeral.replaceAll(',', ''));
  const [above = 0, below = 1] = vulgar.normalize('NFKC').split('⁄').map(Number);
  return Number(whole) + above / below;
}

const tokenPattern =
  /(?<!\p{L})S\/\.?(?=\s?\d)|(?:\d+(?:\.\d+)?\s?[×x]\s?)?10⁻?[⁰¹²³⁴-⁹]+|\d*[¼-¾⅐-⅞]|\d+(?:[.,]\d+)*[⁰¹²³⁴-⁹]+|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:['’.]\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;

/** Cuts a text into words, numerals and marks. `$48bn` gives `$`, `48`, `bn`; `U.S.-Peru` gives `U.S`, `.`, `-`, `Peru`. */
export function tokensOf(text: string): readonly TextToken[] {
  const pack = packInUse();
  if (pack !== null) return tokensIn(pack, text);
  const tokens: TextToken[] = [];
  for (const match of matchesIn(text, tokenPattern)) {
    const token = match[0];
    const start = match.index;
    const isNumeral = /^[\d¼-¾⅐-⅞]/u.test(token) && !isUnclear(token);
    const kind = isNumeral ? 'numeral' : /^\p{L}(?!\/)/u.test(token) ? 'word' : 'mark';
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
  const pattern = new RegExp(
    `(?<!\\p{L})S\\/\\.?(?=\\s?\\d)|${pack.numerals}|\\p{L}[\\p{L}\\p{M}]*(?:['’.]\\p{L}[\\p{L}\\p{M}]*)*|[^\\s]`,
    'gu',
  );
  const tokens: TextToken[] = [];
  for (const { 0: token, index: start } of matchesIn(text, pattern)) {
    const place = { start, end: start + token.length };
    const before = tokens.at(-1);
    if (/^\d/.test(token)) {
      const numeral = pack.numeral(token);
      tokens.push({ text: numeral, lower: numeral, kind: 'numeral', ...place });
      continue;
    }
    const word = /^\p{L}(?!\/)/u.test(token) ? fold(token) : null;
    const lower = (word !== null && pack.marked(word)) || token.toLowerCase().replaceAll('’', "'");
    // "Millones de dólares" are million dollars, and "mil" alone is a thousand.
    if (lower === 'of' && /^(?:million|trillion)$/.test(before?.lower ?? '')) continue;
    const read = word === null ? null : numberIn(pack, word, tokens);
    if (read !== null) {
      const [first] = read.taken > 0 ? tokens.splice(-read.taken) : [];
      const text = String(read.value);
      tokens.push({ text, lower: text, kind: 'numeral', start: first?.start ?? start, end: place.end });
      continue;
    }
    // "Medio millón" is half a million.
    if (scaling.test(lower) && before?.lower === 'half')
      tokens.splice(-1, 1, { ...before, text: '0.5', lower: '0.5', kind: 'numeral' });
    if (lower === 'thousand' && (before?.kind === 'numeral' || numberWords.test(before?.lower ?? '')) === false)
      tokens.push({ text: '1000', lower: '1000', kind: 'numeral', ...place });
    else tokens.push({ text: token, lower, kind: word === null ? 'mark' : 'word', ...place });
  }
  return tokens;
}

const scaling = /^(?:thousand|million|trillion)$/;

/** A folded word that is a number with what it takes of the tokens before it, where English has no one word for that: "veintidós", "treinta y cinco". */
function numberIn(
  pack: Pack,
  word: string,
  before: readonly TextToken[],
): { readonly value: number; readonly taken: number } | null {
  const value = pack.valueOf(word);
  if (value === null) return null;
  const [joint, tens] = [before.at(-1), before.at(-2)];
  const ten = joint?.lower === 'and' && tens?.kind === 'word' ? pack.valueOf(fold(tens.text)) : null;
  if (value < 10 && ten !== null && ten >= 30 && ten < 100 && ten % 10 === 0) return { value: ten + value, taken: 2 };
  return pack.marked(word) === null ? { value, taken: 0 } : null;
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
