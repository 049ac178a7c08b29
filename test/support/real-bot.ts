import { fileURLToPath } from 'node:url';
import { commands } from '../../commands/index.ts';
import { createAnswering } from '../../src/bot/answering.ts';
import type { Outcome } from '../../src/bot/bot.ts';
import type { Command } from '../../src/bot/command.ts';
import { readFolder } from '../../src/corpus/folder.ts';
import { silent } from '../../src/log.ts';
import { temporaryStore } from './bot.ts';
import { contextOf } from './context.ts';

const corpusDir = fileURLToPath(new URL('../../corpus', import.meta.url));

/** The bot itself over the articles that come with it and a store of its own, as a platform is given it. */
export async function realBot(keepQuestionsDays = 0, questionsPerMinute = 10_000, all: readonly Command[] = commands) {
  const kept = await temporaryStore();
  const { articles } = await readFolder(corpusDir);
  const context = { ...contextOf(articles, all, Date.now), store: kept.store, keepQuestionsDays };
  const outcomes: Outcome[] = [];
  const config = { questionsPerMinute, keepQuestionsDays };
  const answering = createAnswering({ context, config, log: silent, onOutcome: (outcome) => outcomes.push(outcome) });
  const shared = { bot: answering.bot, store: kept.store, log: silent, nowMs: Date.now, onAcknowledged: () => {} };
  return {
    shared,
    context,
    /** What came of each interaction so far. */
    outcomes,
    /** Where the store keeps its files. */
    dataDir: kept.dataDir,
    settled: answering.settled,
    async remove() {
      await answering.settled();
      await kept.remove();
    },
  };
}
