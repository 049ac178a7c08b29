import { cosine } from '../../language/meaning.ts';

/** A collection of fewer passages is one bucket: then what resembles a question most is always found. */
export const minBucketed = 20_000;
/** Buckets that are looked into for one question. */
const probes = 8;

/** Directions that others are put beside; passages that are about the same are in one bucket, or in two near each other. */
export class Buckets {
  readonly #directions: readonly Int8Array[];

  constructor(directions: readonly Int8Array[]) {
    this.#directions = directions;
  }

  /** The bucket that a direction belongs to. */
  of(direction: Int8Array): number {
    let best = 0;
    let most = -2;
    for (let number = 0; number < this.#directions.length; number++) {
      const likeness = cosine(direction, this.#directions[number] as Int8Array);
      if (likeness > most) [best, most] = [number, likeness];
    }
    return best;
  }

  /** The buckets nearest to a direction, to look into; null: all of them. */
  near(direction: Int8Array): readonly number[] | null {
    if (this.#directions.length <= probes) return null;
    return this.#directions
      .map((each, number) => ({ number, likeness: cosine(direction, each) }))
      .sort((one, other) => other.likeness - one.likeness)
      .slice(0, probes)
      .map(({ number }) => number);
  }

  get count(): number {
    return this.#directions.length;
  }
}

/** How many buckets so many passages are spread over: their square root, so that cost grows no faster. */
export const bucketsFor = (passages: number): number => (passages < minBucketed ? 0 : Math.round(Math.sqrt(passages)));
