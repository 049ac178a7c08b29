import { type Likened, likenessOf } from '../../language/likeness.ts';
import { type Span, spansMeet } from '../../language/span.ts';
import { termsOf } from '../../language/tokens.ts';
import type { Conflict } from './conflict.ts';
import type { ConflictFeature, ConflictValues } from './conflict-features.ts';
import type { Pairing, Side } from './pairing.ts';

/** What a question asks for: its words and what would answer it. */
export interface Asked {
  readonly terms: readonly {
    readonly term: string;
    readonly word: string;
    readonly isName: boolean;
    readonly weight: number;
  }[];
  readonly wants: AskedFor;
  /** The thing counted, named or chosen: "administration" of "which administration"; null when there is none. */
  readonly noun: Likened | null;
  /** The span of a sentence that answers most likely, and how sure that is, 0 to 1; null where none is of the kind. */
  spanIn(text: string, published: string): { readonly span: Span; readonly sure: number } | null;
}

export const askedFors = [
  'count',
  'money',
  'share',
  'time',
  'age',
  'person',
  'place',
  'order',
  'polar',
  'thing',
  'other',
] as const;
export type AskedFor = (typeof askedFors)[number];

/** How much of the question a sentence has, 0 to 1. */
function coverOf({ terms }: Asked, { reading }: Side): number {
  let [met, all] = [0, 0];
  for (const asked of terms) {
    all += asked.weight;
    met +=
      asked.weight *
      Math.max(
        0,
        ...reading.contents.map((content) => likenessOf(asked, content)),
        reading.words.some(({ term }) => term === asked.term) ? 1 : 0,
      );
  }
  return all === 0 ? 0 : met / all;
}

/** True where a sentence has every word of the question, by the word itself. */
const hasAllOf = ({ terms }: Asked, { reading: { words } }: Side): boolean =>
  terms.every((asked) => words.some(({ term }) => term === asked.term));

/** True where one of two sentences denies what a question asks whether it is so, and the other says it, both in the question's words. */
export const deniesAsked = (asked: Asked, { kind, sort }: Conflict, { first, second }: Pairing): boolean =>
  asked.wants === 'polar' &&
  kind === 'denial' &&
  sort !== 'loose' &&
  asked.terms.length >= 2 &&
  hasAllOf(asked, first) &&
  hasAllOf(asked, second);

/** How much of the question both sentences have, and how much only one of them: who gives something for another question gives no other answer. */
function metByOne({ terms }: Asked, first: Side, second: Side): readonly [number, number] {
  let [both, one, all] = [0, 0, 0];
  for (const asked of terms) {
    const has = ({ reading }: Side) =>
      reading.words.some(({ term }) => term === asked.term) ||
      reading.contents.some((content) => likenessOf(asked, content) >= 0.6);
    const [mine, their] = [has(first), has(second)];
    all += asked.weight;
    if (mine && their) both += asked.weight;
    else if (mine || their) one += asked.weight;
  }
  return all === 0 ? [0, 0] : [both / all, one / all];
}

/** How much of a question the sentences of a pairing have: that of the one that has least, and what one has beyond the other. */
interface AskedOf {
  readonly cover: number;
  readonly gap: number;
  readonly met: number;
  readonly lost: number;
}

/** Of the pairing looked at last: it is asked for once for each of its conflicts. */
let askedOfLast: { readonly of: Pairing; readonly asked: Asked; readonly found: AskedOf } | null = null;

function askedOf(asked: Asked, pairing: Pairing): AskedOf {
  const { first, second } = pairing;
  if (askedOfLast?.of === pairing && askedOfLast.asked === asked) return askedOfLast.found;
  const [mine, their] = [coverOf(asked, first), coverOf(asked, second)];
  const [met, lost] = metByOne(asked, first, second);
  const found = { cover: Math.min(mine, their), gap: Math.abs(mine - their), met, lost };
  askedOfLast = { of: pairing, asked, found };
  return found;
}

const kindsOf: Readonly<Record<AskedFor, readonly string[]>> = {
  count: ['figure count', 'figure duration', 'figure measure'],
  money: ['figure money', 'figure count', 'figure measure'],
  share: ['figure share'],
  time: ['time'],
  age: ['figure age', 'figure duration', 'figure count', 'time'],
  person: ['name', 'phrase'],
  place: ['name', 'phrase'],
  order: ['order', 'name'],
  polar: ['denial', 'opposite', 'order'],
  thing: ['name', 'phrase', 'figure', 'opposite'],
  other: ['phrase', 'name', 'figure', 'time', 'denial', 'opposite', 'order'],
};

const isOfKind = ({ wants }: Asked, { kind, sort }: Conflict): boolean =>
  kindsOf[wants].some((name) => name === kind || name === `${kind} ${sort}`);

/** True where what two sentences differ in is surely of the kind that is asked for: a sum where a sum is, no number of things. */
export const isOfAskedKind = (asked: Asked, conflict: Conflict): boolean =>
  isOfKind(asked, conflict) && !(asked.wants === 'money' && conflict.sort !== 'money');

/** False where what two sentences differ in is surely no answer: a share is none to who it was, and yes or no none to how many. */
export function mayAnswer({ wants }: Asked, { kind }: Conflict): boolean {
  if (wants === 'polar' || wants === 'other' || wants === 'order') return true;
  if (kind === 'denial') return false;
  return !(wants === 'person' || wants === 'place') || (kind !== 'figure' && kind !== 'time');
}

/** From this likeness on a word names the thing that is counted. */
const leastCounted = 0.6;

/** True where one of two figures is of a sentence that does not speak of what is counted: "what share of the gold" is no share of exports. */
export function isOfAnotherThing({ wants, noun }: Asked, { kind }: Conflict, { first, second }: Pairing): boolean {
  if (kind !== 'figure' || noun === null || (wants !== 'share' && wants !== 'count')) return false;
  const speaks = ({ reading }: Side) =>
    reading.words.some(
      ({ term, word, isName }) => term !== null && likenessOf(noun, { term, word, isName }) >= leastCounted,
    );
  return !speaks(first) || !speaks(second);
}

/** How a conflict fits what is asked. */
export function askedFit(asked: Asked, conflict: Conflict, pairing: Pairing): ConflictValues {
  const { first, second } = pairing;
  const isWanted = isOfKind(asked, conflict);
  const { cover, gap, met, lost } = askedOf(asked, pairing);
  const [mine, their] = [
    asked.spanIn(first.reading.text, first.reading.published),
    asked.spanIn(second.reading.text, second.reading.published),
  ];
  const isOn =
    mine !== null && their !== null && spansMeet(mine.span, conflict.first) && spansMeet(their.span, conflict.second);
  const sure = mine === null || their === null ? 0 : Math.min(mine.sure, their.sure);
  const values: Record<string, number> = {
    askedGap: gap,
    askedLost: lost,
    askedBoth: met,
    askedSpan: isOn ? sure : 0,
    askedSpanOff: isOn ? 0 : sure,
    askedSpanNone: +(mine === null || their === null),
    askedKnown: 1,
    askedNoun: +(asked.noun !== null && nearBoth(asked.noun, conflict, first, second)),
    asked: isWanted ? 1 : 0,
    askedOther: isWanted ? 0 : 1,
    askedCover: cover,
    askedWords: overlapsAsked(asked, conflict, first, second),
    askedRole: isPlaced(conflict, first, second) && asked.wants === 'place' ? 1 : 0,
  };
  return values as Partial<Record<ConflictFeature, number>>;
}

/** What is asked about is not what is asked for: how much of the spans the question has itself, 0 to 1. */
function overlapsAsked({ terms }: Asked, conflict: Conflict, first: Side, second: Side): number {
  const shares = [
    [first, conflict.first],
    [second, conflict.second],
  ] as const;
  return Math.max(
    ...shares.map(([{ reading }, { start, end }]) => {
      const own = reading.contents.filter(({ span }) => span.start < end && start < span.end);
      const met = own.filter((content) => terms.some((asked) => likenessOf(asked, content) >= 0.7));
      return own.length === 0 ? 0 : met.length / own.length;
    }),
  );
}

/**
 * False where two sentences differ in what the question has itself: "Who painted The Blue Ferry?" is answered by no ferry. Who asks whether
 * something is so is answered by what denies it, and by another figure or time than the one that the question names.
 */
export function bearsOn(asked: Asked, conflict: Conflict, pairing: Pairing): boolean {
  const { kind } = conflict;
  if (asked.wants === 'polar')
    return isOfKind(asked, conflict) || ((kind === 'figure' || kind === 'time') && isNamedBy(asked, conflict, pairing));
  return !(kind === 'name' || kind === 'phrase') || overlapsAsked(asked, conflict, pairing.first, pairing.second) < 1;
}

/** True where a question has all words of one of the values. */
function isNamedBy({ terms }: Asked, conflict: Conflict, { first, second }: Pairing): boolean {
  const isAsked = ({ reading }: Side, { start, end }: Span) => {
    const own = termsOf(reading.text.slice(start, end));
    return own.length > 0 && own.every((term) => terms.some((one) => one.term === term));
  };
  return isAsked(first, conflict.first) || isAsked(second, conflict.second);
}

const placed =
  /(?<!\p{L})(?:in|at|on|near|under|outside|inside|off|behind|beside|from|along|before|to)(?: the| an?| (?:old|front of(?: the)?))?(?: \p{L}+)?\s*$/u;
/** Both stand where a place is told. */
const isPlaced = (conflict: Conflict, first: Side, second: Side): boolean =>
  placed.test(first.reading.stated.slice(0, conflict.first.start)) &&
  placed.test(second.reading.stated.slice(0, conflict.second.start));

/** Contents this near to a span may be what it is one of. */
const nounReach = 4;

/** True where the noun that is asked for stands near both spans: "the Biden administration", "the administration was that of Trump". */
function nearBoth(noun: Likened, conflict: Conflict, first: Side, second: Side): boolean {
  const isNear = ({ reading: { contents } }: Side, { start, end }: Span) => {
    const before = contents.filter(({ span }) => span.end <= start).slice(-nounReach);
    const behind = contents.filter(({ span }) => span.start >= end).slice(0, 1);
    return [...before, ...behind].some((content) => likenessOf(noun, content) >= 0.85);
  };
  return isNear(first, conflict.first) && isNear(second, conflict.second);
}
