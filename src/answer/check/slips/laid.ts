import { areCapitalAndCountry } from '../../../language/capitals.ts';
import { weightOfTerm } from '../../../language/likeness.ts';
import type { Span } from '../../../language/span.ts';
import { pairUp } from '../../relate/pairing.ts';
import { type Content, type Reading, readForRelation } from '../../relate/reading.ts';
import { type Item, itemsOf, leastSame, likenessIn, type Run, sayTheSame } from './items.ts';

/** A sentence with its items. */
export interface Read {
  readonly reading: Reading;
  readonly items: readonly Item[];
}

/** Reads a sentence with its items; who says it is among them, for a draft may get that wrong too. */
export function readItems(text: string, published: string): Read {
  const reading = withSpeakers(readForRelation(text, published));
  return { reading, items: itemsOf(reading) };
}

/** A reading leaves out of its contents who says it: here they are in it. */
function withSpeakers(reading: Reading): Reading {
  const own = new Map(reading.contents.map((content) => [content.index, content]));
  const figured = [...reading.measures, ...reading.moments, ...reading.clocks].map(({ span }) => span);
  const isFigure = ({ start, end }: Span) => figured.some((span) => span.start < end && start < span.end);
  const contents: Content[] = [];
  for (const word of reading.words) {
    const { term, isName, index, span } = word;
    if (term === null || isFigure(span) || contents.length === maxContents) continue;
    const weight = isName ? 1 : weightOfTerm(term);
    contents.push({ ...(own.get(index) ?? { ...word, term, weight }), at: contents.length });
  }
  return { ...reading, contents };
}

/** Contents that are read of a sentence: prose has no more. */
const maxContents = 60;

/** Which item of the other sentence says an item, and how nearly. */
export interface Match {
  readonly at: number;
  /** 0 to 1. */
  readonly likeness: number;
}

/** A draft's sentence laid beside one of an article, item by item. */
export interface Laid {
  readonly draft: Read;
  readonly source: Read;
  readonly ofDraft: readonly (Match | null)[];
  readonly ofSource: readonly (Match | null)[];
  /** For each item what of its name the other sentence lacks with it: all of "Cedric Vane", or only "Ludo" of "Ludo Marchetti". */
  readonly lackedOfDraft: readonly Run[];
  readonly lackedOfSource: readonly Run[];
}

/** Lays two sentences side by side: words by what they mean, figures and times by what they say. */
export function layBeside(draft: Read, source: Read): Laid {
  const pairing = pairUp(draft.reading, source.reading);
  const ofDraft: (Match | null)[] = draft.items.map(() => null);
  const ofSource: (Match | null)[] = source.items.map(() => null);
  const link = (one: Item, other: Item, likeness: number) => {
    ofDraft[one.at] = { at: other.at, likeness };
    ofSource[other.at] = { at: one.at, likeness };
  };
  const byContent = new Map(source.items.flatMap((item) => (item.content ? [[item.content, item] as const] : [])));
  for (const item of draft.items) {
    const partner = item.content && item.amount === null ? pairing.first.partners[item.content.at] : null;
    const other = partner == null ? undefined : byContent.get(partner.content);
    if (
      partner != null &&
      other !== undefined &&
      other.amount === null &&
      item.content !== null &&
      other.content !== null
    )
      link(
        item,
        other,
        // A name is one only as written; of other words the pairing knows best: "blaze" is everyday for "fire".
        item.content.isName && other.content.isName
          ? Math.min(partner.likeness, likenessIn(item.content, other.content) || 1)
          : partner.likeness,
      );
  }
  for (const one of draft.items) {
    const { content, kind } = one;
    if (content === null || kind !== 'name' || (ofDraft[one.at]?.likeness ?? 0) >= leastSame) continue;
    // "Lima" for Peru's government.
    const standsFor = ({ at, content: other }: Item) =>
      ofSource[at] === null && other?.isName === true && areCapitalAndCountry(content.word, other.word);
    const other = source.items.find(standsFor);
    if (other !== undefined) link(one, other, leastSame);
  }
  const equals = draft.items.flatMap((one) =>
    source.items.filter((other) => sayTheSame(one, other) === true).map((other) => ({ one, other })),
  );
  const apart = ({ one, other }: (typeof equals)[number]) =>
    Math.abs(one.at / draft.items.length - other.at / source.items.length);
  for (const { one, other } of equals.sort((a, b) => apart(a) - apart(b)))
    if (ofDraft[one.at] === null && ofSource[other.at] === null) link(one, other, 1);
  const lackedOfDraft = draft.items.map((item) => lackedWith(item, ofDraft));
  const lackedOfSource = source.items.map((item) => lackedWith(item, ofSource));
  return { draft, source, ofDraft, ofSource, lackedOfDraft, lackedOfSource };
}

function lackedWith({ at, run }: Item, matches: readonly (Match | null)[]): Run {
  const isMet = (place: number) => (matches[place]?.likeness ?? 0) >= leastSame;
  let [first, last] = [at, at];
  if (isMet(at)) return { first, last };
  while (first > run.first && !isMet(first - 1)) first -= 1;
  while (last < run.last && !isMet(last + 1)) last += 1;
  return { first, last };
}

/** What an item counts among the others. */
export const weightOf = ({ content, kind }: Item): number =>
  content === null || kind === 'figure' ? 0.8 : content.weight;

/** How much of a sentence's items, but for some, the other has, 0 to 1. */
export function restMet(items: readonly Item[], matches: readonly (Match | null)[], but: Run | null): number {
  let [met, all] = [0, 0];
  for (const item of items) {
    if (but !== null && item.at >= but.first && item.at <= but.last) continue;
    const weight = weightOf(item);
    all += weight;
    met += weight * (matches[item.at]?.likeness ?? 0);
  }
  return all === 0 ? 0 : met / all;
}
