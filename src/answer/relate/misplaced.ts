import { areKin } from '../../language/lexicon.ts';
import type { Unit, Word } from '../../language/reading/unit.ts';
import type { Alignment } from './alignment.ts';

/** A name that stands in a claim where the text has another. */
export interface Misplaced {
  readonly claimed: string;
  readonly found: string;
}

/** Small words that may stand between a name and the word it goes with; more than this many part them. */
const maxGap = 4;

/** What joins names into one: "the United States and Peru", "the Secretary of Defense". */
const joiners = new Set(['and', 'or', 'of', 'the', 'a', 'an', 's']);

/** Names in a row, with nothing but small words and commas between: "the United States and Peru". */
function groupsOf({ words }: Unit): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  let open: Word[] | null = null;
  for (const word of words.filter(({ origin }) => origin === 'text')) {
    if (word.isName) {
      open ??= [];
      open.push(word);
      if (!groups.includes(open)) groups.push(open);
    } else if (!joiners.has(word.word)) open = null;
  }
  return groups;
}

/** Small words that part what stands before from what stands behind. */
const smallVerb = /^(?:get|gets|got|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could)$/;

/** Words that only say how or when, and part nothing. */
const adverb = /^(?:first|later|once|again|soon|often|recently|also|\p{L}{3,}ly)$/u;

/** The nearest word that is no small one on one side of a group; null when it is a name, too far, or behind a comma. */
function beside(unit: Unit, group: readonly Word[], step: 1 | -1): Word | null {
  const from = step === 1 ? group.at(-1) : group[0];
  if (from === undefined) return null;
  for (let gap = 1; gap <= maxGap; gap += 1) {
    const word = unit.words[from.index + step * gap];
    if (word === undefined || word.origin !== 'text' || smallVerb.test(word.word)) return null;
    if (word.term === null || adverb.test(word.word)) continue;
    const [start, end] = step === 1 ? [from.span.end, word.span.start] : [word.span.end, from.span.start];
    const isParted = unit.figures.some(({ span }) => span.start >= start && span.end <= end);
    return isParted || word.isName || /[,;:—]/.test(unit.plain.slice(start, end)) ? null : word;
  }
  return null;
}

const belonging = new Set(['of', 'by', 'from', 'in', 'between']);

/** "Colombia's collapse", "the collapse of Colombia", "US aid", "aid from the US"; and the passive: on either side. */
function mayChangeSides(claimed: Word, name: Word, word: Word, partner: Word | null): boolean {
  const prepositions = [claimed.preposition, name.preposition];
  if (prepositions.some((each) => each !== null && belonging.has(each))) return true;
  return partner !== null && word.isPassive !== partner.isPassive;
}

/** "Wants the United States to expand …": who is to do it does not stand for what is to be done. */
const isUrged = ({ words }: Unit, group: readonly Word[]) => words[(group.at(-1)?.index ?? -2) + 1]?.word === 'to';

/** The names that stand with a name in one row, nothing between: "gave Peru Black Hawk helicopters" has two in one. */
function runOf(unit: Unit, group: readonly Word[], name: Word): readonly Word[] {
  return group.filter((word) => {
    const [start, end] = [Math.min(word.span.end, name.span.end), Math.max(word.span.start, name.span.start)];
    return !/[^\s-]/.test(unit.plain.slice(start, end));
  });
}

const isSame = (one: Word, other: Word) => one.term === other.term || (one.isName && areKin(one.word, other.word));

/**
 * The first name of the claim that stands beside a word with which the text puts another name: "Latin America's grip on
 * China" where it says "China's grip on Latin America". Null when every name stands where it may.
 */
export function misplaced(claim: Unit, text: Unit, { met }: Alignment): Misplaced | null {
  const groups = groupsOf(text);
  const foundFor = (word: Word | null) => met.find(({ claimed }) => claimed === word)?.found ?? null;
  for (const group of groupsOf(claim)) {
    // "The meeting between X and Y" has no sides.
    if (group.some(({ preposition }) => preposition === 'between')) continue;
    const [before, behind] = [beside(claim, group, -1), beside(claim, group, 1)];
    const [left, right] = [foundFor(before), foundFor(behind)];
    const occupants = groups.filter(
      (each) =>
        !isUrged(text, each) &&
        (group[0]?.preposition != null || each[0]?.preposition == null || each[0].preposition === 'by') &&
        ((left !== null && beside(text, each, -1) === left) || (right !== null && beside(text, each, 1) === right)),
    );
    if (occupants.length === 0) continue;
    for (const { claimed: name, found } of met.filter(({ claimed }) => group.includes(claimed))) {
      if (found.origin !== 'text') continue;
      const isIt = (word: Word) => isSame(word, name) || isSame(word, found);
      const run = runOf(claim, group, name);
      if (occupants.some((each) => each.some((word) => isIt(word) || run.some((part) => isSame(word, part))))) continue;
      const isNear = groups.some((each) => {
        const place = each.find(isIt);
        if (place === undefined) return false;
        const [ahead, after] = [beside(text, each, -1), beside(text, each, 1)];
        if ((ahead !== null && ahead === left) || (after !== null && after === right)) return true;
        if (ahead !== null && ahead === right) return mayChangeSides(name, place, ahead, behind);
        return after !== null && after === left && mayChangeSides(name, place, after, before);
      });
      if (!isNear)
        return { claimed: name.surface, found: (occupants[0] ?? []).map(({ surface }) => surface).join(' ') };
    }
  }
  return null;
}
