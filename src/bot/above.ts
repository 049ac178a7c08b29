import { answeredByEach, type Line, type Unworded } from '../answer/answer.ts';
import { numbering } from '../answer/citation.ts';
import type { State } from '../answer/codes.ts';
import { standingAlone } from '../answer/lines/standalone.ts';
import type { Article } from '../corpus/article.ts';
import { speakerIn } from '../language/attribution.ts';
import type { Gathered } from '../search/gathered.ts';
import type { Turn } from '../talk/turn.ts';

/** What was shown last: sentences that are still there, in their order. */
export interface Shown {
  readonly article: Article;
  readonly start: number;
  readonly end: number;
}

/** The sentences of the newest answer that showed some, as far as they are still in the articles. */
export function shownIn(turns: readonly Turn[], { articles }: Gathered): readonly Shown[] {
  const cited = turns.findLast((turn) => (turn.cited ?? []).length > 0)?.cited ?? [];
  return cited.flatMap(({ articleId, start, end }) => {
    const article = articles.get(articleId);
    return article === undefined || article.text.length < end ? [] : [{ article, start, end }];
  });
}

/** At most this many lines are shown again, or beside what was shown. */
const maxLines = 5;

/** What stands above, once more, under a headline that tells of its sources. */
export function aboveAnswer(question: string, state: State, shown: readonly Shown[]): Unworded {
  const numbers = numbering();
  const lines = shown.slice(0, maxLines).map((each) => lineOf(each, numbers));
  return answeredByEach({ question }, state, lines, numbers.citations);
}

const lineOf = ({ article, start, end }: Shown, numbers: ReturnType<typeof numbering>): Line => ({
  text: article.text.slice(start, end),
  citations: [numbers.of(article, { start, end })],
});

/** The articles of what was shown, each once. */
export const articlesOf = (shown: readonly Shown[]): readonly Article[] => [
  ...new Set(shown.map(({ article }) => article)),
];

/** Who wrote these articles, for whom and when, and who says it in what is shown of them. */
export const bylines = (articles: readonly Article[], isMore = false, shown: readonly Shown[] = []): State => ({
  kind: 'bylines',
  isMore,
  articles: articles.map((article) => ({
    publisher: article.publisher,
    author: article.author,
    published: article.undated === true ? null : article.published,
    speakers: speakersIn(shown.filter((one) => one.article === article)),
  })),
});

/** Each once, the one whose sentence comes first first. */
const speakersIn = (shown: readonly Shown[]): readonly string[] => [
  ...new Set(shown.flatMap(({ article, start, end }) => speakerIn(article.text.slice(start, end)) ?? [])),
];

/** The sentences around what was shown, those behind it first, nearest first; each stands alone and was not shown. */
export function aroundOf(shown: readonly Shown[], retriever: Gathered): readonly Shown[] {
  const found: Shown[] = [];
  const isNew = (one: Shown): boolean =>
    ![...shown, ...found].some(
      ({ article, start, end }) => article === one.article && one.start < end && start < one.end,
    );
  for (const { article, start, end } of shown) {
    const passage = retriever.passages(article.id).find(({ span }) => span.start <= start && start < span.end);
    if (passage === undefined) continue;
    const after = passage.sentences.flatMap(({ span }, at) => (span.start >= end ? [at] : []));
    const before = passage.sentences.flatMap(({ span }, at) => (span.end <= start ? [at] : [])).reverse();
    for (const at of [...after, ...before]) {
      const stretch = standingAlone(passage, at);
      const one = stretch === null ? null : { article, start: stretch.span.start, end: stretch.span.end };
      if (one !== null && isNew(one)) found.push(one);
      if (found.length >= maxLines) return inOrder(found);
    }
  }
  return inOrder(found);
}

/** Of each article in its order. */
const inOrder = (shown: readonly Shown[]): readonly Shown[] => {
  const articles = articlesOf(shown);
  return [...shown].sort(
    (one, other) => articles.indexOf(one.article) - articles.indexOf(other.article) || one.start - other.start,
  );
};
