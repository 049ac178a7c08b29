import { isQuantity } from '../../language/figures/figures.ts';
import { areKin, entails } from '../../language/lexicon.ts';
import { matchesIn } from '../../language/matches.ts';
import type { Unit, Word } from '../../language/reading/unit.ts';
import type { Alignment, Met } from './alignment.ts';
import { agreeInWhen, isComparable, relateValues } from './figure-values.ts';

/** Behind these a new statement begins. */
const border = /[;:]|(?<!\p{L})(?:while|whereas|but|although|though|yet)(?!\p{L})/giu;

/** How many borders stand before a place of a text. */
const clauseAt = (borders: readonly number[], at: number) => borders.filter((each) => each <= at).length;

/**
 * "Venezuela's collapse displaced 6 million, while 50,000 minors crossed": what a claim says in one breath must not be
 * put together from both. Names may stand elsewhere in the sentence.
 */
export function keepsClause(claim: Unit, text: Unit, { met }: Alignment): boolean {
  const borders = matchesIn(text.plain, border).map(({ index }) => index);
  if (borders.length === 0 || claim.plain.search(border) >= 0) return true;
  const places = met
    .filter(({ found }) => !found.isName && found.origin === 'text')
    .map(({ found }) => clauseAt(borders, found.span.start));
  const figures = claim.figures.filter(isQuantity).flatMap((claimed) => {
    const found = text.figures
      .filter(isQuantity)
      .find(
        (each) =>
          isComparable(claimed, each) && relateValues(claimed, each) !== 'different' && agreeInWhen(claimed, each),
      );
    return found === undefined ? [] : [clauseAt(borders, found.span.start)];
  });
  return (
    figures.every((clause) => places.length === 0 || places.includes(clause)) &&
    (figures.length === 0 || new Set([...figures, ...places]).size === 1)
  );
}

/** "Guard checkpoints on the borders" guards the borders. */
const where = /^(?:in|on|at|along|near|across|around|within|throughout|into)$/;

/**
 * Where a noun says the claim's verb, it must stand beside another word or figure of the claim: "poverty is caused by
 * migration" is not said by "addressing root causes, he argues, because poverty …".
 */
export function keepsDeeds({ met }: Alignment, text: Unit): boolean {
  const marks = [...text.plain.matchAll(/[,;:—]/g)].map(({ index }) => index);
  const segment = (at: number) => marks.filter((mark) => mark < at).length;
  return met.every(({ claimed, found }) => {
    if (!claimed.isVerb || met.length < 2 || !isNoun(found)) return true;
    const others = met
      .filter((each) => each.claimed !== claimed && each.found.origin === 'text' && !each.found.isSpeaker)
      .map((each) => segment(each.found.span.start));
    const beside = new Set([...others, ...text.figures.map(({ span }) => segment(span.start))]);
    return text.words.some(
      ({ term, span }) =>
        term !== null && claimed.term !== null && entails(term, claimed.term) && beside.has(segment(span.start)),
    );
  });
}

/** No verb by its form, or one in -s behind a preposition: "from addressing root causes". */
const isNoun = ({ isVerb, preposition, word }: Word) => !isVerb || (preposition !== null && word.endsWith('s'));

const determiner = /^(?:a|an|the|its|their|his|her|our|this|that|these|those|more|most|some|all|new)$/;

/** The words that a verb acts on without a preposition between: "deforestation" of "cut deforestation from mining". */
function objectOf(unit: Unit, verb: Word): readonly Word[] {
  const object: Word[] = [];
  for (const word of unit.words.slice(verb.index + 1)) {
    const last = object.at(-1) ?? verb;
    if (word.origin !== 'text' || /[,;:]/.test(unit.plain.slice(last.span.end, word.span.start))) break;
    if (object.length === 0 && determiner.test(word.word)) continue;
    if (word.term === null || word.isVerb) break;
    object.push(word);
  }
  return object;
}

/** "Cut illegal mining" is not what "cut deforestation from illegal mining" says: the object has become another. */
export function keepsObjects(claim: Unit, text: Unit, { met }: Alignment): boolean {
  const verbs = met.filter(
    ({ claimed, found }) => (claimed.isVerb || found.isVerb) && claimed.isPassive === found.isPassive,
  );
  return verbs.every((verb) => {
    const [own, theirs] = [objectOf(claim, verb.claimed), objectOf(text, verb.found)];
    const head = own.at(-1);
    if (head === undefined || theirs.length === 0) return true;
    const found = met.find(({ claimed }) => claimed === head)?.found;
    if (found === undefined || found.origin !== 'text' || found.index < verb.found.index) return true;
    const isAnother = !theirs.some((word) => met.some((each) => each.found === word));
    return theirs.includes(found) || !isAnother || found.preposition === null || where.test(found.preposition);
  });
}

/** The name that owns a word: "Tesla" of "Tesla's polyphase induction motor". */
function ownerOf(unit: Unit, owned: Word): Word | null {
  for (let at = owned.index - 1; at >= Math.max(0, owned.index - maxOwnedWords); at -= 1) {
    const word = unit.words[at];
    if (word === undefined || word.term === null) return null;
    if (word.isName && /['’]s?$/u.test(word.surface)) return word;
  }
  return null;
}
const maxOwnedWords = 4;

/** Whose a thing is in the claim it must be in the text, where the text says whose it is. */
export function keepsOwners(claim: Unit, text: Unit, { met }: Alignment): boolean {
  return met.every(({ claimed, found }: Met) => {
    if (claimed.isVerb && !found.isVerb && isDoneByAnother(text, claimed, found, met)) return false;
    if (claimed.isName || found.isName) return true;
    const [own, theirs] = [ownerOf(claim, claimed), ownerOf(text, found)];
    if (own === null || theirs === null) return true;
    const stands = met.find((each) => each.claimed === own)?.found;
    return (
      stands === undefined ||
      stands.term === theirs.term ||
      own.term === theirs.term ||
      areKin(own.word, theirs.word) ||
      hasIn(text, theirs, stands)
    );
  });
}

/** "Westinghouse's licensing of the patent" is not done by whom the claim has before its verb, when it has Westinghouse behind. */
function isDoneByAnother(text: Unit, verb: Word, noun: Word, met: readonly Met[]): boolean {
  const actor = ownerOf(text, noun);
  const stands = met.find(({ found }) => actor !== null && found.term === actor.term)?.claimed;
  return stands !== undefined && stands.index > verb.index && !verb.isPassive;
}

/** True when two names are words of one: "Peru's Chancay megaport" is owned by either. */
const hasIn = (text: Unit, one: Word, other: Word) =>
  Math.abs(one.index - other.index) <= 2 &&
  !/[,;]/.test(text.plain.slice(Math.min(one.span.end, other.span.end), Math.max(one.span.start, other.span.start)));
