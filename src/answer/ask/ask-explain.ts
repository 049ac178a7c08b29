import type { Consideration } from './consider.ts';
import { type Counted, whyOf } from './why.ts';

/** Characters of a sentence that are shown: it is only to be recognised. */
const maxChars = 90;

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

const sumOf = (all: readonly Counted[]): string =>
  all
    .map(({ name, value, weight }) => `${name} ${rounded(value)} × ${rounded(weight)} = ${rounded(value * weight)}`)
    .join(', ');

/**
 * How an answer came about, a line each. For people; its wording may change.
 * @param outcome what is said of it, in words
 */
export function explained(consideration: Consideration, outcome: string): readonly string[] {
  const why = whyOf(consideration);
  const { enough } = why;
  const where = why.articles === null ? 'all articles' : `${why.articles} articles`;
  const asked = `asked: ${why.asked.join(' and ')}; names: ${why.names.join(', ') || 'none'}; terms: ${why.terms.join(' ')}`;
  return [
    asked,
    `looked in: ${where}, ${why.since ?? 'the beginning'} to ${why.until ?? 'today'}; ${why.passages} passages found`,
    ...why.corrections.map(({ typed, taken }) => `read ${typed} as ${taken}`),
    ...(enough === null
      ? []
      : [
          `answers: ${rounded(enough.score)}, at least ${rounded(enough.threshold)} wanted; close: ${rounded(enough.closeness)} (${sumOf(enough.counted)})`,
        ]),
    ...why.sentences.map(({ articleId, text, likelihood, isShown, counted }, at) => {
      const mark = isShown ? 'shown' : 'left out';
      return `${at + 1}. ${rounded(likelihood)} ${mark}, ${articleId}: ${text.slice(0, maxChars)} (${sumOf(counted)})`;
    }),
    `${consideration.answer.kind}: ${outcome}`,
  ];
}
