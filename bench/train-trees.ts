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
  /** Of each feature at most so many limits are tried, with as many rows between each two: faster, and nearly the same. All of them unless told. */
  readonly maxLimits?: number;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly limit: number;
}

/** The sums that a split is weighed by, row by row. */
interface Sums {
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
}

/** The best split of some rows by some features; a feature below 0 where none is any good. */
type Splitting = (rows: Uint32Array, columns: readonly number[], sums: Sums, ridge: number) => Split;

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

const noSplit: Split = { gain: 1e-6, feature: -1, limit: 0 };

/** What a split gains: how much better two leaves fit than one. */
function gainOf(
  [leftSlope, leftCurve]: readonly [number, number],
  [slope, curve]: readonly [number, number],
  ridge: number,
): number {
  if (leftCurve <= minSplit / 4 || curve - leftCurve <= minSplit / 4) return 0;
  return (
    (leftSlope * leftSlope) / (leftCurve + ridge) +
    (slope - leftSlope) ** 2 / (curve - leftCurve + ridge) -
    (slope * slope) / (curve + ridge)
  );
}

function sumOf(rows: Uint32Array, { slopes, curves }: Sums): readonly [number, number] {
  let [slope, curve] = [0, 0];
  for (const i of rows) {
    slope += slopes[i] ?? 0;
    curve += curves[i] ?? 0;
  }
  return [slope, curve];
}

/** Tries the middle between each two values that follow each other. */
function tryingAll(features: readonly Float64Array[]): Splitting {
  const width = features[0]?.length ?? 0;
  const byFeature = Array.from({ length: width }, (_, feature) =>
    Uint32Array.from(features.keys()).sort((a, b) => (features[a]?.[feature] ?? 0) - (features[b]?.[feature] ?? 0)),
  );
  return (rows, columns, sums, ridge) => {
    const whole = sumOf(rows, sums);
    const isIn = new Uint8Array(features.length);
    for (const i of rows) isIn[i] = 1;
    let best = noSplit;
    for (const feature of columns) {
      let [leftSlope, leftCurve, before] = [0, 0, Number.NaN];
      for (const i of byFeature[feature] ?? []) {
        if (!isIn[i]) continue;
        const value = features[i]?.[feature] ?? 0;
        if (value !== before && !Number.isNaN(before)) {
          const gain = gainOf([leftSlope, leftCurve], whole, ridge);
          if (gain > best.gain) best = { gain, feature, limit: rounded((value + before) / 2) };
        }
        leftSlope += sums.slopes[i] ?? 0;
        leftCurve += sums.curves[i] ?? 0;
        before = value;
      }
    }
    return best;
  };
}

/** Tries some limits only: each row is put between two of them once. */
function tryingSome(features: readonly Float64Array[], maxLimits: number): Splitting {
  const width = features[0]?.length ?? 0;
  const limits = Array.from({ length: width }, (_, feature) => limitsOf(features, feature, maxLimits));
  const bins = limits.map((own, feature) =>
    Uint8Array.from(features, (row) => {
      const above = own.findIndex((limit) => (row[feature] ?? 0) < limit);
      return above < 0 ? own.length : above;
    }),
  );
  return (rows, columns, sums, ridge) => {
    const whole = sumOf(rows, sums);
    let best = noSplit;
    for (const feature of columns) {
      const [own, bin] = [limits[feature] ?? [], bins[feature] ?? new Uint8Array()];
      const [slopes, curves] = [new Float64Array(own.length + 1), new Float64Array(own.length + 1)];
      for (const i of rows) {
        const at = bin[i] ?? 0;
        slopes[at] = (slopes[at] ?? 0) + (sums.slopes[i] ?? 0);
        curves[at] = (curves[at] ?? 0) + (sums.curves[i] ?? 0);
      }
      let [leftSlope, leftCurve] = [0, 0];
      for (const [at, limit] of own.entries()) {
        leftSlope += slopes[at] ?? 0;
        leftCurve += curves[at] ?? 0;
        const gain = gainOf([leftSlope, leftCurve], whole, ridge);
        if (gain > best.gain) best = { gain, feature, limit };
      }
    }
    return best;
  };
}

/** Limits of a feature with about as many rows between each two. */
function limitsOf(features: readonly Float64Array[], feature: number, maxLimits: number): readonly number[] {
  const values = Float64Array.from(features, (row) => row[feature] ?? 0).sort();
  const found = new Set<number>();
  const distinct = [...new Set(values)];
  const near = (n: number) => rounded(((distinct[n - 1] ?? 0) + (distinct[n] ?? 0)) / 2);
  if (distinct.length <= maxLimits) for (let n = 1; n < distinct.length; n += 1) found.add(near(n));
  else {
    const places = new Map(distinct.map((value, n) => [value, n]));
    for (let part = 1; part <= maxLimits; part += 1) {
      const n = places.get(values[Math.floor((part * values.length) / (maxLimits + 1))] ?? 0) ?? 0;
      if (n > 0) found.add(near(n));
    }
  }
  return [...found].sort((one, other) => one - other);
}

/** Grows a forest. */
export function grow({ features, isCase, weights }: Rows, growth: Growth, seed = 7): Forest {
  const count = features.length;
  const width = features[0]?.length ?? 0;
  const next = random(seed);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const cases = weights.reduce((sum, weight, i) => sum + (isCase[i] ? weight : 0), 0);
  const base = rounded(Math.log(cases / (all - cases)));
  const scores = new Float64Array(count).fill(base);
  const sums: Sums = { slopes: new Float64Array(count), curves: new Float64Array(count) };
  const split = growth.maxLimits === undefined ? tryingAll(features) : tryingSome(features, growth.maxLimits);
  const branch = (rows: Uint32Array, depth: number, columns: readonly number[]): Tree => {
    const [slope, curve] = sumOf(rows, sums);
    const leaf: Tree = { value: rounded((growth.rate * slope) / (curve + growth.ridge)) };
    if (depth === 0) return leaf;
    const { feature, limit } = split(rows, columns, sums, growth.ridge);
    if (feature < 0) return leaf;
    const isLeft = (i: number) => (features[i]?.[feature] ?? 0) < limit;
    const [left, right] = [rows.filter(isLeft), rows.filter((i) => !isLeft(i))];
    return { feature, limit, left: branch(left, depth - 1, columns), right: branch(right, depth - 1, columns) };
  };
  const trees: Tree[] = [];
  for (let n = 0; n < growth.trees; n++) {
    for (let i = 0; i < count; i++) {
      const likely = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      sums.slopes[i] = (weights[i] ?? 0) * ((isCase[i] ? 1 : 0) - likely);
      sums.curves[i] = (weights[i] ?? 0) * likely * (1 - likely) + 1e-9;
    }
    const drawn = Uint8Array.from({ length: count }, () => (next() < growth.rowShare ? 1 : 0));
    const rows = Uint32Array.from(features.keys()).filter((i) => drawn[i] === 1);
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
