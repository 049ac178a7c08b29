/** Letters that NFKD does not take apart, and typographic marks. */
const folds: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const foldable = new RegExp(`[${Object.keys(folds).join('')}]`, 'g');

const raised = /(?<=\p{Nd})(?=[⁰¹²³⁴-⁹])/gu;

/** Keeps digits that are raised from becoming digits of the number below them: "10³" is no 103. */
export const raisedApart = (text: string): string => text.replace(raised, '^');

/** Lower case without accents, joiners and apostrophes: `Darién’s` becomes `dariens`. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return raisedApart(lower)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\p{Cf}'’ʼ.]/gu, '')
    .replace(foldable, (letter) => folds[letter] ?? letter);
}

/** British spelling as American, `-ise` as `-ize`; wrong for some words (`rise`), but alike for indexing and asking. */
export function americanised(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(e[drs]?|ers|ing|ations?|able)$/, 'iz$1')
    .replace(/ys(e[drs]?|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|able|ful|ite|ites)?$/, 'or$1')
    .replace(/^(def|off|lic|pret)ence/, '$1ense')
    .replace(/^(cent|theat|met|lit|fib|spect|kilomet|millimet|centimet)re(s|d)?$/, '$1er$2')
    .replace(/^programme/, 'program');
}

/** A word, or words, with a capital first. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
