import { lazily } from '../../language/lazily.ts';

/** Nodes of all trees in a row: a feature's number and limit with where its right branch begins (the left follows it), or a leaf. */
interface Node {
  /** -1 for a leaf. */
  readonly feature: number;
  /** The limit below which it goes left; a leaf's value. */
  readonly value: number;
  readonly right: number;
}

/** Trees that were learned, each a line: "feature<limit(left)(right)", a leaf its value. */
class Forest {
  readonly #base: number;
  readonly #nodes: Node[] = [];
  readonly #roots: number[] = [];

  /** @throws {SyntaxError} when a line is no tree */
  constructor(base: number, lines: readonly string[]) {
    this.#base = base;
    for (const line of lines) {
      this.#roots.push(this.#nodes.length);
      const end = this.#read(line, 0);
      if (end !== line.length) throw new SyntaxError(`no tree: ${line.slice(0, 40)}`);
    }
  }

  #read(line: string, from: number): number {
    const number = /-?[\d.]+(?:e-?\d+)?/y;
    number.lastIndex = from;
    const [first = ''] = number.exec(line) ?? [];
    if (first === '') throw new SyntaxError(`no tree: ${line.slice(from, from + 40)}`);
    let at = from + first.length;
    if (line[at] !== '<') {
      this.#nodes.push({ feature: -1, value: Number(first), right: -1 });
      return at;
    }
    number.lastIndex = at + 1;
    const [limit = ''] = number.exec(line) ?? [];
    const index = this.#nodes.length;
    this.#nodes.push({ feature: Number(first), value: Number(limit), right: -1 });
    at = this.#read(line, at + limit.length + 2) + 1;
    const right = this.#nodes.length;
    at = this.#read(line, at + 1) + 1;
    this.#nodes[index] = { feature: Number(first), value: Number(limit), right };
    return at;
  }

  /** The sum of all trees for a row of features: log odds. */
  scoreOf(row: Float64Array): number {
    let sum = this.#base;
    for (const root of this.#roots) {
      let at = root;
      for (let node = this.#nodes[at]; node !== undefined; node = this.#nodes[at]) {
        if (node.feature < 0) {
          sum += node.value;
          break;
        }
        at = (row[node.feature] ?? 0) < node.value ? at + 1 : node.right;
      }
    }
    return sum;
  }
}

/** Trees as they were written down: the features that they were learned of, their base and their lines. */
interface Learned {
  readonly features: string;
  readonly base: number;
  readonly trees: string;
}

/**
 * The forest that was learned of these features, read when it is first asked for.
 *
 * @throws {Error} when it is asked for and was learned of other features
 */
export const forestOf = (features: readonly string[], learned: Learned): (() => Forest) =>
  lazily(() => {
    if (learned.features !== features.join(' '))
      throw new Error('the trees were learned of other features: learn them anew');
    return new Forest(learned.base, learned.trees.trim().split('\n'));
  });
