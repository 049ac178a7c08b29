import { lazily } from '../../language/lazily.ts';
import { areKin } from '../../language/lexicon.ts';
import { likenessOf } from '../../language/likeness.ts';
import { countries, personTitles } from '../../language/tables/names.ts';
import { titles } from '../../language/titles.ts';
import type { Conflict } from './conflict.ts';
import { holdingsOfOne } from './holders.ts';
import { contextOf, type Pairing, type Side, saidOf } from './pairing.ts';
import type { Content, Phrase } from './reading.ts';

/** A phrase of which the other sentence says less than this is another's. */
const leastSaid = 0.5;
const place = new Set([
  'in',
  'at',
  'on',
  'near',
  'under',
  'outside',
  'inside',
  'off',
  'behind',
  'beside',
  'from',
  'along',
  'around',
  'across',
  'into',
  'before',
  'over',
  'beyond',
]);

/** Phrases that are held against each other: of long sentences all against all would be hundreds. */
const maxPhraseConflicts = 10;

const roleOf = ({ preposition, isInFront }: Phrase): string => {
  if (preposition === null) return isInFront ? 'actor' : 'object';
  if (preposition === 'by') return 'actor';
  return place.has(preposition) ? 'place' : preposition;
};

function roleFit(one: Phrase, other: Phrase): number {
  if (one.preposition === other.preposition && one.isInFront === other.isInFront) return 1;
  const [mine, their] = [roleOf(one), roleOf(other)];
  if (mine === their) return 0.9;
  const bare = ['actor', 'object', 'with', 'of', 'to'];
  return bare.includes(mine) && bare.includes(their) ? 0.6 : 0.25;
}

const countryWords = lazily(() => [...countries].map((country) => country.toLowerCase()));
const isOfCountry = (word: string) => countryWords().some((country) => areKin(word, country));

/** True for a name of which the other sentence has no word, not even as a people's or a country's; what brackets only spell out names nothing new. */
function isUnnamed({ contents, span }: Phrase, { reading: { text } }: Side, other: Side): boolean {
  if (/\($/.test(text.slice(0, span.start)) && text[span.end] === ')') return false;
  // "Peruvian" says whose, and is nobody's name.
  const names = contents.filter(
    ({ isName, term, word }) =>
      isName &&
      term !== 'usa' &&
      !isOfCountry(word) &&
      // "Hydrologist" at the start of a sentence is a word of the other's, and no name.
      !other.reading.contents.some((each) => !each.isName && each.term === term),
  );
  return (
    names.length > 0 &&
    !names.some((name) => other.reading.contents.some((each) => likenessOf(name, each) >= 0.9)) &&
    !isShortened(names, other)
  );
}

const initials = (words: readonly Content[]) =>
  words
    .flatMap(({ surface }) => surface.split('-').map((part) => part.charAt(0)))
    .join('')
    .toUpperCase();

/** True for "PNSA" beside the Pan-Nordic Space Agency, and the other way round. */
function isShortened(names: readonly Content[], { reading }: Side): boolean {
  const short =
    names.length === 1 && names[0] !== undefined && /^\p{Lu}{2,6}$/u.test(names[0].surface) ? names[0].surface : null;
  if (short !== null) return reading.phrases.some(({ isName, contents }) => isName && initials(contents) === short);
  return names.length > 1 && reading.contents.some(({ surface }) => surface === initials(names));
}

/** "Defense" of "Minister of Defense" names nobody. */
function isOfOffice({ contents: [opening], preposition }: Phrase, { reading }: Side): boolean {
  const before = reading.contents[(opening?.at ?? 0) - 1];
  return preposition === 'of' && before !== undefined && titles.test(before.word);
}

/**
 * True where one sentence gives the name of an officer whom the other calls by the office alone: "Ana Ruiz is the minister of trade"
 * beside "working under President Cole, the guest said when she met the minister of trade". The other's own name is somebody else's.
 */
function isOfficer({ reading, partners }: Side, { contents, span }: Phrase, other: Phrase): boolean {
  const last = contents.at(-1)?.at ?? 0;
  const behind = reading.contents.slice(last + 1, last + 5);
  const gap = reading.text.slice(span.end, behind[0]?.span.start ?? span.end);
  const title = behind.findIndex(({ word }) => titles.test(word));
  if (title < 0 || !/^(?:,| is| was)(?: the| an?)? $/u.test(gap)) return false;
  const office = behind.slice(0, title + 1).map(({ at }) => partners[at]);
  if (!office.every((partner) => partner != null && partner.likeness >= 0.9)) return false;
  const places = office.map((partner) => partner?.content.at ?? 0);
  const own = other.contents.map(({ at }) => at);
  // A name beside the office is the officer's.
  return places.every((place) => own.every((at) => Math.abs(place - at) > 2));
}

/** A person without the title: "President Cole" and "President Abara" share no name. */
function bare(phrase: Phrase): Phrase {
  if (!phrase.isName) return phrase;
  const contents = phrase.contents.filter(({ word, surface }) => !titles.test(word) && !personTitles.has(surface));
  return contents.length === 0 ? phrase : { ...phrase, contents };
}

/** Names and other phrases of two sentences that may stand for the same part, and how many names are namesakes. */
export function phraseConflicts(pairing: Pairing): { conflicts: readonly Conflict[]; namesakes: number } {
  const { first, second } = pairing;
  const free = (side: Side, other: Side) =>
    side.reading.phrases.filter((phrase) =>
      phrase.isName
        ? !isOfOffice(phrase, side) && isUnnamed(bare(phrase), side, other)
        : saidOf(side, phrase) < leastSaid,
    );
  const [ours, theirs] = [free(first, second), free(second, first)];
  const isMeant = (one: Phrase, other: Phrase) =>
    one.isName && other.isName && (isOfficer(first, one, other) || isOfficer(second, other, one));
  const conflicts = ours.flatMap((one) =>
    theirs
      .filter((other) => !isMeant(one, other))
      .map((other): Conflict => {
        const isName = one.isName && other.isName;
        const kinds = [one.nameKind, other.nameKind];
        const isOfOne = isName && holdingsOfOne(pairing, one.span, other.span) !== null;
        const isOfKind = kinds[0] === kinds[1] || kinds.includes('thing') || kinds.includes(null);
        return {
          kind: isName ? 'name' : 'phrase',
          first: one.span,
          second: other.span,
          fit: isOfOne ? 1 : roleFit(one, other) * (isOfKind ? 1 : 0.6),
          context: contextOf(pairing, one.span, other.span),
          sort: isName
            ? (kinds.find((kind) => kind !== null && kind !== 'thing') ?? 'thing')
            : one.isName || other.isName
              ? 'mixed'
              : 'plain',
        };
      }),
  );
  const rank = ({ kind, fit, context }: Conflict) => fit + context + (kind === 'name' ? 1 : 0);
  const best = conflicts.sort((one, other) => rank(other) - rank(one)).slice(0, maxPhraseConflicts);
  return { conflicts: best, namesakes: namesakesOf(pairing) };
}

/** How many names have a part in common and another part that is not. */
function namesakesOf({ first, second }: Pairing): number {
  let count = 0;
  for (const one of first.reading.phrases) {
    if (!one.isName || one.contents.length < 2) continue;
    const other = second.reading.phrases.find(
      (each) =>
        each.isName &&
        each.contents.length >= 2 &&
        each.contents.some((content) => one.contents.some(({ at }) => first.partners[at]?.content === content)),
    );
    if (other === undefined) continue;
    const isMissing = (side: Side, { contents }: Phrase) => contents.some(({ at }) => side.partners[at] === null);
    if (isMissing(first, one) && isMissing(second, other)) count += 1;
  }
  return count;
}
