import { isMoment, isQuantity } from '../../language/figures/figures.ts';
import { areKin, entails } from '../../language/lexicon.ts';
import type { Unit, Word } from '../../language/reading/unit.ts';
import { stem } from '../../language/tokens.ts';

/** A word of the claim and the word of the text that says it. */
export interface Met {
  readonly claimed: Word;
  readonly found: Word;
}

/** Which words of a claim a text says. */
export interface Alignment {
  readonly met: readonly Met[];
  readonly unmet: readonly Word[];
}

/** Words of a claim that a text need not repeat: they say that something is said, or how it is counted, not what. */
const light = new Set(
  'call calls called describe describes described say said says state states stated tell told note noted report reported reports argue argues argued according accord mention mentioned article articles piece author writer claim claims think thinks thought believe believes believed total number amount figure overall altogether fact also currently nowadays today officially approximately exactly around own time part recent recently there take takes took taking taken became become becomes make makes made making get got involve include includes included including such among together work works worked working serve serves served response'.split(
    ' ',
  ),
);

/** Verbs that only join a figure to its subject, right before it: "supports 1.1 million jobs". */
const joining =
  /^(?:(?:worth|value|amount|support|sustain|total|number|equal|represent|stand|reach|see|cover)(?:e?s|e?d|d)?|stood|came)$/;

export const isLight = (word: Word): boolean => !word.isName && light.has(word.word);

/** "Took place", "Peru's government", "the Peruvian authorities": these add nothing to what stands before. */
function isFiller(unit: Unit, { word, index }: Word): boolean {
  const before = unit.words[index - 1];
  if (word === 'place') return /^(?:take|takes|took|taken|taking)$/.test(before?.word ?? '');
  return /^(?:government|authorities)$/.test(word) && before?.isName === true;
}

/** "Monday, May 5, 2025": the date says it. */
const isDayOfDate = (unit: Unit, { word, span }: Word) =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word) &&
  unit.figures.some((figure) => isMoment(figure) && /^,\s*$/.test(unit.text.slice(span.end, figure.span.start)));

/** The noun that a figure counts is held against the articles with the figure. */
const isBehindFigure = (unit: Unit, { span }: Word) =>
  unit.figures.some(
    (figure) =>
      isQuantity(figure) &&
      figure.kind === 'count' &&
      span.start >= figure.span.end &&
      span.start - figure.span.end < 30,
  );

/** The words that carry the claim: no stop words, none of the light ones. */
export function carrying(unit: Unit): readonly Word[] {
  const starts = unit.figures.map(({ span }) => span.start);
  const isJoining = ({ word, span }: Word) =>
    joining.test(word) &&
    starts.some(
      (start) =>
        start >= span.end &&
        /^\s*(?:(?:at|to)\s+)?(?:(?:about|over|more than|around|nearly|almost)\s*)?$/.test(
          unit.text.slice(span.end, start),
        ),
    );
  const counted = new Set(
    unit.figures.flatMap((figure) => (isQuantity(figure) && figure.counts !== null ? [figure.counts] : [])),
  );
  return unit.words.filter(
    (word) =>
      word.term !== null &&
      !isLight(word) &&
      !isJoining(word) &&
      !isDayOfDate(unit, word) &&
      !isFiller(unit, word) &&
      !(counted.has(word.word) && isBehindFigure(unit, word)),
  );
}

/**
 * Finds for each carrying word of the claim the word of the text that says it: the very word, else one that entails it
 * (names only by the very word or a listed other name). Where a text has it more than once, the one nearest to the words
 * met before. Names may stand where `Word.origin` says, other words only in the text.
 */
export function align(claim: Unit, text: Unit): Alignment {
  const isTelling = equalNumbers(claim, text) >= 2;
  const met: Met[] = [];
  const unmet: Word[] = [];
  const taken = new Map<Word, string | null>();
  let last = 0;
  const words = carrying(claim);
  // The very words first: what one word of the text says of another word of the claim must not keep it from its own.
  for (const isExact of [true, false]) {
    for (const claimed of words) {
      if (met.some((each) => each.claimed === claimed)) continue;
      const candidates = candidatesFor(claimed, text, isTelling).filter(
        (word) => (word.term === claimed.term) === isExact,
      );
      const found = nearest(
        candidates.filter((word) => !taken.has(word) || taken.get(word) === claimed.term),
        last,
      );
      if (found === null) continue;
      met.push({ claimed, found });
      taken.set(found, claimed.term);
      last = found.index;
    }
  }
  for (const claimed of words) if (!met.some((each) => each.claimed === claimed)) unmet.push(claimed);
  met.sort((one, other) => one.claimed.index - other.claimed.index);
  return { met: gathered(met, text), unmet };
}

/** Where the text has a word more than once, the place nearest to its neighbours of the claim. */
function gathered(met: readonly Met[], text: Unit): readonly Met[] {
  return met.map((each, at) => {
    const places = text.words.filter(
      ({ term, origin }) => term !== null && term === each.found.term && origin === 'text',
    );
    const neighbours = [met[at - 1], met[at + 1]].flatMap((other) => (other === undefined ? [] : [other.found]));
    if (places.length < 2 || neighbours.length === 0 || each.found.origin !== 'text') return each;
    const distance = (word: Word) =>
      Math.min(...neighbours.map(({ index }) => Math.abs(index - word.index) || maxDistance));
    const best = places.reduce((one, other) => (distance(other) < distance(one) ? other : one), each.found);
    return { ...each, found: best };
  });
}

/** Stands for "the very same word", which is no neighbour of itself. */
const maxDistance = 1_000;

/** How many numbers of the claim the text has to the digit. */
function equalNumbers(claim: Unit, text: Unit): number {
  const theirs = new Set(text.figures.filter(isQuantity).map(({ kind, value }) => `${kind} ${value}`));
  return claim.figures.filter(isQuantity).filter(({ kind, value }) => value >= 13 && theirs.has(`${kind} ${value}`))
    .length;
}

/** Verbs too small to be looked up, which yet say what a claim says in a bigger word: "get" for "receive". */
export const smallVerb =
  /^(?:get|gets|got|gotten|have|has|had|take|takes|took|taken|do|does|did|done|make|makes|made)$/;

/** "Have boosted": here "have" only helps another verb. */
function isHelping(text: Unit, { index }: Word): boolean {
  const next = text.words.slice(index + 1, index + 3).find(({ word }) => !/(?:ly|not|also|never)$/.test(word));
  return next?.isVerb === true;
}

function candidatesFor(
  { term, isName, isSpeaker, word: claimed }: Word,
  text: Unit,
  isTelling: boolean,
): readonly Word[] {
  if (term === null) return [];
  const isOpen = ({ origin }: Word) =>
    origin === 'text' ||
    (isName &&
      (origin === 'subject' ||
        origin === 'person' ||
        (origin === 'near' && isTelling) ||
        (origin === 'byline' && isSpeaker)));
  const same = text.words.filter((word) => word.term === term && isOpen(word));
  if (same.length > 0) return same;
  return text.words.filter((word) => {
    const stated = word.term ?? (smallVerb.test(word.word) && !isHelping(text, word) ? stem(word.word) : null);
    if (stated === null || (isName && !word.isName) || !isOpen(word)) return false;
    return entails(stated, term) || (isName && areKin(word.word, claimed));
  });
}

function nearest(candidates: readonly Word[], to: number): Word | null {
  let best: Word | null = null;
  for (const word of candidates) {
    if (best === null || Math.abs(word.index - to) < Math.abs(best.index - to)) best = word;
  }
  return best;
}
