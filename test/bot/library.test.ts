import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createDigests } from '../../src/app/digests.ts';
import { webPlace } from '../../src/app/serve/web.ts';
import { contextAt } from '../../src/bot/bot.ts';
import type { Bindings } from '../../src/bot/library.ts';
import type { Place } from '../../src/chat/interaction.ts';
import type { Platform } from '../../src/chat/platform.ts';
import { type Action, citationsIn, type Reply } from '../../src/chat/reply.ts';
import { collectionOf } from '../../src/corpus/collection.ts';
import { silent } from '../../src/log.ts';
import { createRoutes } from '../../src/platform/web/routes.ts';
import { saveSubscription } from '../../src/store/subscriptions.ts';
import { channelOf, collectionName, collectionsBot, doing, secretOf } from '../support/collections.ts';
import { ownHost, webSettings } from '../support/web-server.ts';

const collections = 50;
/** 10,000 for the whole of it. */
const cases = Number(process.env.COLLECTION_CASES ?? 100);

/** Each channel sees one to three collections, of which the workspace may see four. */
const workspaces = Array.from({ length: 10 }, (_, n) => `T${n}`);
const seenBy = (workspace: number, channel: number): readonly number[] =>
  Array.from({ length: 1 + (channel % 3) }, (_, n) => (workspace * 5 + channel + n * 7) % collections);
const bindings: Bindings = {
  usual: new Set(['common']),
  byPlace: new Map(
    workspaces.flatMap((team, w) =>
      [0, 1, 2, 3].map((c) => [`slack/${team}/C${c}`, new Set(seenBy(w, c).map(collectionName))] as const),
    ),
  ),
};

let on: Awaited<ReturnType<typeof collectionsBot>>;
let archive: typeof on;
beforeAll(async () => {
  on = await collectionsBot(collections, bindings);
  archive = await collectionsBot(collections, bindings, true);
});
afterAll(async () => {
  await on.remove();
  await archive.remove();
});

const all = Array.from({ length: collections }, (_, n) => n);
const secretsOf = (numbers: readonly number[]) => numbers.flatMap((n) => [0, 1, 2].map((nth) => secretOf(n, nth)));

/** Words of articles of other collections in what is said; those that were typed are the asker's own. */
function leaked(said: unknown, seen: readonly number[], typed: string): readonly string[] {
  const text = JSON.stringify(said).toLowerCase();
  const hidden = secretsOf(all.filter((n) => !seen.includes(n)));
  const own = typed.toLowerCase();
  return hidden
    .map((secret) => secret.toLowerCase())
    .filter((secret) => text.includes(secret) && !own.includes(secret));
}

/** All words of articles that were typed in a channel: an answer, a list of questions or a digest may repeat them, also later. */
const typedIn = new Map<string, Set<string>>();
const words = (typed: string) => typed.toLowerCase().match(/z[a-z]{8}x\d+q\d/g) ?? [];
function note(w: number, c: number, typed: string): string {
  const known = typedIn.get(`${w} ${c}`) ?? new Set();
  typedIn.set(`${w} ${c}`, known);
  for (const word of words(typed)) known.add(word);
  return [...known].join(' ');
}

const actionsIn = ({ blocks }: Reply): readonly Action[] =>
  blocks.flatMap((block) =>
    block.kind === 'buttons'
      ? block.buttons.map(({ action }) => action)
      : block.kind === 'select'
        ? block.choices.map(({ action }) => action)
        : [],
  );

const place = fc.record({ w: fc.nat(9), c: fc.nat(3) });
const collection = fc.nat(collections - 1);
const questions = fc.constantFrom(
  'How many ships did the port handle in 2024?',
  'What did the harbour master say?',
  'Who met the president?',
  'What does the harbour cost?',
  'Will the harbour close?',
  'Which articles do you have?',
  'Who says so?',
  'What do the sources disagree on?',
  'Tell me more',
  'port of Lima',
  'compare the gazettes',
  'Who wrote about the port?',
  'what is new?',
  'how old are your articles?',
);
/** Something of a collection that may be any: its outlet, an article's id, or a person. */
const named = fc.tuple(collection, fc.nat(2), fc.nat(2)).map(([n, nth, what]) => {
  const secret = secretOf(n, nth);
  const id = `${n === 0 ? '' : `c${n}.`}port-${nth}-${secret.toLowerCase()}`;
  return { secret, text: [`Gazette ${secretOf(n, nth % 2)}`, id, `Ana ${secret}`][what] ?? '' };
});
const option = { nil: undefined };
const did = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('words' as const), words: questions, about: fc.option(named, option) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('command' as const),
      path: fc.constantFrom(
        ...commands.flatMap(({ name, verbs }) =>
          verbs.map((verb) => (verb.name === null ? name : `${name} ${verb.name}`)),
        ),
      ),
      words: questions,
      first: named,
      second: named,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('pressed' as const), from: place, words: questions, nth: fc.nat(30) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('suggest' as const),
      typed: fc.constantFrom('', 'g', 'port', 'c1', 'gazette z'),
    }),
  },
);

const argsOf = (path: string, typed: string, first: string, second: string) => ({
  question: typed,
  claim: typed,
  draft: `${typed} ${typed}`,
  source: path === 'ask' && typed.length % 2 === 0 ? first : undefined,
  of: typed.length % 3 === 0 ? undefined : first,
  view: ['summary', 'latest', 'timeline', 'people', 'figures', 'disagreements'][typed.length % 6],
  first,
  second,
  names: path.startsWith('quipu-admin') ? undefined : first,
  command: path === 'help' ? 'ask' : undefined,
  timezone: 'America/Lima',
  link: 'https://example.com/',
});

describe('what is seen in a channel', () => {
  it.each([
    ['an index in memory', () => on, cases],
    ['an archive that has to be asked', () => archive, Math.ceil(cases / 5)],
  ] as const)(
    'is of its own collections alone, whatever is done in it, of %s',
    async (_, which, runs) => {
      const { bot, context } = which();
      let answered = 0;
      await fc.assert(
        fc.asyncProperty(place, did, async ({ w, c }, what) => {
          const here = channelOf(`T${w}`, `C${c}`);
          const seen = seenBy(w, c);
          const say = (at: Place, text: string) =>
            bot.handle(doing(at, { kind: 'message', text, isAddressed: true, isInOwnThread: false }));
          if (what.kind === 'suggest') {
            for (const { name, verbs } of commands)
              for (const verb of verbs)
                for (const opt of Object.keys(verb.options)) {
                  const command = verb.name === null ? name : `${name} ${verb.name}`;
                  const offers = await bot.suggest({ command, option: opt, typed: what.typed, place: here });
                  expect(leaked(offers, seen, '')).toEqual([]);
                }
            return;
          }
          let reply: Reply | null = null;
          let typed = '';
          if (what.kind === 'words') {
            typed = what.about ? `${what.words} ${what.about.text}` : what.words;
            reply = await say(here, typed);
          } else if (what.kind === 'command') {
            const args = argsOf(what.path, what.words, what.first.text, what.second.text);
            typed = JSON.stringify(args);
            reply = await bot.handle(doing(here, { kind: 'command', command: what.path, args }));
          } else {
            const elsewhere = channelOf(`T${what.from.w}`, `C${what.from.c}`);
            const theirs = await bot.handle(
              doing(elsewhere, {
                kind: 'command',
                command: what.nth % 2 === 0 ? 'ask' : 'overview',
                args: { question: what.words },
              }),
            );
            const actions = theirs === null ? [] : actionsIn(theirs);
            const action = actions[what.nth % Math.max(1, actions.length)];
            if (action === undefined) return;
            typed = action.value;
            reply = await bot.handle(doing(here, { kind: 'action', action }));
          }
          if (reply === null) return;
          expect(leaked(reply, seen, note(w, c, typed)), JSON.stringify(what)).toEqual([]);
          const cited = reply.blocks.flatMap(citationsIn);
          if (cited.length > 0) answered += 1;
          for (const { articleId } of cited) {
            const found = context.retriever.articles.get(articleId);
            expect(found && seen.map(collectionName).includes(collectionOf(found))).toBe(true);
          }
        }),
        { numRuns: runs },
      );
      expect(answered).toBeGreaterThan(runs / 10);
    },
    3_600_000,
  );

  it('stays so when articles come, go, and move to another collection', async () => {
    const { retriever } = on.context;
    const view = await on.views.of(new Set(['c1']));
    const [moving] = [...view.articles.values()];
    if (!moving) throw new Error('no article');
    const moved = { ...moving, collection: 'c2' };
    retriever.update({ removed: [moving.id], added: [moved] });
    on.views.changed({ removed: [], added: [moved] });
    expect(view.articles.has(moving.id)).toBe(false);
    expect((await on.views.of(new Set(['c2']))).articles.get(moving.id)).toEqual(moved);
    retriever.update({ removed: [moving.id], added: [moving] });
    on.views.changed({ removed: [], added: [moving] });
    expect((await on.views.of(new Set(['c1']))).articles.get(moving.id)).toEqual(moving);
    expect((await on.views.of(new Set(['c2']))).articles.has(moving.id)).toBe(false);
  });
});

describe('what is seen on the web', () => {
  it('is of its collections alone, on every way', async () => {
    const { bot, context } = on;
    const shared = { bot, store: context.store, log: silent, nowMs: Date.now, onAcknowledged: () => {} };
    const settings = webSettings({ shared, context: await contextAt(webPlace, context) });
    const routes = createRoutes(settings);
    const request = async (path: string, body?: object) => {
      const init = body && { method: 'POST', body: JSON.stringify(body) };
      const headers = {
        host: ownHost,
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
      };
      return (await routes.request(`http://${ownHost}${path}`, { ...init, headers })).text();
    };
    const [, theirs] = on.articles.filter((each) => collectionOf(each) === 'c7');
    const id = theirs?.id ?? '';
    const call = (method: string, params: object) => ({ jsonrpc: '2.0', id: 1, method, params });
    const question = 'Who met the president in 2024?';
    const said = [
      await request('/api/sources?with-text=true'),
      await request(`/api/sources/${id}`),
      await request(`/api/ask?${new URLSearchParams({ question })}`),
      await request('/api/overview'),
      await request('/page/corpus'),
      await request('/page/suggest?command=ask&option=source&typed='),
      await request('/page/why', { question }),
      await request('/page/say', { kind: 'words', words: question, talk: 't', timeZone: null }),
      await request('/mcp', call('tools/call', { name: 'sources', arguments: {} })),
      await request('/mcp', call('tools/call', { name: 'source', arguments: { id } })),
      await request('/mcp', call('resources/read', { uri: `quipu://articles/${id}` })),
      await request('/mcp', call('resources/list', {})),
    ];
    expect(leaked(said, [0], id)).toEqual([]);
    expect(said[0]).toContain(secretOf(0, 1));
    expect(said[3]).toContain(secretOf(0, 1));
  });
});

describe('a digest', () => {
  it('holds what is seen in its channel alone', async () => {
    const { store } = on.context;
    const { retriever } = await on.library.at(channelOf('T3', 'C2'));
    const channel = { platform: 'slack', installation: 'T3', channel: 'C2' } as const;
    const schedule = { every: 'daily', weekday: null, at: '09:00', timeZone: 'America/Lima' } as const;
    const wish = {
      id: 'd',
      channel,
      schedule,
      topic: null,
      whenEmpty: 'line',
      subscriber: 'U1',
      isDirect: false,
    } as const;
    await saveSubscription(store, { ...wish, nextDueMs: 1 }, 0);
    const sent: unknown[] = [];
    const slack: Platform = {
      name: 'slack',
      start: async () => {},
      stop: async () => {},
      deliver: async (_target, reply) => {
        sent.push(reply);
        return { kind: 'delivered', messageId: '1' };
      },
      trouble: () => null,
      isHopeless: () => false,
    };
    const setup = { config: { keepQuestionsDays: 0 }, log: silent, platforms: [slack], onWithheld: () => {} };
    const context = { ...on.context, nowMs: () => 60_000 };
    await createDigests({ context, ...setup }).runDue();
    expect(sent).toHaveLength(1);
    expect(leaked(sent, seenBy(3, 2), note(3, 2, ''))).toEqual([]);
    expect([...retriever.articles.values()].some(({ publisher }) => JSON.stringify(sent).includes(publisher))).toBe(
      true,
    );
  });
});

describe('choosing collections', () => {
  const here = channelOf('T0', 'C0');
  const admin = (args: object, at = here, more: object = {}) =>
    on.bot.handle({ ...doing(at, { kind: 'command', command: 'quipu-admin collections', args }), ...more });
  const seenAt = async (at: Place) => [...((await on.library.at(at)).collections ?? ['all'])];

  it('narrows what the operator allows, for a channel or everywhere, and nobody widens it', async () => {
    const wide = channelOf('T0', 'C2');
    const [one = '', two = '', three = ''] = seenBy(0, 2).map(collectionName);
    await admin({ names: `${one} ${two}` }, wide);
    expect((await seenAt(wide)).sort()).toEqual([one, two].sort());
    await admin({ names: `${two} ${three}`, where: 'everywhere' }, wide);
    expect(await seenAt(wide)).toEqual([two]);
    const refused = await admin({ names: 'c49' }, wide);
    expect(JSON.stringify(refused)).toContain('There is no collection');
    expect(JSON.stringify(refused)).not.toContain('c48');
    await admin({ names: 'all', where: 'everywhere' }, wide);
    await admin({ names: 'all' }, wide);
    expect((await seenAt(wide)).sort()).toEqual([one, two, three].sort());
  });

  it('is for those who manage the whole workspace', async () => {
    const person = { id: 'U2', locale: null, timeZone: null, mayManageChannel: true };
    expect(JSON.stringify(await admin({ names: 'all' }, here, { person }))).toContain('manage the whole server');
  });
});
