/** Words that a short form may leave out or give a letter: "DoD" is the Department of Defense. */
export const smallWords: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'de', 'la', 'el', 'del', 'us', '&']);
/** Shorter forms are too often something else. */
const minChars = 3;
/** A word of a name is left standing by its first letter, or by so many. */
const minPartChars = 3;

/**
 * Whether `typed` is made of the beginnings of a name's words, in order, of two at least: "dod", "fpwatchdog", "shorenews".
 * Small words may be left out; words at the end may, where those before them stand in full. Both are folded, without blanks.
 */
export function isShortFor(typed: string, words: readonly string[]): boolean {
  return typed.length >= minChars && reads(typed, 0, words, 0, { taken: 0, areWhole: true }, new Set());
}

interface Read {
  /** How many words have a part in what was read so far; two are enough, and no more are counted. */
  readonly taken: number;
  /** Each of them stands in full. */
  readonly areWhole: boolean;
}

/** @param failed what was tried in vain from a place on: a name of like words would be tried without end */
function reads(
  typed: string,
  from: number,
  words: readonly string[],
  at: number,
  { taken, areWhole }: Read,
  failed: Set<string>,
): boolean {
  const word = words[at];
  if (from === typed.length) return taken >= 2 && (areWhole || words.slice(at).every((each) => smallWords.has(each)));
  if (word === undefined) return false;
  const state = `${from} ${at} ${taken} ${areWhole}`;
  if (failed.has(state)) return false;
  if (smallWords.has(word) && reads(typed, from, words, at + 1, { taken, areWhole }, failed)) return true;
  for (let chars = Math.min(word.length, typed.length - from); chars > 0; chars--) {
    const isPart = chars === 1 || chars === word.length || chars >= minPartChars;
    if (!isPart || !typed.startsWith(word.slice(0, chars), from)) continue;
    const read = { taken: Math.min(2, taken + 1), areWhole: areWhole && chars === word.length };
    if (reads(typed, from + chars, words, at + 1, read, failed)) return true;
  }
  failed.add(state);
  return false;
}
