import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { createMetrics } from '../../../src/app/serve/metrics.ts';
import type { Numbers } from '../../../src/app/serve/numbers.ts';
import type { Outcome } from '../../../src/bot/bot.ts';
import { reply } from '../../../src/chat/reply.ts';
import { typed } from '../../support/context.ts';

const numbers: Numbers = {
  queue: { running: 2, waiting: 7 },
  index: { articles: 6, passages: 51, isComplete: true, problems: 1 },
  platforms: [
    { name: 'discord', trouble: null },
    { name: 'slack', trouble: 'reconnecting' },
  ],
  digests: { subscriptions: { all: 3, paused: 1 }, slots: { claimed: 0, delivered: 9, late: 1, empty: 2, missed: 4 } },
  feeds: { following: 5, failing: 2, gone: 1, oldestSuccessMs: 1_765_000_000_000 },
};

const notFound: Answer = {
  kind: 'not-found',
  question: 'what did the neighbour say',
  headline: 'The articles do not say',
  state: { kind: 'silent' },
  direct: null,
  support: null,
  lines: [],
  disagreements: [],
  citations: [],
  reason: 'none',
  because: { kind: 'no-words' },
  nearest: [],
  tookMs: 1,
};

const outcome = (changes: Partial<Outcome> = {}): Outcome => ({
  interaction: typed('ask', { question: 'what did the neighbour say' }),
  kind: 'replied',
  errorId: null,
  tookMs: 30,
  reply: reply([], { data: { kind: 'answer', value: notFound } }),
  isDelivered: true,
  ...changes,
});

describe('the metrics', () => {
  it('count outcomes, answers and times', async () => {
    const metrics = createMetrics(['ask'], async () => numbers);
    metrics.noticed(outcome());
    metrics.noticed(outcome({ kind: 'failed', reply: reply([]) }));
    metrics.noticed(outcome({ isDelivered: false }));
    metrics.noticed(outcome({ kind: 'withheld', reply: reply([]) }));
    metrics.digestWithheld();
    metrics.acknowledged('discord', 40);
    metrics.uncaught();
    metrics.silent('discord');
    const text = await metrics.text();
    for (const line of [
      'quipu_outcomes_total{platform="terminal",asked="ask",outcome="replied"} 1',
      'quipu_outcomes_total{platform="terminal",asked="ask",outcome="failed"} 1',
      'quipu_outcomes_total{platform="terminal",asked="ask",outcome="undelivered"} 1',
      'quipu_outcomes_total{platform="terminal",asked="ask",outcome="withheld"} 1',
      'quipu_withheld_total{what="reply"} 1',
      'quipu_withheld_total{what="digest"} 1',
      'quipu_answers_total{kind="answered"} 0',
      'quipu_answers_total{kind="not-found"} 1',
      'quipu_answer_seconds_bucket{le="0.05",platform="terminal",asked="ask"} 4',
      'quipu_acknowledgement_seconds_count{platform="discord"} 1',
      'quipu_uncaught_errors_total 1',
      'quipu_silent_connections_total{platform="discord"} 1',
    ])
      expect(text).toContain(line);
  });

  it('tell the state of this moment', async () => {
    const text = await createMetrics([], async () => numbers).text();
    for (const line of [
      'quipu_queue_running 2',
      'quipu_queue_waiting 7',
      'quipu_index_articles 6',
      'quipu_index_passages 51',
      'quipu_index_complete 1',
      'quipu_corpus_problems 1',
      'quipu_platform_connected{platform="discord"} 1',
      'quipu_platform_connected{platform="slack"} 0',
      'quipu_digest_subscriptions{state="active"} 2',
      'quipu_digest_subscriptions{state="paused"} 1',
      'quipu_digest_slots{state="missed"} 4',
      'quipu_feeds{state="failing"} 2',
      'quipu_feeds{state="gone"} 1',
      'quipu_feeds_oldest_success_timestamp_seconds 1765000000',
      'process_resident_memory_bytes',
    ])
      expect(text).toContain(line);
  });

  it('hold nothing that a person typed, also not as the name of a command', async () => {
    const metrics = createMetrics(['ask'], async () => ({ ...numbers, digests: null, feeds: null }));
    metrics.noticed(outcome());
    metrics.noticed(outcome({ interaction: typed('neighbour') }));
    const text = await metrics.text();
    expect(text).not.toContain('neighbour');
    expect(text).toContain('asked="unknown"');
  });
});
