import type { Pairing, Side } from './pairing.ts';
import { coverageOf } from './pairing.ts';
import type { Content } from './reading.ts';

/** What joins two things of which one comes first; `first` says which: what stands in the clause that the joint opens, or the other. */
const joints: readonly { readonly pattern: RegExp; readonly first: 'main' | 'joined' }[] = [
  {
    pattern:
      /(?<!\p{L})(?:before|ahead of|prior to|earlier than|in advance of|sooner than|until|and (?:only )?then|and later|and afterwards|;[^;]*?(?:came|come|comes|joined|followed|came out) later|by the time|was followed by|followed by|preceded|on the eve of|in the run-up to|not until|(?:,|;| and)(?: \p{L}+){0,4} (?:then|later|afterwards|subsequently|thereafter))(?!\p{L})/giu,
    first: 'main',
  },
  {
    pattern:
      /(?<!\p{L})(?:after|once|since|following|later than|in the wake of|that followed|had followed|followed|as soon as|in response to|was preceded by|(?:,|;| and)(?: \p{L}+){0,4} (?:earlier|previously|beforehand))(?!\p{L})/giu,
    first: 'joined',
  },
  // "Already ill when he received the vaccine."
  { pattern: /(?<=already [^,;.]{2,60})(?<!\p{L})(?:when|as)(?!\p{L})/giu, first: 'main' },
  // "First; the dockers later", "was there first; police came later".
  { pattern: /(?<= first)[;,](?=[^;,]* later)/giu, first: 'main' },
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
  const sequences = found.flatMap((joint) => sequenceAt(stated, contents, joint) ?? []);
  return sequences[0] ?? null;
}

function sequenceAt(stated: string, contents: readonly Content[], { start, end, first }: Joint): Sequence | null {
  const isOpening =
    contents.every((each) => each.span.start >= start) ||
    /^\W*(?:it was |only |shortly |soon |long |\p{L}+ \p{L}+ )?$/u.test(stated.slice(0, start));
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

/** How two sentences stand to each other in what is compared with what: below 0 the other way round; 0 where one compares nothing. */
export function comparedBetween({ first, second }: Pairing): number {
  const [ours, theirs] = [splitAt(first, /(?<!\p{L})than(?!\p{L})/u), splitAt(second, /(?<!\p{L})than(?!\p{L})/u)];
  if (ours === null || theirs === null) return 0;
  const straight = said(first, ours.earlier, theirs.earlier) + said(first, ours.later, theirs.later);
  const crossed = said(first, ours.earlier, theirs.later) + said(first, ours.later, theirs.earlier);
  return straight - crossed;
}

function splitAt({ reading: { stated, contents } }: Side, joint: RegExp): Pick<Sequence, 'earlier' | 'later'> | null {
  const at = stated.search(joint);
  if (at < 0) return null;
  return {
    earlier: contents.filter(({ span }) => span.end <= at),
    later: contents.filter(({ span }) => span.start >= at),
  };
}

/** How two sentences stand to each other in what comes first: above 0 the same order, below 0 the other way round; 0 where one has none. */
export function orderBetween({
  first,
  second,
}: Pairing): { readonly score: number; readonly first: Sequence; readonly second: Sequence } | null {
  const [ours, theirs] = [sequenceOf(first), sequenceOf(second)];
  if (ours === null || theirs === null) return null;
  const straight = said(first, ours.earlier, theirs.earlier) + said(first, ours.later, theirs.later);
  const crossed = said(first, ours.earlier, theirs.later) + said(first, ours.later, theirs.earlier);
  return {
    score: (straight - crossed) * Math.min(1, coverageOf(first) + coverageOf(second)),
    first: ours,
    second: theirs,
  };
}
