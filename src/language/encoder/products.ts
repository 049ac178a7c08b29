import { readFileSync } from 'node:fs';
import type { Tables } from './tables.ts';

/** A product with a matrix: `outward` numbers of each row, brought back to their scale, with what is added to each. */
interface Matrix {
  readonly at: number;
  readonly inward: number;
  readonly outward: number;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

const pageBytes = 65_536;

interface Exported {
  readonly memory: { readonly buffer: ArrayBuffer; readonly grow: (pages: number) => number };
  readonly multiply: (rows: number, height: number, columns: number, width: number, depth: number, out: number) => void;
}

/** What is used of the platform's own; Node's types do not have it. */
const { Instance, Module } = (globalThis as unknown as { readonly WebAssembly: Compiler }).WebAssembly;
interface Compiler {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

/**
 * Products of a few rows with matrices of eight-bit numbers. The sums are whole numbers, the same on every machine; see products.wat.
 * `maxRows` rows at most at once.
 */
export class Products {
  readonly #exported: Exported;
  readonly #matrices = new Map<string, Matrix>();
  readonly #rowsAt: number;
  readonly #outAt: number;

  constructor(tables: Tables, names: readonly string[], maxRows: number) {
    const bytes = readFileSync(new URL('./data/products.wasm', import.meta.url));
    this.#exported = new Instance(new Module(bytes)).exports as Exported;
    const all = names.map((name) => {
      const bias = tables.numbers(`${name}.bias`);
      const columns = tables.rounded(name);
      return { name, bias, columns, inward: columns.length / bias.length, outward: bias.length };
    });
    const size = all.reduce((sum, { columns }) => sum + columns.length, 0);
    this.#rowsAt = Math.ceil(size / 16) * 16;
    const height = Math.ceil(maxRows / 4) * 4;
    this.#outAt = this.#rowsAt + 2 * height * Math.max(...all.map(({ inward }) => inward));
    const whole = this.#outAt + 4 * height * Math.max(...all.map(({ outward }) => outward));
    const { memory } = this.#exported;
    memory.grow(Math.ceil(whole / pageBytes) - memory.buffer.byteLength / pageBytes);
    let at = 0;
    for (const { name, bias, columns, inward, outward } of all) {
      new Int8Array(memory.buffer, at, columns.length).set(columns);
      this.#matrices.set(name, { at, inward, outward, bias, scale: tables.numbers(`${name}.scale`) });
      at += columns.length;
    }
  }

  /** The product of each of `count` rows, one after the other in `rows`, with the matrix of this name. */
  of(name: string, rows: Float64Array, count: number): Float64Array {
    const matrix = this.#matrices.get(name);
    if (matrix === undefined) throw new Error(`the encoder has no matrix ${name}`);
    const { at, inward, outward, scale, bias } = matrix;
    const height = Math.ceil(count / 4) * 4;
    const { buffer } = this.#exported.memory;
    const rounded = new Int16Array(buffer, this.#rowsAt, height * inward).fill(0);
    const scales = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      let most = 0;
      for (let k = i * inward; k < (i + 1) * inward; k++) most = Math.max(most, Math.abs(rows[k] ?? 0));
      const factor = most === 0 ? 0 : 127 / most;
      for (let k = i * inward; k < (i + 1) * inward; k++) rounded[k] = Math.round((rows[k] ?? 0) * factor);
      scales[i] = most / 127;
    }
    this.#exported.multiply(this.#rowsAt, height, at, outward, inward, this.#outAt);
    const sums = new Int32Array(buffer, this.#outAt, count * outward);
    const out = new Float64Array(count * outward);
    for (let i = 0, n = 0; i < count; i++)
      for (let j = 0; j < outward; j++, n++)
        out[n] = (sums[n] ?? 0) * (scales[i] ?? 0) * (scale[j] ?? 0) + (bias[j] ?? 0);
    return out;
  }
}
