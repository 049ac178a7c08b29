import { fileURLToPath } from 'node:url';
import { commands } from '../../commands/index.ts';
import { createAnswering } from '../../src/bot/answering.ts';
import { readFolder } from '../../src/corpus/folder.ts';
import { silent } from '../../src/log.ts';
import { temporaryStore } from './bot.ts';
import { contextOf } from './context.ts';

const corpusDir = fileURLToPath(new URL('../../corpus', import.meta.url));

/** The bot itself over the articles that come with it and a store of its own, as a platform is given it. */
export async function realBot(keepQuestionsDays = 0, questionsPerMinute = 10_000) {
  const kept = await temporaryStore();
  const { articles } = await readFolder(corpusDir);
  const context = { ...contextOf(articles, commands, Date.now), store: kept.store, keepQuestionsDays };
  const config = { questionsPerMinute, keepQuestionsDays };
  const answering = createAnswering({ context, config, log: silent, onOutcome: () => {} });
  const shared = { bot: answering.bot, store: kept.store, log: silent, nowMs: Date.now, onAcknowledged: () => {} };
  return {
    shared,
    context,
    /** Where the store keeps its files. */
    dataDir: kept.dataDir,
    settled: answering.settled,
    async remove() {
      await answering.settled();
      await kept.remove();
    },
  };
}
