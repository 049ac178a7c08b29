import type { Unit, Word } from '../../language/reading/unit.ts';
import type { Alignment, Met } from './alignment.ts';
import { keepsClause, keepsDeeds, keepsObjects, keepsOwners } from './parts.ts';
import { keepsNames, keepsTitles } from './persons.ts';

/** Verbs whose two sides can change places: "X met Y", "Y met X". */
export const mutual: ReadonlySet<string> = new Set(
  'meet met talk discuss agree cooperate collaborate partner share sign trade work join tie link differ border negotiate exchange'.split(
    ' ',
  ),
);
const opposite: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    from: ['to', 'into', 'toward', 'towards'],
    to: ['from', 'by'],
    into: ['from'],
    toward: ['from'],
    towards: ['from'],
    by: ['to', 'against'],
    against: ['by'],
  }),
);

/** True when the words of a claim play the parts in the text that they play in the claim. */
export function keepsRoles(claim: Unit, text: Unit, alignment: Alignment): boolean {
  return (
    keepsDirections(alignment, text) &&
    keepsSpeakers(alignment, text) &&
    keepsQuarters(alignment, claim, text) &&
    keepsSides(claim, text, alignment) &&
    keepsObjects(claim, text, alignment) &&
    keepsOwners(claim, text, alignment) &&
    keepsClause(claim, text, alignment) &&
    keepsDeeds(alignment, text) &&
    keepsNames(claim, text) &&
    keepsTitles(claim, text)
  );
}

/** "From Peru to Chile" is not "from Chile to Peru". */
function keepsDirections({ met }: Alignment, text: Unit): boolean {
  return met.every(({ claimed, found }) => {
    if (claimed.preposition === null || !(claimed.isName || isFromOrTo(claimed, found))) return true;
    const places = text.words.filter(({ term }) => term === found.term).map(({ preposition }) => preposition ?? '');
    if (places.includes(claimed.preposition)) return true;
    const wrong = opposite.get(claimed.preposition) ?? [];
    return !places.every((place) => wrong.includes(place));
  });
}

/** "Comes to illicit sources" for "comes from": of plain words only these two turn it round; "to host" leads nowhere. */
const isFromOrTo = (claimed: Word, found: Word) =>
  !claimed.isVerb &&
  !found.isVerb &&
  found.origin === 'text' &&
  claimed.term === found.term &&
  [claimed.preposition, found.preposition].sort().join(' ') === 'from to';

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
    const places = text.words
      .filter(({ term, origin }) => term === found.term && origin === 'text')
      .map((word) => before(text, word));
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
