import { describe, expect, it } from 'vitest';
import { textOf } from '../support/discord.ts';
import { discordCase } from '../support/discord-case.ts';
import { sendMangledToDiscord, sendMangledToSlack } from '../support/mangled-payloads.ts';
import { slackCase } from '../support/slack-case.ts';

// With 10,000 of each: `npx tsx bench/entries.ts`.
const rounds = 1_500;

describe('whatever comes over the gateway of Discord', () => {
  const on = discordCase();

  it('leaves the bot answering', { timeout: 300_000 }, async () => {
    await sendMangledToDiscord(on.discord, rounds, 11);
    const asked = on.discord.slash('say', { words: 'still here' });
    expect(textOf(await on.discord.answered(asked))).toContain('still here');
    expect(on.platform.trouble()).toBeNull();
  });
});

describe('whatever comes from Slack', () => {
  const on = slackCase();

  it('leaves the bot answering', { timeout: 300_000 }, async () => {
    await sendMangledToSlack(on.slack, rounds, 12);
    const asked = on.slack.slash('/say', 'still here');
    expect((await on.slack.answered(asked)).text).toContain('still here');
    expect(on.platform.trouble()).toBeNull();
  });
});
