import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDiscordPlatform } from '../../src/platform/discord/platform.ts';
import { createSlackPlatform } from '../../src/platform/slack/platform.ts';
import { buttonsOf, type Message, startDiscord, textOf } from '../support/discord.ts';
import { realBot } from '../support/real-bot.ts';
import { type SlackMessage, slackButtons, startSlack } from '../support/slack.ts';
import { until } from '../support/until.ts';

/** What a person sees of an answer. */
interface Seen {
  /** As a reader sees it: without the escapes that keep text from being markup. */
  readonly text: string;
  readonly isPrivate: boolean;
  /** As it was sent. */
  readonly raw: string;
  press(label: string): Promise<Seen>;
}

/** What the two stand-ins have in common for a test of questions. */
interface Surface {
  ask(question: string, isPrivate?: boolean): Promise<Seen>;
  mention(words: string): Promise<string>;
  suggest(typed: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

async function onDiscord(): Promise<Surface> {
  const [discord, { shared, remove }] = [await startDiscord(), await realBot()];
  const { token } = discord.state;
  const platform = createDiscordPlatform({
    token,
    appId: null,
    guildId: null,
    apiUrl: discord.apiUrl,
    onSilent: () => {},
    ...shared,
  });
  await platform.start();
  const readable = (message: Message) => textOf(message).replaceAll(/\\([^0-9A-Za-z\s])/g, '$1');
  const seen = async (asked: ReturnType<typeof discord.slash>): Promise<Seen> => {
    const message = await discord.answered(asked);
    return {
      text: readable(message),
      raw: JSON.stringify(message),
      isPrivate: asked.isEphemeral,
      press: (label) =>
        seen(discord.click(buttonsOf(message).find((button) => button.label === label)?.custom_id ?? 'no such button')),
    };
  };
  return {
    ask: (question, isPrivate = false) => seen(discord.slash('ask', { question, private: isPrivate })),
    mention: async (words) => readable(await discord.answerTo(discord.write(`<@${discord.appId}> ${words}`))),
    async suggest(typed) {
      const asked = discord.autocomplete('ask', 'source', typed);
      return (await until(() => asked.choices, 'choices')).map(({ name }) => name);
    },
    async close() {
      await platform.stop(1_000);
      await discord.close();
      await remove();
    },
  };
}

async function onSlack(): Promise<Surface> {
  const [slack, { shared, remove }] = [await startSlack(), await realBot()];
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
  const platform = createSlackPlatform({ ...settings, ...shared });
  await platform.start();
  const seen = (message: SlackMessage): Seen => ({
    text: message.text,
    raw: JSON.stringify(message),
    isPrivate: message.isEphemeral,
    async press(label) {
      const button = slackButtons(message).find((each) => each.text.text === label);
      return seen(await slack.answered(slack.click(button ?? { action_id: 'no such button', value: '' })));
    },
  });
  return {
    ask: async (question, isPrivate = false) =>
      seen(await slack.answered(slack.slash('/ask', `${question}${isPrivate ? ' --private' : ''}`))),
    async mention(words) {
      const { ts } = slack.mention(words);
      return (await slack.said(({ thread_ts }) => thread_ts === ts)).text;
    },
    async suggest(typed) {
      const asked = slack.suggest('suggest.ask.source', typed);
      await until(() => asked.ack, 'options');
      return asked.ack.options.map((option: { text: { text: string } }) => option.text.text);
    },
    async close() {
      await platform.stop(1_000);
      await slack.close();
      await remove();
    },
  };
}

describe.each([
  ['Discord', onDiscord],
  ['Slack', onSlack],
])('the bot on %s', (_name, open) => {
  let surface: Surface;
  beforeAll(async () => {
    surface = await open();
  });
  afterAll(() => surface.close());

  it('answers a question with outlet, date and a number that leads to the source', async () => {
    const { text, raw, isPrivate } = await surface.ask('What is Operation Mercury?');
    expect(text).toMatch(/Newsvane.*6 May 2025/s);
    expect(text).toMatch(/\[1\]/);
    expect(raw).toContain('https://www.newsvane.com/');
    expect(isPrivate).toBe(false);
  });

  it('shows the sentence behind a number among its neighbours, to whoever asks alone', async () => {
    const answer = await surface.ask('What is Operation Mercury?');
    const checked = await answer.press('Where Newsvane says it');
    expect(checked.isPrivate).toBe(true);
    expect(checked.text).toContain('Operation Mercury');
    expect(checked.text).toMatch(/6 May 2025/);
  });

  it('answers in private, and shares when told to', async () => {
    const answer = await surface.ask('What is Operation Mercury?', true);
    expect(answer.isPrivate).toBe(true);
    const shared = await answer.press('Share');
    expect(shared.isPrivate).toBe(false);
    expect(shared.text).toContain('Operation Mercury');
  });

  it('says that it found nothing, without a number', async () => {
    const { text } = await surface.ask('Which striker won the 1998 curling championship of Zanzibar?');
    expect(text).not.toMatch(/\[\d+\]/);
    expect(text.length).toBeGreaterThan(20);
  });

  it('offers sources from the live index', async () => {
    expect((await surface.suggest('newsv')).join(' ')).toContain('Newsvane');
  });

  it('answers a mention', async () => {
    expect(await surface.mention('What is Operation Mercury?')).toContain('Operation Mercury');
  });

  it('says that a button is too old', async () => {
    const answer = await surface.ask('What is Operation Mercury?');
    expect((await answer.press('no such button')).text).toMatch(/older version|ask again/i);
  });

  it.each([
    ['6,000 characters', 'why is it so? '.repeat(430)],
    ['stop words only', 'the of and'],
    ['emoji only', '🤷🏽‍♀️🔥'],
    ['right-to-left text', 'ما هي عملية ميركوري؟'],
    ['zero-width characters', 'What\u200B is\u200D Operation\u2060 Mercury?'],
    ['everybody', '@everyone @here <!channel> <!here> <@U1> <@123456789012345678> who?'],
    ['forged markup', '**bold** [bank](https://evil.example) <https://evil.example|bank> # big ``` ||x||'],
  ])('answers %s with something to read, and pings and forges nothing', async (_, question) => {
    const { text, raw } = await surface.ask(question);
    expect(text.trim().length).toBeGreaterThan(10);
    expect(raw).not.toMatch(/@everyone|@here|<!channel>|<!here>|[^\\]<@/);
    expect(raw).not.toMatch(/\]\(<?https:\/\/evil|<https:\/\/evil|"url":"https:\/\/evil/);
  });
});
