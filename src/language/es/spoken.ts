import { fold } from '../fold.ts';
import { isStopWord } from '../stopwords.ts';
import { stem } from '../tokens.ts';
import { languageOf } from '../which-language.ts';
import { isWord } from '../words.ts';
import { bilingual } from './bilingual.ts';
import { spanishStopWords, tellingSpanish } from './words.ts';

/** Bare keywords are taken for Spanish where so many of their words are, and no English ones. */
const leastShare = 0.5;

/**
 * Whether a question is in Spanish: by its function words and signs, or, of bare keywords, by words that the bilingual list has
 * and English has not.
 */
export function isSpanish(question: string): boolean {
  const language = languageOf(question);
  if (language === 'es') return true;
  // Capitals are names, and names are of no language.
  const words = question.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu)?.map(fold) ?? [];
  let [spanish, english, small] = [0, 0, 0];
  for (const word of words) {
    if (tellingSpanish.has(word)) spanish++;
    else if (spanishStopWords.has(word)) small++;
    else if (isStopWord(word)) english++;
    else if (isWord(word, stem(word))) {
      // "Hotel", "alcalde": a word of both tells nothing.
      if (isListed(word)) small++;
      else english++;
    } else if (isListed(word)) spanish++;
  }
  return spanish >= 2 && english <= spanish * leastShare && spanish > (words.length - small) * leastShare;
}

/** A shorter word may have its stem by chance. */
const minStemChars = 5;

const isListed = (word: string): boolean =>
  bilingual().word(word, word).length > 0 || (word.length >= minStemChars && bilingual().mayBeVerb(word));
