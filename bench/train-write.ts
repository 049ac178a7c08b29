import type { FeatureName } from '../src/answer/evidence/rank/features-names.ts';
import type { RereadFeature } from '../src/answer/evidence/rank/reread.ts';
import type { KeptCounts } from './train-data.ts';
import type { Enough } from './train-enough.ts';

/** The source of src/answer/evidence/rank/weights.ts. */
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
    .map(([name, weight]) => `  ${keyed(name)}: ${weight.toFixed(3)},`);
  return `import type { FeatureName } from './features-names.ts';

/*
 * Learned by \`npm run train\` from questions of SQuAD 1.1 (Rajpurkar et al. 2016, CC BY-SA 4.0) and those of
 * bench/topics/corpora. Not for editing by hand.
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

/** The source of src/answer/evidence/rank/reread-weights.ts. */
export function rereadFile(weights: ReadonlyMap<RereadFeature, number>): string {
  return `import type { RereadFeature } from './reread.ts';

/*
 * Learned by \`npm run train -- --reread\` from questions of SQuAD 1.1 (Rajpurkar et al. 2016, CC BY-SA 4.0) and those of
 * bench/topics/corpora. Not for editing by hand.
 */

/** What each counts when a sentence is read again; the score is their sum. */
export const rereadWeights: Readonly<Record<RereadFeature, number>> = {
${[...weights].map(([name, weight]) => `  ${name}: ${weight.toFixed(3)},`).join('\n')}
};
`;
}

const keyed = (name: string): string => (name.includes('-') ? `'${name}'` : name);

/** The source of src/answer/evidence/enough/weights.ts. */
export function enoughFile({ answers, close }: Enough): string {
  const table = (weights: ReadonlyMap<string, number>) =>
    [...weights].map(([name, weight]) => `  ${keyed(name)}: ${weight.toFixed(3)},`).join('\n');
  return `import type { EnoughFeature } from './features.ts';

/*
 * Learned by \`npm run train -- --enough\` from questions of SQuAD 1.1 (Rajpurkar et al. 2016, CC BY-SA 4.0), with and
 * without the article each is about, and from those of bench/topics/corpora, near misses too. Not for editing by hand.
 */

/** What speaks for the best sentence answering. */
export const answersWeights: Partial<Readonly<Record<EnoughFeature, number>>> = {
${table(answers)}
};

/** What speaks for the articles being about what is asked at all. */
export const closeWeights: Partial<Readonly<Record<EnoughFeature, number>>> = {
${table(close)}
};
`;
}
