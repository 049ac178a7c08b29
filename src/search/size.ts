import type { Gathered } from './gathered.ts';

/** Articles that somebody put together by hand: some dozens. Beyond, chance resemblance grows with what there is. */
const maxFewPassages = 400;

/** Whether a collection is small: then silence is stricter, and fewer lines are shown. */
export const isSmall = ({ vocabulary }: Pick<Gathered, 'vocabulary'>): boolean =>
  vocabulary.passageCount <= maxFewPassages;
