import { termsOf } from '../../../language/tokens.ts';
import type { Gathered } from '../../../search/gathered.ts';
import { forestOf } from '../../relate/forest.ts';
import { type Item, sayTheSame } from './items.ts';
import { restMet } from './laid.ts';
import { type Around, rowOf, type Slot, sideFit, slotFeatures, slotsOf, valuesOf } from './slots.ts';
import { type Home, readOf, type Source } from './sources.ts';
import { slipBase, slipFeatures, slipTrees } from './weights.ts';

/** A slot with all that is known of it. */
export interface WeighedSlot extends Slot {
  readonly from: Source;
  readonly row: Float64Array;
}

const leastSame = 0.8;

/** A source that has less than this part of what the best has is about something else. */
const leastShare = 0.2;

/** How much of the draft's sentence, without an item, is in a sentence that has the item too: less where other words stand beside it. */
function saidWith(item: Item, sources: readonly Source[]): number {
  return Math.max(
    0,
    ...sources.map(({ laid }) => {
      const match = laid.ofDraft[item.at];
      const other = laid.source.items[match?.at ?? -1];
      if (match == null || other === undefined || match.likeness < leastSame) return 0;
      const fit = Math.max(sideFit(laid, item, other, -1), sideFit(laid, item, other, 1));
      return restMet(laid.draft.items, laid.ofDraft, item) * (0.4 + 0.6 * fit);
    }),
  );
}

const hasItem = (items: readonly Item[], item: Item) =>
  items.some((each) =>
    item.content !== null && item.amount === null
      ? each.content?.term === item.content.term
      : sayTheSame(each, item) === true,
  );

/** Sentences to each side of a source in which what it does not say may stand. */
const windowReach = 2;

/** Whether a sentence around a source has an item. */
const isAround = ({ passage: { sentences }, at, article }: Source, item: Item) =>
  sentences
    .slice(Math.max(0, at - windowReach), at + windowReach + 1)
    .some((sentence, n) => n !== Math.min(at, windowReach) && hasItem(readOf(sentence, article).items, item));

/**
 * What may have slipped in a draft's sentence: each item that a source lacks beside what the source has in its place.
 *
 * @param ownFrom where the sentence's own words begin, behind a name that was put in for a small word
 */
export function weighedSlots(
  sources: readonly Source[],
  { home, ownFrom }: { readonly home: Home | null; readonly ownFrom: number },
  { vocabulary }: Gathered,
): readonly WeighedSlot[] {
  const bestRest = Math.max(0, ...sources.map(({ rest }) => rest));
  const outlets = new Set(
    sources.flatMap(({ article: { publisher, author } }) => termsOf(`${publisher}, ${author ?? ''}`)),
  );
  // An outlet's name stands over its articles, not in their sentences.
  const isOutlet = ({ kind, content }: Item) => kind === 'name' && outlets.has(content?.term ?? '');
  const isPlain = (item: Item) => item.content !== null && item.amount === null;
  const knownOf = once((item: Item) => ({
    saidElsewhere: saidWith(item, sources),
    isKnown:
      sources.some(({ laid }) => hasItem(laid.source.items, item)) ||
      (isPlain(item) && vocabulary.frequency(item.content?.term ?? '') > 0),
  }));
  return sources.flatMap((from) => {
    if (from.rest < leastShare * bestRest) return [];
    const distance = home === null || home.passage.id !== from.passage.id ? null : Math.abs(home.at - from.at);
    const homeDistance = distance ?? (home?.article.id === from.article.id ? 5 : 6);
    const nearOf = once((item: Item) => ({
      isInArticle: from.article.text.includes(item.text),
      isInWindow: isAround(from, item),
    }));
    const elsewhereOf = once((item: Item) =>
      Math.max(
        0,
        ...sources.filter((each) => each !== from && hasItem(each.laid.source.items, item)).map(({ rest }) => rest),
      ),
    );
    return slotsOf(from.laid, ownFrom)
      .filter((slot) => !isOutlet(slot.draft))
      .map((slot): WeighedSlot => {
        const around: Around = {
          ...{ windowRest: from.windowRest, homeDistance, bestRest },
          ...knownOf(slot.draft),
          ...nearOf(slot.draft),
          sourceElsewhere: elsewhereOf(slot.source),
        };
        return { draft: slot.draft, source: slot.source, from, row: rowOf(valuesOf(from.laid, slot, around)) };
      });
  });
}

/** Reckons for each thing once. */
function once<T extends object, R>(reckon: (thing: T) => R): (thing: T) => R {
  const known = new Map<T, R>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const made = reckon(thing);
    known.set(thing, made);
    return made;
  };
}

const forest = forestOf(slotFeatures, { features: slipFeatures, base: slipBase, trees: slipTrees });

/** From these log odds on an item is said to be another in the article: other words may mean the same, other figures hardly. */
const leastOdds = { figure: -0.5, time: -0.5, clock: -0.5, name: 0.3, verb: 0, word: -0.6 } as const;

/** True where a draft's item is so likely another in the article that it is said. */
export const isSlip = ({ draft: { kind }, score }: Slip): boolean => score >= leastOdds[kind];

export interface Slip extends WeighedSlot {
  /** Log odds. */
  readonly score: number;
}

/** What has most likely slipped; null where there is nothing that could have. */
export function surestSlip(slots: readonly WeighedSlot[]): Slip | null {
  const sureness = ({ draft: { kind }, score }: Slip) => score - leastOdds[kind];
  let best: Slip | null = null;
  for (const slot of slots) {
    const slip = { ...slot, score: forest().scoreOf(slot.row) };
    if (best === null || sureness(slip) > sureness(best)) best = slip;
  }
  return best;
}
