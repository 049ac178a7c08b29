import { contextAt } from '../bot/bot.ts';
import { type Context, gathering } from '../bot/command.ts';
import { wrongIn } from '../chat/outgoing.ts';
import type { Platform } from '../chat/platform.ts';
import type { Config } from '../config.ts';
import { arrivalBook } from '../digest/arrivals.ts';
import { createComposer } from '../digest/prepare.ts';
import { createDigestRunner, type DigestRunner } from '../digest/runner.ts';
import { systemTimer } from '../digest/timer.ts';
import type { Log } from '../log.ts';
import { digestReply } from '../reply/digest.ts';
import { refusalReply } from '../reply/digest-status.ts';
import { type Words, wordsOf } from '../reply/words/words.ts';
import type { Subscription } from '../store/subscriptions.ts';

export interface DigestsSetup {
  readonly context: Context;
  readonly config: Pick<Config, 'keepQuestionsDays'>;
  readonly log: Log;
  readonly platforms: readonly Platform[];
  /** Told of every digest that was held back. */
  readonly onWithheld: () => void;
}

const wordsFor = ({ language, channel }: Subscription): Words => wordsOf(language, channel.platform);

/** Puts together what delivers the digests of these platforms' channels. */
export function createDigests({ context, config, log, platforms, onWithheld }: DigestsSetup): DigestRunner {
  const { store, retriever, nowMs } = context;
  return createDigestRunner({
    store,
    platforms,
    composer: createComposer({
      store,
      articlesOf: async (channel) => (await contextAt(channel, context)).retriever,
      say: (digest, occasion, subscription) => digestReply(digest, occasion, wordsFor(subscription)),
      sayRefusal: (subscription, reason, isPaused) =>
        refusalReply(subscription.channel.channel, reason, isPaused, wordsFor(subscription)),
    }),
    async wrongIn(message, channel) {
      const here = await contextAt(channel, context);
      const wrong = await gathering(here, ({ retriever: { articles } }) => wrongIn(message, articles));
      if (wrong.length > 0) onWithheld();
      return wrong;
    },
    noteArrivals: arrivalBook(store, () => retriever.articles.values(), nowMs),
    isReady: () => context.status().isComplete,
    keepQuestionsDays: config.keepQuestionsDays,
    nowMs,
    timer: systemTimer,
    log,
  });
}
