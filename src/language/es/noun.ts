import { fold } from '../fold.ts';
import { bilingual } from './bilingual.ts';
import { leadInOf, openingOf } from './openings.ts';
import { piecesOf } from './pieces.ts';
import { spanishStopWords } from './words.ts';

/** The thing that a Spanish question counts, names or chooses, in lower case; null where it opens with none. */
export function nounOf(question: string): string | null {
  const all = piecesOf(question.replace(/[¿¡]/gu, ' '));
  const pieces = all.slice(leadInOf(all.map(({ folded }) => folded)));
  const opening = openingOf(pieces.map(({ folded }) => folded));
  const noun = pieces
    .slice(opening?.length ?? 0)
    .find(({ kind, folded }) => kind === 'word' && !spanishStopWords.has(folded));
  return noun === undefined ? null : noun.text.toLowerCase();
}

/** Whether a word with a capital only opens a Spanish question: what the language has as a word, and not as a name. */
export function opensQuestion(word: string): boolean {
  const folded = fold(word);
  if (spanishStopWords.has(folded) || openingOf([folded]) !== null) return true;
  const listed = bilingual().word(word.toLowerCase(), folded);
  return listed.length > 0 && listed.every((english) => /^\p{Ll}/u.test(english));
}
