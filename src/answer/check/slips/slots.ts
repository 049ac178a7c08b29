import { fold } from '../../../language/fold.ts';
import { areOpposite, areSisters } from '../../../language/lexicon.ts';
import { cosineOf } from '../../../language/likeness.ts';
import { personTitles } from '../../../language/tables/names.ts';
import { titles } from '../../../language/titles.ts';
import { mayBothHold } from '../../relate/conflict-figures.ts';
import type { Measured } from '../../relate/measured.ts';
import { type Amount, areOfOneMeasure, type Item, leastSame, likenessIn, sayTheSame } from './items.ts';
import { type Laid, restMet, weightOf } from './laid.ts';
import { aroundFit, nameValues } from './slot-names.ts';

/** An item of a draft beside the item that stands in its place in an article's sentence. */
export interface Slot {
  readonly draft: Item;
  readonly source: Item;
}

/** The same, with how well the neighbours in front and behind fit. */
export interface FittedSlot extends Slot {
  readonly fits: readonly [number, number];
}

/** Of a pair of sentences no more are weighed: those whose neighbours fit best. */
const maxSlots = 12;
/** Neighbours to each side that are looked at. */
const maxReach = 3;

/** How well what stands on one side of an item stands on that side of the other, 0 to 1; the nearest counts most. */
export function sideFit(laid: Laid, one: Item, other: Item, step: -1 | 1): number {
  const { draft, ofDraft, lackedOfDraft, lackedOfSource } = laid;
  const edge = step < 0 ? 'first' : 'last';
  const [from, to] = [lackedOfDraft[one.at]?.[edge] ?? one.at, lackedOfSource[other.at]?.[edge] ?? other.at];
  let [fit, all] = [0, 0];
  for (let reach = 1; reach <= maxReach; reach += 1) {
    const near = draft.items[from + step * reach];
    if (near === undefined) break;
    const weight = 1 / reach;
    all += weight;
    const match = ofDraft[near.at];
    if (match == null) continue;
    const away = (match.at - to) * step;
    fit += weight * match.likeness * (away === reach ? 1 : away > 0 && away <= maxReach + 1 ? 0.7 : 0.2);
  }
  return all === 0 ? 0 : fit / all;
}

/** Two sentences side by side, with what all their slots share. */
export interface Beside {
  readonly laid: Laid;
  readonly unmetDraft: readonly Item[];
  readonly unmetSource: readonly Item[];
  /** How well what stands in front of an item stands in front of the other, and behind it. */
  readonly fitsOf: (one: Item, other: Item) => readonly [number, number];
}

export function besideOf(laid: Laid): Beside {
  const known = new Map<number, readonly [number, number]>();
  const fitsOf = (one: Item, other: Item) => {
    const key = one.at * laid.source.items.length + other.at;
    const fits = known.get(key) ?? ([sideFit(laid, one, other, -1), sideFit(laid, one, other, 1)] as const);
    known.set(key, fits);
    return fits;
  };
  const isUnmet = (matches: Laid['ofDraft']) => (item: Item) => (matches[item.at]?.likeness ?? 0) < leastSame;
  return {
    laid,
    fitsOf,
    unmetDraft: laid.draft.items.filter(isUnmet(laid.ofDraft)),
    unmetSource: laid.source.items.filter(isUnmet(laid.ofSource)),
  };
}

const isFigured = ({ kind }: Item) => kind === 'figure' || kind === 'time' || kind === 'clock';

/** Whether two items can stand in each other's place. */
function canSwap(one: Item, other: Item): boolean {
  if (isFigured(one) || isFigured(other)) {
    if (one.amount !== null && other.amount !== null) return areOfOneMeasure(one.amount, other.amount);
    return one.kind === other.kind;
  }
  // Whom a plain word means is not told by it: "the club" may well be Rovers.
  return one.kind === other.kind && !saysNoName(one) && !saysNoName(other);
}

/** Items that say no name. Only a memory. */
const nameless = new WeakMap<Item, boolean>();

/** "Mr" and "He'll" stand before a name or for one. */
function saysNoName(item: Item): boolean {
  const before = nameless.get(item);
  if (before !== undefined) return before;
  const { text } = item;
  const is =
    titles.test(text.toLowerCase()) || personTitles.has(text) || /^(?:I|he|she|it|we|they|you)['’]\p{L}+$/iu.test(text);
  nameless.set(item, is);
  return is;
}

/** A name of several words is held against others once, by its last. */
const isLast = ({ at }: Item, lacked: Laid['lackedOfDraft']): boolean => (lacked[at]?.last ?? at) === at;

/** The items of a draft's sentence that an article's sentence does not have, each beside those that may stand in its place. */
export function slotsOf({ laid, unmetDraft, fitsOf }: Beside, ownFrom: number): readonly FittedSlot[] {
  const found: FittedSlot[] = [];
  for (const draft of unmetDraft) {
    // Other verbs mostly say the same in other words.
    if (draft.span.start < ownFrom || draft.kind === 'verb' || !isLast(draft, laid.lackedOfDraft)) continue;
    for (const source of laid.source.items) {
      const isTaken = (laid.ofSource[source.at]?.likeness ?? 0) >= leastSame;
      if ((isTaken && !isFigured(source)) || !canSwap(draft, source) || sayTheSame(draft, source) === true) continue;
      if (!isTaken && !isLast(source, laid.lackedOfSource)) continue;
      if (draft.content !== null && source.content !== null && likenessIn(draft.content, source.content) >= leastSame)
        continue;
      const fits = fitsOf(draft, source);
      const isBeside = draft.before === source.before || draft.after === source.after;
      if (fits[0] + fits[1] < 0.3 && !isBeside && !isFigured(draft) && draft.kind !== 'name') continue;
      found.push({ draft, source, fits });
    }
  }
  const rank = ({ draft, fits }: FittedSlot) => fits[0] + fits[1] + (isFigured(draft) ? 1 : 0);
  return found.sort((one, other) => rank(other) - rank(one)).slice(0, maxSlots);
}

export const slotFeatures = [
  'isFigure',
  'isTime',
  'isYear',
  'isClock',
  'isName',
  'isForPronoun',
  'isVerb',
  'isWord',
  'isMoney',
  'isShare',
  'isCount',
  'isOrdinal',
  'isDuration',
  'isBare',
  'isResolved',
  'isSameGrain',
  'nounFit',
  'isNounUnknown',
  'mayBothHold',
  'isHedged',
  'isTransposed',
  'isTenfold',
  'isOneDigit',
  'logRatio',
  'isSmall',
  'leftFit',
  'rightFit',
  'bothFit',
  'isSameBefore',
  'isSameAfter',
  'isSamePreposition',
  'isTaken',
  'isWeakPartner',
  'draftRest',
  'sourceRest',
  'windowRest',
  'contextRest',
  'homeDistance',
  'isBehindHome',
  'share',
  'isItsOutlet',
  'isBestSource',
  'restGap',
  'unmetDraft',
  'unmetSource',
  'unmetNames',
  'saidElsewhere',
  'gainElsewhere',
  'isKnown',
  'isInArticle',
  'isInWindow',
  'isInFull',
  'sourceElsewhere',
  'likeness',
  'cosine',
  'areSisters',
  'areOpposite',
  'draftWeight',
  'sourceWeight',
  'draftLength',
  'sourceLength',
  'isLeaning',
  'stanceDiffers',
  'orderFit',
  'otherFigureMet',
  'sameSurfaceStart',
  'spelledAlike',
  'draftOfKind',
  'sourceOfKind',
  'isBestFit',
  'timeApart',
  'aroundFit',
  'lackedOfDraft',
  'lackedOfSource',
  'areOfOneSort',
  'areOfOtherSorts',
] as const;
export type SlotFeature = (typeof slotFeatures)[number];

/** What is known of a slot beyond its two sentences. */
export interface Around {
  /** How much of the draft's sentence the article's sentence and its two neighbours have, 0 to 1. */
  readonly windowRest: number;
  /** How much of the draft's sentences before stands around it, 0 to 1. */
  readonly contextRest: number;
  /** Sentences between where the draft's sentence before is from and this one, below 0 where it comes first; null in another article. */
  readonly step: number | null;
  /** How much of the draft stands in the article, 0 to 1. */
  readonly share: number;
  /** Whether the draft's sentence names the article's outlet, 1 or 0; a half where it names none. */
  readonly isItsOutlet: number;
  /** How much of the draft's sentence, without the item, a sentence has that has the item too; 0 where none has it. */
  readonly saidElsewhere: number;
  /** The same for the item of the article. */
  readonly sourceElsewhere: number;
  /** Whether any article has the item; the article does. */
  readonly isKnown: boolean;
  readonly isInArticle: boolean;
  /** Whether the sentences around that of the article have the item. */
  readonly isInWindow: boolean;
  /** Whether an article has a name together with the name beside it, 1 or 0; a half for what stands alone. */
  readonly isInFull: number;
  /** How much of the draft's sentence the best of all sentences has. */
  readonly bestRest: number;
}

const leaning = /^\W*(?:this|that|these|those|it|they|he|she|such|its|their|his|her)(?!\p{L})/iu;
/** A sentence that names somebody or something by a small word: a name in the draft may be that one's. */
const saysWho = /(?<!\p{L})(?:I|we|it|they|he|she|its|their|his|her|our|my)(?!\p{L})/iu;
const digitsOf = ({ text }: Item) => text.replace(/\D/g, '');
const sorted = (digits: string) => [...digits].sort().join('');

const isMeasured = (amount: Amount): amount is Amount & Measured => 'quantity' in amount;

function figureValues({ draft, source }: Slot): Partial<Record<SlotFeature, number>> {
  const [one, other] = [draft.amount, source.amount];
  const [mine, their] = [digitsOf(draft), digitsOf(source)];
  const isOneDigit = mine.length === their.length && [...mine].filter((digit, n) => digit !== their[n]).length === 1;
  const written = {
    isTransposed: +(mine.length > 1 && mine !== their && sorted(mine) === sorted(their)),
    isOneDigit: +(mine !== '' && isOneDigit),
  };
  if (one === null || other === null) return written;
  const ratio = Math.log10(Math.max(1e-9, Math.abs(one.value)) / Math.max(1e-9, Math.abs(other.value)));
  const nouns = [one.noun, other.noun];
  return {
    ...written,
    isMoney: +one.dimension.startsWith('money'),
    isShare: +(one.dimension === 'share'),
    isCount: +(one.dimension === 'count'),
    isOrdinal: +(one.dimension === 'ordinal'),
    isDuration: +(one.dimension === 'duration'),
    isBare: +(one.dimension !== other.dimension),
    nounFit:
      nouns[0] === null || nouns[1] === null
        ? 0.5
        : nouns[0] === nouns[1]
          ? 1
          : Math.max(0, cosineOf(nouns[0] ?? '', nouns[1] ?? '')),
    isNounUnknown: +nouns.includes(null),
    mayBothHold: +(isMeasured(one) && isMeasured(other) && mayBothHold(one, other, [])),
    isHedged: +(one.isHedged || other.isHedged),
    isTenfold: +(Math.abs(ratio) > 0.5 && Math.abs(ratio - Math.round(ratio)) < 1e-6),
    logRatio: Math.min(3, Math.abs(ratio)),
    isSmall: +(Math.max(one.value, other.value) < 13),
  };
}

/** How many pairs of letters two words share, 0 to 1 (Dice 1945). */
function spelledAlike(one: string, other: string): number {
  const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, n) => text.slice(n, n + 2));
  const [first, second] = [pairs(fold(one)), pairs(fold(other))];
  const free = new Set(second);
  const shared = first.filter((pair) => free.delete(pair)).length;
  return first.length + second.length === 0 ? 0 : (2 * shared) / (first.length + second.length);
}

const msADay = 86_400_000;

/** The days between two moments, on a scale of ten. */
function daysApart({ draft: { moment: one }, source: { moment: other } }: Slot): number {
  if (one === null || other === null) return 0;
  return Math.min(4, Math.log10(1 + Math.abs(Date.parse(one.from) - Date.parse(other.from)) / msADay));
}

/** The features of a slot, those that are 0 left out. */
export function valuesOf(
  { laid, unmetDraft, unmetSource, fitsOf }: Beside,
  slot: FittedSlot,
  around: Around,
): Partial<Record<SlotFeature, number>> {
  const { draft, source, fits } = slot;
  const { reading } = laid.draft;
  const draftRest = restMet(laid.draft.items, laid.ofDraft, laid.lackedOfDraft[draft.at] ?? null);
  const [one, other] = [draft.content, source.content];
  const isPlain = one !== null && other !== null && draft.amount === null && source.amount === null;
  const match = laid.ofDraft[draft.at];
  const sum = (other: Item) => fitsOf(draft, other)[0] + fitsOf(draft, other)[1];
  const rivals = unmetSource.filter((item) => canSwap(draft, item));
  return {
    isFigure: +(draft.kind === 'figure'),
    isTime: +(draft.kind === 'time'),
    isYear: +(draft.moment?.grain === 'year'),
    isClock: +(draft.kind === 'clock'),
    isName: +(draft.kind === 'name'),
    isForPronoun: +(draft.kind === 'name' && saysWho.test(laid.source.reading.text)),
    isVerb: +(draft.kind === 'verb'),
    isWord: +(draft.kind === 'word'),
    isResolved: +(draft.moment?.isResolved === true || source.moment?.isResolved === true),
    isSameGrain: +(draft.moment !== null && draft.moment.grain === source.moment?.grain),
    ...figureValues(slot),
    leftFit: fits[0],
    rightFit: fits[1],
    bothFit: Math.min(...fits),
    isSameBefore: +(draft.before !== '' && draft.before === source.before),
    isSameAfter: +(draft.after !== '' && draft.after === source.after),
    isSamePreposition: +(isPlain && one.preposition === other.preposition),
    isTaken: +((laid.ofSource[source.at]?.likeness ?? 0) >= leastSame),
    isWeakPartner: +(match?.at === source.at),
    draftRest,
    sourceRest: restMet(laid.source.items, laid.ofSource, laid.lackedOfSource[source.at] ?? null),
    windowRest: around.windowRest,
    contextRest: around.contextRest,
    homeDistance: around.step === null ? 8 : Math.min(6, Math.abs(around.step)),
    share: around.share,
    isItsOutlet: around.isItsOutlet,
    isBehindHome: +(around.step !== null && around.step > 0),
    isBestSource: +(draftRest >= around.bestRest - 1e-9),
    restGap: around.bestRest - draftRest,
    unmetDraft: Math.min(8, unmetDraft.length),
    unmetSource: Math.min(12, unmetSource.length),
    unmetNames: unmetDraft.filter(({ kind }) => kind === 'name').length,
    saidElsewhere: around.saidElsewhere,
    gainElsewhere: draftRest - around.saidElsewhere,
    isKnown: +around.isKnown,
    isInArticle: +around.isInArticle,
    isInWindow: +around.isInWindow,
    isInFull: around.isInFull,
    sourceElsewhere: around.sourceElsewhere,
    likeness: isPlain ? likenessIn(one, other) : 0,
    cosine: isPlain ? cosineOf(one.term, other.term) : 0,
    areSisters: +(isPlain && areSisters(one.term, other.term)),
    areOpposite: +(isPlain && areOpposite(one.term, other.term)),
    draftWeight: weightOf(draft),
    sourceWeight: weightOf(source),
    draftLength: Math.min(30, laid.draft.items.length),
    sourceLength: Math.min(30, laid.source.items.length),
    isLeaning: +leaning.test(reading.text),
    stanceDiffers: +(reading.stance !== laid.source.reading.stance),
    orderFit: 1 - Math.abs(draft.at / laid.draft.items.length - source.at / laid.source.items.length),
    otherFigureMet: laid.draft.items.filter((item) => isFigured(item) && !unmetDraft.includes(item)).length,
    sameSurfaceStart: +(draft.text.slice(0, 3).toLowerCase() === source.text.slice(0, 3).toLowerCase()),
    spelledAlike: isPlain ? spelledAlike(draft.text, source.text) : 0,
    draftOfKind: Math.min(5, unmetDraft.filter((item) => canSwap(item, source)).length),
    sourceOfKind: Math.min(5, rivals.length),
    isBestFit: +rivals.every((item) => sum(item) <= fits[0] + fits[1] + 1e-9),
    timeApart: daysApart(slot),
    aroundFit: aroundFit(laid, draft, source),
    ...(draft.kind === 'name' ? nameValues(laid, draft, source) : {}),
  };
}

/** The features in their order. */
export function rowOf(values: Partial<Record<SlotFeature, number>>): Float64Array {
  const row = new Float64Array(slotFeatures.length);
  for (const [at, name] of slotFeatures.entries()) row[at] = values[name] ?? 0;
  return row;
}
