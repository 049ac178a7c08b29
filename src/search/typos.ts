import { stem } from '../language/tokens.ts';

/** Shortest term in which one wrong letter, and two, are put right. */
const minCharsForOne = 4;
const minCharsForTwo = 8;
/** Shortest term in which a letter that stands elsewhere is put right: "Ghandi". */
const minCharsForMoved = 6;

/**
 * The candidate most like `term`: the fewest edits, then the most frequent, then the first by letters; null when none
 * is near enough. The first letter must be the same: people seldom get it wrong, and it keeps `bread` from `dread`.
 */
export function nearestTerm(
  term: string,
  candidates: Iterable<string>,
  frequency: (candidate: string) => number,
): string | null {
  if (term.length < minCharsForOne) return null;
  const limit = term.length < minCharsForTwo ? 1 : 2;
  // A stem may end in i where its word ends in y: alike here, else a swap at the end would count twice.
  const typed = term.replaceAll('y', 'i');
  let best: { readonly term: string; readonly edits: number; readonly frequency: number } | null = null;
  for (const candidate of candidates) {
    if (candidate.charCodeAt(0) !== term.charCodeAt(0) || Math.abs(candidate.length - term.length) > limit) continue;
    if (candidate.length < minCharsForOne || /\d/.test(candidate)) continue;
    const own = candidate.replaceAll('y', 'i');
    const edits: number = isMoved(typed, own) ? 1 : editDistance(typed, own, best?.edits ?? limit);
    if (edits > limit || (best !== null && edits > best.edits)) continue;
    const found = { term: candidate, edits, frequency: frequency(candidate) };
    if (found.frequency > 0 && (best === null || isBetter(found, best))) best = found;
  }
  return best?.term ?? null;
}

const lettersOf = (term: string): string => [...term].sort().join('');

/** True where one letter stands elsewhere and the rest is the same. */
function isMoved(typed: string, candidate: string): boolean {
  if (typed.length !== candidate.length || typed.length < minCharsForMoved || typed === candidate) return false;
  return lettersOf(typed) === lettersOf(candidate) && editDistance(typed, candidate, 2) === 2;
}

const endings =
  'ation ations ion ions ment ments ing ed er ers es s ly ity ness ance ence ive able ible al ally ism ist ists'.split(
    ' ',
  );

/**
 * The stem of which `word` is a form with a wrong letter in its ending (`operaton`, `oper`): the longest that `has` accepts;
 * null when there is none. Needed because a stemmer does not know a misspelled ending for one.
 */
export function stemOfMisspelled(word: string, has: (stem: string) => boolean): string | null {
  for (let length = word.length - 2; length >= minCharsForOne; length--) {
    const begin = word.slice(0, length);
    const end = word.slice(length);
    const isForm = (ending: string): boolean => editDistance(end, ending, 1) <= 1 && stem(begin + ending) === begin;
    if (has(begin) && endings.some((ending) => ending.length > 2 && isForm(ending))) return begin;
  }
  return null;
}

interface Candidate {
  readonly term: string;
  readonly edits: number;
  readonly frequency: number;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.edits !== b.edits) return a.edits < b.edits;
  if (a.frequency !== b.frequency) return a.frequency > b.frequency;
  return a.term < b.term;
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment); more than `limit` is cut short. */
export function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let edits = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      const isSwap = a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (i > 1 && j > 1 && isSwap) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      current.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
