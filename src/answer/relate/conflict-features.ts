import { areOpposite, areSisters } from '../../language/lexicon.ts';
import { cosineOf, likenessOf } from '../../language/likeness.ts';
import type { Span } from '../../language/span.ts';
import { type Asked, askedFit } from './asked.ts';
import type { Conflict, Contrast } from './conflict.ts';
import { coverageOf, type Pairing, type Side } from './pairing.ts';
import type { Content } from './reading.ts';

export const conflictFeatures = [
  'bias',
  'isFigure',
  'isTime',
  'isName',
  'isPhrase',
  'isDenial',
  'isOpposite',
  'isOrder',
  'isCount',
  'isMoney',
  'isShare',
  'isAge',
  'isOrdinal',
  'isDuration',
  'isClock',
  'isWeekday',
  'isYear',
  'isMixed',
  'isPerson',
  'isPlace',
  'isVerb',
  'fit',
  'context',
  'fitFigure',
  'fitName',
  'fitPhrase',
  'contextFigure',
  'contextTime',
  'contextName',
  'contextPhrase',
  'fitDenial',
  'contextPolar',
  'fitOrder',
  'covMin',
  'covMax',
  'sharedNames',
  'sharedWeight',
  'noSharedName',
  'verbMet',
  'otherFigure',
  'otherTime',
  'otherName',
  'otherPolar',
  'otherNameFigure',
  'agreedFigures',
  'agreedTimes',
  'agreedForOther',
  'onlyPhrase',
  'freePhrases',
  'freeNamesBoth',
  'freeNamesOne',
  'namesake',
  'stanceDiffers',
  'isLeaning',
  'scopeDiffers',
  'wholeDiffers',
  'modifierDiffers',
  'asked',
  'askedOther',
  'askedCover',
  'askedKnown',
  'isTrend',
  'isLoose',
  'anchor',
  'anchorPhrase',
  'parallel',
  'parallelWeak',
  'untilSince',
  'contrast',
  'contrastSister',
  'length',
  'freeMin',
  'freeMax',
  'freeSum',
  'headMet',
  'anchors',
  'verbBest',
  'verbWorst',
  'otherAny',
  'prepositionSame',
  'ratio',
  'nearCosine',
  'askedWords',
  'askedRole',
  'askedSpan',
  'askedSpanOff',
  'askedSpanNone',
  'askedNoun',
] as const;
export type ConflictFeature = (typeof conflictFeatures)[number];
export type ConflictValues = Partial<Record<ConflictFeature, number>>;

const isIn = (content: Content, span: Span) => content.span.start < span.end && span.start < content.span.end;

const leaning = /^\W*(?:this|that|these|those|it|they|he|she|such|its|their|his|her)(?!\p{L})/iu;
/** Words that say that a figure or a statement is of a part, or of all. */
const whole =
  /(?<!\p{L})(?:all|whole|total|altogether|in all|together|entire|nationwide|worldwide|overall|combined|both|across|every|every single|each|altogether)(?!\p{L})/giu;
const part =
  /(?<!\p{L})(?:alone|only|among (?:them|the)|of them|of (?:the|those|these) (?:\p{L}+ )?who|including|single|just|first|second|third|last|former|until|up front|before tax|after tax|net|gross|adjusted|planned|exit poll|forecast)(?!\p{L})/giu;

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

/** Values of all features of one conflict, those that are 0 left out. */
export function featuresOf(
  conflict: Conflict,
  pairing: Pairing,
  contrast: Contrast,
  asked: Asked | null,
): ConflictValues {
  const { kind, sort, fit, context } = conflict;
  const { first, second } = pairing;
  const isCounted = (span: Span) => (content: Content) => !isIn(content, span);
  const covers = [coverageOf(first, isCounted(conflict.first)), coverageOf(second, isCounted(conflict.second))];
  const shared = first.reading.contents.filter(({ at }) => (first.partners[at]?.likeness ?? 0) > 0);
  const sharedNames = shared.filter(({ isName }) => isName).length;
  const others = contrast.conflicts.filter((other) => other !== conflict && isApart(other, conflict));
  const strength = (...kinds: readonly string[]) =>
    Math.max(
      0,
      ...others.filter((other) => kinds.includes(other.kind)).map((other) => other.fit * (0.5 + 0.5 * other.context)),
    );
  const isPolar = kind === 'denial' || kind === 'opposite' || kind === 'order';
  const free = [freeNames(first), freeNames(second)];
  const [a, b] = [first.reading.stated, second.reading.stated];
  const phraseKin = contrast.conflicts.filter((other) => other.kind === 'phrase' || other.kind === 'name');
  const values: ConflictValues = {
    bias: 1,
    isFigure: +(kind === 'figure'),
    isTime: +(kind === 'time'),
    isName: +(kind === 'name'),
    isPhrase: +(kind === 'phrase'),
    isDenial: +(kind === 'denial'),
    isOpposite: +(kind === 'opposite'),
    isOrder: +(kind === 'order'),
    isCount: +(sort === 'count'),
    isMoney: +(sort === 'money'),
    isShare: +(sort === 'share'),
    isAge: +(sort === 'age'),
    isOrdinal: +(sort === 'ordinal'),
    isDuration: +(sort === 'duration'),
    isClock: +(sort === 'clock'),
    isWeekday: +(sort === 'weekday'),
    isYear: +(sort === 'year'),
    isMixed: +(sort === 'mixed'),
    isPerson: +(sort === 'person'),
    isPlace: +(sort === 'place'),
    isVerb: +(sort === 'verb'),
    fit,
    context,
    fitFigure: kind === 'figure' ? fit : 0,
    fitName: kind === 'name' ? fit : 0,
    fitPhrase: kind === 'phrase' ? fit : 0,
    contextFigure: kind === 'figure' ? context : 0,
    contextTime: kind === 'time' ? context : 0,
    contextName: kind === 'name' ? context : 0,
    contextPhrase: kind === 'phrase' ? context : 0,
    fitDenial: kind === 'denial' ? fit : 0,
    contextPolar: isPolar ? context : 0,
    fitOrder: kind === 'order' ? fit : 0,
    covMin: Math.min(...covers),
    covMax: Math.max(...covers),
    sharedNames: Math.min(3, sharedNames) / 3,
    noSharedName: +(sharedNames === 0),
    sharedWeight: Math.log1p(shared.reduce((sum, { weight }) => sum + weight, 0)),
    verbMet: verbMet(pairing),
    otherFigure: strength('figure'),
    otherTime: strength('time'),
    otherName: strength('name'),
    otherPolar: strength('denial', 'opposite', 'order'),
    otherNameFigure: kind === 'figure' ? strength('name') : 0,
    agreedFigures: Math.min(2, contrast.agreed.figures.length) / 2,
    agreedTimes: Math.min(1, contrast.agreed.times),
    agreedForOther: kind !== 'figure' && contrast.agreed.figures.length > 0 ? 1 : 0,
    onlyPhrase: (kind === 'phrase' || kind === 'name') && phraseKin.length === 1 ? 1 : 0,
    freePhrases: kind === 'phrase' || kind === 'name' ? Math.log1p(phraseKin.length) : 0,
    freeNamesBoth: Math.min(...free) > 0 && kind !== 'name' ? 1 : 0,
    freeNamesOne: Math.max(...free) > 0 ? 1 : 0,
    namesake: Math.min(1, contrast.namesakes),
    stanceDiffers: +(first.reading.stance !== second.reading.stance),
    isLeaning: +(leaning.test(first.reading.text) || leaning.test(second.reading.text)),
    wholeDiffers: Math.min(1, Math.abs(count(a, whole) - count(b, whole))),
    scopeDiffers: Math.min(1, Math.abs(count(a, part) - count(b, part))),
    modifierDiffers: modifierDiffers(pairing, conflict),
    ...sizesOf(pairing, conflict),
    otherAny: Math.max(0, ...others.filter((other) => other.kind !== 'phrase').map((other) => other.fit)),
    isTrend: +(sort === 'trend'),
    isLoose: +(sort === 'loose'),
    anchor: anchorOf(pairing, conflict),
    anchorPhrase: kind === 'phrase' || kind === 'name' ? anchorOf(pairing, conflict) : 0,
    ...parallelsOf(pairing, conflict),
    untilSince: untilSince(a, b),
    ...(asked === null ? {} : askedFit(asked, conflict, pairing)),
  };
  return values;
}

const isApart = (one: Conflict, other: Conflict) =>
  one.first.end <= other.first.start || other.first.end <= one.first.start
    ? one.second.end <= other.second.start || other.second.end <= one.second.start
    : false;

const freeNames = ({ reading, partners }: Side) =>
  reading.phrases.filter(
    (phrase) => phrase.isName && phrase.contents.every(({ at, isSpeaker }) => partners[at] === null && !isSpeaker),
  ).length;

/** How much of the verbs of both the other says. */
function verbMet({ first, second }: Pairing): number {
  const met = (side: Side) => {
    const verbs = side.reading.contents.filter(({ isVerb }) => isVerb);
    return verbs.length === 0 ? 0.5 : Math.max(...verbs.map(({ at }) => side.partners[at]?.likeness ?? 0));
  };
  return Math.max(met(first), met(second));
}

/** How many nouns that both have are told apart by another word in front: "season tickets", "single tickets". */
function modifierDiffers({ first, second }: Pairing, conflict: Conflict): number {
  let found = 0;
  for (const phrase of first.reading.phrases) {
    const head = phrase.contents.at(-1);
    const partner = head === undefined ? null : first.partners[head.at];
    if (head === undefined || partner == null) continue;
    const other = second.reading.phrases.find(({ contents }) => contents.at(-1) === partner.content);
    if (other === undefined) continue;
    const [mine, their] = [phrase.contents.slice(0, -1), other.contents.slice(0, -1)];
    const isFree = (side: Side, own: readonly Content[]) =>
      own.some(({ at }) => (side.partners[at]?.likeness ?? 0) < 0.7);
    if (isFree(first, mine) && isFree(second, their) && !mine.some((each) => isIn(each, conflict.first))) found += 1;
  }
  return Math.min(1, found);
}

const until = /(?<!\p{L})(?:until|till|former|outgoing|used to|last year|was to|were to|initially|at first)(?!\p{L})/u;
const since =
  /(?<!\p{L})(?:since|new|now|takes? over|took over|in the end|this year|afterwards|finally|eventually|later)(?!\p{L})/u;
/** One speaks of what was up to then, the other of what is since. */
const untilSince = (a: string, b: string): number =>
  +((until.test(a) && since.test(b) && !until.test(b)) || (until.test(b) && since.test(a) && !until.test(a)));

interface Beside {
  readonly before: Content | null;
  readonly behind: Content | null;
}

const besides = ({ reading: { contents } }: Side, span: Span): Beside => ({
  before: contents.findLast((each) => each.span.end <= span.start) ?? null,
  behind: contents.find((each) => each.span.start >= span.end) ?? null,
});

const copula = /(?<!\p{L})(?:is|are|was|were|be|been)(?!\p{L})/u;

/** What a span goes with: the words beside it, and behind a form of "be" what the sentence speaks of ("the administration was that of …"). */
function anchorsOf(side: Side, span: Span): readonly Content[] {
  const { reading } = side;
  const { before, behind } = besides(side, span);
  const subject = copula.test(reading.stated.slice(0, span.start)) ? reading.phrases[0]?.contents.at(-1) : undefined;
  return [before, behind, subject].flatMap((content) => content ?? []);
}

/** How nearly a word that the one span goes with says what a word that the other goes with does, 0 to 1. */
function anchorOf({ first, second }: Pairing, conflict: Conflict): number {
  const theirs = anchorsOf(second, conflict.second);
  return Math.max(
    0,
    ...anchorsOf(first, conflict.first).flatMap((one) => theirs.map((other) => likenessOf(one, other))),
  );
}

/** Below this two words are no surely the same. */
const sure = 0.7;

/** Two words, one of each sentence, that no surer word says, and how much they look like two kinds of one thing. */
interface Unmet {
  readonly one: Content;
  readonly other: Content;
  readonly contrast: number;
  readonly sister: number;
}

/** Of the pairing looked at last: it is asked for once for each of its conflicts. */
let unmet: { readonly of: Side; readonly found: readonly Unmet[] } | null = null;

function unmetOf({ first, second }: Pairing): readonly Unmet[] {
  if (unmet?.of === first) return unmet.found;
  const free = ({ reading, partners }: Side) =>
    reading.contents.filter(({ at, isName }) => !isName && (partners[at]?.likeness ?? 0) < sure);
  const found = free(first).flatMap((one) =>
    free(second).map((other): Unmet => {
      const cosine = cosineOf(one.term, other.term);
      return {
        one,
        other,
        contrast: areOpposite(one.term, other.term) ? 1 : cosine,
        sister: cosine > 0 && areSisters(one.term, other.term) ? cosine : 0,
      };
    }),
  );
  unmet = { of: first, found };
  return found;
}

/** Words that stand in the same place of both sentences and are not the same: another deed, another thing. The conflict itself counts as met. */
function parallelsOf({ first, second }: Pairing, conflict: Conflict): ConflictValues {
  const own = first.reading.contents.filter((each) => !isIn(each, conflict.first));
  const theirs = second.reading.contents.filter((each) => !isIn(each, conflict.second));
  const isSame = (one: Content | undefined, other: Content | undefined) =>
    one === undefined || other === undefined
      ? one === other
      : first.partners[one.at]?.content === other && (first.partners[one.at]?.likeness ?? 0) >= sure;
  const isSlotNext = (list: readonly Content[], at: number, span: Span) => {
    const [here, next] = [list[at], list[at + 1]];
    return here !== undefined && here.span.end <= span.start && (next === undefined || next.span.start >= span.end);
  };
  let [parallel, weak] = [0, 0];
  own.forEach((one, at) => {
    if ((first.partners[one.at]?.likeness ?? 0) >= sure) return;
    theirs.forEach((other, n) => {
      if ((second.partners[other.at]?.likeness ?? 0) >= sure) return;
      const isBefore = isSame(own[at - 1], theirs[n - 1]);
      const isBehind =
        isSame(own[at + 1], theirs[n + 1]) ||
        (isSlotNext(own, at, conflict.first) && isSlotNext(theirs, n, conflict.second));
      if (isBefore && isBehind) parallel += Math.min(one.weight, other.weight);
      else if (isBefore || isBehind) weak += Math.min(one.weight, other.weight);
    });
  });
  let [contrast, sister] = [0, 0];
  for (const free of unmetOf({ first, second })) {
    if (isIn(free.one, conflict.first) || isIn(free.other, conflict.second)) continue;
    contrast = Math.max(contrast, free.contrast);
    sister = Math.max(sister, free.sister);
  }
  return {
    contrast: Math.max(0, contrast - 0.3),
    contrastSister: sister,
    parallel: Math.min(1, parallel),
    parallelWeak: Math.min(2, weak) / 2,
  };
}

/** How long the shorter sentence is and how much of each the other does not say, the conflict itself left out. */
function sizesOf({ first, second }: Pairing, conflict: Conflict): ConflictValues {
  const free = (side: Side, span: Span) =>
    side.reading.contents.reduce(
      (sum, content) =>
        sum + (isIn(content, span) ? 0 : content.weight * (1 - (side.partners[content.at]?.likeness ?? 0))),
      0,
    );
  const frees = [free(first, conflict.first), free(second, conflict.second)];
  const verbs = (side: Side) =>
    side.reading.contents
      .filter(({ isVerb, isName }) => isVerb && !isName)
      .map(({ at }) => side.partners[at]?.likeness ?? 0);
  const all = [...verbs(first), ...verbs(second)];
  const length = Math.min(first.reading.contents.length, second.reading.contents.length);
  const [mine, their] = [besides(first, conflict.first), besides(second, conflict.second)];
  const met = (content: Content | null, side: Side) =>
    content === null ? 0.5 : (side.partners[content.at]?.likeness ?? 0);
  const near = first.reading.contents.flatMap(({ at, isName, term }) => {
    const partner = first.partners[at];
    return isName || partner == null || partner.likeness >= sure ? [] : [cosineOf(term, partner.content.term)];
  });
  return {
    length: Math.min(20, length) / 20,
    freeMin: Math.min(6, ...frees) / 6,
    freeMax: Math.min(12, Math.max(...frees)) / 12,
    freeSum: Math.min(16, (frees[0] ?? 0) + (frees[1] ?? 0)) / 16,
    anchors:
      (met(mine.before, first) + met(mine.behind, first) + met(their.before, second) + met(their.behind, second)) / 4,
    verbBest: Math.max(0, ...all),
    verbWorst: all.length === 0 ? 0.5 : Math.min(...all),
    headMet: (met(first.reading.contents[0] ?? null, first) + met(second.reading.contents[0] ?? null, second)) / 2,
    nearCosine: Math.max(0, ...near),
  };
}

/** The features of a conflict as a row, in the order of `conflictFeatures`. */
export function rowOf(conflict: Conflict, pairing: Pairing, contrast: Contrast, asked: Asked | null): Float64Array {
  const values = featuresOf(conflict, pairing, contrast, asked);
  return Float64Array.from(conflictFeatures, (name) => Math.round((values[name] ?? 0) * 10_000) / 10_000);
}
