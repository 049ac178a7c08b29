import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channelOf, collectionsBot, doing } from '../support/collections.ts';

let on: Awaited<ReturnType<typeof collectionsBot>>;
beforeAll(async () => {
  on = await collectionsBot(4);
});
afterAll(() => on.remove());

const here = channelOf('T1', 'C1');
const there = channelOf('T1', 'C2');
const elsewhere = channelOf('T2', 'C1');
const member = (more: object = {}) => ({
  person: { id: 'U2', locale: null, timeZone: null, mayManageChannel: false, ...more },
});
const use = async (command: string, args: object = {}, at = here, more: object = {}) =>
  JSON.stringify(await on.bot.handle({ ...doing(at, { kind: 'command', command, args }), ...more }));
const set = (name: string, value: string, more: object = {}, at = here) =>
  use('settings set', { name, value, ...more }, at);
const question = { question: 'How many ships did the port of Lima handle in 2024?' };

describe('/settings', () => {
  it('shows what is set, records each change with who and when, and is for managers', async () => {
    expect(await set('limit', '30')).toContain('limit is changed');
    await set('limit', '40', { where: 'everywhere' });
    await set('limit', '30');
    const shown = await use('settings show');
    for (const value of ['30', '40', 'language', 'collections', 'managers', 'channels', 'feedback'])
      expect(shown).toContain(value);
    const history = await use('settings history');
    expect(history).toContain('limit in this channel from usual to 30, by the person U1');
    expect(history.match(/limit in this channel/g)).toHaveLength(1);
    expect(history).toContain('limit everywhere from usual to 40');
    expect(await use('settings history', {}, elsewhere)).toContain('Nothing was ever set');
    for (const command of ['settings show', 'settings history', 'settings set'])
      expect(await use(command, { name: 'limit', value: '1' }, here, member())).toContain('may manage this channel');
    await set('limit', 'usual');
    await set('limit', 'usual', { where: 'everywhere' });
  });

  it.each([
    ['language', 'klingon', 'one of en, es'],
    ['limit', '0', 'from 1 to'],
    ['feedback', 'maybe', 'on or off'],
    ['managers', 'me', 'by their ids'],
    ['channels', '#general', 'by their ids'],
    ['collections', 'c9', 'There is no collection'],
    ['colour', 'red', 'There is no setting'],
  ])('takes no %s of %s', async (name, value, words) => {
    expect(await set(name, value)).toContain(words);
  });

  it('lets only those change what holds everywhere who may manage everything', async () => {
    const manager = member({ mayManageChannel: true });
    for (const args of [
      { name: 'managers', value: '123456789012345678' },
      { name: 'language', value: 'es', where: 'everywhere' },
    ])
      expect(await use('settings set', args, here, manager)).toContain('manage the whole server');
    expect(await use('settings set', { name: 'language', value: 'es' }, here, manager)).toContain('is changed');
    await set('language', 'usual');
  });

  it('lets roles, user groups and people manage who were named', async () => {
    await set('managers', '<!subteam^S0EDITORS> <@U7>', { where: 'everywhere' });
    expect(await use('gaps', {}, here, member({ roles: async () => ['S0EDITORS'] }))).not.toContain(
      'may manage this channel',
    );
    expect(await use('gaps', {}, there, member({ id: 'U7' }))).not.toContain('may manage this channel');
    expect(await use('gaps', {}, here, member({ roles: async () => ['S0OTHERS'] }))).toContain(
      'may manage this channel',
    );
    expect(await use('gaps', {}, elsewhere, member({ id: 'U7' }))).toContain('may manage this channel');
    await set('managers', 'usual', { where: 'everywhere' });
  });

  it('keeps the bot to the channels that were named, and can be set right from any', async () => {
    await set('channels', '<#C2>');
    expect(await use('ask', question)).toContain('I do not answer in this channel');
    const overheard = { kind: 'message', text: 'How many ships?', isAddressed: false, isInOwnThread: true };
    expect(await on.bot.handle(doing({ ...here, thread: 't' }, overheard))).toBeNull();
    expect(await use('ask', question, there)).toContain('ships');
    expect(await use('ask', question, { ...here, channel: 'D1', kind: 'direct' })).toContain('ships');
    expect(await set('channels', 'all')).toContain('is changed');
    expect(await use('ask', question)).toContain('ships');
  });

  it('takes the thumbs away, in a channel or everywhere', async () => {
    const hasThumbs = async (at = here) => (await use('ask', question, at)).includes('feedback.good');
    expect(await hasThumbs()).toBe(true);
    await set('feedback', 'off');
    expect([await hasThumbs(), await hasThumbs(there)]).toEqual([false, true]);
    await set('feedback', 'on');
    await set('feedback', 'off', { where: 'everywhere' });
    expect([await hasThumbs(), await hasThumbs(there), await hasThumbs(elsewhere)]).toEqual([false, false, true]);
    await set('feedback', 'usual', { where: 'everywhere' });
  });

  it('limits what a channel asks in a minute', async () => {
    const busy = channelOf('T3', 'C1');
    await set('limit', '3', {}, busy);
    const said = [];
    for (let n = 0; n < 4; n += 1) said.push(await use('help', {}, busy));
    expect(said.filter((each) => each.includes('a lot of questions at once'))).toHaveLength(1);
    expect(await use('help', {}, channelOf('T3', 'C2'))).not.toContain('a lot of questions');
  });
});
