/** How long a shard has to answer, in milliseconds: then the others answer without it. */
export const patienceMs = 1_000;
/** A shard that did not answer is left alone for so long, and then asked again. */
const restMs = 2_000;

/** What a shard did not give in time. */
export class Silent extends Error {
  override readonly name = 'Silent';
}

/** Waits for something no longer than `ms`. @throws Silent when it takes longer. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Silent(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {});
  }
}

/** Which servers did not answer a moment ago. */
export class Resting {
  readonly #until = new Map<object, number>();
  readonly #nowMs: () => number;

  constructor(nowMs: () => number = () => performance.now()) {
    this.#nowMs = nowMs;
  }

  has(server: object): boolean {
    return (this.#until.get(server) ?? 0) > this.#nowMs();
  }

  add(server: object): void {
    this.#until.set(server, this.#nowMs() + restMs);
  }
}
