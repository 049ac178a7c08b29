import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `look` gives something other than null, undefined or false; rejects with `what` after `withinMs`. */
export async function until<T>(look: () => T | null | undefined | false, what: string, withinMs = 20_000): Promise<T> {
  const startMs = performance.now();
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() - startMs > withinMs) throw new Error(`waited ${withinMs} ms in vain for ${what}`);
    await sleep(2);
  }
}
