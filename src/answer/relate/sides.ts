import { alikeTo } from '../../language/alike.ts';
import type { Token } from '../../language/tokens.ts';
import type { Statement } from './statement.ts';

/** Words whose two sides mean the same in either order: "X met Y", "trade between X and Y". */
const mutual = new Set(
  'meet met talk discuss agre cooper collabor partner share sign trade work join ti relat link differ border negoti exchang dialogu convers tension war conflict pact accord treati'.split(
    ' ',
  ),
);
/** Further away than this a word is not one side of another. */
const maxGap = 4;
const formOfBe = /^(?:is|are|was|were|be|been|being|get|gets|got)$/;

type Words = readonly Token[];

const participle = /(?:ed|en|wn|ne|ld|nt|pt|ght|t)$/;

/** True for "was bought", "was recently bought", "bought by". */
function isPassiveAt(words: Words, at: number): boolean {
  const word = words[at]?.word ?? '';
  if (!participle.test(word)) return false;
  if (words[at + 1]?.word === 'by') return true;
  const before = words[at - 1]?.word ?? '';
  return formOfBe.test(before.endsWith('ly') ? (words[at - 2]?.word ?? '') : before);
}

/** The terms near a place on one of its sides. */
function near(words: Words, at: number, step: 1 | -1): ReadonlySet<string> {
  const found = new Set<string>();
  for (let gap = 1; gap <= maxGap; gap += 1) {
    const term = words[at + step * gap]?.term;
    if (term != null) found.add(term);
  }
  return found;
}

const placesOf = (words: Words, wanted: readonly string[]) =>
  words.flatMap(({ term }, at) => (term !== null && wanted.includes(term) ? [at] : []));

/** True when two words around `term` stand the other way round: "X bought Y", "Y bought X"; in the passive, when they do not. */
function isTurnedAround(first: Words, second: Words, term: string, shared: ReadonlySet<string>): boolean {
  const wanted = [term, ...alikeTo(term)];
  const [here, ...more] = placesOf(first, wanted);
  const [there, ...others] = placesOf(second, wanted);
  if (here === undefined || there === undefined || more.length + others.length > 0) return false;
  const [left, right] = [near(first, here, -1), near(first, here, 1)];
  const [theirLeft, theirRight] = [near(second, there, -1), near(second, there, 1)];
  const isPassive = isPassiveAt(first, here) !== isPassiveAt(second, there);
  const [before, behind] = isPassive ? [theirLeft, theirRight] : [theirRight, theirLeft];
  const moved = (from: ReadonlySet<string>, to: ReadonlySet<string>, stays: ReadonlySet<string>) =>
    [...from].some((each) => shared.has(each) && to.has(each) && !stays.has(each));
  return moved(left, before, behind) && moved(right, behind, before);
}

const direction = /^(?:from|to|into|towards?)$/;

/** The word of direction right before each name: "from Peru to Chile". */
function directionsOf(words: Words): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  words.forEach(({ term }, at) => {
    const before = words[at - 1]?.word ?? '';
    if (term !== null && direction.test(before)) found.set(term, before === 'from' ? 'from' : 'to');
  });
  return found;
}

function isTurnedBack(first: Words, second: Words): boolean {
  const [ours, theirs] = [directionsOf(first), directionsOf(second)];
  let count = 0;
  for (const [term, way] of ours) {
    const other = theirs.get(term);
    if (other !== undefined && other !== way) count += 1;
  }
  return count > 0 && count >= Math.min(ours.size, theirs.size);
}

/** True when two statements have the same parties the other way round: who bought whom, from where to where. */
export function hasTurnedSides(first: Statement, second: Statement, terms: readonly string[]): boolean {
  const [ours, theirs] = [first.tokens, second.tokens];
  if (isTurnedBack(ours, theirs)) return true;
  const shared = new Set(terms);
  return terms.some(
    (term) =>
      !mutual.has(term) &&
      !first.names.has(term) &&
      !second.names.has(term) &&
      isTurnedAround(ours, theirs, term, shared),
  );
}
