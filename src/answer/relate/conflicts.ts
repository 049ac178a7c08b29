import type { Contrast } from './conflict.ts';
import { figureConflicts, timeConflicts } from './conflict-figures.ts';
import { phraseConflicts } from './conflict-phrases.ts';
import { polarConflicts } from './conflict-polarity.ts';
import type { Pairing } from './pairing.ts';

/** Everything in which two sentences may differ. */
export function contrastOf(pairing: Pairing): Contrast {
  const figures = figureConflicts(pairing);
  const times = timeConflicts(pairing);
  const { conflicts, namesakes } = phraseConflicts(pairing);
  return {
    conflicts: [...figures.conflicts, ...times.conflicts, ...conflicts, ...polarConflicts(pairing)],
    agreed: { figures: figures.agreed, times: times.agreed },
    namesakes,
  };
}
