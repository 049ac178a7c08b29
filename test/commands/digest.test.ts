import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestCommand } from '../../commands/digest.ts';
import { readArguments } from '../../src/arguments.ts';
import type { Context } from '../../src/command.ts';
import { arrivalBook } from '../../src/digest/arrivals.ts';
import { createDigests } from '../../src/digests.ts';
import { UserError } from '../../src/errors.ts';
import type { Interaction, Person, Place } from '../../src/interaction.ts';
import { silent } from '../../src/log.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { renderReply } from '../../src/platform/terminal/render.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { createStore } from '../../src/store/create.ts';
import { recordGap } from '../../src/store/gaps.ts';
import { keepQuestion } from '../../src/store/questions.ts';
import { channelSubscription } from '../../src/store/subscriptions.ts';
import { article } from '../support/articles.ts';
import { contextOf } from '../support/context.ts';

const dayMs = 86_400_000;
/** A Monday, 08:00 in Lima. */
const mondayMs = Date.UTC(2026, 0, 5, 13);
const place: Place = { platform: 'slack', installation: 'T1', channel: 'C1', thread: null, isDirect: false };
const ana: Person = { id: 'ana', locale: 'en-US', timeZone: 'America/Lima', mayManageChannel: true };

const report = (id: string, city: string, published = '2026-01-05') =>
  article(
    id,
    `The harbour of ${city} was reopened on Monday after a long repair of its northern pier. The repair of the northern pier in ${city} cost $4 million in all.`,
    {
      title: `Harbour of ${city} reopened`,
      publisher: `${city} Gazette`,
      published,
    },
  );

let folder: string;
let nowMs: number;
let context: Context;
let posted: Reply[];

const platform: Platform = {
  name: 'slack',
  start: async () => {},
  stop: async () => {},
  trouble: () => null,
  deliver: async (_target, said) => {
    if (said !== null) posted.push(said);
    return { kind: 'delivered', messageId: '1' };
  },
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quipu-digest-'));
  nowMs = mondayMs;
  posted = [];
  const store = createStore({ dataDir: folder, databaseUrl: null });
  context = { ...contextOf([report('a', 'Adria')], [digestCommand], () => nowMs), store };
});
afterEach(async () => {
  await context.store.close();
  await rm(folder, { recursive: true, force: true });
});

const callBy = (person: Person, where: Place) => ({
  context,
  interaction: {
    kind: 'command',
    id: 'i',
    place: where,
    person,
    atMs: nowMs,
    command: 'digest',
    args: {},
  } as Interaction,
});

async function run(name: string, args: Record<string, string> = {}, person = ana, where = place): Promise<Reply> {
  const verb = digestCommand.verbs.find((each) => each.name === name);
  if (!verb) throw new Error(`no verb ${name}`);
  return verb.run(readArguments(verb.options, args), callBy(person, where));
}
const press = (value: string, person = ana) => digestCommand.actions.confirm?.(value, callBy(person, place));
const wordsOf = (said: Reply | undefined) =>
  renderReply(said ?? { blocks: [], isPrivate: false, asked: null, data: null }, { columns: 1000, isStyled: false });
const buttonsOf = (said: Reply) => said.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
const here = () => channelSubscription(context.store, { platform: 'slack', installation: 'T1', channel: 'C1' });
const round = () =>
  createDigests({ context, config: { keepQuestionsDays: 0 }, log: silent, platforms: [platform] }).runDue();
const lima = { timezone: 'America/Lima' };

describe('/digest subscribe', () => {
  it('echoes what comes and the next three times, as instants', async () => {
    const said = await run('subscribe', { every: 'weekdays', at: '9:30', topic: 'harbours', ...lima });
    expect(wordsOf(said)).toContain('a digest on harbours every day from Monday to Friday at 09:30 (America/Lima)');
    const times = said.blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : []));
    const first = Date.UTC(2026, 0, 5, 14, 30);
    expect(times).toEqual([0, 1, 2].map((n) => ({ kind: 'time', atMs: first + n * dayMs, style: 'date-time' })));
    expect(await here()).toMatchObject({ nextDueMs: first, topic: 'harbours', subscriber: 'ana', whenEmpty: 'line' });
  });

  it('sets nothing without a zone: it offers the one that Slack reports, to be confirmed', async () => {
    const said = await run('subscribe', { every: 'weekly', on: 'friday', at: '5 pm', topic: 'gold', empty: 'nothing' });
    expect(await here()).toBeNull();
    expect(said.isPrivate).toBe(true);
    const [button, ...more] = buttonsOf(said);
    expect([button?.label, more]).toEqual(['America/Lima', []]);
    await press(button?.action.value ?? '');
    expect(await here()).toMatchObject({
      schedule: { every: 'weekly', weekday: 5, at: '17:00', timeZone: 'America/Lima' },
      topic: 'gold',
      whenEmpty: 'nothing',
    });
  });

  it('offers what the language suggests where nothing is reported, and nothing where it suggests nothing', async () => {
    const labels = async (locale: string | null) =>
      buttonsOf(await run('subscribe', {}, { ...ana, timeZone: null, locale })).map(({ label }) => label);
    expect(await labels('ja')).toEqual(['Asia/Tokyo']);
    expect(await labels('en-US')).toContain('America/New_York');
    expect(await labels(null)).toEqual([]);
    expect(await here()).toBeNull();
  });

  it('offers what an unknown zone may have meant', async () => {
    const said = await run('subscribe', { timezone: 'lima' });
    expect(wordsOf(said)).toContain('"lima" is not an IANA time zone');
    expect(buttonsOf(said).map(({ label }) => label)).toEqual(['America/Lima']);
    for (const timezone of ['EST', '+05:30', 'UTC+2', 'Mars/Base']) {
      expect(wordsOf(await run('subscribe', { timezone }))).toContain('is not an IANA time zone');
    }
    expect(await here()).toBeNull();
  });

  it('keeps the longest wish within the id of a button', async () => {
    const topic = 'x'.repeat(40);
    const said = await run('subscribe', { topic, timezone: 'argentina' });
    for (const { action } of buttonsOf(said)) expect(`${action.name}:${action.value}`.length).toBeLessThanOrEqual(100);
    expect(buttonsOf(said).length).toBeGreaterThan(0);
  });

  it.each([
    [{ at: '25:00', ...lima }, 'not a time of day'],
    [{ at: '13 pm', ...lima }, 'not a time of day'],
    [{ at: 'noonish', ...lima }, 'not a time of day'],
    [{ every: 'daily', on: 'friday', ...lima }, 'weekly'],
    [{ topic: 'the of', ...lima }, 'no topic'],
  ])('says what is wrong with %j', async (args, words) => {
    await expect(run('subscribe', args)).rejects.toThrow(UserError);
    await expect(run('subscribe', args)).rejects.toThrow(words);
  });

  it('changes the subscription that is there', async () => {
    await run('subscribe', lima);
    const before = await here();
    const said = await run('subscribe', { at: '18:00', ...lima });
    expect(wordsOf(said)).toContain('Changed');
    expect(await here()).toMatchObject({ id: before?.id, schedule: { at: '18:00' } });
  });

  it('does not trust a button: neither who presses it nor what it says', async () => {
    const offered = buttonsOf(await run('subscribe'))[0]?.action.value ?? '';
    expect(() => press(offered, { ...ana, mayManageChannel: false })).toThrow('may manage');
    for (const value of ['', 'x', 'd00900lMars/Base|', 'w00900lAmerica/Lima|', 'd02500lAmerica/Lima|']) {
      try {
        await press(value);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }
    expect(await here()).toBeNull();
  });

  it('has no channel in a terminal', async () => {
    const terminal = { ...place, platform: 'terminal' } as const;
    await expect(run('subscribe', lima, ana, terminal)).rejects.toThrow('quipu digest preview');
  });

  it('is for those who may manage the channel, as are the other verbs that change something', () => {
    const access = digestCommand.verbs.map(({ name, access: who }) => [name, who]);
    expect(access).toEqual([
      ['subscribe', 'managers'],
      ['unsubscribe', 'managers'],
      ['pause', 'managers'],
      ['resume', 'managers'],
      ['status', 'everyone'],
      ['preview', 'everyone'],
      ['now', 'managers'],
    ]);
  });
});

describe('a subscribed channel', () => {
  beforeEach(() => run('subscribe', { at: '09:00', ...lima }));

  it('first gets an overview, then what is new, then a line that nothing is', async () => {
    nowMs = mondayMs + 3_600_000;
    expect(await round()).toMatchObject([{ state: 'delivered', outcome: '1 story, 1 figure' }]);
    expect(wordsOf(posted[0])).toContain('What the articles hold');
    context.retriever.update({ removed: [], added: [report('b', 'Belmar')] });
    nowMs += dayMs;
    await round();
    expect(wordsOf(posted[1])).toContain('1 new story');
    expect(wordsOf(posted[1])).toContain('The harbour of Belmar');
    expect(wordsOf(posted[1])).not.toContain('The harbour of Adria');
    nowMs += dayMs;
    await round();
    expect(wordsOf(posted[2])).toMatch(/^Nothing new since .*Next digest: /);
  });

  it('is told what was asked there in vain, once', async () => {
    nowMs = mondayMs + 3_600_000;
    await round();
    await recordGap(
      context.store,
      { platform: 'slack', installation: 'T1', channel: 'C1' },
      ['chancay', 'cost'],
      nowMs,
    );
    await recordGap(context.store, { platform: 'slack', installation: 'T1', channel: 'C2' }, ['elsewhere'], nowMs);
    nowMs += dayMs;
    await round();
    expect(wordsOf(posted[1])).toContain('chancay · cost');
    expect(wordsOf(posted[1])).not.toContain('elsewhere');
    nowMs += dayMs;
    await round();
    expect(wordsOf(posted[2])).toMatch(/^Nothing new/);
  });

  it('is told a long question by its beginning', async () => {
    const channel = { platform: 'slack', installation: 'T1', channel: 'C1' } as const;
    const question = `Why ${'is the harbour so very deep '.repeat(40)}?`;
    const kept = {
      id: 'q',
      channel,
      asker: 'x',
      question,
      gapReason: 'no depth is given',
      isPrivate: false,
      atMs: nowMs,
    };
    await keepQuestion(context.store, kept);
    nowMs = mondayMs + 3_600_000;
    await round();
    expect(wordsOf(posted[0])).toContain('Why is the harbour so very deep');
    expect(wordsOf(posted[0])).not.toContain(question);
  });

  it('is told of a changed article as changed, and never of a removed one', async () => {
    nowMs = mondayMs + 3_600_000;
    await round();
    const changed = {
      ...report('a', 'Adria'),
      text: `${report('a', 'Adria').text} The harbour of Adria closes again.`,
    };
    context.retriever.update({ removed: ['a'], added: [changed, report('b', 'Belmar')] });
    await arrivalBook(
      context.store,
      () => context.retriever.articles.values(),
      () => nowMs,
    )();
    context.retriever.update({ removed: ['b'], added: [] });
    nowMs += dayMs;
    await round();
    expect(wordsOf(posted[1])).toContain('Changed since it was last told');
    expect(wordsOf(posted[1])).not.toContain('Belmar');
  });

  it('hears in status what came, what is next, and why something did not', async () => {
    expect(wordsOf(await run('status'))).toContain('None was due yet');
    nowMs = mondayMs + 3_600_000;
    await round();
    nowMs += 2 * dayMs;
    await round();
    const status = await run('status', {}, { ...ana, mayManageChannel: false });
    expect(status.isPrivate).toBe(true);
    expect(wordsOf(status)).toContain('delivered, 1 story, 1 figure');
    expect(wordsOf(status)).toContain('missed, the bot was not running');
    expect(status.data).toMatchObject({ nextMs: [nowMs + dayMs, nowMs + 2 * dayMs, nowMs + 3 * dayMs] });
  });

  it('gets nothing while paused, and what came in meanwhile afterwards', async () => {
    nowMs = mondayMs + 3_600_000;
    await round();
    expect(wordsOf(await run('pause'))).toContain('Paused');
    expect(wordsOf(await run('pause'))).toContain('already paused');
    context.retriever.update({ removed: [], added: [report('b', 'Belmar')] });
    nowMs += 3 * dayMs;
    expect(await round()).toEqual([]);
    expect(wordsOf(await run('status'))).toContain('Paused: paused with /digest pause');
    expect(wordsOf(await run('resume'))).toContain('Next:');
    expect(wordsOf(await run('resume'))).toContain('not paused');
    nowMs += dayMs;
    await round();
    expect(wordsOf(posted[1])).toContain('The harbour of Belmar');
  });

  it('gets its next digest now, once, and the hour does not repeat it', async () => {
    expect(wordsOf(await run('now'))).toContain('On its way');
    await round();
    await round();
    expect(posted).toHaveLength(1);
    nowMs = mondayMs + 3_600_000;
    await round();
    expect(wordsOf(posted[1])).toMatch(/^Nothing new/);
  });

  it('is told at once when there is nothing for now', async () => {
    await run('now');
    await round();
    nowMs += 60_000;
    const said = await run('now');
    expect([said.isPrivate, wordsOf(said)]).toEqual([true, expect.stringMatching(/^Nothing new/)]);
    await round();
    expect(posted).toHaveLength(1);
  });

  it('sees in a preview what would be in it, while nothing counts as told', async () => {
    const said = await run('preview');
    expect(said.isPrivate).toBe(true);
    expect(wordsOf(said)).toContain('The harbour of Adria');
    expect(wordsOf(await run('preview'))).toContain('The harbour of Adria');
    expect(posted).toEqual([]);
    expect(await here()).toMatchObject({ coveredSeq: null });
  });

  it('is forgotten when it unsubscribes', async () => {
    await run('unsubscribe');
    expect(await here()).toBeNull();
    nowMs += dayMs;
    expect(await round()).toEqual([]);
    await expect(run('unsubscribe')).rejects.toThrow('has no digest');
  });
});

describe('/digest preview', () => {
  it('since a day holds what was published since, on a topic what is about it, and says which rule left out the rest', async () => {
    context.retriever.update({ removed: [], added: [report('b', 'Belmar', '2025-12-01'), report('c', 'Corda')] });
    const said = await run('preview', { since: '2026-01-01', topic: 'Corda' });
    expect(wordsOf(said)).toContain('The harbour of Corda');
    expect(wordsOf(said)).toMatch(/about something else: Adria Gazette/);
    expect(wordsOf(said)).not.toContain('Belmar');
    expect(said.data).toMatchObject({ kind: 'news', topic: 'Corda', articles: 1 });
  });

  it('works in a terminal, where no channel and no store is needed', async () => {
    await context.store.close();
    const said = await run('preview', {}, ana, { ...place, platform: 'terminal' });
    expect(wordsOf(said)).toContain('What the articles hold');
  });
});

describe('/digest now in a channel that is not subscribed', () => {
  it('is an overview on the spot', async () => {
    const said = await run('now');
    expect([said.isPrivate, wordsOf(said)]).toEqual([false, expect.stringContaining('What the articles hold')]);
  });
});
