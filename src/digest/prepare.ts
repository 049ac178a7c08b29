import type { Digest } from '../answer/digest.ts';
import { gather } from '../answer/evidence/gather.ts';
import type { Article } from '../corpus/article.ts';
import { contentHash } from '../corpus/content-hash.ts';
import type { Retriever } from '../search/retriever.ts';
import { type Arrival, arrivalsBetween, arrivalsOf } from '../store/arrivals.ts';
import { channelGaps } from '../store/gaps.ts';
import { unansweredIn } from '../store/questions.ts';
import { lastDelivery, type Slot } from '../store/slots.ts';
import type { Store } from '../store/store.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { composeDigest, type DigestWish } from './compose.ts';
import type { Composer, Message } from './composer.ts';
import { nextDueMs } from './schedule.ts';
import { screen } from './screen.ts';

/** What a digest says about itself. */
export interface Occasion {
  /** When the one before was delivered; null for the first. */
  readonly sinceMs: number | null;
  /** Not null: the hour at which it was due and did not come. */
  readonly lateSinceMs: number | null;
  readonly nextDueMs: number | null;
}

export interface ComposerSetup {
  readonly store: Store;
  /** The articles that are seen in a channel. */
  readonly articlesOf: (channel: Subscription['channel']) => Promise<Retriever>;
  readonly say: (digest: Digest, occasion: Occasion, subscription: Subscription) => Message;
  readonly sayRefusal: (subscription: Subscription, reason: string, isPaused: boolean) => Message;
}

/** Makes digests out of what the store remembers and the articles are. */
export function createComposer({ store, articlesOf, say, sayRefusal }: ComposerSetup): Composer {
  return {
    async compose(subscription, slot, untilSeq, isLate) {
      const retriever = await articlesOf(subscription.channel);
      const digest = await digestFor(store, retriever, subscription, untilSeq);
      const occasion = await occasionOf(store, subscription, slot, isLate);
      return {
        message: say(digest, occasion, subscription),
        isEmpty: digest.kind === 'empty',
        carried: digest.carried.map(({ articleId }) => articleId),
        summary: summaryOf(digest),
      };
    },
    refusal: sayRefusal,
  };
}

/** The digest that a channel gets when everything numbered up to `untilSeq` is covered. */
export async function digestFor(
  store: Store,
  retriever: Retriever,
  subscription: Subscription,
  untilSeq: number,
): Promise<Digest> {
  const wish = await wishOf(store, retriever, subscription, untilSeq);
  return gather(retriever, (gathered) => composeDigest(wish, gathered));
}

async function wishOf(
  store: Store,
  retriever: Retriever,
  { channel, topic, coveredSeq, carried }: Subscription,
  untilSeq: number,
): Promise<DigestWish> {
  const asked = { afterSeq: coveredSeq ?? 0, untilSeq };
  const open = await unansweredIn(store, channel, screen.maxGaps, asked);
  const counted = await channelGaps(store, channel, 2 * screen.maxGaps, asked);
  const gaps = {
    questions: [...new Set(open.map(({ question }) => inShort(question)))],
    terms: counted.map(({ term }) => term),
  };
  if (coveredSeq === null) {
    const articles = [...retriever.articles.values()];
    return { kind: 'overview', topic, articles, updated: new Set(), carried: new Set(), gaps };
  }
  const arrivals = (await arrivalsBetween(store, coveredSeq, untilSeq)).filter(isCurrent(retriever));
  const waiting = carried.filter((id) => retriever.articles.has(id));
  const ids = new Set([...waiting, ...arrivals.map(({ articleId }) => articleId)]);
  const articles = [...ids].flatMap((id) => retriever.articles.get(id) ?? []);
  return {
    kind: 'news',
    topic,
    articles,
    updated: await updatedAmong(store, articles, coveredSeq),
    carried: new Set(waiting),
    gaps,
  };
}

/** A question is no quotation: a long one is named by its beginning. */
const inShort = (question: string) =>
  question.length <= screen.maxQuestionChars
    ? question
    : `${[...question].slice(0, screen.maxQuestionChars - 1).join('')}…`;

const isCurrent =
  ({ articles }: Retriever) =>
  ({ articleId, contentHash: hash }: Arrival) => {
    const article = articles.get(articleId);
    return article !== undefined && contentHash(article) === hash;
  };

/** Those of which an earlier version was there when the last digest was made, and which have changed since. */
async function updatedAmong(
  store: Store,
  articles: readonly Article[],
  coveredSeq: number,
): Promise<ReadonlySet<string>> {
  const all = await arrivalsOf(
    store,
    articles.map(({ id }) => id),
  );
  const before = new Set(all.filter(({ seq }) => seq <= coveredSeq).map(({ articleId }) => articleId));
  const after = new Set(all.filter(({ seq }) => seq > coveredSeq).map(({ articleId }) => articleId));
  return new Set([...after].filter((id) => before.has(id)));
}

async function occasionOf(
  store: Store,
  { id, schedule }: Subscription,
  { dueAtMs }: Pick<Slot, 'dueAtMs'>,
  isLate: boolean,
): Promise<Occasion> {
  const last = await lastDelivery(store, id, dueAtMs);
  return {
    sinceMs: last?.finishedAtMs ?? null,
    lateSinceMs: isLate ? dueAtMs : null,
    nextDueMs: nextDueMs(schedule, dueAtMs),
  };
}

/** What a digest holds, in a few words: `3 stories, 1 disagreement`. */
export function summaryOf({ kind, stories, disagreements, figures, gaps }: Digest): string {
  if (kind === 'empty') return 'nothing new';
  const asked = gaps.questions.length + gaps.terms.length;
  const parts = [
    counted(stories.length, 'story', 'stories'),
    counted(disagreements.length, 'disagreement', 'disagreements'),
    counted(figures.length, 'figure', 'figures'),
    asked > 0 ? 'what was asked and not found' : '',
  ];
  return parts.filter((part) => part !== '').join(', ') || 'what did not fit';
}

const counted = (count: number, one: string, many: string) =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
