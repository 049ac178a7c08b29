import { createAnswering } from '../../bot/answering.ts';
import { type Config, secretsOf } from '../../config.ts';
import type { SlotReport } from '../../digest/deliver.ts';
import { exitCodeConfig, exitCodeUsage, OperatorError } from '../../errors.ts';
import { createLog } from '../../log.ts';
import { createDigests } from '../digests.ts';
import { createPlatforms } from '../serve/platforms.ts';
import { createContext } from '../setup.ts';
import { contextSettings, type World } from '../world.ts';

/**
 * `quipu digest run`: one due round, for cron and for hosts that run nothing all the time. Delivers without connecting:
 * nobody is answered meanwhile. The exit code is 0 also when a slot was missed, which is what its line says.
 * @throws OperatorError when there is no platform to deliver to.
 */
export async function runDigests(world: World, config: Config, words: readonly string[]): Promise<number> {
  const isJson = words.includes('--json');
  const unknown = words.find((word) => word !== '--json');
  if (unknown !== undefined) throw new OperatorError(`quipu digest run takes --json and nothing else.`, exitCodeUsage);
  if (config.discord === null && config.slack === null) {
    throw new OperatorError(`There is nowhere to deliver to. ${config.missing.join('; ')}.`, exitCodeConfig);
  }
  const context = await createContext(contextSettings(world, config));
  const log = await createLog({
    level: config.logLevel === 'info' ? 'warn' : config.logLevel,
    secrets: secretsOf(config),
    write: (line) => world.io.writeError(line),
  });
  try {
    const { bot } = createAnswering({ context, config, log, onOutcome: () => {} });
    const platforms = await createPlatforms(
      bot,
      { world, config, context, log },
      { acknowledged: () => {}, silent: () => {} },
    );
    const reports = await createDigests({ context, config, log, platforms, onWithheld: () => {} }).runDue();
    const lines = isJson ? reports.map((report) => JSON.stringify(report)) : reports.map(lineOf);
    world.io.write(lines.length > 0 ? `${lines.join('\n')}\n` : isJson ? '' : 'No digest is due.\n');
    return 0;
  } finally {
    await context.store.close();
  }
}

const stateWords = {
  claimed: 'to be tried again',
  delivered: 'delivered',
  late: 'delivered late',
  empty: 'nothing to send',
  missed: 'missed',
} as const;

const lineOf = ({ subscriptionId, dueAtMs, state, outcome }: SlotReport) =>
  `${subscriptionId} due ${new Date(dueAtMs).toISOString().slice(0, 16)}Z: ${stateWords[state]}, ${outcome}`;
