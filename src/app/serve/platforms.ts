import type { Bot } from '../../bot/command.ts';
import type { DeliveringName } from '../../chat/interaction.ts';
import type { Platform } from '../../chat/platform.ts';
import type { Metrics } from './metrics.ts';
import type { Serving } from './serve.ts';

/** What a platform is made with. */
interface Opening extends Serving {
  readonly bot: Bot;
  readonly metrics: Pick<Metrics, 'acknowledged' | 'silent'>;
}

/**
 * How each platform is made; null where it has no token. Its client library is loaded only then: both together cost over a
 * second of start-up.
 */
const openers: Readonly<Record<DeliveringName, (opening: Opening) => Promise<Platform> | null>> = {
  discord(opening) {
    const { discord } = opening.config;
    if (discord === null) return null;
    const { metrics } = opening;
    return import('../../platform/discord/platform.ts').then(({ createDiscordPlatform }) =>
      createDiscordPlatform({ ...discord, ...shared('discord', opening), onSilent: () => metrics.silent('discord') }),
    );
  },
  slack(opening) {
    const { slack, slackCommandPrefix: commandPrefix, slackIsLean, slackIsAgent: isAgent } = opening.config;
    if (slack === null) return null;
    return Promise.all([import('../../platform/slack/platform.ts'), import('../../platform/slack/manifest.ts')]).then(
      ([{ createSlackPlatform }, { scopesOf }]) => {
        const oauth = slack.oauth && { ...slack.oauth, scopes: scopesOf(slackIsLean, isAgent) };
        return createSlackPlatform({ ...slack, oauth, commandPrefix, isAgent, ...shared('slack', opening) });
      },
    );
  },
};

const shared = (name: DeliveringName, { bot, world, context, log, metrics }: Opening) => ({
  bot,
  store: context.store,
  log,
  nowMs: world.nowMs,
  onAcknowledged: (tookMs: number) => metrics.acknowledged(name, tookMs),
});

/** Makes the platforms that have a token. */
export async function createPlatforms(
  bot: Bot,
  serving: Serving,
  metrics: Opening['metrics'],
): Promise<readonly Platform[]> {
  const opened = await Promise.all(Object.values(openers).map((open) => open({ ...serving, bot, metrics })));
  return opened.filter((platform) => platform !== null);
}
