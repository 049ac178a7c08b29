import { clauseAround } from '../../../language/clauses.ts';
import { likenessOf } from '../../../language/likeness.ts';
import { type Token, tokenise } from '../../../language/tokens.ts';
import { forestOf } from '../../relate/forest.ts';
import type { Candidate } from './candidate.ts';
import { certainBase, certainFeatureNames, certainTrees } from './certain-weights.ts';
import { type DirectContext, directFeatures, featuresOf } from './features.ts';
import { sureness } from './sureness.ts';

/** What is known beyond `directFeatures` before a span is put in bold. */
const further = [
  'sureness',
  'margin',
  'unmet',
  'unmet-most',
  'meant',
  'clause-meant',
  'terms',
  'length',
  'is-count',
  'is-who',
] as const;
export const certainFeatures = [...directFeatures, ...further] as const;

interface Said {
  readonly term: string;
  readonly word: string;
  readonly isName: boolean;
}

const saidIn = (text: string, tokens: readonly Token[] = tokenise(text)): readonly Said[] =>
  tokens.flatMap(({ term, word, span }) =>
    term === null ? [] : [{ term, word, isName: span.start > 0 && /^\p{Lu}/u.test(text.slice(span.start)) }],
  );

/** How nearly the nearest of some words says a word, 0 to 1. */
const nearest = (one: Said, all: readonly Said[]): number => Math.max(0, ...all.map((other) => likenessOf(one, other)));

/** The rows of all candidates of a sentence, in order: what `certainty` is reckoned from. */
export function certainRows(
  candidates: readonly Candidate[],
  context: DirectContext,
  question: string,
): readonly Float64Array[] {
  const plain = candidates.map((candidate) => featuresOf(candidate, candidates.length, context));
  const sures = plain.map(sureness);
  const asked = saidIn(question);
  const all = saidIn(context.sentence, context.tokens);
  const met = asked.map((one) => nearest(one, all));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return candidates.map((candidate, at) => {
    const clause = clauseAround(context.sentence, candidate.span);
    const around = saidIn(context.sentence.slice(clause.start, clause.end));
    const own = sures[at] ?? 0;
    const best = Math.max(0, ...sures.filter((_, other) => other !== at));
    const values: Readonly<Record<(typeof further)[number], number>> = {
      sureness: own,
      margin: own - best,
      unmet: met.filter((likeness) => likeness < 0.6).length / Math.max(1, met.length),
      'unmet-most': 1 - Math.min(1, ...met),
      meant: mean(met),
      'clause-meant': mean(asked.map((one) => nearest(one, around))),
      terms: Math.min(12, asked.length) / 12,
      length: Math.min(60, all.length) / 60,
      'is-count': context.wanted.isCount ? 1 : 0,
      'is-who': /^\W*who/i.test(question) ? 1 : 0,
    };
    return Float64Array.from([...(plain[at] ?? []), ...further.map((name) => values[name])]);
  });
}

const forest = forestOf(certainFeatures, { features: certainFeatureNames, base: certainBase, trees: certainTrees });

/** A span is put in bold when it is this certain; chosen where 92 in a hundred are right on articles left out of the training. */
export const leastCertain = { typed: 0.75, thing: 0.88 } as const;

/** How certain it is that a span is the answer, 0 to 1; learned where many kinds of question have one. */
export const certainty = (row: Float64Array): number => 1 / (1 + Math.exp(-forest().scoreOf(row)));
