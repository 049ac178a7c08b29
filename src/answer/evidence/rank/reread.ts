import { cosine } from '../../../language/meaning.ts';
import type { Asked } from '../../question/question.ts';
import type { Steps } from '../../steps.ts';
import type { Candidate } from './features.ts';
import { at } from './features-names.ts';
import type { ReadQuestion } from './features-question.ts';
import { rereadWeights } from './reread-weights.ts';

/**
 * What a sentence that is read again is weighed by. `score`: that of the first reading; `alike`: how close its whole meaning is to the
 * question's; `alikeOfBest`: to that of the one that is closest.
 */
export const rereadFeatureNames = [
  'score',
  'alike',
  'alikeOfBest',
  'alikeUncovered',
  'alikeOfFew',
  'alikeOfMany',
  'alikeOfHow',
  'alikeOfTyped',
] as const;
export type RereadFeature = (typeof rereadFeatureNames)[number];

/** Sentences that are read again: the one that answers is hardly ever further down, and each costs milliseconds once. */
const maxReread = 12;
/** Letters of them: twelve sentences of common length, so that long ones do not hold up others. */
const maxChars = 2_400;

/** A question with fewer words beside its names means as a whole no more than they do. */
const leastPlain = 2;

/** A candidate with its score and what it was read again by; null where it was not. */
export interface Reread {
  readonly candidate: Candidate;
  readonly score: number;
  readonly again: Readonly<Record<RereadFeature, number>> | null;
}

const kinds: Partial<Readonly<Record<Asked, 'alikeOfHow' | 'alikeOfTyped'>>> = {
  figure: 'alikeOfTyped',
  money: 'alikeOfTyped',
  share: 'alikeOfTyped',
  date: 'alikeOfTyped',
  person: 'alikeOfTyped',
  place: 'alikeOfTyped',
  organisation: 'alikeOfTyped',
  reason: 'alikeOfHow',
};

/** The candidates that are read again: the best, as many as there is time for. */
export function toReread<One extends { readonly candidate: Candidate }>(ranked: readonly One[]): readonly One[] {
  let letters = 0;
  const best = ranked.slice(0, maxReread);
  const end = best.findIndex(({ candidate: { hit, position } }) => {
    letters += hit.passage.sentences[position]?.text.length ?? 0;
    return letters > maxChars;
  });
  return end < 0 ? best : best.slice(0, Math.max(1, end));
}

/** What each of the best candidates is weighed by, in their order; null where the question as a whole tells no more than its words. */
export function* rereadFeatures(
  q: ReadQuestion,
  { question, asked }: { readonly question: string; readonly asked: Asked },
  best: readonly { readonly candidate: Candidate; readonly score: number }[],
): Steps<readonly Readonly<Record<RereadFeature, number>>[] | null> {
  const { meaning } = q;
  const plain = q.terms.filter((_, i) => (q.names & (1 << i)) === 0).length;
  const direction = plain < leastPlain ? null : (meaning?.ofWhole(question) ?? null);
  if (meaning === null || direction === null) return null;
  const alike: number[] = [];
  for (const { hit, position } of best.map(({ candidate }) => candidate)) {
    // One that was never read takes some milliseconds.
    yield;
    const other = meaning.ofWhole(hit.passage.sentences[position]?.text ?? '');
    alike.push(other === null ? 0 : cosine(direction, other));
  }
  const most = Math.max(...alike);
  const count = q.terms.length;
  return best.map(({ candidate, score }, i) => {
    const value = alike[i] ?? 0;
    const kind = kinds[asked];
    return {
      score,
      alike: value,
      alikeOfBest: value - most,
      alikeUncovered: value * (1 - (candidate.features[at.idfCovered] ?? 0)),
      alikeOfFew: count <= 3 ? value : 0,
      alikeOfMany: count >= 7 ? value : 0,
      alikeOfHow: kind === 'alikeOfHow' ? value : 0,
      alikeOfTyped: kind === 'alikeOfTyped' ? value : 0,
    };
  });
}

/** Reads the best candidates again, as wholes; the others stay behind them, in their order. */
export function* reread(
  q: ReadQuestion,
  asked: { readonly question: string; readonly asked: Asked },
  ranked: readonly { readonly candidate: Candidate; readonly score: number }[],
): Steps<readonly Reread[]> {
  const best = toReread(ranked);
  const features = yield* rereadFeatures(q, asked, best);
  if (features === null) return ranked.map((one) => ({ ...one, again: null }));
  const read = best.map(({ candidate }, i): Reread => {
    const row = features[i];
    const score = rereadFeatureNames.reduce((sum, name) => sum + (rereadWeights[name] ?? 0) * (row?.[name] ?? 0), 0);
    return { candidate, score, again: row ?? null };
  });
  const gains = read.map(({ score }, i) => score - (best[i]?.score ?? 0));
  const least = Math.min(...gains);
  return [
    ...read.toSorted((one, other) => other.score - one.score),
    ...ranked.slice(best.length).map(({ candidate, score }) => ({ candidate, score: score + least, again: null })),
  ];
}
