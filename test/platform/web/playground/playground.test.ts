import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Why } from '../../../../src/answer/ask/why.ts';
import type { OfferedCommand, Said } from '../../../../src/platform/web/playground/shapes.ts';
import { recordGap } from '../../../../src/store/gaps.ts';
import { type TestedWeb, webServer } from '../../../support/web-server.ts';

const question = 'How many minors crossed the Darién Gap?';
let web: TestedWeb;
beforeAll(async () => {
  web = await webServer();
});
afterAll(() => web.remove());

const say = async (did: object, talk = 'one') => {
  const answer = await web.post('/page/say', { talk, timeZone: 'America/Lima', ...did });
  return answer.status === 200 ? ((await answer.json()) as Said) : null;
};
const words = (said: Said | null) => JSON.stringify(said?.bodies);

describe('the page’s conversation', () => {
  it('follows up in the same talk and in no other', async () => {
    await say({ kind: 'words', words: question });
    expect(words(await say({ kind: 'words', words: 'who says so?' }))).toContain('no author named');
    expect(words(await say({ kind: 'words', words: 'who says so?' }, 'another'))).toContain(
      'Please ask the whole question',
    );
  });

  it('takes commands after a slash, and says what is wrong with one', async () => {
    const said = await say({ kind: 'words', words: '/ask What is Operation Mercury? --source newsvane' });
    expect(said).toMatchObject({ command: '/ask', data: { kind: 'answer', value: { kind: 'answered' } } });
    const wrong = await say({ kind: 'words', words: '/dance' });
    expect(wrong).toMatchObject({ isPrivate: true, data: null });
    expect(words(wrong)).toContain('There is no command /dance');
  });

  it('answers a button, and turns pages as each platform cuts them', async () => {
    const compared = await say({ kind: 'words', words: '/compare Newsvane FactArrow' });
    const [more = ''] = /reply\.more:[\w-]{22}\.1/.exec(words(compared)) ?? [];
    const turned = await say({ kind: 'action', action: more });
    expect(turned).toMatchObject({ isPrivate: true, data: null });
    expect(words(turned)).not.toContain('no longer kept');
    const old = await say({ kind: 'action', action: 'ask.nothing:x' });
    expect(words(old)).toContain('This button is from an older version');
  });

  it('subscribes no digest, for nothing can be delivered to a page, and shows the one that would go out', async () => {
    expect(words(await say({ kind: 'command', command: 'digest subscribe', args: {} }))).toContain('Discord or Slack');
    expect(words(await say({ kind: 'command', command: 'digest preview', args: {} }))).toContain('A preview');
  });

  it('refuses what is no deed', async () => {
    for (const did of [
      {},
      { kind: 'words' },
      { kind: 'action', action: 5 },
      { kind: 'words', words: 'x', talk: '../..' },
    ])
      expect((await web.post('/page/say', { talk: 'one', timeZone: null, ...did })).status).toBe(400);
  });
});

describe('the page', () => {
  it('is told why these sentences', async () => {
    const why = (await (await web.post('/page/why', { question })).json()) as Why;
    expect(why.asked).toEqual(['figure (minors)']);
    expect(why.sentences.filter(({ isShown }) => isShown)).toHaveLength(2);
    expect(why.sentences[0]?.likelihood).toBe(1);
    expect(why.sentences[0]?.counted.length).toBeGreaterThan(0);
    expect(why.enough?.score).toBeGreaterThan(why.enough?.threshold ?? 1);
  });

  it('is offered every command with its options, and proposals while one types', async () => {
    const commands = (await (await web.request('/page/commands')).json()) as readonly OfferedCommand[];
    expect(commands.map(({ path }) => path)).toEqual(expect.arrayContaining(['ask', 'compare', 'digest preview']));
    expect(commands.find(({ path }) => path === 'check')?.menu).toEqual({ label: 'Check this claim', option: 'claim' });
    const proposed = await (await web.request('/page/suggest?command=ask&option=source&typed=news')).json();
    expect(proposed).toEqual(expect.arrayContaining([{ name: 'Newsvane', value: 'Newsvane' }]));
  });

  it('is told of the gaps of all channels together', async () => {
    for (const channel of ['one', 'two'])
      await recordGap(web.context.store, { platform: 'discord', installation: 'g', channel }, ['venezuelans'], 5);
    expect(await (await web.request('/page/gaps')).json()).toMatchObject({
      terms: [{ term: 'venezuelans', times: 2, lastAtMs: 5 }],
      questions: [],
      feedback: [],
    });
    const shared = await webServer({ API_TOKENS: 'a-token-of-somebody' });
    const headers = { authorization: 'Bearer a-token-of-somebody' };
    expect((await shared.request('/page/corpus', { headers })).status).toBe(200);
    expect((await shared.request('/page/gaps', { headers })).status).toBe(403);
    await shared.remove();
  });

  it('is told of articles, versions and feeds', async () => {
    const corpus = await (await web.request('/page/corpus')).json();
    expect(corpus).toMatchObject({ isComplete: true, problems: [], versions: {}, feeds: [] });
  });

  it('takes in at most so many files at once, and something', async () => {
    const bring = (form: FormData) => web.request('/page/import', { method: 'POST', body: form });
    expect((await bring(new FormData())).status).toBe(400);
    const many = new FormData();
    for (let n = 0; n < 51; n += 1) many.append('link', `https://a.example/${n}`);
    expect((await bring(many)).status).toBe(400);
  });

  it('may be called by no other page, not even one that is let in to the interface', async () => {
    const open = await webServer({ API_ORIGINS: 'https://desk.example' });
    const headers = { origin: 'https://desk.example' };
    expect((await open.request('/api/sources', { headers })).status).toBe(200);
    expect((await open.request('/page/corpus', { headers })).status).toBe(403);
    expect(
      (await open.post('/page/say', { kind: 'words', words: 'x', talk: 'a', timeZone: null }, headers)).status,
    ).toBe(403);
    await open.remove();
  });

  it('changes nothing on GET', async () => {
    for (const path of ['/page/say', '/page/keep', '/page/import', '/page/sign-in', '/page/why'])
      expect((await web.request(path)).status).toBe(404);
  });
});
