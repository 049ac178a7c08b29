import { type Clause, clauseOf, type Part, type Stretch } from '../language/clause.ts';
import { capitalised } from '../language/fold.ts';
import { organisationWords } from '../language/tables/names.ts';
import { singularOf, type Tagged, tagged } from '../language/tagging.ts';
import { stem, termsOf } from '../language/tokens.ts';
import { isListed } from '../language/words.ts';
import type { Antecedent } from './antecedents.ts';
import { partsOf } from './asked.ts';
import { bareNoun, matching, put } from './wording.ts';

/** Which pronouns ask for the same. */
type Sort = 'person' | 'thing' | 'several' | 'place' | 'one';

/** Words of a line that stand for something that the line does not name. */
interface Reference {
  readonly sort: Sort;
  readonly at: Pick<Stretch, 'start' | 'end'>;
  readonly isOwner: boolean;
  readonly isSubject: boolean;
  /** "Ones" are several of what "one" is. */
  readonly isMany: boolean;
  /** "That pact": the word for what is meant. */
  readonly called: string | null;
  /** "She" is no Ricardo. */
  readonly gender: Antecedent['gender'];
}

const sorts: ReadonlyMap<string, Sort> = new Map(
  Object.entries({
    ...Object.fromEntries(['he', 'she', 'him', 'his', 'her', 'himself', 'herself'].map((word) => [word, 'person'])),
    ...Object.fromEntries(['it', 'its', 'itself', 'this', 'that'].map((word) => [word, 'thing'])),
    ...Object.fromEntries(['they', 'them', 'their', 'themselves', 'these', 'those'].map((word) => [word, 'several'])),
    ...{ there: 'place', one: 'one', ones: 'one' },
  }),
);
const genders: ReadonlyMap<string, Antecedent['gender']> = new Map(
  Object.entries({
    ...Object.fromEntries(['he', 'him', 'his', 'himself'].map((word) => [word, 'male' as const])),
    ...Object.fromEntries(['she', 'her', 'herself'].map((word) => [word, 'female' as const])),
  }),
);
/** A word for anybody: "that guy" is "he". */
const anybody: ReadonlySet<string> = new Set(['guy', 'man', 'woman', 'person', 'lady', 'fellow', 'chap']);
const before: ReadonlySet<Tagged['tag']> = new Set(['noun', 'number', 'adjective']);

/** What in a line stands for something said before; empty for a line that stands alone. */
export function referencesIn(line: string): readonly Reference[] {
  const clause = clauseOf(line);
  const { words, subject } = clause;
  return words.flatMap((word, at): readonly Reference[] => {
    const lower = word.text.toLowerCase();
    const sort = sorts.get(lower);
    const next = words[at + 1];
    if (sort === undefined || isExpletive(words, at)) return [];
    const isDemonstrative = word.tag === 'determiner';
    const isNoun = next !== undefined && before.has(next.tag) && next.start !== clause.verb?.start;
    if (isDemonstrative && isNoun) return demonstrative(words, at);
    if (isDemonstrative && ['who', 'which', 'of'].includes(next?.text.toLowerCase() ?? '')) return [];
    const isWhich = /^which$/i.test(words[at - 1]?.text ?? '');
    if (sort === 'one' && !isWhich && !before.has(words[at - 1]?.tag ?? 'verb')) return [];
    // "How did he do it?": what was done, and no thing.
    if (sort === 'thing' && at > 1 && /^(?:do|doing|done)$/i.test(words[at - 1]?.text ?? '')) return [];
    const isOwner = word.tag === 'possessive' && next !== undefined && before.has(next.tag);
    if (isBound(clause, at, sort, isOwner)) return [];
    return [
      {
        sort,
        at: word,
        isOwner,
        isSubject: subject?.start === word.start,
        isMany: lower === 'ones',
        called: null,
        gender: genders.get(lower) ?? null,
      },
    ];
  });
}

/** "That pact": a word for what was spoken of; a clause behind "says that" is none. */
function demonstrative(words: readonly Tagged[], at: number): readonly Reference[] {
  let last = at + 1;
  while (before.has(words[last + 1]?.tag ?? 'verb') && !/['’]s?$/u.test(words[last]?.text ?? '')) last++;
  const head = words[last];
  const isClause = ['verb', 'auxiliary'].includes(words[last + 1]?.tag ?? '') && words[at - 1]?.tag === 'verb';
  if (head === undefined || head.tag !== 'noun' || isClause || /^\p{Lu}/u.test(head.text) || head.isDate) return [];
  const called = head.text.toLowerCase().replace(/['’]s?$/u, '');
  const span = { start: words[at]?.start ?? 0, end: head.start + called.length };
  const sort = anybody.has(called) ? 'person' : head.isPlural ? 'several' : 'thing';
  const gender = /^(?:woman|lady)$/.test(called) ? 'female' : called === 'person' ? null : 'male';
  const isAnybody = anybody.has(called);
  return [
    {
      sort,
      at: span,
      isOwner: false,
      isSubject: false,
      isMany: false,
      called: isAnybody ? null : called,
      gender: isAnybody ? gender : null,
    },
  ];
}

/** "It" of "is it true that …", "there" of "is there a vaccine": they stand for nothing. */
function isExpletive(words: readonly Tagged[], at: number): boolean {
  const word = words[at]?.text.toLowerCase() ?? '';
  const rest = words.slice(at + 1).map(({ text }) => text.toLowerCase());
  // "Who was there?"
  const isCounted = /^how$/i.test(words[0]?.text ?? '') && words[2]?.tag === 'noun';
  if (word === 'there' && words.length === at + 1 && (isCounted || /^who$/i.test(words[0]?.text ?? ''))) return false;
  if (word === 'there') return isBe(words[at - 1]) || isBe(words[at + 1]) || /^(?:be|been)$/.test(rest[0] ?? '');
  if (word !== 'it') return false;
  const joint = rest.findIndex((each) => each === 'that' || each === 'to' || each === 'if');
  // "Is it dangerous to humans?"
  const behind = words[at + 1 + joint + 1];
  if (rest[joint] === 'to' && (behind?.isPlural || ['determiner', 'possessive', 'pronoun'].includes(behind?.tag ?? '')))
    return false;
  const isWeighed = joint === 1 || (joint > 0 && /^(?:takes?|costs?|mean)$/.test(rest[0] ?? ''));
  return isWeighed && words[at + 1 + joint + 1] !== undefined && words[at - 1]?.tag === 'auxiliary';
}

const isBe = (word: Tagged | undefined): boolean => /^(?:is|are|was|were)$/i.test(word?.text ?? '');

/** Whether the line itself names what a pronoun stands for. */
function isBound({ words, subject, opening }: Clause, at: number, sort: Sort, isOwner: boolean): boolean {
  if (sort === 'place' || sort === 'one' || words[at]?.tag === 'determiner') return false;
  // Of the same clause only what is owned can be bound: "Peru … its borders".
  const joint = words.findLastIndex(({ tag }, n) => n > 1 && n < at && (tag === 'conjunction' || tag === 'wh'));
  const first = subject === null || opening === null ? 0 : opening.end;
  const reach = words.slice(0, isOwner ? at : Math.max(0, joint));
  return reach.some((word) => {
    if (word.tag !== 'noun' || word.start < first) return false;
    if (sort === 'person') return word.isPerson || /^\p{Lu}/u.test(word.text);
    return sort === 'several' || (!word.isPlural && !word.isPerson);
  });
}

/** How well something that was spoken of fits: added to its weight; null where it cannot be meant. */
function suiting({ sort, called, isOwner, isSubject, isMany, gender }: Reference, one: Antecedent): number | null {
  if (called !== null) return isCalled(one, called) ? 3 : null;
  const isPerson = one.kind === 'person';
  if (sort === 'person') {
    if (gender !== null && one.gender !== null && one.gender !== gender) return null;
    if (one.isPlural || one.kind === 'common') return null;
    if (one.kind === 'place') return one.isName ? -1.2 : null;
    // Of two that may be meant it is rather the one that is called by name.
    if (isPerson) return one.isName ? 1.8 : 1.5;
    return one.isName && one.kind !== 'organisation' && !/^the /i.test(one.text) ? nameless(one) : null;
  }
  // "In Peru" tells where; what is asked of "it" is hardly asked of the country.
  const isWhere = one.kind === 'place' && /^(?:in|at|on)$/.test(one.preposition ?? '') && !isOwner;
  if (sort === 'thing')
    return one.isPlural || isPerson ? null : isWhere ? -1 : one.kind === 'common' ? 0.3 : isOwner ? 1.8 : 0;
  if (sort === 'several') return one.isPlural ? 1.5 : isPerson ? null : asMany(one, isSubject);
  if (sort === 'one') return one.isName || one.head === '' || (isMany && !one.isPlural) ? null : 0;
  if (isPerson) return null;
  if (one.kind === 'place' || /^(?:in|at|on)$/.test(one.preposition ?? '')) return 1.5;
  return one.kind === 'common' && one.preposition === null && !one.text.includes(' that ') ? -1.5 : 0;
}

/** "Ilse Maran" may be anybody's name, whatever tells of it; "Operation Mercury" opens with a word for a thing. */
function nameless({ text }: Antecedent): number {
  const [first = '', ...more] = text.toLowerCase().split(' ');
  return more.length > 0 && !isListed(first) ? 1 : 0;
}

/** What a question is about weighs so much at least. */
const askedAbout = 1.5;

/** "They" may be a team or a country; a thing that is one, or the place where something was, is hardly meant. */
function asMany({ kind, text, head, isName, preposition, weight }: Antecedent, isActing: boolean): number | null {
  const isGroup = [head, ...text.split(' ')].some((word) => organisationWords.has(capitalised(word)));
  if (kind === 'organisation') return isActing ? 1 : 0;
  // A committee that was asked about; a tennis court by the way is no group.
  if (isGroup && (isName || weight >= askedAbout)) return -0.6;
  if (kind === 'common') return null;
  if (/^(?:in|at|on)$/.test(preposition ?? '')) return -1.5;
  return kind === 'place' ? -0.5 : isName ? 0 : null;
}

function isCalled({ text, head }: Antecedent, called: string): boolean {
  const wanted = stem(called);
  const words = text.toLowerCase().split(/[\s-]+/);
  return stem(head) === wanted || words.some((word) => stem(word) === wanted);
}

/** A line with something in the place of what stands for it. */
export interface Resolved {
  readonly text: string;
  /** The weight of what was put, by how well it fits. */
  readonly weight: number;
  /** What was put for the first of them. */
  readonly one: Antecedent;
}

/** No more than these are tried for one pronoun, and none that is spoken of so much less than the first. */
const maxTried = 4;
const maxBehind = 1;

/** Every likely way to say a line without words that stand for something else; empty where nothing fits them. */
export function withAntecedents(line: string, spoken: readonly Antecedent[]): readonly Resolved[] {
  const references = referencesIn(line);
  const said = wordsOf(line);
  // "Did he like it?": where nobody was spoken of, something may have been.
  const first = references.find((reference) => ranked(reference, spoken, said).length > 0);
  if (first === undefined) return [];
  const all = ranked(first, spoken, said);
  return all
    .slice(0, maxTried)
    .filter(({ weight }) => weight > (all[0]?.weight ?? 0) - maxBehind)
    .map(({ one, weight }) => {
      const rest = spoken.filter((each) => each !== one);
      // From the end, so that the places before still hold.
      const text = [...references].reverse().reduce((put, reference) => {
        // "How old will Marta be when she …": once it is named, a pronoun does for it.
        if (reference !== first && reference.sort === first.sort) return put;
        const own = reference === first ? one : ranked(reference, rest, said)[0]?.one;
        return own === undefined ? put : putFor(put, reference, own);
      }, line);
      return { text, weight, one };
    });
}

/** What has a word of the line in it is hardly what the line leaves open. */
const alreadySaid = 1.2;
const isOpen = ({ called: word, sort }: Reference): boolean => word === null && sort !== 'one' && sort !== 'person';

/** The words of a line as terms and as they stand: read once, however many references it has. */
interface LineWords {
  readonly terms: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
}
const wordsOf = (line: string): LineWords => ({
  terms: new Set(termsOf(line)),
  said: new Set(line.toLowerCase().split(/[^\p{L}\p{N}]+/u)),
});

function ranked(reference: Reference, spoken: readonly Antecedent[], { terms, said }: LineWords) {
  return spoken
    .flatMap((one) => {
      const fits =
        one.head !== '' && said.has(one.head) && reference.called === null && reference.sort !== 'one'
          ? null
          : suiting(reference, one);
      const isSaid = isOpen(reference) && termsOf(one.text).some((term) => terms.has(term));
      return fits === null ? [] : [{ one, weight: one.weight + fits - (isSaid ? alreadySaid : 0) }];
    })
    .sort((a, b) => b.weight - a.weight);
}

/** Longer owners stand behind "of": "the leader of the port authority". */
const maxOwnerWords = 3;

function putFor(line: string, { at, sort, isOwner, isSubject, isMany }: Reference, one: Antecedent): string {
  if (sort === 'one') return put(line, at, isMany || !one.isPlural ? kindNamed(one.text) : oneOf(kindNamed(one.text)));
  if (sort === 'place') return put(line, at, `${placed(one)} ${one.text}`);
  if (!isOwner) {
    const said = put(line, at, one.text);
    return isSubject ? agreed(said, one.isPlural) : said;
  }
  if (one.isName && one.text.split(' ').length <= maxOwnerWords)
    return put(line, at, /s$/.test(one.text) && one.isPlural ? `${one.text}’` : `${one.text}’s`);
  const owned = ownedIn(line, at.start);
  const name = line.slice(at.end, owned.end).trim();
  return put(line, { start: at.start, end: owned.end }, `the ${name} of ${one.text}`);
}

/** "Shells" of "the first dead shells", "finance minister" of "Marant's finance minister": what one is one of. */
function kindNamed(text: string): string {
  const bare = bareNoun(text).replace(/^\S+['’]s? /, '');
  const named = tagged(bare).find(({ tag }) => tag === 'noun');
  return named === undefined ? bare : bare.slice(named.start);
}

/** "Shelter" of "shelters". */
const oneOf = (many: string): string => many.replace(/\S+$/u, (last) => singularOf(last));

const placed = ({ preposition, kind }: Antecedent): string =>
  preposition !== null && /^(?:in|at|on)$/.test(preposition)
    ? preposition
    : kind === 'place' || kind === null
      ? 'in'
      : 'at';

/** The noun phrase that a possessive opens. */
function ownedIn(line: string, start: number): Pick<Part, 'end'> {
  const clause = clauseOf(line);
  const part = [clause.subject, ...partsOf(clause)].find(
    (each) => each !== null && each.start <= start && start < each.end,
  );
  return part ?? { end: line.length };
}

/** The auxiliary as the subject that was put wants it. */
function agreed(line: string, isPlural: boolean): string {
  const { auxiliary } = clauseOf(line);
  return auxiliary === null ? line : put(line, auxiliary, matching(auxiliary.text, isPlural));
}
