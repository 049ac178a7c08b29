import { countries, givenNames } from '../../../language/tables/names.ts';
import type { Item } from './items.ts';
import { type Laid, weightOf } from './laid.ts';

/** Items to each side that are around another, on whatever side: "Ann Lee, the mayor" tells of whom "Mayor Bo Roe" does. */
const wideReach = 4;

/** How much of what stands around an item stands around the other, 0 to 1. */
export function aroundFit({ draft, ofDraft, lackedOfDraft, lackedOfSource }: Laid, one: Item, other: Item): number {
  const [own, theirs] = [lackedOfDraft[one.at] ?? one.run, lackedOfSource[other.at] ?? other.run];
  let [fit, all] = [0, 0];
  for (let at = own.first - wideReach; at <= own.last + wideReach; at += 1) {
    const near = draft.items[at];
    if (near === undefined || (at >= own.first && at <= own.last)) continue;
    const weight = weightOf(near);
    all += weight;
    const match = ofDraft[at];
    if (match == null) continue;
    const isNear = match.at >= theirs.first - wideReach - 1 && match.at <= theirs.last + wideReach + 1;
    if (isNear) fit += weight * match.likeness;
  }
  return all === 0 ? 0 : fit / all;
}

/** Whom or what a name is likely of, as far as its words tell; null where they do not. */
function sortOf(items: readonly Item[], { at }: Item): 'person' | 'country' | null {
  const { first = at, last = at } = items[at]?.run ?? {};
  for (let place = first; place <= last; place += 1) {
    const { text = '' } = items[place] ?? {};
    if (countries.has(text)) return 'country';
    if (place < last && givenNames.has(text)) return 'person';
  }
  return null;
}

/** What is told by two names. */
export function nameValues(laid: Laid, draft: Item, source: Item) {
  const length = (lacked: Laid['lackedOfDraft'], { at }: Item) =>
    (lacked[at]?.last ?? at) - (lacked[at]?.first ?? at) + 1;
  const [mine, their] = [sortOf(laid.draft.items, draft), sortOf(laid.source.items, source)];
  return {
    lackedOfDraft: Math.min(4, length(laid.lackedOfDraft, draft)),
    lackedOfSource: Math.min(4, length(laid.lackedOfSource, source)),
    areOfOneSort: +(mine !== null && mine === their),
    areOfOtherSorts: +(mine !== their),
  };
}
