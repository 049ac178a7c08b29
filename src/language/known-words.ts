import { stemmer } from 'stemmer';
import { baseForm } from './forms.ts';
import { isStopWord } from './stopwords.ts';
import { everydayRank } from './tables/common-words.ts';

/** Whether a lower-case word is one of everyday English. */
export const isEverydayWord = (word: string): boolean => isStopWord(word) || everydayRank(stemmer(word)) !== null;

/** The same, or an irregular form of one. */
export const isKnownWord = (word: string): boolean =>
  isEverydayWord(word) || everydayRank(stemmer(baseForm(word))) !== null;
