import { describe, expect, it } from 'vitest';
import { addCommand } from '../../commands/add.ts';
import { createAnswering } from '../../src/bot/answering.ts';
import type { Bring, Context } from '../../src/bot/command.ts';
import { silent } from '../../src/log.ts';
import { channelOf, doing } from '../support/collections.ts';
import { contextOf } from '../support/context.ts';

const brought: (readonly [string, string])[] = [];
const bring: Bring = async (link, collection) => {
  brought.push([link, collection]);
  return [{ outcome: 'added', title: 'Ferry sails', reason: null }];
};
const here = channelOf('T1', 'C1');

async function add(
  args: object,
  collections: Context['collections'] = null,
  changes: Partial<Context> = {},
  more = {},
) {
  brought.length = 0;
  const base = { ...contextOf([], [addCommand]), bring, ...changes };
  const library = {
    at: async () => ({ retriever: base.retriever, collections }),
    allowedAt: () => collections,
    namesAt: () => [...(collections ?? [])],
  };
  const context = { ...base, library };
  const config = { questionsPerMinute: 100, keepQuestionsDays: 0 };
  const { bot } = createAnswering({ context, config, log: silent, onOutcome: () => {} });
  return JSON.stringify(await bot.handle({ ...doing(here, { kind: 'command', command: 'add', args }), ...more }));
}

describe('/add', () => {
  it('brings a link into the collection that the channel sees', async () => {
    expect(await add({ link: 'look: https://island.example/ferry <- here' }, new Set(['sport']))).toContain(
      'Ferry sails',
    );
    expect(brought).toEqual([['https://island.example/ferry', 'sport']]);
    await add({ link: 'https://island.example/ferry' });
    expect(brought).toEqual([['https://island.example/ferry', 'common']]);
  });

  it('asks which of several is meant, and takes none that is not seen there', async () => {
    const several = new Set(['sport', 'news']);
    expect(await add({ link: 'https://a.example/' }, several)).toContain('name the collection to add to: news, sport');
    expect(await add({ link: 'https://a.example/', collection: 'secret' }, several)).toContain('news, sport');
    expect(await add({ link: 'https://a.example/', collection: '../up' })).toContain('is no name for a collection');
    expect(brought).toEqual([]);
    await add({ link: 'https://a.example/', collection: 'news' }, several);
    expect(brought).toEqual([['https://a.example/', 'news']]);
  });

  it('is for administrators in a channel, where the operator allows it, and for links', async () => {
    const person = { id: 'U2', locale: null, timeZone: null, mayManageChannel: true };
    expect(await add({ link: 'https://a.example/' }, null, {}, { person })).toContain('manage the whole server');
    const direct = { place: { ...here, kind: 'direct' } };
    expect(await add({ link: 'https://a.example/' }, null, {}, direct)).toContain('Use /add in a channel');
    expect(await add({ link: 'https://a.example/' }, null, { bring: null })).toContain('ADD_IN_CHAT');
    expect(await add({ link: '/etc/passwd' })).toContain('Please give a link');
    expect(brought).toEqual([]);
  });
});
