import { writeFileSync } from 'node:fs';
import { type Example, logistic, minimise, scores, standardise } from './train-fit.ts';

/** Something that is to be told from its features, and whether it is met. */
export interface Case {
  /** What it is of: a case is scored by weights that were learned without its own corpus. */
  readonly corpus: string;
  readonly row: Float32Array;
  readonly isMet: boolean;
}

const ridge = 1e-4;
const steps = 80;

const exampleOf = (some: readonly Case[]): Example => ({
  features: Float32Array.from(some.flatMap(({ row }) => [...row])),
  count: some.length,
  isAnswer: Uint8Array.from(some, ({ isMet }) => Number(isMet)),
});

/** The weights of a logistic regression over these cases, one a feature. */
export function learn(some: readonly Case[]): Float64Array {
  const example = exampleOf(some);
  const width = some[0]?.row.length ?? 0;
  const scales = standardise([example], width);
  const weights = minimise(logistic([example], width, ridge), new Float64Array(width), steps);
  return weights.map((weight, i) => weight / (scales[i] ?? 1));
}

/** The likelihood of each case, 0 to 1, by weights learned of all corpora but its own; `weighted` says which cases count several times. */
export function leftOut<T extends Case>(
  cases: readonly T[],
  weighted: (some: readonly T[]) => readonly T[] = (some) => some,
): readonly { readonly one: T; readonly chance: number }[] {
  return [...new Set(cases.map(({ corpus }) => corpus))].flatMap((corpus) => {
    const own = cases.filter((one) => one.corpus === corpus);
    const weights = learn(weighted(cases.filter((one) => one.corpus !== corpus)));
    const all = scores(exampleOf(own), weights);
    return own.map((one, i) => ({ one, chance: 1 / (1 + Math.exp(-(all[i] ?? 0))) }));
  });
}

/** Writes weights as the table `NAMEWeights` of `src/answer/lines/FILE-weights.ts`, beside which FILE.ts tells what the features are. */
export function writeWeights(file: string, name: string, features: readonly string[], weights: Float64Array): void {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Feature`;
  const table = features.map((feature, i) => `  ${feature}: ${Number((weights[i] ?? 0).toFixed(3))},`);
  writeFileSync(
    new URL(`../src/answer/lines/${file}-weights.ts`, import.meta.url),
    `import type { ${type} } from './${file}.ts';

/** Learned by bench/train-${file}.ts; not for editing by hand. */
export const ${name}Weights: Readonly<Record<${type}, number>> = {
${table.join('\n')}
};
`,
  );
}
