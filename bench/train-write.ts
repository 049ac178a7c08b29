import type { FeatureName } from '../src/answer/evidence/rank/features-names.ts';
import type { KeptCounts } from './train-data.ts';
import type { Silence } from './train-silence.ts';

/** The source of src/answer/rank/weights.ts. */
export function weightsFile(weights: ReadonlyMap<FeatureName, number>, counts: KeptCounts): string {
  const byChance = new Map<string, string[]>();
  for (const term of counts.terms()) {
    const chance = (Math.round((counts.chance(term, null) ?? 0) * 20) / 20).toFixed(2);
    byChance.set(chance, [...(byChance.get(chance) ?? []), term]);
  }
  const chances = [...byChance]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([chance, terms]) => `  [${chance}, '${terms.toSorted().join(' ')}'],`);
  const table = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .map(([name, weight]) => `  ${name}: ${weight.toFixed(3)},`);
  return `import type { FeatureName } from './features-names.ts';

/*
 * Learned by \`npm run train\` from questions of SQuAD 1.1 (Rajpurkar et al. 2016, CC BY-SA 4.0). Not for editing by hand.
 */

/** What each feature of a sentence counts; the score is their sum. */
export const sentenceWeights: Partial<Readonly<Record<FeatureName, number>>> = {
${table.join('\n')}
};

/** The chance that an answer keeps a term of its question, to the nearest twentieth: the chance and its terms. */
const chances: readonly (readonly [number, string])[] = [
${chances.join('\n')}
];

export const keptChances: ReadonlyMap<string, number> = new Map(
  chances.flatMap(([chance, terms]) => terms.split(' ').map((term): [string, number] => [term, chance])),
);
`;
}

/** The source of src/answer/silence/weights.ts. */
export function silenceFile({ weights, threshold }: Silence): string {
  const table = [...weights].map(([name, weight]) => `  ${name}: ${weight.toFixed(3)},`);
  return `import type { SilenceFeature } from './features.ts';

/*
 * Learned by \`npm run train -- --silence-only\` from questions of SQuAD 1.1 (Rajpurkar et al. 2016, CC BY-SA 4.0), with and
 * without the article each is about, and without the sentences that answer it. Not for editing by hand.
 */

export const silenceWeights: Readonly<Record<SilenceFeature, number>> = {
${table.join('\n')}
};

/** Below this score the bot keeps silent: chosen on articles left out of the training, so that 97 in 100 questions that have an answer get one. */
export const silenceThreshold = ${Number(threshold.toFixed(2))};
`;
}
