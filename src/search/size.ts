import type { Retriever } from './retriever.ts';

/** Articles that somebody put together by hand: some dozens. Beyond, chance resemblance grows with what there is. */
const maxFewPassages = 400;

/** Whether a collection is small: then silence is stricter, and fewer lines are shown. */
export const isSmall = ({ vocabulary }: Pick<Retriever, 'vocabulary'>): boolean =>
  vocabulary.passageCount <= maxFewPassages;
