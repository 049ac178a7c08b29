import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Platform } from '../../src/chat/platform.ts';
import { createSlackPlatform } from '../../src/platform/slack/platform.ts';
import { realBot } from '../support/real-bot.ts';
import { type SlackMessage, type SlackStandIn, slackButtons, startSlack } from '../support/slack.ts';
import { until } from '../support/until.ts';

let slack: SlackStandIn;
let platform: Platform;
let bot: Awaited<ReturnType<typeof realBot>>;

async function open(keepQuestionsDays: number): Promise<void> {
  slack = await startSlack();
  bot = await realBot(keepQuestionsDays);
  await connect();
}
async function connect(): Promise<void> {
  const { botToken, appToken } = slack.state;
  const settings = {
    botToken,
    appToken,
    signingSecret: null,
    port: null,
    host: null,
    apiUrl: slack.apiUrl,
    commandPrefix: '',
  };
  platform = createSlackPlatform({ ...settings, ...bot.shared });
  await platform.start();
}
afterEach(async () => {
  await platform.stop(1_000);
  await slack.close();
  await bot.remove();
});

/** What stands in the files of the store while it is open, in whatever part of them. */
async function onDisk(): Promise<string> {
  await bot.settled();
  const files = (await readdir(bot.dataDir)).map((name) => join(bot.dataDir, name));
  const contents = await Promise.all(files.map((file) => readFile(file, 'latin1')));
  return contents.join('\n');
}

const slash = async (command: string, text: string, channel = 'C1'): Promise<SlackMessage> =>
  slack.answered(slack.slash(command, text, { channel }));
const press = async (message: SlackMessage, label: string): Promise<SlackMessage> => {
  const button = slackButtons(message).find((each) => each.text.text === label);
  if (!button) throw new Error(`no button ${label}`);
  return slack.answered(slack.click(button));
};

describe('on the disk', () => {
  it.each([0, 30])('there is nothing of what is asked privately, with questions kept for %s days', async (days) => {
    await open(days);
    const shown = await slash('/ask', 'What does Zorblatt say about illegal gold mining? --private');
    expect(slackButtons(shown).map((button) => button.text.text)).toContain('Share');
    await slash('/check', 'Zorblatt mines gold worth 48 billion dollars --private');
    await slash('/compare', 'newsvane factarrow zorblatt --private');
    await slash('/ask', 'What does Zorblatt say?', 'D1');
    slack.event({ type: 'message', channel_type: 'im', user: 'U1', channel: 'D1', text: 'And Zorblatt?', ts: '1.5' });
    const group = { channel: 'G1', channel_type: 'mpim', text: '<@UBOT> How rich is Zorblatt?', ts: '2.5' };
    slack.event({ type: 'message', user: 'U1', ...group });
    await until(() => slack.messages.filter(({ channel }) => /^[DG]1$/.test(channel)).length >= 3, 'three answers');
    await platform.stop(1_000);
    const there = await onDisk();
    expect(there).toContain('asker-secret');
    expect(there).not.toMatch(/zorblatt/i);
    // its buttons work all the same
    await connect();
    expect(await press(shown, 'Share')).toMatchObject({
      isEphemeral: false,
      text: expect.stringContaining('Zorblatt'),
    });
  });

  it('there is no question at all unless the operator keeps them', async () => {
    await open(0);
    await slash('/compare', 'newsvane factarrow gold mining');
    await slash('/ask', 'How many Quexnor Plimsoks are there?');
    await platform.stop(1_000);
    const there = await onDisk();
    expect(there).toMatch(/quexnor/);
    expect(there).not.toMatch(/quexnor plimsoks|how many/i);
  });

  it('there is nothing left of what a person had deleted', async () => {
    await open(30);
    await slash('/ask', 'How many Quexnor Plimsoks are there?');
    await slash('/ask', 'What is Operation Mercury?');
    await bot.settled();
    expect(await onDisk()).toMatch(/Quexnor Plimsoks.*Operation Mercury|Operation Mercury.*Quexnor Plimsoks/s);
    const privacy = await slash('/privacy', '');
    expect(privacy.text).toContain('2 questions');
    expect((await press(privacy, 'Delete what is mine')).text).toMatch(/Deleted: 2 questions/);
    expect(await onDisk()).not.toMatch(/Quexnor Plimsoks|Operation Mercury/);
    expect((await slash('/privacy', '')).text).toContain('Nothing of yours is kept right now.');
  });

  it('only the account that runs the bot may read the database', async () => {
    await open(0);
    await slash('/privacy', '');
    for (const name of await readdir(bot.dataDir))
      expect([name, (await stat(join(bot.dataDir, name))).mode & 0o777]).toEqual([name, 0o600]);
  });
});
