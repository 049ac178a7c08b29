import { cosineOf, likenessOf } from '../../language/likeness.ts';
import type { Span } from '../../language/span.ts';
import { type Asked, askedFit } from './asked.ts';
import { type Conflict, type Contrast, strengthOf } from './conflict.ts';
import { anchorOf, besides, parallelsOf } from './conflict-neighbours.ts';
import { scopesOf } from './conflict-scope.ts';
import { holdingsOfOne } from './holders.ts';
import { meaningBetween } from './likeness-of-meaning.ts';
import { coverageOf, type Pairing, type Side, saidOf } from './pairing.ts';
import { type Content, isInside } from './reading.ts';

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
  'askedGap',
  'askedLost',
  'askedBoth',
  'restCosine',
  'verbCosine',
  'subjectMet',
  'ordinalDiffers',
  'isCompared',
  'isHolder',
  'isIdentity',
] as const;
export type ConflictFeature = (typeof conflictFeatures)[number];
export type ConflictValues = Partial<Record<ConflictFeature, number>>;

const leaning = /^\W*(?:this|that|these|those|it|they|he|she|such|its|their|his|her)(?!\p{L})/iu;
/** Values of all features of one conflict, those that are 0 left out. */
export function featuresOf(
  conflict: Conflict,
  pairing: Pairing,
  contrast: Contrast,
  asked: Asked | null,
): ConflictValues {
  const { kind, sort, fit, context } = conflict;
  const { first, second } = pairing;
  const isCounted = (span: Span) => (content: Content) => !isInside(content, span);
  const covers = [coverageOf(first, isCounted(conflict.first)), coverageOf(second, isCounted(conflict.second))];
  const shared = first.reading.contents.filter(({ at }) => (first.partners[at]?.likeness ?? 0) > 0);
  const sharedNames = shared.filter(({ isName }) => isName).length;
  const others = contrast.conflicts.filter((other) => other !== conflict && isApart(other, conflict));
  const strength = (...kinds: readonly string[]) =>
    Math.max(0, ...others.filter((other) => kinds.includes(other.kind)).map(strengthOf));
  const isPolar = kind === 'denial' || kind === 'opposite' || kind === 'order';
  const free = [freeNames(first), freeNames(second)];
  const anchor = anchorOf(pairing, conflict);
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
    ...scopesOf(pairing, conflict),
    ...sizesOf(pairing, conflict),
    ...meaningOf(pairing, conflict),
    otherAny: Math.max(0, ...others.filter((other) => other.kind !== 'phrase').map((other) => other.fit)),
    ...holdersOf(pairing, conflict),
    isCompared: +(sort === 'compared'),
    isTrend: +(sort === 'trend'),
    isLoose: +(sort === 'loose'),
    anchor,
    anchorPhrase: kind === 'phrase' || kind === 'name' ? anchor : 0,
    ...parallelsOf(pairing, conflict),
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

/** From this likeness on two words are the same. */
const sameFrom = 0.7;

/** How much of the verbs of both the other says. */
function verbMet({ first, second }: Pairing): number {
  const met = (side: Side) => {
    const verbs = side.reading.contents.filter(({ isVerb }) => isVerb);
    return verbs.length === 0 ? 0.5 : Math.max(...verbs.map(({ at }) => side.partners[at]?.likeness ?? 0));
  };
  return Math.max(met(first), met(second));
}

/** Whether both spans hold one office ("the Lenz government", "the government was that of Kraus"), and whether both sentences say just that. */
function holdersOf(pairing: Pairing, { kind, first, second }: Conflict): ConflictValues {
  const holdings = kind === 'name' ? holdingsOfOne(pairing, first, second) : null;
  return holdings === null ? {} : { isHolder: 1, isIdentity: +holdings.every(({ isSaidOfIt }) => isSaidOfIt) };
}

/** How long the shorter sentence is and how much of each the other does not say, the conflict itself left out. */
function sizesOf({ first, second }: Pairing, conflict: Conflict): ConflictValues {
  const free = (side: Side, span: Span) =>
    side.reading.contents.reduce(
      (sum, content) =>
        sum + (isInside(content, span) ? 0 : content.weight * (1 - (side.partners[content.at]?.likeness ?? 0))),
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
    return isName || partner == null || partner.likeness >= sameFrom ? [] : [cosineOf(term, partner.content.term)];
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

/** Of the pairing looked at last: it is asked for once for each of its conflicts. */
let near: { readonly of: Side; readonly whole: number; readonly verbs: number } | null = null;

/** How near the two sentences are in meaning, and their verbs; and whether they speak of the same. */
function meaningOf({ first, second }: Pairing, conflict: Conflict): ConflictValues {
  if (near?.of !== first) {
    const verbs = ({ reading }: Side) => reading.contents.filter(({ isVerb, isName }) => isVerb && !isName);
    const likeness = verbs(first).flatMap((one) =>
      verbs(second).map((other) => Math.max(cosineOf(one.term, other.term), likenessOf(one, other))),
    );
    near = { of: first, whole: meaningBetween(first.reading, second.reading), verbs: Math.max(0, ...likeness) };
  }
  const subject = (side: Side, { start, end }: Span) => {
    const phrase = side.reading.phrases.find(
      (each) => each.isInFront && !(each.span.start < end && start < each.span.end),
    );
    return phrase === undefined ? 0.5 : saidOf(side, phrase);
  };
  return {
    restCosine: near.whole,
    verbCosine: near.verbs,
    subjectMet: (subject(first, conflict.first) + subject(second, conflict.second)) / 2,
  };
}

/** The features of a conflict as a row, in the order of `conflictFeatures`. */
export function rowOf(conflict: Conflict, pairing: Pairing, contrast: Contrast, asked: Asked | null): Float64Array {
  const values = featuresOf(conflict, pairing, contrast, asked);
  return Float64Array.from(conflictFeatures, (name) => Math.round((values[name] ?? 0) * 10_000) / 10_000);
}
