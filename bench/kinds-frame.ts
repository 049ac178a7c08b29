import { wordsOfLine } from '../src/talk/features.ts';
import type { LineKind } from '../src/talk/kinds.ts';
import { readAsked, readExamples, readSlotWords, readWays, readWayWords } from './kinds-data.ts';

/** Kinds whose lines say of what they want something, among words that only say what. */
const views: ReadonlySet<LineKind> = new Set([
  'overview',
  'latest',
  'timeline',
  'people',
  'figures',
  'agreements',
  'disagreements',
  'compare',
  'check',
]);
/** So many lines of those kinds must have a word, and so many times the share of questions. */
const leastLines = 12;
const leastRatio = 4;
/** A word of a subject in the examples frames nothing, unless so many of those kinds use it beside any subject. */
const leastKinds = 2;

/** Words that say what is wanted ("summary", "timeline", "articles") and not of what. */
export function framingWords(): readonly string[] {
  const [framed, asked] = [new Map<string, number>(), new Map<string, number>()];
  let [framedLines, askedLines] = [0, 0];
  for (const { kind, text } of [...readExamples('lines.tsv'), ...readWays(), ...readAsked()]) {
    const isFramed = views.has(kind);
    if (!isFramed && kind !== 'question' && kind !== 'followup') continue;
    if (isFramed) framedLines++;
    else askedLines++;
    const counts = isFramed ? framed : asked;
    for (const word of new Set(wordsOfLine(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const subjects = readSlotWords();
  const kindsOf = readWayWords();
  const frames = (word: string): boolean => {
    const kinds = [...(kindsOf.get(word) ?? [])].filter((kind) => views.has(kind));
    return !subjects.has(word) || kinds.length >= leastKinds;
  };
  return [...framed]
    .filter(([word, lines]) => {
      const ratio = (lines + 0.5) / framedLines / (((asked.get(word) ?? 0) + 0.5) / askedLines);
      return lines >= leastLines && ratio >= leastRatio && /\p{L}/u.test(word) && frames(word);
    })
    .map(([word]) => word)
    .sort();
}
