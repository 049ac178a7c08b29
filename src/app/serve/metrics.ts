import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { answerKinds } from '../../answer/answer.ts';
import type { Outcome } from '../../bot/bot.ts';
import type { PlatformName } from '../../chat/interaction.ts';
import type { Numbers } from './numbers.ts';

/** Measurements of a running bot, in Prometheus' text format. No label holds what a person wrote. */
export interface Metrics {
  /** Counts an outcome, once it is known whether it was delivered, and how long it took. */
  noticed(outcome: Outcome): void;
  /** Counts how long a platform waited for its first response. */
  acknowledged(platform: PlatformName, tookMs: number): void;
  /** Counts a connection that fell silent and was made anew. */
  silent(platform: PlatformName): void;
  /** Counts a digest that was held back; of what was asked, the outcome says so. */
  digestWithheld(): void;
  /** Counts an error that nobody caught. */
  uncaught(): void;
  text(): Promise<string>;
  readonly contentType: string;
}

/** Upper bounds in seconds: both platforms give up after 3. */
const secondsBuckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30];

/** Makes the measurements; `numbers` is asked at every scrape, and what it cannot give is left out. */
export function createMetrics(commandPaths: readonly string[], numbers: () => Promise<Numbers>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const acknowledgement = new Histogram({
    name: 'quipu_acknowledgement_seconds',
    help: 'Time from an interaction to the first response that the platform accepted',
    labelNames: ['platform'],
    buckets: secondsBuckets,
    registers,
  });
  const answering = new Histogram({
    name: 'quipu_answer_seconds',
    help: 'Time that the bot took for a reply, waiting in its queue included',
    labelNames: ['platform', 'asked'],
    buckets: secondsBuckets,
    registers,
  });
  const outcomes = new Counter({
    name: 'quipu_outcomes_total',
    help: 'Interactions by what came of them: replied, refused (limits, wrong options), failed, withheld, or undelivered',
    labelNames: ['platform', 'asked', 'outcome'],
    registers,
  });
  const answers = new Counter({
    name: 'quipu_answers_total',
    help: 'Answers to questions by kind; not-found over all is the share that the articles do not answer',
    labelNames: ['kind'],
    registers,
  });
  for (const kind of answerKinds) answers.inc({ kind }, 0);
  const withheld = new Counter({
    name: 'quipu_withheld_total',
    help: 'Replies and digests that were not sent because words that they quote do not stand in their article like that',
    labelNames: ['what'],
    registers,
  });
  for (const what of ['reply', 'digest']) withheld.inc({ what }, 0);
  const uncaught = new Counter({ name: 'quipu_uncaught_errors_total', help: 'Errors that nobody caught', registers });
  const silences = new Counter({
    name: 'quipu_silent_connections_total',
    help: 'Connections from which nothing came for three minutes, and which were made anew',
    labelNames: ['platform'],
    registers,
  });
  silences.inc({ platform: 'discord' }, 0);
  const gauges = gaugesOf(registry);

  const askedBy = ({ interaction }: Outcome): string => {
    if (interaction.kind !== 'command') return interaction.kind;
    // What was typed is the asker's own; only names that exist become labels.
    return commandPaths.includes(interaction.command) ? interaction.command : 'unknown';
  };
  return {
    noticed(outcome) {
      const labels = { platform: outcome.interaction.place.platform, asked: askedBy(outcome) };
      outcomes.inc({ ...labels, outcome: outcome.isDelivered ? outcome.kind : 'undelivered' });
      answering.observe(labels, outcome.tookMs / 1_000);
      if (outcome.kind === 'withheld') withheld.inc({ what: 'reply' });
      const { data } = outcome.reply;
      if (data?.kind === 'answer' && outcome.isDelivered)
        answers.inc({ kind: data.value.view === 'talk' ? 'talk' : data.value.kind });
    },
    acknowledged: (platform, tookMs) => acknowledgement.observe({ platform }, tookMs / 1_000),
    silent: (platform) => silences.inc({ platform }),
    digestWithheld: () => withheld.inc({ what: 'digest' }),
    uncaught: () => uncaught.inc(),
    async text() {
      gauges.set(await numbers());
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

function gaugesOf(registry: Registry): { set(numbers: Numbers): void } {
  const gauge = <const L extends readonly string[]>(name: string, help: string, labelNames: L) =>
    new Gauge({ name: `quipu_${name}`, help, labelNames: [...labelNames], registers: [registry] });
  const running = gauge('queue_running', 'Interactions that are worked on', []);
  const waiting = gauge('queue_waiting', 'Interactions that wait for their turn', []);
  const articles = gauge('index_articles', 'Articles in the index', []);
  const passages = gauge('index_passages', 'Passages in the index', []);
  const complete = gauge('index_complete', '1 when the index holds every article, 0 while it is built', []);
  const problems = gauge('corpus_problems', 'Files and feeds that could not be read', []);
  const connected = gauge('platform_connected', '1 while connected, else 0', ['platform']);
  const shardConnected = gauge('shard_connected', '1 while this shard of the gateway is connected, else 0', [
    'platform',
    'shard',
  ]);
  const subscriptions = gauge('digest_subscriptions', 'Channels with a digest', ['state']);
  const slots = gauge('digest_slots', 'Due digests by what became of them', ['state']);
  const feeds = gauge('feeds', 'Feeds by how polling them goes', ['state']);
  const oldestSuccess = gauge(
    'feeds_oldest_success_timestamp_seconds',
    'Of the feeds that are polled, when the one that was read the longest ago was read; 0 when none was',
    [],
  );
  return {
    set(numbers) {
      running.set(numbers.queue.running);
      waiting.set(numbers.queue.waiting);
      articles.set(numbers.index.articles);
      passages.set(numbers.index.passages);
      complete.set(numbers.index.isComplete ? 1 : 0);
      problems.set(numbers.index.problems);
      for (const { name, trouble } of numbers.platforms) connected.set({ platform: name }, trouble === null ? 1 : 0);
      for (const { name, shards = [] } of numbers.platforms)
        for (const { id, trouble } of shards)
          shardConnected.set({ platform: name, shard: String(id) }, trouble === null ? 1 : 0);
      if (numbers.digests !== null) {
        const { all, paused } = numbers.digests.subscriptions;
        subscriptions.set({ state: 'active' }, all - paused);
        subscriptions.set({ state: 'paused' }, paused);
        for (const [state, count] of Object.entries(numbers.digests.slots)) slots.set({ state }, count);
      }
      if (numbers.feeds !== null) {
        const { following, failing, gone, oldestSuccessMs } = numbers.feeds;
        for (const [state, count] of Object.entries({ following, failing, gone })) feeds.set({ state }, count);
        oldestSuccess.set((oldestSuccessMs ?? 0) / 1_000);
      }
    },
  };
}
