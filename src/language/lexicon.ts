import { lazily } from './lazily.ts';
import { lexiconTerms } from './lexicon-terms.ts';
import { oppositesOf } from './opposites.ts';
import { synonymsOf } from './synonyms.ts';
import { groups, kin, opposites, verbs } from './tables/lexicon.ts';
import { alike } from './tables/lexicon-news.ts';

interface Entry {
  /** Terms that the term entails: of its meaning, and what it is a kind of. */
  readonly entailed: ReadonlySet<string>;
  readonly opposed: ReadonlySet<string>;
  readonly isVerb: boolean;
  readonly isEveryday: boolean;
}

/** The lines of newswriters as stems, like the others. */
const newsLines = lazily(() => linesByTerm(alike.replace(/[a-z]+/g, (word) => lexiconTerms(word).join(' '))));
const groupLines = lazily(() => linesByTerm(groups));
const kinLines = lazily(() => linesByTerm(kin));
const oppositeLines = lazily(() => linesByTerm(opposites));
const verbLines = lazily(() => linesByTerm(verbs));

const unknown: Entry = { entailed: new Set(), opposed: new Set(), isVerb: false, isEveryday: false };

/** Entries that were asked for: few are. */
const known = new Map<string, Entry>();
const maxKnown = 4_000;

function entryOf(term: string): Entry {
  const before = known.get(term);
  if (before !== undefined) return before;
  const entry = readEntry(term);
  if (known.size >= maxKnown) known.clear();
  known.set(term, entry);
  return entry;
}

/** A table with the places of the lines that have a term: looking through all of it for each word takes longer than one question may. */
interface Lines {
  readonly table: string;
  readonly startsOf: ReadonlyMap<string, readonly number[]>;
}

function linesByTerm(table: string): Lines {
  const startsOf = new Map<string, number[]>();
  let [lineStart, start] = [0, 0];
  for (let at = 0; at <= table.length; at += 1) {
    if (at < table.length && !isEdge(table.charCodeAt(at))) continue;
    if (at > start) {
      const term = table.slice(start, at);
      const starts = startsOf.get(term);
      if (starts === undefined) startsOf.set(term, [lineStart]);
      else if (starts.at(-1) !== lineStart) starts.push(lineStart);
    }
    start = at + 1;
    if (table.charCodeAt(at) === newLine) lineStart = start;
  }
  return { table, startsOf };
}

const newLine = 10;
/** A blank, a line's end, or ">". */
const isEdge = (code: number): boolean => code === 32 || code === newLine || code === 62;

/** The lines of a table that have a term, taken apart at ">". */
function linesWith({ table, startsOf }: Lines, term: string): readonly (readonly string[])[] {
  return (startsOf.get(term) ?? []).map((start) => {
    const end = table.indexOf('\n', start);
    return table.slice(start, end < 0 ? table.length : end).split('>');
  });
}

function readEntry(term: string): Entry {
  const entailed = new Set<string>();
  const opposed = new Set<string>();
  let isEveryday = false;
  const link = (to: Set<string>, others: readonly string[]) => {
    for (const other of others) if (other !== term) to.add(other);
  };
  for (const [members = '', above = ''] of linesWith(groupLines(), term)) {
    isEveryday = true;
    const terms = members.split(' ');
    if (terms.includes(term)) link(entailed, above === '' ? terms : [...terms, ...above.split(' ')]);
  }
  for (const table of [kinLines(), newsLines()]) {
    for (const [line = ''] of linesWith(table, term)) {
      isEveryday = true;
      link(entailed, line.split(' '));
    }
  }
  for (const [line = ''] of linesWith(oppositeLines(), term)) {
    isEveryday = true;
    link(opposed, line.split(' '));
  }
  const isVerb = verbLines().startsOf.has(term);
  return isEveryday || isVerb ? { entailed, opposed, isVerb, isEveryday: true } : unknown;
}

/** True when a text that has the term `stated` has said what the term `claimed` says: the same, a word for it, or a kind of it. */
export function entails(stated: string, claimed: string): boolean {
  if (stated === claimed) return true;
  const { entailed, opposed } = entryOf(stated);
  if (opposed.has(claimed) || oppositesOf(stated).has(claimed)) return false;
  return entailed.has(claimed) || synonymsOf(stated).includes(claimed);
}

const negativePrefix = /^(?:un|in|im|il|ir|dis|non|de|mis)/;

/** "Valid" and "invalid", "known" and "unknown". */
const isNegated = (one: string, other: string) =>
  other.length >= 4 &&
  one.length > other.length &&
  one.endsWith(other) &&
  negativePrefix.test(one) &&
  one.replace(negativePrefix, '') === other;

/** True for words that say opposite things though no list has them as a pair: by a word for one of them, or by a prefix. */
export function areOpposedInMeaning(one: string, other: string): boolean {
  if (one === other) return false;
  if (isNegated(one, other) || isNegated(other, one)) return true;
  if (isOppositeOfBase(one, other) || isOppositeOfBase(other, one)) return true;
  return isOpposedByAnother(one, other) || isOpposedByAnother(other, one);
}

/** "Unhurt" and "injured": a word for what the prefix denies. */
function isOppositeOfBase(one: string, other: string): boolean {
  const base = one.replace(/^(?:un|non)/, '');
  return base !== one && base.length >= 4 && isEveryday(base) && entails(other, base);
}

function isOpposedByAnother(one: string, other: string): boolean {
  for (const term of entryOf(one).entailed) if (areOpposite(term, other)) return true;
  return false;
}

/** True for two kinds of one thing of which neither is the other: "summer" and "winter", "pilot" and "captain". */
export function areSisters(one: string, other: string): boolean {
  if (one === other || entails(one, other) || entails(other, one)) return false;
  const above = entryOf(other).entailed;
  for (const term of entryOf(one).entailed) if (above.has(term)) return true;
  return false;
}

/** True for opposites: "rose" and "fell". */
export function areOpposite(one: string, other: string): boolean {
  return one !== other && (entryOf(one).opposed.has(other) || oppositesOf(one).has(other));
}

/** True when a term is often a verb. */
export function isVerb(term: string): boolean {
  return entryOf(term).isVerb;
}

/** True for the term of an everyday word of English; false for those of most names. */
export function isEveryday(term: string): boolean {
  return entryOf(term).isEveryday;
}

/** Demonyms that do not show their country. */
const demonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    french: 'france',
    dutch: 'netherlands',
    spanish: 'spain',
    greek: 'greece',
    swiss: 'switzerland',
    danish: 'denmark',
    turkish: 'turkey',
    irish: 'ireland',
    scottish: 'scotland',
    english: 'england',
    welsh: 'wales',
    filipino: 'philippines',
  }),
);
const demonymEnding = /(?:vian|ian|ean|an|n|ese|ish|i)$/;

function isDemonymOf(word: string, country: string): boolean {
  if (demonyms.get(word) === country) return true;
  // Asked of every two names of two sentences: most are told apart by their first letter.
  if (word[0] !== country[0]) return false;
  const base = word.replace(demonymEnding, '');
  if (base === word || base.length < 3) return false;
  return country.startsWith(base) && country.length - base.length <= 3 && country.length < word.length + 1;
}

/** True when two names are a country and its people: "Peru", "Peruvian"; lower case, not stemmed. */
export function areKin(one: string, other: string): boolean {
  return isDemonymOf(one, other) || isDemonymOf(other, one);
}
