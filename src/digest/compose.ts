import { setImmediate } from 'node:timers/promises';
import type { Citation, Disagreement, Line } from '../answer/answer.ts';
import { type Numbering, numbering } from '../answer/citation.ts';
import type { Digest, FigureLine, LeftOutRule, Named, Story } from '../answer/digest.ts';
import { differencesOf } from '../answer/overview/differences.ts';
import { figuresOf } from '../answer/overview/figures.ts';
import { leadOf, type Quote } from '../answer/overview/lead.ts';
import { type Material, materialInSteps } from '../answer/overview/material.ts';
import { articlesOn, speaksOf, type Topic, topicOf } from '../answer/overview/topic.ts';
import { topicAcross } from '../answer/question/across.ts';
import type { Stated } from '../answer/relate/article.ts';
import { languageOfAll, resting, stepsIn } from '../answer/steps.ts';
import type { Article } from '../corpus/article.ts';
import { inLanguage } from '../language/packs/languages.ts';
import type { Gathered } from '../search/gathered.ts';
import { fitted, type Parts, type QuotedStory } from './fitting.ts';
import { screen } from './screen.ts';
import { type Cluster, clustersOf } from './stories.ts';

/** What a digest is to be made of. */
export interface DigestWish {
  readonly kind: 'overview' | 'news';
  readonly topic: string | null;
  /** What came in, or all there is for an overview. */
  readonly articles: readonly Article[];
  /** Those of them that were known before and changed. */
  readonly updated: ReadonlySet<string>;
  /** Those of them that did not fit last time: they come first. */
  readonly carried: ReadonlySet<string>;
  readonly gaps: Digest['gaps'];
}

/** Articles taken apart for one digest; reading more would take too long for what fits on a screen. */
const maxArticles = 40;
/** Articles that wait for the next digest; of a thousand that came at once, the others are in /sources. */
const maxCarried = 20;

/** Puts a digest together: at most one screen, every line a verbatim slice with its citation. */
export async function composeDigest(wish: DigestWish, retriever: Gathered): Promise<Digest> {
  const language = languageOfAll(wish.articles);
  const topic = wish.topic === null ? null : topicOf(wish.topic, undefined, topicAcross(wish.topic, retriever));
  const onTopic = (topic === null ? [...wish.articles] : articlesOn(topic, wish.articles, retriever)).sort(
    inOrder(wish),
  );
  const read = onTopic.slice(0, maxArticles);
  const material = await resting(stepsIn(language, materialInSteps(read, retriever)), setImmediate);
  return inLanguage(language, () => digestOf(wish, topic, onTopic, material, retriever));
}

/** What is said of the articles on the topic, once they are taken apart. */
function digestOf(
  wish: DigestWish,
  topic: Topic | null,
  onTopic: readonly Article[],
  material: Material,
  retriever: Gathered,
): Digest {
  const isTold = ({ article, passage }: Stated) => topic === null || speaksOf(article, passage, topic);
  const [read, unread] = [onTopic.slice(0, maxArticles), onTopic.slice(maxArticles)];
  const quoted = clustersOf(material).map((cluster) =>
    quotedStory(cluster, (article) => leadOf(article, material.stated.get(article) ?? [], material.weigh, topic)),
  );
  const stories = quoted.filter((story) => story !== null).sort(storyOrder(wish));
  const differences = differencesOf(material, isTold);
  const taken = new Set<Stated>([
    ...stories.map(({ lead }) => lead.stated),
    ...differences.flatMap(({ positions }) => positions.flatMap(({ quotes }) => quotes.map(({ stated }) => stated))),
  ]);
  const isOpen = (stated: Stated) => isTold(stated) && !taken.has(stated);
  const figures = figuresOf(material, screen.maxFigures, isOpen, taken);
  const chosen = fitted({ stories, differences, figures, gaps: wish.gaps });
  const told = new Set(chosen.stories.flatMap(({ cluster }) => cluster));
  const quotable = new Set(stories.flatMap(({ cluster }) => cluster));
  const noRoom = [...read.filter((article) => quotable.has(article) && !told.has(article)), ...unread];
  const later = wish.kind === 'news' ? noRoom.slice(0, maxCarried) : [];
  const isOnTopic = new Set(onTopic);
  const leftOut = ruleList([
    ['other-topic', wish.articles.filter((article) => !isOnTopic.has(article))],
    ['nothing-quotable', read.filter((article) => !quotable.has(article))],
    ['no-room-later', later],
    ['no-room', noRoom.slice(later.length)],
  ]);
  const said = numbered(chosen, wish);
  assertHeld(said.citations, retriever.articles);
  return {
    kind: onTopic.length === 0 && isSilent(wish.gaps) ? 'empty' : wish.kind,
    topic: topic?.name ?? null,
    ...extent(onTopic),
    ...said,
    gaps: chosen.gaps,
    carried: later.map(nameOf),
    leftOut,
  };
}

/** What is cited must still be there, word for word: articles may change while a digest is put together. */
function assertHeld(citations: readonly Citation[], articles: ReadonlyMap<string, Article>): void {
  for (const { articleId, span, excerpt } of citations) {
    if (articles.get(articleId)?.text.slice(span.start, span.end) !== excerpt) {
      throw new Error(`${articleId} changed while a digest was put together`);
    }
  }
}

/** Carried ones first, then the newest; of one day by id. */
function inOrder({ carried }: DigestWish) {
  return (one: Article, other: Article) =>
    Number(carried.has(other.id)) - Number(carried.has(one.id)) ||
    (one.published === other.published ? (one.id < other.id ? -1 : 1) : one.published > other.published ? -1 : 1);
}

function quotedStory(cluster: Cluster, leadOfArticle: (article: Article) => Quote | null): QuotedStory | null {
  const quotes = cluster.flatMap((article) => leadOfArticle(article) ?? []);
  const [lead, ...others] = quotes;
  return lead === undefined ? null : { cluster, lead, others };
}

/** Carried stories first, then those that most outlets tell, then the newest. */
function storyOrder(wish: DigestWish) {
  const isCarried = ({ cluster }: QuotedStory) => Number(cluster.some(({ id }) => wish.carried.has(id)));
  const outlets = ({ cluster }: QuotedStory) => new Set(cluster.map(({ publisher }) => publisher)).size;
  const newest = ({ cluster }: QuotedStory) =>
    cluster
      .map(({ published }) => published)
      .sort()
      .at(-1) ?? '';
  return (one: QuotedStory, other: QuotedStory) =>
    isCarried(other) - isCarried(one) ||
    outlets(other) - outlets(one) ||
    (newest(one) === newest(other)
      ? one.lead.article.id < other.lead.article.id
        ? -1
        : 1
      : newest(one) > newest(other)
        ? -1
        : 1);
}

/** Gives the citations their numbers, in reading order. */
function numbered(
  chosen: Parts,
  { updated }: DigestWish,
): Pick<Digest, 'stories' | 'disagreements' | 'figures' | 'citations'> {
  const numbers = numbering();
  const stories = chosen.stories.map(
    ({ lead, others, cluster }): Story => ({
      line: lineOf(lead, [], numbers),
      alsoIn: others.slice(0, screen.maxAlsoIn).map((quote) => numberOf(quote, numbers)),
      further: Math.max(0, others.length - screen.maxAlsoIn),
      copies: cluster.flatMap(({ alsoIn }) => alsoIn),
      isUpdate: cluster.every(({ id }) => updated.has(id)),
    }),
  );
  const disagreements = chosen.differences.map(
    ({ about, positions }): Disagreement => ({
      about,
      positions: positions.map(({ value, quotes }) => ({
        value,
        citations: [...new Set(quotes.map((quote) => numberOf(quote, numbers)))],
      })),
    }),
  );
  const figures = chosen.figures.map(
    ({ quote, alike, publishers, isRounded }): FigureLine => ({
      line: lineOf(quote, alike, numbers),
      publishers,
      isRounded,
    }),
  );
  return { stories, disagreements, figures, citations: numbers.citations };
}

const numberOf = ({ article, span }: Quote, numbers: Numbering) => numbers.of(article, span);
const lineOf = (quote: Quote, alike: readonly Quote[], numbers: Numbering): Line => ({
  text: quote.article.text.slice(quote.span.start, quote.span.end),
  citations: [...new Set([quote, ...alike].map((each) => numberOf(each, numbers)))],
});

function extent(articles: readonly Article[]): Pick<Digest, 'articles' | 'publishers' | 'days'> {
  const days = articles.map(({ published }) => published).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    articles: articles.length,
    publishers: new Set(articles.map(({ publisher }) => publisher)).size,
    days: first === undefined || last === undefined ? null : { first, last },
  };
}

const nameOf = ({ id, publisher, title }: Article): Named => ({ articleId: id, publisher, title });
const isSilent = ({ questions, terms }: Digest['gaps']) => questions.length + terms.length === 0;
const ruleList = (all: readonly (readonly [LeftOutRule, readonly Article[]])[]): Digest['leftOut'] =>
  all
    .filter(([, articles]) => articles.length > 0)
    .map(([rule, articles]) => ({ rule, articles: articles.map(nameOf) }));
