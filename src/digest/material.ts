import { setImmediate } from 'node:timers/promises';
import { readStatement, type Weigh, weightsOf } from '../answer/relate/agreement.ts';
import type { Stated } from '../answer/relate/article.ts';
import { isTrivial } from '../answer/relate/figure-pairs.ts';
import type { Article } from '../corpus/article.ts';
import { isQuantity } from '../language/figures/figures.ts';
import { analyseQuery } from '../search/analyse.ts';
import { everything } from '../search/query.ts';
import type { Retriever } from '../search/retriever.ts';
import { type Related, relatedPairs } from './related.ts';

/** The articles a digest is about, taken apart, and what other articles say on the same matters. */
export interface Material {
  readonly articles: readonly Article[];
  readonly stated: ReadonlyMap<Article, readonly Stated[]>;
  readonly weigh: Weigh;
  /** Pairs of sentences of two articles that have to do with each other, at least one of them of `articles`. */
  readonly related: readonly Related[];
}

/** Articles beyond these are not held against the new ones: whoever says something on the same figures is among them. */
const maxOthers = 30;
/** Passages looked up for one sentence. */
const passagesPerSentence = 6;

/** A news article says what it has to say within these; of a book chapter the beginning is read. */
const maxSentences = 80;
/** Sentences taken apart before other work gets its turn. */
const sentencesPerTurn = 20;

/** Takes the articles apart. Gives way to other work in between: reading forty articles takes a while. */
export async function gather(articles: readonly Article[], retriever: Retriever): Promise<Material> {
  const stated = new Map<Article, readonly Stated[]>();
  for (const article of articles) stated.set(article, await openingOf(article, retriever));
  const own = [...stated.values()].flat();
  const others: Stated[] = [];
  for (const article of await othersOn(own, new Set(articles), retriever)) {
    others.push(...(await openingOf(article, retriever)));
  }
  const weigh = weightsOf([...own, ...others].map(({ statement }) => statement));
  return { articles, stated, weigh, related: await relatedPairs(own, others, weigh) };
}

/** Articles taken apart before. Only a memory: an article never changes, and what is kept goes with it. */
const known = new WeakMap<Article, readonly Stated[]>();

async function openingOf(article: Article, retriever: Retriever): Promise<readonly Stated[]> {
  const before = known.get(article);
  if (before) return before;
  const stated: Stated[] = [];
  for (const passage of retriever.passages(article.id)) {
    for (const sentence of passage.sentences.slice(0, maxSentences - stated.length)) {
      stated.push({ article, passage, sentence, statement: readStatement(sentence.text, article) });
      if (stated.length % sentencesPerTurn === 0) await setImmediate();
    }
  }
  known.set(article, stated);
  return stated;
}

/** Articles that speak of what the figures and denials of these sentences are about, those met most often first. */
async function othersOn(
  own: readonly Stated[],
  articles: ReadonlySet<Article>,
  retriever: Retriever,
): Promise<readonly Article[]> {
  const times = new Map<Article, number>();
  for (const { statement } of own.filter(canDiffer)) {
    const query = analyseQuery(statement.text);
    const found = retriever.search(query, everything, passagesPerSentence).map(({ article }) => article);
    for (const article of new Set(found)) if (!articles.has(article)) times.set(article, (times.get(article) ?? 0) + 1);
    await setImmediate();
  }
  return [...times]
    .sort(([one, many], [other, most]) => most - many || (one.id < other.id ? -1 : 1))
    .slice(0, maxOthers)
    .map(([article]) => article);
}

const canDiffer = ({ statement }: Stated) =>
  statement.isNegated || statement.figures.some((figure) => isQuantity(figure) && !isTrivial(figure));
