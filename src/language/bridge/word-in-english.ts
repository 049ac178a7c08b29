import { inLanguage, packInUse } from '../pack.ts';

const known = new Map<string, string>();
const maxKnown = 20_000;

/** The commonest English for a word of the language that texts are being read in; the word itself where nothing leads there. */
export function wordInEnglish(word: string): string {
  const pack = packInUse();
  if (pack?.bridge == null) return word;
  const key = `${pack.language} ${word}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { bridge } = pack;
  const english = inLanguage('en', () => bridge.pieces(word)[0]?.choices[0]?.toLowerCase() ?? word);
  if (known.size >= maxKnown) known.clear();
  known.set(key, english);
  return english;
}
