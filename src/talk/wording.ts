import { isCopula, type Stretch } from '../language/clause.ts';
import { capitalised } from '../language/fold.ts';

/** Words as a question: the first letter large, one mark at the end. */
export function asQuestion(words: string): string {
  const bare = words
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,?])/g, '')
    .replace(/[\s?.!,;:]+$/u, '')
    .trim();
  return bare.startsWith('¿') ? `¿${capitalised(bare.slice(1).trim())}?` : `${capitalised(bare)}?`;
}

/** A text with other words in place of a stretch of it. */
export const put = (text: string, { start, end }: Omit<Stretch, 'text'>, words: string): string =>
  text.slice(0, start) + words + text.slice(end);

/** Contractions as they are typed in a hurry: "whats", "doesnt". */
const hurriedIs = /\b(who|what|where|when|why|how|that|there|he|she)s(?= \p{L})/giu;
const hurriedNot = /\b(do|does|did|is|are|was|were|has|have|had|can|wo|could|would|should)nt\b/gi;

/** "What's" and "whats" as two words. */
export const spelledOut = (text: string): string =>
  text
    .replace(/(?<=\d ?)yrs?\b/gi, 'years')
    .replace(hurriedIs, "$1's")
    .replace(hurriedNot, "$1n't")
    .replace(/\b(who|what|when|where|why|how|it|he|she|that|there)['’]s (?=been\b|got\b)/gi, '$1 has ')
    .replace(/\b(who|what|when|where|why|how|it|he|she|that|there)['’]s\b/gi, '$1 is')
    .replace(/\b(who|what|when|where|why|how|they|we|you)['’]re\b/gi, '$1 are');

const plurals: ReadonlyMap<string, string> = new Map(
  Object.entries({ is: 'are', was: 'were', does: 'do', has: 'have' }),
);

/** An auxiliary as a subject wants it. */
export function agreeing(auxiliary: string, isPlural: boolean): string {
  const lower = auxiliary.toLowerCase();
  if (isPlural) return plurals.get(lower) ?? lower;
  return [...plurals].find(([, plural]) => plural === lower)?.[0] ?? lower;
}

/** An auxiliary in the number of its subject, with the letter that it had. */
export function matching(auxiliary: string, isPlural: boolean): string {
  const word = agreeing(auxiliary, isPlural);
  return /^\p{Lu}/u.test(auxiliary) ? capitalised(word) : word;
}

/** Words as they stand inside a sentence. */
export const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "The dyke" of "a dyke", "any dyke": what was spoken of is known from then on. */
export const definite = (words: string): string =>
  words.replace(/^(?:[Aa]n?|[Aa]ny|[Ss]ome|[Nn]o|[Mm]any)(?= \p{Ll})/u, 'the');

/** "That", "it": a word for what was told as a whole. */
export const isThat = (word: string): boolean => /^(?:that|this|it)$/i.test(word);

/** What may be the verb itself, and no help to one. */
export const isBeOrHave = (word: string): boolean => isCopula(word) || /^ha(?:s|ve|d)$/i.test(word);

/** Names as one: "Hegseth, Astudillo and Schialer". */
export const together = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Without the article in front. */
export const bareNoun = (words: string): string => words.replace(/^(?:the|an?|any|some|all|many|these|those) /i, '');
