import type { Article } from '../../corpus/article.ts';
import { isQuantity } from '../../language/figures/figures.ts';
import { analyseQuery } from '../../search/analyse.ts';
import type { Gathered } from '../../search/gathered.ts';
import { everything } from '../../search/query.ts';
import { readStatement, type Weigh, weightsOf } from '../relate/agreement.ts';
import type { Stated } from '../relate/article.ts';
import { isTrivial } from '../relate/figure-pairs.ts';
import type { Steps } from '../steps.ts';
import { type Related, relatedInSteps } from './related.ts';

/** Articles that are told about, taken apart, and what other articles say on the same matters. */
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
/** So much is taken apart in one step, in characters: some twenty sentences, unless they are very long. */
const charsPerStep = 3_000;

/** Takes the articles apart, and what else bears on what they say: reading forty articles takes a while. */
export function* materialInSteps(articles: readonly Article[], retriever: Gathered): Steps<Material> {
  const stated = new Map<Article, readonly Stated[]>();
  retriever.expect(articles);
  for (const article of articles) stated.set(article, yield* openingOf(article, retriever));
  const own = [...stated.values()].flat();
  const others: Stated[] = [];
  const speaking = yield* othersOn(own, new Set(articles), retriever);
  retriever.expect(speaking);
  for (const article of speaking) {
    others.push(...(yield* openingOf(article, retriever)));
  }
  const weigh = weightsOf([...own, ...others].map(({ statement }) => statement));
  return { articles, stated, weigh, related: yield* relatedInSteps(own, others, weigh) };
}

/** Articles taken apart before. Only a memory: an article never changes, and what is kept goes with it. */
const known = new WeakMap<Article, readonly Stated[]>();

function* openingOf(article: Article, retriever: Gathered): Steps<readonly Stated[]> {
  const before = known.get(article);
  if (before) return before;
  const stated: Stated[] = [];
  let chars = 0;
  for (const passage of retriever.passages(article.id)) {
    for (const sentence of passage.sentences.slice(0, maxSentences - stated.length)) {
      stated.push({ article, passage, sentence, statement: readStatement(sentence.text, article) });
      chars += sentence.text.length;
      if (chars < charsPerStep) continue;
      chars = 0;
      yield;
    }
  }
  known.set(article, stated);
  return stated;
}

/** Articles that speak of what the figures and denials of these sentences are about, those met most often first. */
function* othersOn(
  own: readonly Stated[],
  articles: ReadonlySet<Article>,
  retriever: Gathered,
): Steps<readonly Article[]> {
  const times = new Map<Article, number>();
  for (const { statement } of own.filter(canDiffer)) {
    const query = analyseQuery(statement.text);
    const found = retriever.search(query, everything, passagesPerSentence).map(({ article }) => article);
    for (const article of new Set(found)) if (!articles.has(article)) times.set(article, (times.get(article) ?? 0) + 1);
    yield;
  }
  return [...times]
    .sort(([one, many], [other, most]) => most - many || (one.id < other.id ? -1 : 1))
    .slice(0, maxOthers)
    .map(([article]) => article);
}

const canDiffer = ({ statement }: Stated) =>
  statement.isNegated || statement.figures.some((figure) => isQuantity(figure) && !isTrivial(figure));
