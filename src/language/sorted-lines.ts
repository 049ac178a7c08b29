/** Lines in code unit order, looked up where they stand: a table of which a question needs a few lines is never read as a whole. */
export class SortedLines {
  readonly #text: string;

  /** @param text the lines, each ended by a line feed */
  constructor(text: string) {
    this.#text = text;
  }

  /** The lines that begin with `prefix`, in order. */
  startingWith(prefix: string): readonly string[] {
    const found: string[] = [];
    for (let start = this.#firstNotBefore(prefix); this.#text.startsWith(prefix, start); ) {
      const end = this.#text.indexOf('\n', start);
      if (end < 0) break;
      found.push(this.#text.slice(start, end));
      start = end + 1;
    }
    return found;
  }

  /** Whether a line is there. */
  has(line: string): boolean {
    return this.#text.startsWith(`${line}\n`, this.#firstNotBefore(line));
  }

  /** Where the first line begins that does not stand before `wanted`. */
  #firstNotBefore(wanted: string): number {
    let [low, high] = [0, this.#text.length];
    while (low < high) {
      const start = this.#text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
      const end = this.#text.indexOf('\n', start);
      if (end < 0) return this.#text.length;
      if (this.#text.slice(start, end) < wanted) low = end + 1;
      else high = start;
    }
    return low;
  }
}
