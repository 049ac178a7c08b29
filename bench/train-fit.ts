/** One question's candidates: `features` holds `count` rows of the same width. */
export interface Example {
  readonly features: Float32Array;
  readonly count: number;
  /** 1 where a row is an answer. */
  readonly isAnswer: Uint8Array;
}

type Objective = (weights: Float64Array, gradient: Float64Array) => number;

/** Below this a column counts as this wide: what is seldom seen must not weigh much. */
const minDeviation = 0.1;

/** Divides each column by its standard deviation, so that weights become comparable. Returns the deviations. */
export function standardise(examples: readonly Example[], width: number): Float64Array {
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  let rows = 0;
  for (const { features, count } of examples) {
    rows += count;
    features.forEach((value, i) => {
      sums[i % width] = (sums[i % width] ?? 0) + value;
      squares[i % width] = (squares[i % width] ?? 0) + value * value;
    });
  }
  const deviations = squares.map((square, i) =>
    Math.max(minDeviation, Math.sqrt(Math.max(0, square / rows - ((sums[i] ?? 0) / rows) ** 2))),
  );
  for (const { features } of examples) {
    for (let i = 0; i < features.length; i++) features[i] = (features[i] ?? 0) / (deviations[i % width] ?? 1);
  }
  return deviations;
}

/** The score of every row. */
export function scores(example: Example, weights: Float64Array): Float64Array {
  const result = new Float64Array(example.count);
  const width = weights.length;
  for (let row = 0; row < example.count; row++) {
    let sum = 0;
    for (let i = 0, from = row * width; i < width; i++) sum += (weights[i] ?? 0) * (example.features[from + i] ?? 0);
    result[row] = sum;
  }
  return result;
}

/** Listwise: the softmax probability of all answers of a question together, whichever of them it is. */
export function listwise(examples: readonly Example[], width: number, ridge: number): Objective {
  const usable = examples.filter(({ isAnswer }) => isAnswer.includes(1));
  return (weights, gradient) => {
    gradient.fill(0);
    let loss = 0;
    for (const example of usable) {
      const row = scores(example, weights);
      const top = Math.max(...row);
      let [all, right] = [0, 0];
      row.forEach((score, i) => {
        all += Math.exp(score - top);
        if (example.isAnswer[i]) right += Math.exp(score - top);
      });
      right = Math.max(right, 1e-300);
      loss += Math.log(all) - Math.log(right);
      row.forEach((score, i) => {
        const part = Math.exp(score - top);
        const slope = part / all - (example.isAnswer[i] ? part / right : 0);
        if (Math.abs(slope) > 1e-7) addRow(gradient, example.features, i * width, slope);
      });
    }
    return regularised(loss, usable.length, weights, gradient, ridge);
  };
}

/** Logistic regression over rows: each row is a case of its own. The last weight is the intercept's when its column is constant. */
export function logistic(examples: readonly Example[], width: number, ridge: number): Objective {
  return (weights, gradient) => {
    gradient.fill(0);
    let [loss, mass] = [0, 0];
    for (const example of examples) {
      scores(example, weights).forEach((score, i) => {
        const target = example.isAnswer[i] ?? 0;
        const chance = 1 / (1 + Math.exp(-score));
        loss -= target ? Math.log(Math.max(chance, 1e-12)) : Math.log(Math.max(1 - chance, 1e-12));
        mass++;
        addRow(gradient, example.features, i * width, chance - target);
      });
    }
    return regularised(loss, mass, weights, gradient, ridge);
  };
}

function addRow(gradient: Float64Array, features: Float32Array, from: number, slope: number): void {
  for (let i = 0; i < gradient.length; i++) gradient[i] = (gradient[i] ?? 0) + slope * (features[from + i] ?? 0);
}

function regularised(loss: number, of: number, weights: Float64Array, gradient: Float64Array, ridge: number): number {
  let total = loss / of;
  weights.forEach((weight, i) => {
    total += ridge * weight * weight;
    gradient[i] = (gradient[i] ?? 0) / of + 2 * ridge * weight;
  });
  return total;
}

const memory = 10;
const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** Minimises by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.4) with backtracking. */
export function minimise(objective: Objective, start: Float64Array, steps: number): Float64Array {
  let weights = Float64Array.from(start);
  let gradient = new Float64Array(start.length);
  let loss = objective(weights, gradient);
  const history: { readonly s: Float64Array; readonly y: Float64Array }[] = [];
  for (let step = 0; step < steps; step++) {
    const direction = descent(gradient, history);
    const slope = -dot(gradient, direction);
    let next = weights;
    let nextLoss = Number.POSITIVE_INFINITY;
    const nextGradient = new Float64Array(start.length);
    for (let size = 1; size > 1e-4 && !(nextLoss <= loss + 1e-4 * size * slope); size /= 2) {
      next = weights.map((weight, i) => weight - size * (direction[i] ?? 0));
      nextLoss = objective(next, nextGradient);
    }
    if (!(nextLoss < loss)) break;
    const s = next.map((weight, i) => weight - (weights[i] ?? 0));
    const y = nextGradient.map((value, i) => value - (gradient[i] ?? 0));
    if (dot(s, y) > 1e-12) history.push({ s, y });
    if (history.length > memory) history.shift();
    const gain = loss - nextLoss;
    weights = next;
    gradient = nextGradient;
    loss = nextLoss;
    if (gain < 1e-6) break;
  }
  return weights;
}

function descent(
  gradient: Float64Array,
  history: readonly { readonly s: Float64Array; readonly y: Float64Array }[],
): Float64Array {
  const direction = Float64Array.from(gradient);
  const add = (factor: number, vector: Float64Array) =>
    vector.forEach((value, i) => {
      direction[i] = (direction[i] ?? 0) + factor * value;
    });
  const steps = history.map(({ s, y }) => ({ s, y, rho: 1 / dot(s, y), alpha: 0 }));
  for (const one of steps.toReversed()) {
    one.alpha = one.rho * dot(one.s, direction);
    add(-one.alpha, one.y);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = dot(last.s, last.y) / dot(last.y, last.y);
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] ?? 0) * scale;
  }
  for (const one of steps) add(one.alpha - one.rho * dot(one.y, direction), one.s);
  return direction;
}
