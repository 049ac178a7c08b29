import { inLanguage, type Pack } from '../pack.ts';
import { termsOf } from '../tokens.ts';
import { markedInEnglish } from './as-english.ts';
import { bilingual } from './bilingual.ts';
import { cues, definition, hedges, leaning, organisations } from './cues.ts';
import { spanishMoments } from './dates.ts';
import { followUps } from './follow-ups.ts';
import { fromEnglish } from './from-english.ts';
import { englishNumeral, spanishScales, spanishValue } from './numbers.ts';
import { questions } from './questions.ts';
import { spanishPeople } from './roles.ts';
import { shortForms } from './short-forms.ts';
import { stemSpanish } from './stem.ts';
import { inEnglish, piecesInEnglish } from './to-english.ts';
import { spanishStopWords } from './words.ts';

const known = new Map<string, string | null>();
const maxKnown = 20_000;

/** The English term that is commonest for a Spanish one. */
function meant(term: string): string | null {
  const before = known.get(term);
  if (before !== undefined) return before;
  const english = bilingual().meantBy(term);
  const found = inLanguage('en', () => english.map(termsOf).find(({ length }) => length === 1)?.[0] ?? null);
  if (known.size >= maxKnown) known.clear();
  known.set(term, found);
  return found;
}

/** Spanish, as texts are read and asked about in it. */
export const spanish: Pack = {
  language: 'es',
  isStopWord: (word) => spanishStopWords.has(word),
  isWord: (word) =>
    spanishStopWords.has(word) || bilingual().word(word, word).length > 0 || bilingual().mayBeVerb(word),
  stem: stemSpanish,
  scaleOf: (word) => spanishScales.get(word) ?? null,
  valueOf: spanishValue,
  numerals: '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?',
  numeral: englishNumeral,
  marked: markedInEnglish,
  meant,
  shortForms,
  people: spanishPeople,
  hedges,
  moments: spanishMoments,
  cues,
  organisations,
  definition,
  leaning,
  questions,
  followUps,
  bridge: { pieces: piecesInEnglish, inEnglish, fromEnglish },
  probe:
    'El señor Núñez dijo que las obras costarán 1.450,5 millones de dólares, y no mil millones; murieron veintidós niños en EE. UU.',
};
