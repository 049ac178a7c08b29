/** Conditions that are waited for; each looks again whenever something changed. */
const waiting = new Set<() => void>();

/** Says that a condition may have come true: a stand-in was called, a message came. */
export function changed(): void {
  for (const look of waiting) look();
}

/** Waits until `look` gives something other than null, undefined or false; rejects with `what` after `withinMs`. */
export function until<T>(look: () => T | null | undefined | false, what: string, withinMs = 120_000): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => {
      waiting.delete(check);
      clearInterval(again);
      clearTimeout(tooLate);
    };
    const check = () => {
      try {
        const found = look();
        if (!found) return;
        end();
        resolve(found);
      } catch (error) {
        end();
        reject(error);
      }
    };
    // For what nobody tells about.
    const again = setInterval(check, 20);
    const tooLate = setTimeout(() => {
      end();
      reject(new Error(`waited ${withinMs} ms in vain for ${what}`));
    }, withinMs);
    waiting.add(check);
    check();
  });
}
