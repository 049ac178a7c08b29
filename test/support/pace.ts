/** A bare call may take this share of what is allowed to the bot, before the machine counts as too busy to judge by. */
const share = 6;

/**
 * What "within a second" comes to on this machine now: a second, or more where fifty bare calls to a stand-in at once
 * already take long, because other work keeps the machine busy.
 */
export async function aSecond(url: string): Promise<number> {
  const call = async () => {
    const startMs = performance.now();
    await fetch(url, { method: 'POST', body: '{}' }).then((response) => response.text());
    return performance.now() - startMs;
  };
  const took = await Promise.all(Array.from({ length: 50 }, call));
  return Math.max(1_000, share * Math.max(...took));
}

/** The value that 99 % of the values do not exceed; one that never came is beyond all. */
export function percentile99(values: readonly (number | null)[]): number {
  const sorted = values.map((value) => value ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.POSITIVE_INFINITY;
}
