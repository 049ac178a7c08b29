import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Platform } from '../../src/chat/platform.ts';
import { paragraph, reply, text } from '../../src/chat/reply.ts';
import { OperatorError } from '../../src/errors.ts';
import { silent } from '../../src/log.ts';
import { createSlackPlatform } from '../../src/platform/slack/platform.ts';
import type { Store } from '../../src/store/store.ts';
import { createTestBot, type TestBot, temporaryStore } from '../support/bot.ts';
import { freePort } from '../support/http.ts';
import { type SlackStandIn, startSlack } from '../support/slack.ts';
import type { SlackHome } from '../support/slack-api.ts';

const [key, otherKey] = ['a', 'b'].map((digit) => digit.repeat(64)) as [string, string];
const home = (id: string, isOrganisation = false): SlackHome => ({ id, isOrganisation, botUser: `UBOT${id}` });
const news = reply([paragraph(text('The pier was reopened.'))]);

let slack: SlackStandIn;
let bot: TestBot;
let kept: Awaited<ReturnType<typeof temporaryStore>>;
let platform: Platform;
let port: number;
let started: Platform[];

const start = async (
  of: { tokenKeys?: readonly string[]; store?: Store; nowMs?: () => number; port?: number } = {},
) => {
  const { tokenKeys = [key], ...rest } = of;
  const created = createSlackPlatform({
    botToken: null,
    oauth: { clientId: '1.2', clientSecret: 'client-secret', stateSecret: 'state', scopes: ['commands'], tokenKeys },
    appToken: null,
    signingSecret: slack.state.signingSecret,
    port,
    host: '127.0.0.1',
    apiUrl: slack.apiUrl,
    commandPrefix: '',
    bot,
    store: kept.store,
    log: silent,
    nowMs: Date.now,
    onAcknowledged: () => {},
    ...rest,
  });
  await created.start();
  started.push(created);
  return created;
};
const stop = async () => {
  for (const each of started.splice(0)) await each.stop(1_000);
};

beforeEach(async () => {
  [slack, kept, port] = await Promise.all([startSlack(), temporaryStore(), freePort()]);
  bot = createTestBot();
  started = [];
  slack.state.httpUrl = `http://127.0.0.1:${port}/slack/events`;
  platform = await start();
});
afterEach(async () => {
  await stop();
  await slack.close();
  await kept.remove();
});

const begin = () => fetch(`http://127.0.0.1:${port}/slack/install`, { redirect: 'manual' });
/** Goes the way of somebody who adds the app: begins, says yes to Slack, and is sent back. */
const install = async (where: SlackHome, change: { readonly state?: string; readonly cookie?: string } = {}) => {
  const first = await begin();
  const [cookie = ''] = (first.headers.get('set-cookie') ?? '').split(';');
  const asked = new URL(first.headers.get('location') ?? '');
  const state = change.state ?? asked.searchParams.get('state') ?? '';
  const code = `code-${where.id}-${slack.state.issued}`;
  slack.state.codes.set(code, where);
  const back = `http://127.0.0.1:${port}/slack/oauth_redirect?${new URLSearchParams({ code, state })}`;
  const page = await fetch(back, { headers: { cookie: change.cookie ?? cookie } });
  return { status: page.status, text: await page.text(), asked };
};
const asks = async (team: string, words = 'hello', organisation?: string) => {
  slack.mention(words, { team, channel: `C${team}`, ...(organisation === undefined ? {} : { organisation }) });
  return slack.said(({ channel, text: said }) => channel === `C${team}` && said === `you said ${words}`);
};
const delivers = (team: string, on = platform) =>
  on.deliver(
    { installation: team, channel: `C${team}`, person: null },
    news,
    `key ${team} ${slack.messages.length}`,
    null,
  );
const rows = async () => (await kept.store.open()).selectFrom('credentials').selectAll().execute();

describe('a workspace that installs the bot', () => {
  it('is sent to Slack and back, and is answered with its own token, as every other one is', async () => {
    const { asked, status, text: page } = await install(home('T2'));
    expect(asked.href).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/oauth\/v2\/authorize\?scope=commands&state=.*&client_id=1\.2$/,
    );
    expect([status, page]).toEqual([200, expect.stringContaining('Quipu is installed.')]);
    await install(home('T3'));
    expect(await asks('T2')).toMatchObject({ by: 'T2' });
    expect(await asks('T3')).toMatchObject({ by: 'T3' });
    expect(bot.seen.map(({ place }) => place.installation)).toEqual(['T2', 'T3']);
    expect(await slack.answered(slack.slash('/say', 'hi', { team: 'T3' }))).toMatchObject({ text: 'you said hi' });
    expect(await delivers('T2')).toMatchObject({ kind: 'delivered' });
    expect(slack.messages.at(-1)).toMatchObject({ by: 'T2' });
  });

  it.each([
    ['says no', async () => fetch(`http://127.0.0.1:${port}/slack/oauth_redirect?error=access_denied`)],
    [
      'was made to finish what another began',
      async () => {
        const { status, text: body } = await install(home('T2'), { cookie: 'slack-app-oauth-state=other' });
        return new Response(body, { status });
      },
    ],
    [
      'brings a forged state',
      async () => {
        const forged = { state: 'forged', cookie: 'slack-app-oauth-state=forged' };
        const { status, text: body } = await install(home('T2'), forged);
        return new Response(body, { status });
      },
    ],
  ])('is told when it %s', async (_, way) => {
    const page = await way();
    expect([page.status, await page.text()]).toEqual([400, expect.stringContaining('Begin again')]);
    expect(await rows()).toEqual([]);
  });

  it('is answered after a restart too, and nobody who never installed it', async () => {
    await install(home('T2'));
    await stop();
    platform = await start({ store: kept.open() });
    expect(await asks('T2')).toMatchObject({ by: 'T2' });
    expect(await delivers('T9')).toMatchObject({ kind: 'rejected', blames: 'target' });
    slack.mention('anybody?', { team: 'T9', channel: 'CT9' });
    await asks('T2', 'last');
    expect(bot.seen.every(({ place }) => place.installation === 'T2')).toBe(true);
  });

  it('that removes the bot is forgotten at once, alone', async () => {
    await install(home('T2'));
    await install(home('T3'));
    slack.event({ type: 'app_uninstalled' }, { team: 'T2' });
    for (let n = 0; n < 100 && (await rows()).length > 1; n += 1) await sleep(20);
    expect((await rows()).map(({ installation }) => installation)).toEqual(['T3']);
    expect(await delivers('T2')).toMatchObject({
      kind: 'rejected',
      reason: expect.stringContaining('no longer installed'),
    });
    expect(await asks('T3')).toMatchObject({ by: 'T3' });
    await install(home('T2'));
    expect(await asks('T2', 'again')).toMatchObject({ by: 'T2' });
  });

  it('with a token that Slack refuses troubles nobody else', async () => {
    await install(home('T2'));
    await install(home('T3'));
    for (const [token, { id }] of slack.state.tokens) if (id === 'T2') slack.state.tokens.delete(token);
    expect(await delivers('T2')).toMatchObject({ kind: 'rejected', blames: 'bot' });
    expect([platform.trouble(), platform.isHopeless()]).toEqual([null, false]);
    expect(await asks('T3')).toMatchObject({ by: 'T3' });
  });
});

describe('an organisation that installs the bot for all of its workspaces', () => {
  it('has them answered and delivered to, also after a restart', async () => {
    await install(home('E1', true));
    expect(await asks('T5', 'hello', 'E1')).toMatchObject({ by: 'E1' });
    const pressed = slack.click({ action_id: 'say.check:1', value: 'say.check:1' }, { team: 'T5', organisation: 'E1' });
    await slack.answered(pressed);
    expect(bot.seen.map(({ place }) => place.installation)).toEqual(['T5', 'T5']);
    await stop();
    platform = await start({ store: kept.open() });
    expect(await delivers('T5')).toMatchObject({ kind: 'delivered' });
    expect(slack.messages.at(-1)).toMatchObject({ by: 'E1' });
    slack.event({ type: 'team_access_granted', team_ids: ['T6'] }, { team: 'E1', organisation: 'E1' });
    for (let n = 0; n < 100 && (await delivers('T6')).kind !== 'delivered'; n += 1) await sleep(20);
    slack.event({ type: 'app_uninstalled' }, { team: 'E1', organisation: 'E1' });
    for (let n = 0; n < 100 && (await rows()).length > 0; n += 1) await sleep(20);
    for (const team of ['T5', 'T6']) expect(await delivers(team)).toMatchObject({ kind: 'rejected' });
  });
});

describe('tokens in the database', () => {
  it('cannot be read, nor taken for those of another workspace', async () => {
    await install(home('T2'));
    const [row] = await rows();
    expect(row?.sealed).not.toContain('xoxb');
    expect(Buffer.from(row?.sealed.split('.')[1] ?? '', 'base64url').toString('latin1')).not.toContain('xoxb');
    const db = await kept.store.open();
    await db
      .insertInto('credentials')
      .values({ ...row, installation: 'T3' } as NonNullable<typeof row>)
      .execute();
    expect(await delivers('T3')).toMatchObject({ kind: 'failed' });
  });

  it('are sealed anew under a new key, after which the old one can go', async () => {
    await install(home('T2'));
    await stop();
    await expect(start({ tokenKeys: [otherKey] })).rejects.toThrow(OperatorError);
    await start({ tokenKeys: [otherKey, key] });
    await stop();
    platform = await start({ tokenKeys: [otherKey] });
    expect(await asks('T2')).toMatchObject({ by: 'T2' });
  });
});

describe('tokens that run out', () => {
  const renewals = () =>
    slack.calls.filter(({ path, body }) => path.endsWith('oauth.v2.access') && body.grant_type === 'refresh_token');

  it('are renewed before they do, once over all processes, and nobody waits for it', async () => {
    slack.state.tokenSeconds = 43_200;
    await install(home('T2'));
    const laterMs = 43_200_000 - 3_600_000;
    const nowMs = () => Date.now() + laterMs;
    await stop();
    platform = await start({ nowMs });
    const other = await start({ nowMs, store: kept.open(), port: await freePort() });
    const both = () => Promise.all([delivers('T2'), delivers('T2', other)]);
    for (let n = 0; n < 3; n += 1) expect((await both()).map(({ kind }) => kind)).toEqual(['delivered', 'delivered']);
    for (let n = 0; n < 100 && renewals().length === 0; n += 1) await sleep(20);
    await sleep(100);
    await both();
    expect(renewals()).toHaveLength(1);
    expect(await asks('T2')).toMatchObject({ by: 'T2' });
  });

  it('and did are renewed first', async () => {
    slack.state.tokenSeconds = 43_200;
    await install(home('T2'));
    await stop();
    for (const token of [...slack.state.tokens.keys()]) slack.state.tokens.delete(token);
    const nowMs = () => Date.now() + 43_300_000;
    platform = await start({ nowMs });
    const other = await start({ nowMs, store: kept.open(), port: await freePort() });
    const results = await Promise.all([delivers('T2'), delivers('T2', other), delivers('T2')]);
    expect(results.map(({ kind }) => kind)).toEqual(['delivered', 'delivered', 'delivered']);
    expect(renewals()).toHaveLength(1);
  });
});
