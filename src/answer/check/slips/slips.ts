import type { Article } from '../../../corpus/article.ts';
import { anyCue } from '../../../language/figures/dates-parts.ts';
import { numberHint } from '../../../language/figures/numbers.ts';
import { lazily } from '../../../language/lazily.ts';
import { termsOf } from '../../../language/tokens.ts';
import type { Gathered } from '../../../search/gathered.ts';
import { forestOf } from '../../relate/forest.ts';
import { type Item, leastSame, sayTheSame } from './items.ts';
import { restMet } from './laid.ts';
import { type Around, besideOf, rowOf, type Slot, sideFit, slotFeatures, slotsOf, valuesOf } from './slots.ts';
import { type Place, readOf, type Source, termsIn, windowOf } from './sources.ts';
import { slipBase, slipFeatures, slipTrees } from './weights.ts';

/** A slot with all that is known of it. */
export interface WeighedSlot extends Slot {
  readonly from: Source;
  readonly row: Float64Array;
}

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
      return restMet(laid.draft.items, laid.ofDraft, item.run) * (0.4 + 0.6 * fit);
    }),
  );
}

const hasItem = (items: readonly Item[], item: Item) =>
  items.some((each) =>
    item.content !== null && item.amount === null
      ? each.content?.term === item.content.term
      : sayTheSame(each, item) === true,
  );

/** A quick look whether a sentence can have an item: most have no figure, and not that word. */
const mayHave = ({ sentence }: Place, { amount, moment, clock, content }: Item): boolean =>
  amount !== null || clock !== null
    ? numberHint.test(sentence.text)
    : moment !== null
      ? anyCue.test(sentence.text)
      : termsIn(sentence).has(content?.term ?? '');

/** Articles in lower case. Only a memory: an article never changes, and what is kept goes with it. */
const lowered = new WeakMap<Article, string>();

function loweredOf(article: Article): string {
  const text = lowered.get(article) ?? article.text.toLowerCase();
  lowered.set(article, text);
  return text;
}

/** Letters that may stand between the parts of a name: "Lindqvist-Roe", "Alder & Stone". */
const maxBetween = 3;

/** Whether an article has a name together with the name beside it, as "Norhaven Metals": 1 or 0, and a half for what stands alone. */
function isInFull(item: Item, items: readonly Item[], articles: readonly Article[]): number {
  if (item.kind !== 'name') return 0.5;
  const pairs = [items[item.at - 1], items[item.at + 1]].flatMap((near) => {
    if (near?.kind !== 'name') return [];
    const [first, last] = near.at < item.at ? [near, item] : [item, near];
    return last.span.start - first.span.end > maxBetween ? [] : [`${first.text} ${last.text}`.toLowerCase()];
  });
  if (pairs.length === 0) return 0.5;
  return +pairs.some((pair) => articles.some((article) => loweredOf(article).includes(pair)));
}

/** The outlets of some sources that the draft's sentence names: "the Courier" for The Brannock Courier. */
function outletsNamed(sources: readonly Source[]): ReadonlySet<string> {
  const items = sources[0]?.laid.draft.items ?? [];
  const names = new Set(
    items.flatMap(({ kind, content }) => (kind === 'name' && content !== null ? [content.term] : [])),
  );
  const outlets = new Set(sources.map(({ article }) => article.publisher));
  return new Set([...outlets].filter((outlet) => names.has(termsOf(outlet).at(-1) ?? '')));
}

/** Sentences to each side of a source in which what it does not say may stand. */
const windowReach = 2;
/** A source this near to where the sentence before is from is weighed, however little it has. */
const nearSteps = 3;

/**
 * What may have slipped in a draft's sentence: each item that a source lacks beside what the source has in its place.
 *
 * @param ownFrom where the sentence's own words begin, behind a name that was put in for a small word
 */
export function weighedSlots(sources: readonly Source[], ownFrom: number, retriever: Gathered): readonly WeighedSlot[] {
  const { vocabulary } = retriever;
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
  const named = outletsNamed(sources);
  const articles = [...new Set(sources.map(({ article }) => article))];
  const inFullOf = once((item: Item) => isInFull(item, sources[0]?.laid.draft.items ?? [], articles));
  return sources.flatMap((from) => {
    if (from.rest < leastShare * bestRest && Math.abs(from.step ?? nearSteps + 1) > nearSteps) return [];
    const around = lazily(() =>
      windowOf(from, retriever, windowReach).filter(({ sentence }) => sentence !== from.sentence),
    );
    const nearOf = once((item: Item) => ({
      isInArticle: from.article.text.includes(item.text),
      isInWindow: around().some(
        (place) => mayHave(place, item) && hasItem(readOf(place.sentence, place.article).items, item),
      ),
    }));
    const elsewhereOf = once((item: Item) =>
      Math.max(
        0,
        ...sources.filter((each) => each !== from && hasItem(each.laid.source.items, item)).map(({ rest }) => rest),
      ),
    );
    const beside = besideOf(from.laid);
    return slotsOf(beside, ownFrom)
      .filter((slot) => !isOutlet(slot.draft))
      .map((slot): WeighedSlot => {
        const known: Around = {
          ...{
            windowRest: from.windowRest,
            contextRest: from.contextRest,
            step: from.step,
            share: from.share,
            isItsOutlet: named.size === 0 ? 0.5 : +named.has(from.article.publisher),
            bestRest,
          },
          ...knownOf(slot.draft),
          ...nearOf(slot.draft),
          isInFull: inFullOf(slot.draft),
          sourceElsewhere: elsewhereOf(slot.source),
        };
        return { draft: slot.draft, source: slot.source, from, row: rowOf(valuesOf(beside, slot, known)) };
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
const leastOdds = { figure: -0.2, time: -0.2, clock: 0, name: 1.4, word: 2 } as const;
export const leastOddsOf = ({ kind }: Item): number => (kind === 'verb' ? Number.POSITIVE_INFINITY : leastOdds[kind]);

/** True where a draft's item is so likely another in the article that it is said. */
export const isSlip = ({ draft, score }: Slip): boolean => score >= leastOddsOf(draft);

export interface Slip extends WeighedSlot {
  /** Log odds. */
  readonly score: number;
}

/** What has most likely slipped; null where there is nothing that could have. */
export function surestSlip(slots: readonly WeighedSlot[]): Slip | null {
  const sureness = ({ draft, score }: Slip) => score - leastOddsOf(draft);
  let best: Slip | null = null;
  for (const slot of slots) {
    const slip = { ...slot, score: forest().scoreOf(slot.row) };
    if (best === null || sureness(slip) > sureness(best)) best = slip;
  }
  return best;
}
