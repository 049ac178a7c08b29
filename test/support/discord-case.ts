import { afterEach, beforeEach } from 'vitest';
import type { Platform } from '../../src/chat/platform.ts';
import { silent } from '../../src/log.ts';
import { createDiscordPlatform, type DiscordSettings } from '../../src/platform/discord/platform.ts';
import { createTestBot, type TestBot, temporaryStore } from './bot.ts';
import { type DiscordStandIn, startDiscord } from './discord.ts';

/** A bot that is connected to a stand-in for Discord. */
export interface DiscordCase {
  discord: DiscordStandIn;
  bot: TestBot;
  /** Of each reply whether it arrived. */
  outcomes: boolean[];
  platform: Platform;
  kept: Awaited<ReturnType<typeof temporaryStore>>;
  /** What each acknowledgement took, as the platform told it. */
  acknowledgedMs: number[];
  /** Another platform over the same bot and stand-in; not started. */
  create(of?: Partial<DiscordSettings>): Platform;
}

/** Starts one before each test of the file, and ends it afterwards. */
export function discordCase(): DiscordCase {
  const on = {
    create: (of: Partial<DiscordSettings> = {}) =>
      createDiscordPlatform({
        token: on.discord.state.token,
        appId: null,
        guildId: null,
        apiUrl: on.discord.apiUrl,
        bot: on.bot,
        store: on.kept.store,
        log: silent,
        nowMs: Date.now,
        onAcknowledged: (tookMs) => on.acknowledgedMs.push(tookMs),
        onSilent: () => {},
        ...of,
      }),
  } as DiscordCase;
  beforeEach(async () => {
    on.acknowledgedMs = [];
    on.discord = await startDiscord();
    on.bot = createTestBot();
    on.outcomes = on.bot.outcomes;
    on.kept = await temporaryStore();
    on.platform = on.create();
    await on.platform.start();
  });
  afterEach(async () => {
    on.bot.release();
    await on.platform.stop(1_000);
    await on.discord.close();
    await on.kept.remove();
  });
  return on;
}
