import type { RereadFeature } from './reread.ts';

/*
 * Learned by `npm run train -- --reread` from questions of SQuAD 1.1 (Rajpurkar et al. 2016, CC BY-SA 4.0) and those of
 * bench/topics/corpora. Not for editing by hand.
 */

/** What each counts when a sentence is read again; the score is their sum. */
export const rereadWeights: Readonly<Record<RereadFeature, number>> = {
  score: 0.799,
  alike: 2.08,
  alikeOfBest: 3.409,
  alikeUncovered: 0.277,
  alikeOfFew: -0.2,
  alikeOfMany: 0.158,
  alikeOfHow: -1.269,
  alikeOfTyped: 0.436,
};
