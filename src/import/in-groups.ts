/** How `inGroups` works through what comes. */
export interface InGroups<T> {
  /** So many are worked on at a time. */
  readonly atOnce: number;
  readonly groupSize: number;
  /** Takes each group of results in its order, one group after the other, while the next is worked on. */
  readonly take: (group: readonly T[]) => Promise<void>;
}

/**
 * Works on what comes, several at a time, and hands the results on in order and in groups. At most two groups are on their way,
 * so that memory does not grow with what comes.
 */
export async function inGroups<S, T>(
  all: AsyncIterable<S> | Iterable<S>,
  work: (each: S) => Promise<T>,
  { atOnce, groupSize, take }: InGroups<T>,
): Promise<void> {
  const underWay = new Set<Promise<T>>();
  let group: Promise<T>[] = [];
  let taken: Promise<void> = Promise.resolve();
  const handOn = async () => {
    const [results, before] = [group, taken];
    group = [];
    taken = before.then(async () => take(await Promise.all(results)));
    // who rejects while nobody waits for it is waited for below
    taken.catch(() => {});
    await before;
  };
  for await (const each of all) {
    const result = work(each);
    underWay.add(result);
    void result.catch(() => {}).finally(() => underWay.delete(result));
    group.push(result);
    if (underWay.size >= atOnce) await Promise.race(underWay);
    if (group.length >= groupSize) await handOn();
  }
  await handOn();
  await taken;
}
