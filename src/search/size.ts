import type { Gathered } from './gathered.ts';

/** Articles that somebody put together by hand: some dozens. Beyond, chance resemblance grows with what there is. */
const maxFewPassages = 400;

/** Whether a collection is small: then silence is stricter, and fewer lines are shown. */
export const isSmall = ({ vocabulary }: Pick<Gathered, 'vocabulary'>): boolean =>
  vocabulary.passageCount <= maxFewPassages;

/** More articles than this are not all read for one question: those that a search finds are. */
const maxReadArticles = 1_000;

/** Whether all articles may be read for one question. */
export const mayReadAll = (articles: ReadonlyMap<string, unknown>): boolean => articles.size <= maxReadArticles;
