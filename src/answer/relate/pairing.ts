import { englishEveryday, isAt, type Keys, keyOf, type Meant } from '../../language/everyday.ts';
import { likenessOf } from '../../language/likeness.ts';
import type { Span } from '../../language/span.ts';
import type { Content, Phrase, Reading } from './reading.ts';

/** The word of the other sentence that says a word, and how nearly. */
export interface Partner {
  readonly content: Content;
  /** 0 to 1. */
  readonly likeness: number;
}

/** One sentence as seen from the other. */
export interface Side {
  readonly reading: Reading;
  /** For each content of the sentence who says it in the other; null where nobody does. */
  readonly partners: readonly (Partner | null)[];
}

/** Two sentences laid side by side, word by word. */
export interface Pairing {
  readonly first: Side;
  readonly second: Side;
}

/** Words that are less alike than this are two words. */
const leastLikeness = 0.38;
/** An expression for another of everyday speech. */
const everydayLikeness = 0.85;

interface Link {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/** Lays two sentences side by side: each word with the nearest of the other that is free, the surest first. */
export function pairUp(first: Reading, second: Reading): Pairing {
  const links = [...everydayLinks(first, second)];
  for (const one of first.contents) {
    for (const other of second.contents) {
      const likeness = likenessOf(one, other);
      if (likeness >= leastLikeness) links.push({ one: one.at, other: other.at, likeness });
    }
  }
  const [ours, theirs] = [first.contents.length || 1, second.contents.length || 1];
  const apart = ({ one, other }: Link) => Math.abs(one / ours - other / theirs);
  links.sort((a, b) => b.likeness - a.likeness || apart(a) - apart(b) || a.one - b.one || a.other - b.other);
  const [toSecond, toFirst]: (Partner | null)[][] = [first.contents.map(() => null), second.contents.map(() => null)];
  for (const { one, other, likeness } of links) {
    const [mine, their] = [first.contents[one], second.contents[other]];
    if (mine === undefined || their === undefined || toSecond?.[one] != null || toFirst?.[other] != null) continue;
    if (toSecond) toSecond[one] = { content: their, likeness };
    if (toFirst) toFirst[other] = { content: mine, likeness };
  }
  return { first: { reading: first, partners: toSecond ?? [] }, second: { reading: second, partners: toFirst ?? [] } };
}

/** "Downed tools" for "stopped work", "passed away" for "died": expressions of more than one word, word by word. */
function everydayLinks(first: Reading, second: Reading): readonly Link[] {
  return [
    ...linksFrom(first, second),
    ...linksFrom(second, first).map(({ one, other, likeness }) => ({ one: other, other: one, likeness })),
  ];
}

interface Spoken {
  readonly keys: Keys;
  readonly meant: readonly Meant[];
}

/** Expressions in readings that were looked up before: a sentence is laid beside many. Only a memory. */
const spoken = new WeakMap<Reading['words'], Spoken>();

/** The expressions of everyday speech in a sentence, with the keys of its words. */
export function spokenIn({ words }: Reading): Spoken {
  const before = spoken.get(words);
  if (before !== undefined) return before;
  const keys = words.map(keyOf);
  const found = { keys, meant: englishEveryday().read(keys) };
  spoken.set(words, found);
  return found;
}

function linksFrom(from: Reading, to: Reading): readonly Link[] {
  const [{ meant: all }, { keys: others }] = [spokenIn(from), spokenIn(to)];
  const [ours, theirs] = [from, to].map(({ contents }) => new Map(contents.map((each) => [each.index, each])));
  const known = new Map<Meant['others'], readonly { readonly other: Keys; readonly at: number }[]>();
  const standing = (meant: Meant['others']) => {
    const found =
      known.get(meant) ??
      meant.flatMap((other) => {
        const at = others.findIndex((_, start) => isAt(others, start, other));
        return at < 0 ? [] : [{ other, at }];
      });
    known.set(meant, found);
    return found;
  };
  const links: Link[] = [];
  for (const meant of all) {
    for (const { other, at } of standing(meant.others)) {
      for (let i = 0; i < meant.length; i += 1) {
        for (let j = 0; j < other.length; j += 1) {
          const [one, two] = [ours?.get(meant.start + i), theirs?.get(at + j)];
          if (one === undefined || two === undefined || one.isName || two.isName) continue;
          links.push({ one: one.at, other: two.at, likeness: everydayLikeness });
        }
      }
    }
  }
  return links;
}

/** How much of a sentence the other says, 0 to 1, by weight; words for which `counts` is false are left out. */
export function coverageOf({ reading, partners }: Side, counts: (content: Content) => boolean = () => true): number {
  let [met, all] = [0, 0];
  for (const content of reading.contents) {
    if (!counts(content)) continue;
    all += content.weight;
    met += content.weight * (partners[content.at]?.likeness ?? 0);
  }
  return all === 0 ? 0 : met / all;
}

/** How much of a phrase the other sentence says, 0 to 1. */
export function saidOf({ partners }: Side, { contents }: Phrase): number {
  let [met, all] = [0, 0];
  for (const { weight, at } of contents) {
    all += weight;
    met += weight * (partners[at]?.likeness ?? 0);
  }
  return all === 0 ? 1 : met / all;
}

/** Contents this near to a span, by place in the sentence, are its neighbours. */
const neighbourhood = 5;

function around({ contents }: Reading, span: Span): readonly Content[] {
  const before = contents.filter((each) => each.span.end <= span.start).slice(-neighbourhood);
  const behind = contents.filter((each) => each.span.start >= span.end).slice(0, neighbourhood);
  return [...before, ...behind];
}

/** How much of what stands around a span of the first stands around a span of the second, 0 to 1; nearer words count more. */
export function contextOf({ first, second }: Pairing, one: Span, other: Span): number {
  const [ours, theirs] = [around(first.reading, one), around(second.reading, other)];
  const share = (own: readonly Content[], { partners }: Side, near: readonly Content[]) => {
    let [met, all] = [0, 0];
    for (const { weight, at } of own) {
      const partner = partners[at];
      all += weight;
      if (partner != null) met += weight * partner.likeness * (near.includes(partner.content) ? 1 : 0.6);
    }
    return all === 0 ? 0 : met / all;
  };
  return (share(ours, first, theirs) + share(theirs, second, ours)) / 2;
}

/** Two sentences of which the one says less of the other than this are about two things. */
const leastInCommon = { contents: 2, share: 0.2 } as const;

/** A quick look whether two sentences can be about one thing: what they have word for word, or in a word for it. */
export function mayConflict(first: Reading, second: Reading): boolean {
  const terms = new Map(second.contents.map((content) => [content.term, content]));
  let [count, weight] = [0, 0];
  for (const content of first.contents) {
    if (!terms.has(content.term)) continue;
    terms.delete(content.term);
    count += content.isName ? 2 : 1;
    weight += content.weight;
  }
  const sum = ({ contents }: Reading) => contents.reduce((total, each) => total + each.weight, 0);
  return count >= leastInCommon.contents && weight >= leastInCommon.share * Math.min(sum(first), sum(second));
}
