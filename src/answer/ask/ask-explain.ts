import { answersWeights } from '../evidence/enough/weights.ts';
import { likelihoods } from '../evidence/likelihood.ts';
import { sentenceWeights } from '../evidence/rank/weights.ts';
import type { Consideration } from './consider.ts';

/** Sentences that are listed. */
const maxListed = 8;
/** Features that are listed of each, the weightiest first. */
const maxFeatures = 8;
/** Characters of a sentence that are shown: it is only to be recognised. */
const maxChars = 90;

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

type Table = Readonly<Record<string, number>>;

/** What counted most: each feature's name, its value, its weight, and what both come to. */
function countedIn(features: Table, weights: Table): string {
  return Object.entries(features)
    .map(([name, value]) => ({ name, value, weight: weights[name] ?? 0 }))
    .filter(({ value, weight }) => value * weight !== 0)
    .sort((one, other) => Math.abs(other.value * other.weight) - Math.abs(one.value * one.weight))
    .slice(0, maxFeatures)
    .map(({ name, value, weight }) => `${name} ${rounded(value)} × ${rounded(weight)} = ${rounded(value * weight)}`)
    .join(', ');
}

/** How an answer came about, a line each: what was understood, what was found, what decided. For people; its wording may change. */
export function explained({ answer, question, scope, hits, ranked, judgement }: Consideration): readonly string[] {
  const asked = question.parts
    .map(({ asked: kind, noun }) => (noun === null ? kind : `${kind} (${noun})`))
    .join(' and ');
  const ids = scope.articleIds === null ? 'all articles' : `${scope.articleIds.size} articles`;
  const days = `${scope.since ?? 'the beginning'} to ${scope.until ?? 'today'}`;
  const likely = likelihoods(ranked);
  const shown = new Set(answer.citations.map(({ articleId, span }) => `${articleId} ${span.end}`));
  return [
    `asked: ${asked}; names: ${question.names.join(', ') || 'none'}; terms: ${question.query.terms.join(' ')}`,
    `looked in: ${ids}, ${days}; ${hits.length} passages found`,
    ...question.query.corrections.map(({ typed, taken }) => `read ${typed} as ${taken}`),
    ...(judgement === null
      ? []
      : [
          `answers: ${rounded(judgement.score)}, at least ${rounded(judgement.threshold)} wanted; close: ${rounded(judgement.closeness)} (${countedIn(judgement.features, answersWeights)})`,
        ]),
    ...ranked.slice(0, maxListed).map(({ sentence, article, features }, at) => {
      const mark = shown.has(`${article.id} ${sentence.span.end}`) ? 'shown' : 'left out';
      return `${at + 1}. ${rounded(likely[at] ?? 0)} ${mark}, ${article.id}: ${sentence.text.slice(0, maxChars)} (${countedIn(features, sentenceWeights)})`;
    }),
    answer.kind === 'answered' ? `answered: ${answer.headline}` : `${answer.kind}: ${answer.reason ?? ''}`,
  ];
}
