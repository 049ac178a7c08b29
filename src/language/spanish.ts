import { bilingual } from './bilingual.ts';
import { markedInEnglish } from './es/as-english.ts';
import { englishNumeral, spanishScales, spanishValue } from './es/numbers.ts';
import { stemSpanish } from './es/stem.ts';
import { spanishStopWords } from './es/words.ts';
import { addPack, inLanguage } from './pack.ts';
import { spanishPeople } from './spanish-people.ts';
import { termsOf } from './tokens.ts';

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

/** Makes Spanish one of the languages that texts are read in. */
export function addSpanish(): void {
  addPack({
    language: 'es',
    isStopWord: (word) => spanishStopWords.has(word),
    stem: stemSpanish,
    scaleOf: (word) => spanishScales.get(word) ?? null,
    valueOf: spanishValue,
    numerals: '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?',
    numeral: englishNumeral,
    marked: markedInEnglish,
    meant,
    people: spanishPeople,
  });
}
