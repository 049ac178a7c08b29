/** Words that a short form may leave out or give a letter: "DoD" is the Department of Defense. */
const small = new Set(['of', 'the', 'for', 'and', 'de', 'la', 'el', 'del', 'us', '&']);
/** Shorter forms are too often something else. */
const minChars = 3;
/** A word of a name is left standing by its first letter, or by so many. */
const minPartChars = 3;

/**
 * Whether `typed` is made of the beginnings of a name's words, in order, of two at least: "dod", "fpwatchdog", "shorenews".
 * Small words may be left out; words at the end may, where those before them stand in full. Both are folded, without blanks.
 */
export function isShortFor(typed: string, words: readonly string[]): boolean {
  return typed.length >= minChars && reads(typed, words, 0, true);
}

/** @param taken how many words have a part in what was read so far; `areWhole`: each of them stands in full */
function reads(typed: string, words: readonly string[], taken: number, areWhole: boolean): boolean {
  const [word, ...rest] = words;
  if (typed === '') return taken >= 2 && (areWhole || words.every((each) => small.has(each)));
  if (word === undefined) return false;
  if (small.has(word) && reads(typed, rest, taken, areWhole)) return true;
  for (let chars = Math.min(word.length, typed.length); chars > 0; chars--) {
    const isPart = chars === 1 || chars === word.length || chars >= minPartChars;
    if (!isPart || !typed.startsWith(word.slice(0, chars))) continue;
    if (reads(typed.slice(chars), rest, taken + 1, areWhole && chars === word.length)) return true;
  }
  return false;
}
