import { readFileSync } from 'node:fs';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runShell } from '../../src/app/cli/command-line.ts';
import { createDiscordPlatform } from '../../src/platform/discord/platform.ts';
import { createSlackPlatform } from '../../src/platform/slack/platform.ts';
import type { Said } from '../../src/platform/web/playground/shapes.ts';
import { createRoutes } from '../../src/platform/web/routes.ts';
import { startDiscord } from '../support/discord.ts';
import { realBot } from '../support/real-bot.ts';
import { startSlack } from '../support/slack.ts';
import { ownHost, webSettings } from '../support/web-server.ts';

const questions: readonly string[] = readFileSync(new URL('../../bench/topics/bundled.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).question)
  .slice(0, 40);

/** Keys of pages are random, the mark of an answer is that of its question, and how long it took is never the same. */
const steady = (value: unknown): string =>
  (JSON.stringify(value) ?? 'null')
    .replaceAll(/reply\.more:[\w-]{22}/g, 'reply.more:KEY')
    .replaceAll(/,"block_id":"q\.[\w-]+"/g, '')
    .replaceAll(/"tookMs":[\d.]+/g, '"tookMs":0');

type Surfaces = Awaited<ReturnType<typeof openAll>>;

/** One bot, met in every way there is. */
async function openAll() {
  const real = await realBot();
  const [discord, slack] = await Promise.all([startDiscord(), startSlack()]);
  const onDiscord = createDiscordPlatform({
    ...{ token: discord.state.token, appId: null, guildId: null, apiUrl: discord.apiUrl, onSilent: () => {} },
    ...real.shared,
  });
  const onSlack = createSlackPlatform({
    ...{ botToken: slack.state.botToken, appToken: slack.state.appToken, apiUrl: slack.apiUrl },
    ...{ signingSecret: null, port: null, host: null, commandPrefix: '' },
    ...real.shared,
  });
  await Promise.all([onDiscord.start(), onSlack.start()]);
  const routes = createRoutes(webSettings(real));
  const request = async (path: string, body: object) => {
    const headers = { host: ownHost, 'content-type': 'application/json' };
    const init = { method: 'POST', body: JSON.stringify(body), headers };
    return (await routes.request(`http://${ownHost}${path}`, init)).json();
  };
  const mcp = new Client({ name: 'test', version: '1.0.0' });
  await mcp.connect(
    new StreamableHTTPClientTransport(new URL(`http://${ownHost}/mcp`), {
      fetch: async (url, init) => {
        const headers = { ...Object.fromEntries(new Headers(init?.headers)), host: ownHost };
        return routes.request(String(url), { ...init, headers } as RequestInit);
      },
    }),
  );
  return {
    async discord(command: string, args: Record<string, string>) {
      const asked = discord.slash(command, args, { isDirect: true });
      await discord.answered(asked);
      const sent = discord.calls.filter(({ path }) => path.includes(asked.id)).map(({ body }) => body?.data ?? body);
      return sent.findLast((body) => body?.components !== undefined);
    },
    async slack(command: string, words: string) {
      const { text, blocks } = await slack.answered(slack.slash(`/${command}`, words, { channel: 'D1' }));
      return { text, blocks };
    },
    async pressOnDiscord(action: string) {
      const pressed = discord.click(action, { isDirect: true });
      await discord.answered(pressed);
      const sent = discord.calls.filter(({ path }) => path.includes(pressed.id)).map(({ body }) => body?.data ?? body);
      return sent.findLast((body) => body?.components !== undefined);
    },
    async pressOnSlack(action: string) {
      const { text, blocks } = await slack.answered(
        slack.click({ action_id: action, value: action }, { channel: 'D1' }),
      );
      return { text, blocks };
    },
    press: async (action: string) =>
      (await request('/page/say', { kind: 'action', action, talk: 'test', timeZone: null })) as Said,
    page: async (command: string, args: Record<string, string>) =>
      (await request('/page/say', { kind: 'command', command, args, talk: 'test', timeZone: null })) as Said,
    api: (command: string, args: Record<string, string>) => request(`/api/${command}`, args),
    async mcp(name: string, args: Record<string, string>) {
      const { structuredContent } = await mcp.callTool({ name, arguments: args });
      const { citations, ...rest } = structuredContent as { citations: Record<string, unknown>[] };
      const plain = citations.map(({ excerptSha256: _, articleSha256: __, ...citation }) => citation);
      return { ...rest, citations: plain };
    },
    async terminal(path: string, args: Record<string, string>) {
      let out = '';
      const io = { write: (text: string) => (out += text), writeError: () => {}, columns: 100, isStyled: false };
      const use = { path, args, printing: { json: true, corpus: null, explain: false, questions: null, claims: null } };
      await runShell(use, real.context, { ...io, isInputTerminal: false, input: process.stdin });
      return JSON.parse(out);
    },
    async close() {
      await Promise.all([onDiscord.stop(1_000), onSlack.stop(1_000), mcp.close()]);
      await Promise.all([discord.close(), slack.close()]);
      await real.remove();
    },
  };
}

/** What a button of such a name does, wherever in a payload it stands; Discord and Slack name it differently. */
function actionOf(payload: unknown, label: RegExp): string | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const { custom_id, action_id, text, label: own } = payload as Record<string, unknown>;
  const action = custom_id ?? action_id;
  if (typeof action === 'string' && label.test(String(own ?? (text as { text?: string } | undefined)?.text)))
    return action;
  for (const part of Object.values(payload)) {
    const found = actionOf(part, label);
    if (found !== null) return found;
  }
  return null;
}

const draftText = 'Illegal gold mining is a $48 billion industry. Peru will host the conference in 2027. We had tea.';

describe('the same question', () => {
  let on: Surfaces;
  beforeAll(async () => {
    on = await openAll();
  });
  afterAll(() => on.close());

  it.each(questions)('has the same answer everywhere: %s', async (question) => {
    const args = { question };
    const terminal = await on.terminal('ask', args);
    expect(steady(await on.api('ask', args))).toBe(steady(terminal));
    const { citations, ...rest } = terminal;
    expect(steady(await on.mcp('ask', args))).toBe(steady({ ...rest, citations }));
    const page = await on.page('ask', args);
    expect(steady(page.data?.value)).toBe(steady(terminal));
    // What is drawn is what is sent, byte for byte.
    expect(steady(page.bodies.discord)).toBe(steady(await on.discord('ask', args)));
    const { text, blocks } = page.bodies.slack as { text: string; blocks: unknown };
    expect(steady({ text, blocks })).toBe(steady(await on.slack('ask', question)));
  });

  it.each([
    ['compare', { first: 'Newsvane', second: 'FactArrow' }, 'Newsvane FactArrow'],
    [
      'check',
      { claim: 'Illegal gold mining is a $48 billion industry.' },
      'Illegal gold mining is a $48 billion industry.',
    ],
    ['check-draft', { draft: draftText }, draftText],
    ['check', { claim: 'The Moon is made of cheese.' }, 'The Moon is made of cheese.'],
    ['check', { claim: 'Peru will host the conference in 2027.' }, 'Peru will host the conference in 2027.'],
    ['ask', { question: 'Where do penguins nest?' }, 'Where do penguins nest?'],
    ['ask', { question: 'What is Operation Mercury?', source: 'nobody' }, 'What is Operation Mercury? --source nobody'],
    ['ask', { question: '¿Qué es la Operación Mercurio?' }, '¿Qué es la Operación Mercurio?'],
    ['overview', {}, ''],
    ['overview', { of: 'newsvane' }, '--of newsvane'],
    ['overview', { of: 'newsvane', view: 'timeline' }, '--of newsvane --view timeline'],
    ['overview', { of: 'Peru', view: 'people' }, '--of Peru --view people'],
    ['overview', { view: 'figures' }, '--view figures'],
    ['overview', { view: 'disagreements' }, '--view disagreements'],
    ['sources', {}, ''],
    ['help', {}, ''],
    ['help', { command: 'digest' }, 'digest'],
  ] as const)('is drawn on the page as it is sent: /%s', async (command, args, words) => {
    const page = await on.page(command, { ...args });
    expect(steady(page.bodies.discord)).toBe(steady(await on.discord(command, { ...args })));
    const { text, blocks } = page.bodies.slack as { text: string; blocks: unknown };
    expect(steady({ text, blocks })).toBe(steady(await on.slack(command, words)));
  });

  it.each([
    ['compare', { first: 'Newsvane', second: 'FactArrow' }, 'Newsvane FactArrow', /more$/],
    [
      'ask',
      { question: 'How many minors crossed the Darién Gap?' },
      'How many minors crossed the Darién Gap?',
      /^Where Newsvane says it$/,
    ],
  ] as const)('is drawn on the page as it is sent: what a button of /%s gives', async (command, args, words, label) => {
    const { bodies } = await on.page(command, { ...args });
    const drawn = async (body: unknown) => (await on.press(actionOf(body, label) ?? 'none')).bodies;
    const onDiscord = actionOf(await on.discord(command, { ...args }), label);
    const onSlack = actionOf(await on.slack(command, words), label);
    expect(onDiscord).not.toBeNull();
    expect(onSlack).not.toBeNull();
    expect(steady((await drawn(bodies.discord)).discord)).toBe(steady(await on.pressOnDiscord(onDiscord ?? '')));
    const { text, blocks } = (await drawn(bodies.slack)).slack as { text: string; blocks: unknown };
    expect(steady({ text, blocks })).toBe(steady(await on.pressOnSlack(onSlack ?? '')));
  });
});
