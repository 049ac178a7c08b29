import { areOpposite, areSisters } from '../../language/lexicon.ts';
import { cosineOf, likenessOf } from '../../language/likeness.ts';
import type { Span } from '../../language/span.ts';
import type { Conflict } from './conflict.ts';
import type { ConflictValues } from './conflict-features.ts';
import { copula, subjectOf } from './holders.ts';
import type { Pairing, Side } from './pairing.ts';
import { type Content, isInside } from './reading.ts';

interface Beside {
  readonly before: Content | null;
  readonly behind: Content | null;
}

export const besides = ({ reading: { contents } }: Side, span: Span): Beside => ({
  before: contents.findLast((each) => each.span.end <= span.start) ?? null,
  behind: contents.find((each) => each.span.start >= span.end) ?? null,
});

/** What a span goes with: the words beside it, and behind a form of "be" what the sentence speaks of ("the administration was that of …"). */
function anchorsOf(side: Side, span: Span): readonly Content[] {
  const { reading } = side;
  const { before, behind } = besides(side, span);
  const subject = copula.test(reading.stated.slice(0, span.start)) ? subjectOf(reading) : undefined;
  return [before, behind, subject].flatMap((content) => content ?? []);
}

/** How nearly a word that the one span goes with says what a word that the other goes with does, 0 to 1. */
export function anchorOf({ first, second }: Pairing, conflict: Conflict): number {
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
export function parallelsOf({ first, second }: Pairing, conflict: Conflict): ConflictValues {
  const own = first.reading.contents.filter((each) => !isInside(each, conflict.first));
  const theirs = second.reading.contents.filter((each) => !isInside(each, conflict.second));
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
    if (isInside(free.one, conflict.first) || isInside(free.other, conflict.second)) continue;
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
