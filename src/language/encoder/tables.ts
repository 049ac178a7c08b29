/** The tables of an encoder as its file lists them, by name. */
export class Tables {
  readonly #listed: Readonly<Record<string, { readonly type: string; readonly at: number; readonly length: number }>>;
  readonly #bytes: Uint8Array;
  readonly #start: number;

  /** @throws {Error} when the bytes are not such a file */
  constructor(bytes: Uint8Array) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (buffer.toString('latin1', 0, 8) !== 'QUIPUEN1')
      throw new Error('the tables of the encoder are none: make them anew');
    const head = buffer.readUInt32LE(8);
    this.#listed = JSON.parse(buffer.toString('utf8', 12, 12 + head));
    this.#bytes = bytes;
    this.#start = 12 + head;
  }

  #slice(name: string, size: number): { readonly at: number; readonly length: number } {
    const table = this.#listed[name];
    if (table === undefined) throw new Error(`the encoder has no table ${name}: make its file anew`);
    return { at: this.#bytes.byteOffset + this.#start + table.at, length: table.length * size };
  }

  /** Words, one a line. */
  lines(name: string): readonly string[] {
    const { at, length } = this.#slice(name, 1);
    return Buffer.from(this.#bytes.buffer, at, length).toString('utf8').split('\n');
  }

  /** Whole numbers from -127 to 127. */
  rounded(name: string): Int8Array {
    const { at, length } = this.#slice(name, 1);
    return new Int8Array(this.#bytes.buffer, at, length);
  }

  /** Numbers, copied: they need not lie at a place that is a multiple of 4. */
  numbers(name: string): Float32Array {
    const { at, length } = this.#slice(name, 4);
    return new Float32Array(this.#bytes.buffer.slice(at, at + length) as ArrayBuffer);
  }
}
