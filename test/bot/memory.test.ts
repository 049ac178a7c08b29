import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemory, type MemorySetup, maxTurns, rememberedMs } from '../../src/bot/memory.ts';
import type { Person, Place } from '../../src/chat/interaction.ts';
import { silent } from '../../src/log.ts';
import { createImpatient } from '../../src/store/impatient.ts';
import type { Store } from '../../src/store/store.ts';
import { noLimits, type Turn } from '../../src/talk/turn.ts';
import { temporaryStore } from '../support/bot.ts';

const channel: Place = { platform: 'slack', installation: 'T1', channel: 'C1', thread: null, kind: 'channel' };
const thread: Place = { ...channel, thread: '17.1' };
const ana: Person = { id: 'ana', locale: null, timeZone: null, mayManageChannel: false };
const ben: Person = { ...ana, id: 'ben' };

let now = 1_000_000;
let kept: Awaited<ReturnType<typeof temporaryStore>>;
beforeEach(async () => {
  now = 1_000_000;
  kept = await temporaryStore();
});
afterEach(() => kept.remove());

const create = (changes: Partial<MemorySetup> = {}) =>
  createMemory({
    store: kept.store,
    impatient: createImpatient(changes.store ?? kept.store, changes.log ?? silent, () => now),
    log: silent,
    nowMs: () => now,
    keepsQuestions: false,
    ...changes,
  });
const asked = (question: string): Turn => ({
  question,
  limits: noLimits,
  kind: 'answered',
  direct: null,
  lines: [],
  atMs: now,
});
const questions = (turns: readonly Turn[]) => turns.map(({ question }) => question);

describe('what was asked', () => {
  it('in a thread is known to everybody there, and nowhere else', async () => {
    const memory = create();
    memory.remember(thread, ana, asked('one'), '1');
    memory.remember(thread, ben, asked('two'), '2');
    const cal = { ...ana, id: 'cal' };
    expect(questions(await memory.turns(thread, cal, 'now'))).toEqual(['one', 'two']);
    expect(await memory.turns({ ...thread, thread: '17.2' }, cal, 'now')).toEqual([]);
    expect(await memory.turns({ ...thread, channel: 'C2' }, ana, 'now')).toEqual([]);
    expect(await memory.turns({ ...thread, installation: 'T2' }, ana, 'now')).toEqual([]);
    expect(await memory.turns({ ...thread, platform: 'discord' }, ana, 'now')).toEqual([]);
  });

  it('is known to the asker in the whole channel, when a new thread begins', async () => {
    const memory = create();
    memory.remember(thread, ana, asked('one'), '1');
    expect(questions(await memory.turns({ ...thread, thread: '17.2' }, ana, 'now'))).toEqual(['one']);
    expect(await memory.turns({ ...thread, thread: '17.2' }, ben, 'now')).toEqual([]);
  });

  it('in a channel is known to the asker alone, also in a thread that begins there', async () => {
    const memory = create();
    memory.remember(channel, ana, asked('one'), '1');
    expect(questions(await memory.turns(channel, ana, 'now'))).toEqual(['one']);
    expect(questions(await memory.turns(thread, ana, 'now'))).toEqual(['one']);
    expect(await memory.turns(channel, ben, 'now')).toEqual([]);
    expect(await memory.turns(thread, ben, 'now')).toEqual([]);
  });

  it('is bounded in number and in time', async () => {
    const memory = create();
    for (let n = 0; n < maxTurns + 3; n += 1) memory.remember(thread, ana, asked(`q${n}`), `${n}`);
    expect(await memory.turns(thread, ana, 'now')).toHaveLength(maxTurns);
    expect(questions(await memory.turns(thread, ana, 'now')).at(-1)).toBe(`q${maxTurns + 2}`);
    now += rememberedMs;
    expect(await memory.turns(thread, ana, 'now')).toEqual([]);
  });

  it('is forgotten on request wherever it was asked, and what others asked is not', async () => {
    const memory = create({ keepsQuestions: true });
    memory.remember(channel, ana, asked('one'), '1');
    memory.remember(thread, ana, asked('two'), '2');
    memory.remember(thread, ben, asked('three'), '3');
    await memory.settled();
    const other = create({ store: kept.open(), keepsQuestions: true });
    expect(await other.turns(thread, ana, 'now')).toHaveLength(2);
    for (const each of [memory, other]) {
      await each.forget({ ...channel, channel: 'C9' }, ana);
      expect(await each.turns(channel, ana, 'now')).toEqual([]);
      expect(questions(await each.turns(thread, ben, 'now'))).toEqual(['three']);
    }
  });
});

describe('a restart', () => {
  const restarted = async (keepsQuestions: boolean) => {
    const before = create({ keepsQuestions });
    before.remember(thread, ana, asked('a very private matter'), '1');
    before.remember(channel, ana, asked('another one'), '2');
    await before.settled();
    return create({ store: kept.open(), keepsQuestions });
  };

  it('leaves where the bot was spoken to, and no word of it', async () => {
    const memory = await restarted(false);
    expect(await memory.isEngaged(thread)).toBe(true);
    expect(await memory.turns(thread, ana, 'now')).toEqual([]);
    const rows = await (await kept.store.open()).selectFrom('turns').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('private');
    expect(JSON.stringify(rows)).not.toContain('ana');
  });

  it('leaves the words too where questions are kept', async () => {
    const memory = await restarted(true);
    expect(questions(await memory.turns(thread, ben, 'now'))).toEqual(['a very private matter']);
  });

  it('does not bring back what is too old', async () => {
    const memory = await restarted(true);
    now += rememberedMs + 1;
    expect(await memory.isEngaged(thread)).toBe(false);
  });
});

describe('a thread', () => {
  it('is engaged once the bot has answered there', async () => {
    const memory = create();
    expect(await memory.isEngaged(thread)).toBe(false);
    memory.remember(thread, ana, asked('one'), '1');
    expect(await memory.isEngaged(thread)).toBe(true);
    expect(await memory.isEngaged(channel)).toBe(false);
  });

  it('that another process was spoken to in is found after a minute', async () => {
    const one = create();
    const other = create();
    expect(await other.isEngaged(thread)).toBe(false);
    one.remember(thread, ana, asked('one'), '1');
    await one.settled();
    expect(await other.isEngaged(thread)).toBe(false);
    now += 61_000;
    expect(await other.isEngaged(thread)).toBe(true);
  });

  it('is remembered in memory when the store fails, and the failure is logged', async () => {
    const warned: string[] = [];
    const broken: Store = { kind: 'sqlite', open: () => Promise.reject(new Error('disk full')), close: async () => {} };
    const memory = create({ store: broken, log: { ...silent, warn: (_, message) => warned.push(message) } });
    expect(await memory.isEngaged(thread)).toBe(false);
    memory.remember(thread, ana, asked('one'), '1');
    await memory.settled();
    expect(questions(await memory.turns(thread, ana, 'now'))).toEqual(['one']);
    expect(warned).toHaveLength(2);
  });
});

it('holds no more than it may, however many ask', async () => {
  const memory = create();
  for (let n = 0; n < 5_000; n += 1) memory.remember(channel, { ...ana, id: `p${n}` }, asked('x'), `${n}`);
  expect(await memory.turns(channel, { ...ana, id: 'p0' }, 'now')).toEqual([]);
  expect(await memory.turns(channel, { ...ana, id: 'p4999' }, 'now')).toHaveLength(1);
});
