import { type Name, readNames } from '../../language/names.ts';
import { asWrittenIn } from '../../language/packs/languages.ts';
import type { Span } from '../../language/span.ts';
import { isListed } from '../../language/words.ts';
import { roleIn } from '../evidence/spans/roles.ts';
import type { Stated } from '../relate/article.ts';
import { publisherKey } from '../relate/support.ts';
import { type Quote, quoteOf } from './lead.ts';
import type { Material } from './material.ts';

/** Somebody whom the articles name. */
export interface Mentioned {
  /** As written in full where it is. */
  readonly name: string;
  /** The sentence that says what they are, or else names them. */
  readonly quote: Quote;
  /** Where in the sentence their office or role stands; null where no sentence tells. */
  readonly role: Span | null;
  /** A sentence of each other outlet that names them. */
  readonly others: readonly Quote[];
}

/** What each further outlet, and what each naming sentence, counts. */
const outletWorth = 3;
const roleWorth = 2;
/** A name of fewer sentences, or of one word, is one by the way, unless somebody says what they are. */
const minSentences = 2;

/** The people that the articles name, those whom most outlets and sentences name first. */
export function peopleIn(material: Material, isOpen: (quote: Quote) => boolean): readonly Mentioned[] {
  const naming = new Map<string, Quote[]>();
  const all = material.articles.flatMap((article) => material.stated.get(article) ?? []);
  // "I do not know if Tobin Rask helped": that it is a person another sentence tells.
  const persons = personsIn(all);
  for (const stated of all) {
    const quote = quoteOf(stated);
    if (quote === null || !isOpen(quote)) continue;
    for (const name of new Set(namesOf(stated, ({ text }) => persons.has(text))))
      naming.set(name, [...(naming.get(name) ?? []), quote]);
  }
  const goOnAs = (name: string, other: string): void => {
    naming.set(other, [...(naming.get(other) ?? []), ...(naming.get(name) ?? [])]);
    naming.delete(name);
  };
  // "Owner Gus Fenwick" is Gus Fenwick, where he is called so elsewhere, and "Commissioner" by itself nobody.
  for (const name of [...naming.keys()]) {
    const called = [...naming.keys()].find((other) => other.includes(' ') && name.endsWith(` ${other}`));
    if (called !== undefined) goOnAs(name, called);
    else if (!name.includes(' ') && isListed(name.toLowerCase())) naming.delete(name);
  }
  const full = [...naming.keys()].filter((name) => name.includes(' '));
  for (const name of [...naming.keys()]) {
    const [whole, ...more] = full.filter((each) => each.endsWith(` ${name}`));
    if (whole !== undefined && more.length === 0) goOnAs(name, whole);
  }
  const found = [...naming].flatMap(([name, quotes]) => mentioned(name, quotes));
  return found
    .sort((one, other) => other.worth - one.worth || (one.name < other.name ? -1 : 1))
    .map(({ name, quote, role, others }) => ({ name, quote, role, others }));
}

/** The names that more sentences have for a person's than for a place's or an organisation's. */
function personsIn(all: readonly Stated[]): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const { text, kind } of all.flatMap(namesIn))
    if (kind !== 'thing') votes.set(text, (votes.get(text) ?? 0) + (kind === 'person' ? 1 : -1));
  return new Set([...votes].filter(([, vote]) => vote > 0).map(([name]) => name));
}

const namesIn = ({ sentence, article }: Stated): readonly Name[] =>
  asWrittenIn(article, () => readNames(sentence.text));

const namesOf = (stated: Stated, isMeant: (name: Name) => boolean): readonly string[] =>
  namesIn(stated).flatMap((name) => (isMeant(name) && !name.isDoubtful ? [name.text] : []));

function mentioned(name: string, quotes: readonly Quote[]): readonly (Mentioned & { readonly worth: number })[] {
  const told = quotes
    .map((quote) => ({ quote, role: asWrittenIn(quote.article, () => roleIn(wordsOf(quote), name)) }))
    .sort((one, other) => lengthOf(one.role) - lengthOf(other.role))
    .find(({ role }) => role !== null);
  if (told === undefined && (quotes.length < minSentences || !name.includes(' '))) return [];
  const [first] = quotes;
  const quote = told?.quote ?? first;
  if (quote === undefined) return [];
  const outlets = new Map<string, Quote>();
  for (const each of quotes) {
    const key = publisherKey(each.article.publisher);
    if (!outlets.has(key)) outlets.set(key, each);
  }
  const others = [...outlets].filter(([key]) => key !== publisherKey(quote.article.publisher)).map(([, each]) => each);
  const worth = outletWorth * outlets.size + Math.log2(1 + quotes.length) + (told === undefined ? 0 : roleWorth);
  return [{ name, quote, role: told?.role ?? null, others, worth }];
}

const wordsOf = ({ article, span }: Quote): string => article.text.slice(span.start, span.end);
/** A role told in few words is an office, a long one what somebody did, and "President" alone says not of what. None counts as longest. */
function lengthOf(role: Span | null): number {
  if (role === null) return Number.POSITIVE_INFINITY;
  const chars = role.end - role.start;
  return chars < minOfficeChars ? 10 * minOfficeChars : chars;
}
const minOfficeChars = 12;
