import { stem } from './tokens.ts';

/** The stems of a word: one, but for endings whose forms Porter's stemmer takes apart ("focus" and "focuses", "tie" and "tied"). */
export function lexiconTerms(word: string): readonly string[] {
  const forms = /(?:us|is|as)$/.test(word)
    ? [word, `${word}es`, `${word}ed`]
    : word.endsWith('ie')
      ? [word, `${word}d`]
      : [word];
  return [...new Set(forms.map(stem))];
}
