import { isEveryday } from '../../language/lexicon.ts';
import type { Span } from '../../language/span.ts';
import { stem } from '../../language/tokens.ts';
import { trendOf } from '../../language/trends.ts';
import type { Pairing, Side } from './pairing.ts';
import { coverageOf } from './pairing.ts';
import type { Content } from './reading.ts';

/** What joins two things of which one comes first; `first` says which: what stands in the clause that the joint opens, or the other. */
const joints: readonly { readonly pattern: RegExp; readonly first: 'main' | 'joined' }[] = [
  {
    pattern:
      /(?<!\p{L})(?:before|ahead of|prior to|earlier than|in advance of|sooner than|until|and (?:only )?then|and later|and afterwards|;[^;]*?(?:came|come|comes|joined|followed|came out) later|by the time|was followed by|followed by|preceded|on the eve of|in the run-up to|not until)(?!\p{L})/giu,
    first: 'main',
  },
  // "And telephoned the police afterwards": the whole clause is the later one.
  {
    pattern:
      /(?:,|;| and)(?=(?: (?!before|after)[\p{L}'’]+){0,6} (?:then|later|afterwards|subsequently|thereafter|followed(?! by)|second|next)(?!\p{L}))/giu,
    first: 'main',
  },
  {
    pattern:
      /(?<!\p{L})(?:after|once|since|following|later than|in the wake of|that followed|had followed|followed|as soon as|in response to|was preceded by)(?!\p{L})/giu,
    first: 'joined',
  },
  { pattern: /(?:,|;| and)(?=(?: [\p{L}'’]+){0,5} (?:earlier|previously|beforehand)(?!\p{L}))/giu, first: 'joined' },
  // "Already ill when he received the vaccine."
  { pattern: /(?=when|as)(?<!\p{L})(?<=already [^,;.]{2,60})(?:when|as)(?!\p{L})/giu, first: 'main' },
  // "First; the dockers later", "left first; the women were brought out after them".
  {
    pattern: /(?<= first)[;,](?=[^;,]* (?:later|second|afterwards|after (?:them|him|her|it|that))(?!\p{L}))/giu,
    first: 'main',
  },
];

interface Joint {
  readonly start: number;
  readonly end: number;
  readonly first: 'main' | 'joined';
}

/** Two parts of a sentence of which the first happened earlier. */
export interface Sequence {
  readonly earlier: readonly Content[];
  readonly later: readonly Content[];
  readonly joint: { readonly start: number; readonly end: number };
}

/** The first word of order in a sentence, with what it says comes first; null where it has none. */
export function sequenceOf({ reading: { stated, contents } }: Side): Sequence | null {
  const found = joints.flatMap(({ pattern, first }): Joint[] =>
    Array.from(stated.matchAll(pattern), ({ index, 0: all }) => ({ start: index, end: index + all.length, first })),
  );
  for (const joint of found.sort((one, other) => one.start - other.start)) {
    const sequence = sequenceAt(stated, contents, joint);
    if (sequence !== null) return sequence;
  }
  return null;
}

function sequenceAt(stated: string, contents: readonly Content[], { start, end, first }: Joint): Sequence | null {
  const isOpening =
    contents.every((each) => each.span.start >= start) ||
    /^\W*(?:it was |only |shortly |soon |long |(?:\p{L}+ )?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|moments?) )?$/u.test(
      stated.slice(0, start),
    );
  const comma = stated.indexOf(',', end);
  let [joined, main]: (readonly Content[])[] = [[], []];
  if (isOpening && comma > 0) {
    joined = contents.filter((each) => each.span.start >= end && each.span.start < comma);
    main = contents.filter((each) => each.span.start >= comma);
  } else if (isOpening) {
    const that = /(?<!\p{L})that(?!\p{L})/u.exec(stated.slice(end));
    if (that === null) return null;
    const cut = end + that.index;
    joined = contents.filter((each) => each.span.start >= end && each.span.start < cut);
    main = contents.filter((each) => each.span.start >= cut);
  } else {
    main = contents.filter((each) => each.span.end <= start);
    joined = contents.filter((each) => each.span.start >= end);
  }
  if (joined === undefined || main === undefined || joined.length === 0 || main.length === 0) return null;
  const span = { start, end };
  return first === 'main'
    ? { earlier: main, later: joined, joint: span }
    : { earlier: joined, later: main, joint: span };
}

/** How much of some words of a sentence others of the other say. */
function said({ partners }: Side, own: readonly Content[], others: readonly Content[]): number {
  let [met, all] = [0, 0];
  for (const { weight, at } of own) {
    const partner = partners[at];
    all += weight;
    if (partner != null && others.includes(partner.content)) met += weight * partner.likeness;
  }
  return all === 0 ? 0 : met / all;
}

/** What joins two things of which one is compared with the other; a verb among these says "more" of what stands before it. */
const comparing =
  /(?<!\p{L})(?:than|exceed(?:s|ed)?|surpass(?:es|ed)?|overt(?:ook|akes?|aken)|out(?:number|sell|sold|rank|perform|weigh|strip)(?:e?s|ed)?|ahead of)(?!\p{L})/u;

/** Two things that are compared, and the word by which: "harder" of "harder than". */
export interface Comparison {
  readonly of: readonly Content[];
  readonly with: readonly Content[];
  readonly by: Span;
  /** 1 for more, -1 for less, 0 where it is not known. */
  readonly sign: number;
  readonly word: string;
}

/** The comparative stands at most so many words before "than". */
const maxComparative = 7;
const pole = /^(?:more|less|fewer|better|worse)$/;
/** "Harder" is of "hard"; "fever" of nothing. */
const isComparative = (word: string) =>
  /\p{L}{3}er$/u.test(word) &&
  [word.slice(0, -2), word.slice(0, -1), word.replace(/ier$/, 'y')].some((base) => isEveryday(stem(base)));

/** What a sentence compares with what; null where it compares nothing. */
export function comparisonIn({ reading: { stated, contents, words } }: Side): Comparison | null {
  const found = comparing.exec(stated);
  if (found === null) return null;
  const { index: at, 0: joint } = found;
  const before = words.filter(({ span }) => span.end <= at);
  const near = before.slice(-maxComparative).reverse();
  const lead = near.find((each) => pole.test(each.word)) ?? near.find((each) => isComparative(each.word));
  const word = joint === 'than' ? (lead?.word ?? '') : 'more';
  const sign = joint === 'than' ? trendOf(word) : 1;
  const own = contents.filter(({ span }) => span.end <= at);
  const end = /[,;]|(?<!\p{L})(?:although|though|while|but|and)(?!\p{L})/u.exec(stated.slice(at + joint.length))?.index;
  const stop = end === undefined ? stated.length : at + joint.length + end;
  const others = contents.filter(({ span }) => span.start >= at && span.start < stop);
  return { of: own, with: others, by: { start: at, end: at + joint.length }, sign, word };
}

/**
 * How two sentences stand to each other in what is compared with what: below 0 where what the one sets behind the other sets in
 * front; 0 where one compares nothing.
 */
export function comparedBetween({ first, second }: Pairing): number {
  const [ours, theirs] = [comparisonIn(first), comparisonIn(second)];
  if (ours === null || theirs === null) return 0;
  const straight = said(first, ours.with, theirs.with) + said(second, theirs.with, ours.with);
  const crossed = said(first, ours.with, theirs.of) + said(second, theirs.with, ours.of);
  return straight - crossed;
}

/** How two sentences stand to each other in what comes first: above 0 the same order, below 0 the other way round; 0 where one has none. */
export function orderBetween({
  first,
  second,
}: Pairing): { readonly score: number; readonly first: Sequence; readonly second: Sequence } | null {
  const [ours, theirs] = [sequenceOf(first), sequenceOf(second)];
  if (ours === null || theirs === null) return null;
  // Where each part has somebody of its own, they tell: "Olmedo first, then Rocha" has the goals on both sides.
  const parts = [ours.earlier, ours.later, theirs.earlier, theirs.later];
  const named = parts.map((part) => part.filter(({ isName }) => isName));
  const [a = [], b = [], c = [], d = []] = named.every((names) => names.length > 0) ? named : parts;
  const straight = said(first, a, c) + said(first, b, d);
  const crossed = said(first, a, d) + said(first, b, c);
  return {
    score: (straight - crossed) * Math.min(1, coverageOf(first) + coverageOf(second)),
    first: ours,
    second: theirs,
  };
}
