import type { Bot } from '../../bot/command.ts';
import type { PlatformName } from '../../chat/interaction.ts';
import type { Platform } from '../../chat/platform.ts';
import type { Metrics } from './metrics.ts';
import type { Serving } from './serve.ts';

/** A client library is loaded only when its token is there: both together cost over a second of start-up. */
export async function createPlatforms(
  bot: Bot,
  { world, config, context, log }: Serving,
  metrics: Pick<Metrics, 'acknowledged' | 'silent'>,
): Promise<readonly Platform[]> {
  const shared = { bot, store: context.store, log, nowMs: world.nowMs };
  const onAcknowledged = (name: PlatformName) => (tookMs: number) => metrics.acknowledged(name, tookMs);
  const platforms: Platform[] = [];
  if (config.discord) {
    const { createDiscordPlatform } = await import('../../platform/discord/platform.ts');
    platforms.push(
      createDiscordPlatform({
        ...config.discord,
        ...shared,
        onAcknowledged: onAcknowledged('discord'),
        onSilent: () => metrics.silent('discord'),
      }),
    );
  }
  if (config.slack) {
    const { createSlackPlatform } = await import('../../platform/slack/platform.ts');
    platforms.push(
      createSlackPlatform({
        ...config.slack,
        commandPrefix: config.slackCommandPrefix,
        ...shared,
        onAcknowledged: onAcknowledged('slack'),
      }),
    );
  }
  return platforms;
}
