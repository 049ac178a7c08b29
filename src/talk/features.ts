/** A feature of a line: a hash of its name, and how much of it there is. */
export interface Feature {
  readonly key: number;
  readonly value: number;
}

/** Words, numbers as `0`, marks that end a sentence, and emoji. */
const wordPattern = /[\p{L}\p{N}]+(?:'\p{L}+)*|[?!]|\p{Extended_Pictographic}/gu;
/** A capital that does not open the line. */
const namePattern = /(?<=\S\s+)\p{Lu}\p{L}+/gu;

/** The words of a line, folded. */
export function wordsOfLine(line: string): readonly string[] {
  return folded(line).match(wordPattern) ?? [];
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’`]/g, "'")
    .replace(/\p{N}+/gu, '0');

/** Words shorter than this stand for themselves wherever they stand. */
const minContentChars = 3;
/** A line whose frame is longer is not known as a whole. */
const maxFrame = 9;
/** Where the classes of length begin, in words. */
const lengths = [1, 2, 3, 4, 6, 9, 13];
/** The length of every line's features as a vector: a long line weighs no more than a short one. */
const norm = 4;

/**
 * What is to be learned from in a line: its words and their runs of two and three, runs of its frame (all but common words as a
 * placeholder, so that "summary of the flood" is like "summary of the strike"), parts of words, its length.
 *
 * @param isCommon whether a word stands in many examples
 */
export function featuresOf(line: string, isCommon: (word: string) => boolean): readonly Feature[] {
  const words = wordsOfLine(line);
  const names = new Set((line.match(namePattern) ?? []).map(folded));
  const all = new Map<number, number>();
  const add = (name: string, value: number): void => {
    const key = hashOf(name);
    all.set(key, Math.max(all.get(key) ?? 0, value));
  };
  const runs = (kind: string, list: readonly string[], count: number, value: number): void => {
    for (let i = 0; i + count <= list.length; i++) add(`${kind}${count} ${list.slice(i, i + count).join(' ')}`, value);
  };
  for (const word of words) {
    add(`w1 ${word}`, 1.5);
    const edged = ` ${word} `;
    for (const count of [3, 4, 5])
      for (let i = 0; i + count <= edged.length; i++) add(`c ${edged.slice(i, i + count)}`, 0.5);
  }
  const whole = ['^', ...words, '$'];
  runs('w', whole, 2, 1);
  runs('w', whole, 3, 0.7);
  const frame = frameOf(whole, names, isCommon);
  runs('f', frame, 2, 1);
  runs('f', frame, 3, 1);
  runs('f', frame, 4, 0.7);
  if (frame.length <= maxFrame) add(`f ${frame.join(' ')}`, 1);
  add(`length ${lengths.findLast((least) => words.length >= least) ?? 0}`, 1.5);
  if (names.size > 0) add('name', 1);
  add('always', 2);
  let squares = 0;
  for (const value of all.values()) squares += value * value;
  const factor = norm / Math.sqrt(squares);
  return [...all].map(([key, value]) => ({ key, value: value * factor }));
}

/** The line with a placeholder for each run of names, and one for each run of other uncommon words. */
function frameOf(
  words: readonly string[],
  names: ReadonlySet<string>,
  isCommon: (word: string) => boolean,
): readonly string[] {
  const frame: string[] = [];
  for (const word of words) {
    const stands = word.length < minContentChars || isCommon(word);
    const part = names.has(word) ? '@' : stands ? word : '#';
    if (part === word || frame.at(-1) !== part) frame.push(part);
  }
  return frame;
}

/** FNV-1a with a final mix, 32 bits. */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
