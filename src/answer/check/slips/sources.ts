import { LRUCache } from 'lru-cache';
import type { Article } from '../../../corpus/article.ts';
import type { Passage } from '../../../corpus/passage.ts';
import type { Sentence } from '../../../language/span.ts';
import { termsOf } from '../../../language/tokens.ts';
import { analyseQuery } from '../../../search/analyse.ts';
import type { Gathered } from '../../../search/gathered.ts';
import { everything } from '../../../search/query.ts';
import { rarityIn } from '../../relate/overlap.ts';
import { type Laid, layBeside, type Read, readItems, restMet } from './laid.ts';

/** Passages that are looked into for a sentence of a draft, and sentences that it is laid beside. */
const maxPassages = 12;
const maxSources = 10;
/** So near to where the sentence before is from is likely where this one is from. */
const nearSentences = 2;

/** A sentence of an article that a sentence of a draft may be taken from. */
export interface Source {
  readonly article: Article;
  readonly passage: Passage;
  /** Its place in the passage. */
  readonly at: number;
  readonly sentence: Sentence;
  readonly laid: Laid;
  /** How much of the draft's sentence it has, 0 to 1; and how much it and its two neighbours have, by words alone. */
  readonly rest: number;
  readonly windowRest: number;
}

/** Where the draft's sentence before seems to be from. */
export type Home = Pick<Source, 'article' | 'passage' | 'at'>;

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

function termsIn(sentence: Sentence): ReadonlySet<string> {
  const before = knownTerms.get(sentence);
  if (before !== undefined) return before;
  const terms = new Set(termsOf(sentence.text));
  knownTerms.set(sentence, terms);
  return terms;
}

/**
 * The sentences of the articles that have most of a draft's sentence, the one with most first.
 *
 * @param home where the sentence before seems to be from: a draft tells on where it began to tell
 * @param isOut sentences that are left out
 */
export function sourcesOf(
  draft: Read,
  retriever: Gathered,
  home: Home | null,
  isOut: (sentence: Sentence) => boolean = () => false,
): readonly Source[] {
  const { vocabulary } = retriever;
  const { text } = draft.reading;
  const weigh = rarityIn(vocabulary);
  const wanted = [...new Set(termsOf(text))].map((term) => ({ term, weight: weigh(term) }));
  const all = wanted.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const shareOf = (sentences: readonly (Sentence | undefined)[]) => {
    const terms = sentences.flatMap((sentence) =>
      sentence === undefined || isOut(sentence) ? [] : [termsIn(sentence)],
    );
    return wanted.reduce((sum, { term, weight }) => sum + (terms.some((each) => each.has(term)) ? weight : 0), 0) / all;
  };
  const hits = retriever.search(analyseQuery(text, vocabulary), everything, maxPassages);
  const passages = new Map(hits.map(({ passage, article }) => [passage.id, { passage, article }]));
  if (home !== null) passages.set(home.passage.id, home);
  const candidates = [...passages.values()].flatMap(({ passage, article }) =>
    passage.sentences.flatMap((sentence, at) => {
      if (isOut(sentence)) return [];
      const isNear = home?.passage.id === passage.id && Math.abs(at - home.at) <= nearSentences;
      const near = isNear ? 0.15 : home?.article.id === article.id ? 0.05 : 0;
      const share = shareOf([sentence]);
      return [{ article, passage, at, sentence, share, rank: share + near }];
    }),
  );
  candidates.sort(
    (one, other) => other.rank - one.rank || (one.passage.id < other.passage.id ? -1 : 1) || one.at - other.at,
  );
  return candidates
    .filter(({ rank }) => rank > 0)
    .slice(0, maxSources)
    .map(({ article, passage, at, sentence }) => {
      const laid = layBeside(draft, readOf(sentence, article));
      const { sentences } = passage;
      const windowRest = shareOf([sentences[at - 1], sentence, sentences[at + 1]]);
      return { article, passage, at, sentence, laid, rest: restMet(draft.items, laid.ofDraft, null), windowRest };
    })
    .sort((one, other) => other.rest - one.rest);
}
