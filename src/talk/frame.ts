import type { Pack } from '../language/pack.ts';
import { everydayRank } from '../language/tables/common-words.ts';
import { stem } from '../language/tokens.ts';
import { wordsOfLine } from './features.ts';
import { type KindTable, kindTable } from './kind-table.ts';
import { type LineKind, lineKinds } from './kinds.ts';

/** A common verb or the like that counts against the kind by less than this says how it is asked, and not of what. */
const leastOfCommon = 1.5;
/** The commonest words of speech: "give", "two". */
const commonest = 300;
/** A longer line is not asked of each word what it would be without it: it says what it is about at length. */
const maxWeighed = 60;

/**
 * The words of a line that say what is wanted and not of what: "summary" of "summary of the flood". Without such a word
 * the line would be less clearly of its kind; without a word of the subject it would be as clear, or clearer.
 */
export function framingOf(
  line: string,
  kind: LineKind,
  pack: Pack | null,
  table: KindTable = kindTable(),
): ReadonlySet<string> {
  const words = wordsOfLine(line);
  const clear = (list: readonly string[]): number => {
    const scores = table.scores(list.join(' '));
    return (scores[lineKinds.indexOf(kind)] ?? 0) - (scores[lineKinds.indexOf('question')] ?? 0);
  };
  const isWeighed = words.length <= maxWeighed;
  const whole = clear(words);
  return new Set(
    words.filter((word, at) => {
      // "Give me", "show me"
      if (words[at + 1] === 'me') return true;
      if (table.isFraming(word) || pack?.questions.isFraming(word)) return true;
      if (!isWeighed) return false;
      const share = whole - clear(words.toSpliced(at, 1));
      const rank = everydayRank(stem(word));
      return share > 0 || (rank !== null && rank < commonest && share > -leastOfCommon);
    }),
  );
}
