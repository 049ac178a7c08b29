/** A tree of decisions: at each node a feature below a limit goes left; a leaf adds its value. */
export type Tree =
  | { readonly feature: number; readonly limit: number; readonly left: Tree; readonly right: Tree }
  | { readonly value: number };

export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** What a forest is grown of: rows of features, whether each is a case of what is looked for, and how much it counts. */
export interface Rows {
  readonly features: readonly Float64Array[];
  readonly isCase: readonly boolean[];
  readonly weights: readonly number[];
}

/** How a forest is grown (Friedman 2001, gradient boosting with logistic loss; each tree of a part of rows and columns). */
export interface Growth {
  readonly trees: number;
  readonly depth: number;
  /** How much of each tree's correction is taken. */
  readonly rate: number;
  /** Damps leaves of few rows. */
  readonly ridge: number;
  readonly rowShare: number;
  readonly columnShare: number;
}

/** Least weight of either side of a split. */
const minSplit = 2;

/** Park and Miller's generator: the same forest each time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export function leafOf(tree: Tree, row: Float64Array): number {
  let node = tree;
  while (!('value' in node)) node = (row[node.feature] ?? 0) < node.limit ? node.left : node.right;
  return node.value;
}

export const scoreOf = ({ base, trees }: Forest, row: Float64Array): number =>
  trees.reduce((sum, tree) => sum + leafOf(tree, row), base);

const rounded = (value: number) => Number(value.toFixed(4));

/** Grows a forest. */
export function grow({ features, isCase, weights }: Rows, growth: Growth, seed = 7): Forest {
  const count = features.length;
  const width = features[0]?.length ?? 0;
  const next = random(seed);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const cases = weights.reduce((sum, weight, i) => sum + (isCase[i] ? weight : 0), 0);
  const base = rounded(Math.log(cases / (all - cases)));
  const scores = new Float64Array(count).fill(base);
  const byFeature = Array.from({ length: width }, (_, feature) =>
    Uint32Array.from(features.keys()).sort((a, b) => (features[a]?.[feature] ?? 0) - (features[b]?.[feature] ?? 0)),
  );
  const slopes = new Float64Array(count);
  const curves = new Float64Array(count);
  const trees: Tree[] = [];
  const branch = (rows: Uint8Array, depth: number, columns: readonly number[]): Tree => {
    let [slope, curve] = [0, 0];
    for (let i = 0; i < count; i++)
      if (rows[i]) {
        slope += slopes[i] ?? 0;
        curve += curves[i] ?? 0;
      }
    const leaf: Tree = { value: rounded((growth.rate * slope) / (curve + growth.ridge)) };
    if (depth === 0) return leaf;
    const whole = (slope * slope) / (curve + growth.ridge);
    let best = { gain: 1e-6, feature: -1, limit: 0 };
    for (const feature of columns) {
      let [leftSlope, leftCurve, before] = [0, 0, Number.NaN];
      for (const i of byFeature[feature] ?? []) {
        if (!rows[i]) continue;
        const value = features[i]?.[feature] ?? 0;
        if (value !== before && leftCurve > minSplit / 4 && curve - leftCurve > minSplit / 4 && !Number.isNaN(before)) {
          const gain =
            (leftSlope * leftSlope) / (leftCurve + growth.ridge) +
            (slope - leftSlope) ** 2 / (curve - leftCurve + growth.ridge) -
            whole;
          if (gain > best.gain) best = { gain, feature, limit: rounded((value + before) / 2) };
        }
        leftSlope += slopes[i] ?? 0;
        leftCurve += curves[i] ?? 0;
        before = value;
      }
    }
    if (best.feature < 0) return leaf;
    const [left, right] = [new Uint8Array(count), new Uint8Array(count)];
    for (let i = 0; i < count; i++)
      if (rows[i]) ((features[i]?.[best.feature] ?? 0) < best.limit ? left : right)[i] = 1;
    const { feature, limit } = best;
    return { feature, limit, left: branch(left, depth - 1, columns), right: branch(right, depth - 1, columns) };
  };
  for (let n = 0; n < growth.trees; n++) {
    for (let i = 0; i < count; i++) {
      const likely = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      slopes[i] = (weights[i] ?? 0) * ((isCase[i] ? 1 : 0) - likely);
      curves[i] = (weights[i] ?? 0) * likely * (1 - likely) + 1e-9;
    }
    const rows = Uint8Array.from({ length: count }, () => (next() < growth.rowShare ? 1 : 0));
    const columns = Array.from({ length: width }, (_, i) => i).filter(() => next() < growth.columnShare);
    const tree = branch(rows, growth.depth, columns);
    trees.push(tree);
    features.forEach((row, i) => {
      scores[i] = (scores[i] ?? 0) + leafOf(tree, row);
    });
  }
  return { base, trees };
}

/** A tree in one line: "feature<limit(left)(right)" of numbers, a leaf its value. */
const written = (tree: Tree): string =>
  'value' in tree ? String(tree.value) : `${tree.feature}<${tree.limit}(${written(tree.left)})(${written(tree.right)})`;

/** What is told of a forest in its file: who learned it, what its three tables are called, its features, and of what it gives the odds. */
export interface ForestSource {
  readonly learnedBy: string;
  readonly names: { readonly features: string; readonly base: string; readonly trees: string };
  readonly features: readonly string[];
  /** `a contradiction` */
  readonly oddsOf: string;
}

/** The source of the file that holds a forest. */
export function forestFile({ base, trees }: Forest, { learnedBy, names, features, oddsOf }: ForestSource): string {
  return `/*
 * Learned by bench/${learnedBy}; not for editing by hand.
 */

/** The features in the order in which the trees number them. */
export const ${names.features} =
  '${features.join(' ')}';

export const ${names.base} = ${base};

/** A tree a line: "feature<limit(left)(right)", a leaf its value; what they add up to is the log odds of ${oddsOf}. */
export const ${names.trees} = \`
${trees.map(written).join('\n')}
\`;
`;
}
