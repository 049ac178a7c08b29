import type { Alignment, Met } from './alignment.ts';
import { areKin, isEveryday } from './lexicon.ts';
import type { Unit, Word } from './unit.ts';

/** Verbs whose two sides can change places: "X met Y", "Y met X". */
const mutual = new Set(
  'meet met talk discuss agree cooperate collaborate partner share sign trade work join tie link differ border negotiate exchange'.split(
    ' ',
  ),
);
const opposite: Readonly<Record<string, readonly string[]>> = {
  from: ['to', 'into', 'toward', 'towards'],
  to: ['from', 'by'],
  into: ['from'],
  toward: ['from'],
  towards: ['from'],
  by: ['to', 'against'],
  against: ['by'],
};

/** True when the words of a claim play the parts in the text that they play in the claim. */
export function keepsRoles(claim: Unit, text: Unit, alignment: Alignment): boolean {
  return (
    keepsDirections(alignment, text) &&
    keepsSpeakers(alignment, text) &&
    keepsQuarters(alignment, claim, text) &&
    keepsSides(claim, text, alignment) &&
    keepsNames(claim, text) &&
    keepsTitles(claim, text)
  );
}

/** "From Peru to Chile" is not "from Chile to Peru". */
function keepsDirections({ met }: Alignment, text: Unit): boolean {
  return met.every(({ claimed, found }) => {
    if (!claimed.isName || claimed.preposition === null) return true;
    const places = text.words.filter(({ term }) => term === found.term).map(({ preposition }) => preposition ?? '');
    if (places.includes(claimed.preposition)) return true;
    const wrong = opposite[claimed.preposition] ?? [];
    return !places.every((place) => wrong.includes(place));
  });
}

/** Whoever stands before the verb in the claim must stand before it in the text; the passive turns both round. */
function keepsSides(claim: Unit, text: Unit, { met }: Alignment): boolean {
  const verbs = met.filter(
    ({ claimed, found }) =>
      claimed.isVerb && found.isVerb && !mutual.has(claimed.word) && !mutual.has(claimed.term ?? ''),
  );
  return verbs.every((verb) => keepsSidesOf(verb, claim, text, met));
}

function keepsSidesOf(verb: Met, claim: Unit, text: Unit, met: readonly Met[]): boolean {
  const isTurned = verb.claimed.isPassive !== verb.found.isPassive;
  const start = fronted(claim);
  const actors = met.filter(
    ({ claimed }) => claimed.index >= start && claimed.index < verb.claimed.index && isPlayer(claimed),
  );
  const others = met.filter(
    ({ claimed }) => claimed.index > verb.claimed.index && isPlayer(claimed) && claimed.preposition === null,
  );
  const stands = (term: string | null, isBefore: boolean) =>
    text.words.some(
      (word) => word.term === term && (isBefore ? word.index < verb.found.index : word.index > verb.found.index),
    );
  const first = actors.every(({ found }) => stands(found.term, !isTurned));
  const agents = met.filter(({ claimed }) => verb.claimed.isPassive && claimed.preposition === 'by' && claimed.isName);
  const second =
    others.every(({ found }) => stands(found.term, isTurned)) ||
    !others.some(({ found }) => stands(found.term, !isTurned));
  return (
    first &&
    second &&
    agents.every(({ found }) => stands(found.term, !verb.found.isPassive) || found.preposition === 'by')
  );
}

/** Who acts or is acted upon: a name that is not merely where or when. */
const isPlayer = (word: Word) =>
  word.isName &&
  !word.isSpeaker &&
  !['in', 'at', 'on', 'near', 'during', 'across', 'within'].includes(word.preposition ?? '');

/** Where the claim begins behind "In Peru, …": what stands before does not act. */
function fronted(claim: Unit): number {
  const comma = /^\s*(?:in|at|on|during|across|since|by|for|according)(?!\p{L})[^,]*,/iu.exec(claim.plain);
  if (comma === null) return 0;
  return claim.words.find(({ span }) => span.start >= comma[0].length)?.index ?? 0;
}

const quarter =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|latin|new|upper|lower|inner|outer|greater)$/;

/** "South America" is not "America": what tells a place from another of its name must be in both. */
function keepsQuarters({ met }: Alignment, claim: Unit, text: Unit): boolean {
  const before = (unit: Unit, { index }: Word) => unit.words[index - 1]?.word ?? '';
  return met.every(({ claimed, found }) => {
    if (!claimed.isName || found.origin !== 'text' || quarter.test(before(claim, claimed))) return true;
    const places = text.words.filter(({ term }) => term === found.term).map((word) => before(text, word));
    return places.some((place) => !quarter.test(place));
  });
}

/** Who says it in the claim says it in the text, where the text has someone say it. */
function keepsSpeakers({ met }: Alignment, text: Unit): boolean {
  const speakers = met.filter(({ claimed }) => claimed.isName && claimed.isSpeaker);
  if (speakers.length === 0 || !text.words.some(({ isName, isSpeaker }) => isName && isSpeaker)) return true;
  return speakers.some(
    ({ found }) =>
      found.origin === 'byline' || text.words.some(({ term, isSpeaker }) => term === found.term && isSpeaker),
  );
}

/** Two capitalised words in a row ("Walter Schialer") must stand in a row in the text too. */
function keepsNames(claim: Unit, text: Unit): boolean {
  return claim.words.every((word, at) => {
    const next = claim.words[at + 1];
    if (next === undefined || !isProper(word) || !isProper(next)) return true;
    if (claim.plain.slice(word.span.end, next.span.start).trim() !== '') return true;
    return (
      text.words.some((one, n) => one.term === word.term && text.words[n + 1]?.term === next.term) ||
      !hasBoth(text, word, next)
    );
  });
}

const hasBoth = (text: Unit, one: Word, other: Word) =>
  text.words.some(({ term }) => term === one.term) && text.words.some(({ term }) => term === other.term);

const titles =
  /^(?:minister|secretary|president|chief|director|chair|chairman|chairwoman|head|leader|general|governor|mayor|ambassador|spokesman|spokeswoman|spokesperson|senator|chancellor|king|queen|judge|professor|analyst|specialist|expert|author|founder|commander|officer|assistant)s?$/;
const isTitle = (word: Word) => titles.test(word.word);
const isProper = (word: Word) => word.isName && /^\p{Lu}/u.test(word.surface) && !isTitle(word);

/** What may stand between a person and a title that is theirs: "Landau, the US Deputy Secretary", "is Peru's minister". */
const joints = new Set(
  'is was are were the a an as of and s current then new serves served named called known'.split(' '),
);

/**
 * A title goes to the person it stands beside: in "Defense Minister Walter Astudillo and Foreign Minister Elmer
 * Schialer" Schialer is no defense minister. Only looked at where the claim itself gives a person a title.
 */
function keepsTitles(claim: Unit, text: Unit): boolean {
  return claim.words.filter(isTitle).every((title) => {
    const person = personBeside(claim, title);
    if (person === null) return true;
    const kind = kindOf(claim, title);
    return text.words.some(
      (word) => word.term === title.term && hasKind(text, word, kind) && isBeside(text, word, person),
    );
  });
}

/** A word that can be part of a person's name: capital and small letters, no everyday word. */
const isPersonal = (word: Word | undefined): word is Word =>
  word !== undefined && isProper(word) && /^\p{Lu}\p{M}*\p{Ll}/u.test(word.surface) && !isEveryday(word.term ?? '');

/** True for a word of a name of two words in a row. */
const isFullName = (unit: Unit, word: Word) =>
  [-1, 1].some((step) => {
    const other = unit.words[word.index + step];
    return (
      isPersonal(other) &&
      Math.abs(step === 1 ? other.span.start - word.span.end : word.span.start - other.span.end) === 1
    );
  });

/** A word of the person's name that the claim puts beside a title; null when it puts none there. */
function personBeside(claim: Unit, title: Word): Word | null {
  for (const step of [1, -1]) {
    for (let at = title.index + step, gap = 0; gap < 8; at += step, gap += 1) {
      const word = claim.words[at];
      if (word === undefined || word.isVerb) break;
      const isSubject = step === -1 && /^(?:is|was)$/.test(claim.words[at + 1]?.word ?? '');
      if (isPersonal(word) && (isFullName(claim, word) || isSubject)) return word;
      if (word.term === null && !joints.has(word.word)) break;
    }
  }
  return null;
}

/** The word that makes the title: "defense" of "defense minister" and "Minister of Defense". */
function kindOf(unit: Unit, title: Word): string | null {
  const before = unit.words[title.index - 1];
  if (unit.words[title.index + 1]?.word === 'of') return unit.words[title.index + 2]?.term ?? null;
  return before !== undefined && before.term !== null && before.span.end + 1 === title.span.start ? before.term : null;
}

function hasKind(text: Unit, title: Word, kind: string | null): boolean {
  if (kind === null) return true;
  const near = text.words.slice(Math.max(0, title.index - 4), title.index + 4);
  return near.some((word) => word.term === kind || areKin(word.word, kind));
}

/** True when only what joins them stands between a title and a person, and no other full name. */
function isBeside(text: Unit, title: Word, person: Word): boolean {
  return text.words.some((word) => {
    if (word.term !== person.term) return false;
    const [from, to] = [Math.min(word.index, title.index) + 1, Math.max(word.index, title.index)];
    const between = text.words.slice(from, to);
    const others = between.filter(
      (each) => isPersonal(each) && isFullName(text, each) && Math.abs(each.index - word.index) > 1,
    );
    return (
      between.length <= 8 && !between.some(({ isVerb, word: each }) => isVerb || each === 'and') && others.length === 0
    );
  });
}
