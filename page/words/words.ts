import { type Language, spokenLanguage } from '../../src/chat/language.ts';
import { en, type PageWords } from './en.ts';
import { es } from './es.ts';

const spoken: Readonly<Record<Language, PageWords>> = { en, es };

/** The first language that the browser asks for and the page has; English where it has none of them. */
function wordsFor(preferred: readonly string[]): PageWords {
  for (const tag of preferred) {
    const language = spokenLanguage(tag);
    if (language !== null) return spoken[language];
  }
  return en;
}

/** What the page says, in the reader's language. */
export const words: PageWords = wordsFor(navigator.languages);
