import { coverageOf, mayConflict, pairUp } from './pairing.ts';
import { readingOf, type Statement } from './statement.ts';

/**
 * How much of one statement the other says, whichever says more, 0 to 1; 0 where they have next to nothing in common word for
 * word. From about a half on both may be about one event, whether or not they are known to agree or to differ.
 */
export function commonOf(first: Statement, second: Statement): number {
  const [one, other] = [readingOf(first), readingOf(second)];
  if (!mayConflict(one, other)) return 0;
  const pairing = pairUp(one, other);
  return Math.max(coverageOf(pairing.first), coverageOf(pairing.second));
}

/** From this on two statements may be about one event: whoever claims something of one must have heard the other. */
export const leastCommon = 0.4;
