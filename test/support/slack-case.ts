import { afterEach, beforeEach } from 'vitest';
import type { Platform } from '../../src/chat/platform.ts';
import { silent } from '../../src/log.ts';
import { createSlackPlatform, type SlackSettings } from '../../src/platform/slack/platform.ts';
import { createTestBot, type TestBot, temporaryStore } from './bot.ts';
import { type SlackStandIn, startSlack } from './slack.ts';

/** A bot that is connected to a stand-in for Slack. */
export interface SlackCase {
  slack: SlackStandIn;
  bot: TestBot;
  /** Of each reply whether it arrived. */
  outcomes: boolean[];
  platform: Platform;
  kept: Awaited<ReturnType<typeof temporaryStore>>;
  /** What each acknowledgement took, as the platform told it. */
  acknowledgedMs: number[];
  /** Another platform over the same bot and stand-in; not started. */
  create(of?: Partial<SlackSettings>): Platform;
}

/** Starts one before each test of the file, and ends it afterwards. */
export function slackCase(): SlackCase {
  const on = {
    create: (of: Partial<SlackSettings> = {}) =>
      createSlackPlatform({
        botToken: on.slack.state.botToken,
        appToken: on.slack.state.appToken,
        signingSecret: null,
        port: null,
        host: null,
        apiUrl: on.slack.apiUrl,
        commandPrefix: '',
        bot: on.bot,
        store: on.kept.store,
        log: silent,
        nowMs: Date.now,
        onAcknowledged: (tookMs) => on.acknowledgedMs.push(tookMs),
        ...of,
      }),
  } as SlackCase;
  beforeEach(async () => {
    on.acknowledgedMs = [];
    on.slack = await startSlack();
    on.bot = createTestBot();
    on.outcomes = on.bot.outcomes;
    on.kept = await temporaryStore();
    on.platform = on.create();
    await on.platform.start();
  });
  afterEach(async () => {
    on.bot.release();
    await on.platform.stop(1_000);
    await on.slack.close();
    await on.kept.remove();
  });
  return on;
}
