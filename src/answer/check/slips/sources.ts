import { LRUCache } from 'lru-cache';
import type { Article } from '../../../corpus/article.ts';
import type { Passage } from '../../../corpus/passage.ts';
import { alikeTo } from '../../../language/alike.ts';
import { numberHint } from '../../../language/figures/numbers.ts';
import { lazily } from '../../../language/lazily.ts';
import type { Sentence } from '../../../language/span.ts';
import { relatedTo } from '../../../language/synonyms.ts';
import { termsOf } from '../../../language/tokens.ts';
import { analyseQuery } from '../../../search/analyse.ts';
import type { Gathered, Hit } from '../../../search/gathered.ts';
import { everything } from '../../../search/query.ts';
import { rarityIn } from '../../relate/overlap.ts';
import { inOneGo, type Steps } from '../../steps.ts';
import { type Laid, layBeside, type Read, readItems, restMet } from './laid.ts';

/** Passages that are looked into for a sentence of a draft, and sentences that it is laid beside: those that have most of it, and those around where the sentence before is from. */
const maxPassages = 12;
const maxSources = 4;
const maxAround = 1;
/** So near to where the sentence before is from is likely where this one is from, more so if it comes after it. */
const nearSentences = { before: 2, after: 4 };
/** What nearness counts beside the share of the words, 0 to 1. */
const nearBonus = { around: 0.15, article: 0.05, share: 0.15, figure: 0.05 } as const;
/** Articles that have this much of a draft are looked through whole for each of its sentences; no more than so many. */
const leastShareOfMain = 0.5;
const maxMain = 2;
/** Sentences to each side of one that what it says may go on in. */
const windowReach = 2;

/** A sentence in its article. */
export interface Place {
  readonly article: Article;
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** Its place in the passage, and among all sentences of the article. */
  readonly at: number;
  readonly index: number;
}

/** A sentence of an article that a sentence of a draft may be taken from. */
export interface Source extends Place {
  readonly laid: Laid;
  /** How much of the draft's sentence it has, 0 to 1. */
  readonly rest: number;
  /** How much of the draft's sentence it and its two neighbours have, and how much of the draft's sentences before stands around it, by words alone. */
  readonly windowRest: number;
  readonly contextRest: number;
  /** Sentences between where the draft's sentence before is from and this one, below 0 where it comes first; null in another article. */
  readonly step: number | null;
  /** How much of the draft stands in its article. */
  readonly share: number;
}

/** How much of a draft stands in each article, by its id; 1 is the article that has most of it. */
export type Shares = ReadonlyMap<string, number>;

/** What is known of a sentence of a draft by those around it. */
export interface Trail {
  /** Where the sentence before seems to be from. */
  readonly home: Place | null;
  /** The terms of the draft's last sentences. */
  readonly terms: ReadonlySet<string>;
  readonly shares: Shares;
  /** What the index has for each sentence of the draft that was looked for before. */
  readonly hits?: ReadonlyMap<string, readonly Hit[]>;
}

/** What a draft may be from, before its first sentence is read: a sentence that an article has half of counts a quarter. */
export const trailOf = (claims: readonly string[], retriever: Gathered): Trail =>
  inOneGo(trailInSteps(claims, retriever));

/** The same in steps. */
export function* trailInSteps(claims: readonly string[], retriever: Gathered): Steps<Trail> {
  const weigh = rarityIn(retriever.vocabulary);
  const sums = new Map<string, number>();
  const hits = new Map<string, readonly Hit[]>();
  for (const claim of claims) {
    const found = hitsOf(claim, retriever);
    hits.set(claim, found);
    const shareIn = shareOf(new Set(termsOf(claim)), weigh);
    const best = new Map<string, number>();
    for (const { passage, article } of found)
      for (const sentence of passage.sentences)
        best.set(article.id, Math.max(best.get(article.id) ?? 0, shareIn([{ sentence }])));
    for (const [id, share] of best) sums.set(id, (sums.get(id) ?? 0) + share ** 2);
    yield;
  }
  const most = Math.max(0, ...sums.values());
  return {
    home: null,
    terms: new Set(),
    hits,
    shares: new Map([...sums].map(([id, sum]) => [id, most === 0 ? 0 : sum / most])),
  };
}

/** A sentence of an article that has this much of a draft's sentence may be where that is from. */
const leastHome = 0.35;

/** The trail behind a sentence of a draft that may be from these sources. */
export function trailBehind(trail: Trail, text: string, before: string, sources: readonly Source[]): Trail {
  const worth = ({ rest, step, share }: Source) => rest + nearness(step) + nearBonus.share * share;
  const best = sources.reduce<Source | null>(
    (top, each) => (top === null || worth(each) > worth(top) ? each : top),
    null,
  );
  const home =
    best !== null && (best.rest >= leastHome || (isNear(best.step) && best.rest >= leastHome / 2)) ? best : trail.home;
  return { ...trail, home, terms: new Set([...termsOf(before), ...termsOf(text)]) };
}

const isNear = (step: number | null): boolean =>
  step !== null && step >= -nearSentences.before && step <= nearSentences.after;
const nearness = (step: number | null): number =>
  isNear(step) ? nearBonus.around : step !== null ? nearBonus.article : 0;

/** Sentences taken apart lately. Only a memory: results never depend on it. */
const known = new LRUCache<Sentence, Read>({ max: 4_000 });
const knownTerms = new LRUCache<Sentence, ReadonlySet<string>>({ max: 20_000 });

/** A sentence of an article with its items. */
export function readOf(sentence: Sentence, { published }: Article): Read {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const read = readItems(sentence.text, published);
  known.set(sentence, read);
  return read;
}

/** The terms of a sentence. */
export function termsIn(sentence: Sentence): ReadonlySet<string> {
  const before = knownTerms.get(sentence);
  if (before !== undefined) return before;
  const terms = new Set(termsOf(sentence.text));
  knownTerms.set(sentence, terms);
  return terms;
}

/** The sentences of articles in order. Only a memory: an article never changes, and what is kept goes with it. */
const places = new WeakMap<Article, readonly Place[]>();

/** All sentences of an article in order. */
export function placesIn(article: Article, retriever: Gathered): readonly Place[] {
  const before = places.get(article);
  if (before !== undefined) return before;
  const all = retriever
    .passages(article.id)
    .flatMap((passage) => passage.sentences.map((sentence, at) => ({ passage, sentence, at })));
  const made = all.map((each, index) => ({ ...each, article, index }));
  places.set(article, made);
  return made;
}

/** What is asked of the index for a sentence of a draft. */
const hitsOf = (text: string, retriever: Gathered): readonly Hit[] =>
  retriever.search(analyseQuery(text, retriever.vocabulary), everything, maxPassages);

/**
 * The sentences of the articles that have most of a draft's sentence, the one with most first.
 *
 * @param trail where the sentence before seems to be from: a draft tells on where it began to tell
 * @param isOut sentences that are left out
 */
export function sourcesOf(
  draft: Read,
  retriever: Gathered,
  { home, terms: told, shares, hits }: Trail,
  isOut: (sentence: Sentence) => boolean = () => false,
): readonly Source[] {
  const { text } = draft.reading;
  const weigh = rarityIn(retriever.vocabulary);
  const [shareIn, shareBeforeIn] = [shareOf(new Set(termsOf(text)), weigh), shareOf(told, weigh)];
  const candidates = new Map<Sentence, Place>();
  const add = (place: Place | undefined) => {
    if (place !== undefined && !isOut(place.sentence)) candidates.set(place.sentence, place);
  };
  for (const { passage, article } of hits?.get(text) ?? hitsOf(text, retriever))
    for (const place of placesIn(article, retriever)) if (place.passage.id === passage.id) add(place);
  for (const article of mainOf(shares, retriever)) for (const place of placesIn(article, retriever)) add(place);
  const around = home === null ? [] : windowOf(home, retriever, nearSentences.before, nearSentences.after);
  for (const place of around) add(place);
  const isFigured = draft.items.some(({ amount, moment }) => amount !== null || moment !== null);
  const ranked = [...candidates.values()].map((place) => {
    const step = home?.article.id === place.article.id ? place.index - home.index : null;
    const share = shares.get(place.article.id) ?? 0;
    const figure = isFigured && numberHint.test(place.sentence.text) ? nearBonus.figure : 0;
    return { place, step, share, rank: shareIn([place]) + nearness(step) + nearBonus.share * share + figure };
  });
  ranked.sort(
    (one, other) =>
      other.rank - one.rank ||
      (one.place.passage.id < other.place.passage.id ? -1 : 1) ||
      one.place.at - other.place.at,
  );
  const best = ranked.filter(({ rank }) => rank > 0).slice(0, maxSources);
  const others = ranked
    .slice(maxSources)
    .filter(({ step }) => isNear(step))
    .slice(0, maxAround);
  return [...best, ...others]
    .map(({ place, step, share }) => {
      const laid = layBeside(draft, readOf(place.sentence, place.article));
      const near = (reach: number) =>
        windowOf(place, retriever, reach, reach).filter(({ sentence }) => !isOut(sentence));
      return {
        ...place,
        laid,
        step,
        share,
        rest: restMet(draft.items, laid.ofDraft, null),
        windowRest: shareIn(near(1)),
        contextRest: shareBeforeIn(near(windowReach)),
      };
    })
    .sort((one, other) => other.rest - one.rest);
}

/** The articles that have most of a draft. */
const mainOf = (shares: Shares, { articles }: Gathered): readonly Article[] =>
  [...shares]
    .filter(([, share]) => share >= leastShareOfMain)
    .sort(([, one], [, other]) => other - one)
    .slice(0, maxMain)
    .flatMap(([id]) => articles.get(id) ?? []);

/** The sentences around one in its article, itself among them. */
export function windowOf(
  { article, index }: Place,
  retriever: Gathered,
  before: number,
  after = before,
): readonly Place[] {
  return placesIn(article, retriever).slice(Math.max(0, index - before), index + after + 1);
}

/** How much of some terms, weighed, sentences have together, 0 to 1: a word for another has less of it. Asked of many sentences. */
function shareOf(
  wanted: Iterable<string>,
  weigh: (term: string) => number,
): (sentences: readonly Pick<Place, 'sentence'>[]) => number {
  const terms = Array.from(wanted, (term) => ({ term, weight: weigh(term), others: lazily(() => wordsFor(term)) }));
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return () => 0;
  return (sentences) => {
    const known = sentences.map(({ sentence }) => termsIn(sentence));
    const isIn = (term: string) => known.some((each) => each.has(term));
    let met = 0;
    for (const { term, weight, others } of terms)
      if (isIn(term)) met += weight;
      else if (others().some(isIn)) met += weight * forAnother;
    return met / all;
  };
}

/** What a word for another counts beside the very word. */
const forAnother = 0.6;

/** Words that may stand for a term. Only a memory. */
const knownWords = new LRUCache<string, readonly string[]>({ max: 5_000 });

function wordsFor(term: string): readonly string[] {
  const before = knownWords.get(term);
  if (before !== undefined) return before;
  const words = [...alikeTo(term), ...relatedTo(term)];
  knownWords.set(term, words);
  return words;
}
