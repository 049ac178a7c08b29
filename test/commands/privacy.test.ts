import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askCommand } from '../../commands/ask.ts';
import { feedbackCommand } from '../../commands/feedback.ts';
import { gapsCommand } from '../../commands/gaps.ts';
import { privacyCommand } from '../../commands/privacy.ts';
import { renderReply } from '../../src/app/cli/render.ts';
import { createAsked } from '../../src/bot/asked.ts';
import type { Outcome } from '../../src/bot/bot.ts';
import type { Command, Context } from '../../src/bot/command.ts';
import { tiedThumbs } from '../../src/bot/thumbs.ts';
import type { Interaction, Person, Place } from '../../src/chat/interaction.ts';
import { type Reply, reply } from '../../src/chat/reply.ts';
import { UserError } from '../../src/errors.ts';
import { silent } from '../../src/log.ts';
import { thumbs } from '../../src/reply/feedback.ts';
import { en } from '../../src/reply/words/words.ts';
import { createStore } from '../../src/store/create.ts';
import { channelGaps } from '../../src/store/gaps.ts';
import type { Impatient } from '../../src/store/impatient.ts';
import { unansweredIn } from '../../src/store/questions.ts';
import { contextOf } from '../support/context.ts';
import { towns } from '../support/towns.ts';

const place: Place = { platform: 'discord', installation: 'G', channel: 'C', thread: null, kind: 'channel' };
const direct: Place = { ...place, installation: null, channel: 'D', kind: 'direct' };
const group: Place = { ...place, installation: null, channel: 'P', kind: 'group' };
/** Wherever not a whole channel reads along. */
const privately: readonly Place[] = [
  direct,
  group,
  { ...place, thread: 'T', kind: 'private-thread' },
  { ...place, platform: 'slack', channel: 'G', kind: 'group' },
  { ...place, platform: 'slack', channel: 'D', kind: 'direct' },
];
const personOf = (id: string): Person => ({ id, locale: null, timeZone: null, mayManageChannel: true });
const channel = { platform: 'discord', installation: 'G', channel: 'C' } as const;
const farMs = 1_700_000_000_000;

let folder: string;
let context: Context;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quipu-privacy-'));
  const store = createStore({ dataDir: folder, databaseUrl: null });
  context = { ...contextOf(towns, [askCommand], () => farMs), store };
});
afterEach(async () => {
  await context.store.close();
  await rm(folder, { recursive: true, force: true });
});

let count = 0;
const interactionOf = (person: string, where: Place, args: Record<string, string> = {}): Interaction => ({
  kind: 'command',
  id: `i${count++}`,
  place: where,
  person: personOf(person),
  atMs: farMs,
  command: 'ask',
  args,
});
const callOf = (person: string, where: Place) => ({ context, interaction: interactionOf(person, where) });
const run = async (command: Command, person = 'ana', where = place): Promise<Reply> => {
  const [verb] = command.verbs;
  if (!verb) throw new Error('no verb');
  return verb.run({}, callOf(person, where));
};
const press = async (
  command: Command,
  name: string,
  value: string,
  person = 'ana',
  where: Place = place,
): Promise<Reply> => {
  const handler = command.actions[name];
  if (!handler) throw new Error(`no action ${name}`);
  return handler(value, callOf(person, where));
};
const wordsOf = (said: Reply) => renderReply(said, { columns: 1000, isStyled: false });

/** Asks as a person would, and lets the bot note it. */
async function ask(
  question: string,
  options: { person?: string; where?: Place; private?: boolean; days?: number } = {},
) {
  const asked = createAsked({ store: context.store, keepQuestionsDays: options.days ?? 0, log: silent });
  const interaction = interactionOf(options.person ?? 'ana', options.where ?? place, { question });
  const args = { question, source: null, since: null, until: null, private: options.private ?? false };
  const reply = (await askCommand.verbs[0]?.run(args, { context, interaction })) as Reply;
  const outcome: Outcome = { interaction, kind: 'replied', errorId: null, tookMs: 1, reply, isDelivered: true };
  asked.notice(outcome);
  await asked.settled();
  return reply;
}

const unknown = 'How much lithium does Atlantis export?';
const known = 'How much did the Lorne Bridge cost?';
const gaps = () => channelGaps(context.store, channel, 20);
const kept = () => unansweredIn(context.store, channel, 20);

describe('a question', () => {
  it('without an answer is counted by its words; the question is not kept', async () => {
    await ask(unknown);
    await ask(unknown, { person: 'ben' });
    expect((await gaps()).map(({ term, times }) => [term, times])).toEqual(
      expect.arrayContaining([
        ['lithium', 2],
        ['atlantis', 2],
      ]),
    );
    expect(await kept()).toEqual([]);
    const db = await context.store.open();
    expect(await db.selectFrom('questions').selectAll().execute()).toEqual([]);
  });

  it('with an answer leaves no trace', async () => {
    await ask(known);
    expect(await gaps()).toEqual([]);
  });

  it('is kept with a pseudonym where questions are kept', async () => {
    await ask(unknown, { days: 30 });
    await ask(known, { days: 30 });
    expect(await kept()).toMatchObject([{ question: unknown }]);
    const db = await context.store.open();
    const rows = await db.selectFrom('questions').selectAll().execute();
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('ana');
  });

  it('that is asked privately leaves no trace, whatever the operator keeps', async () => {
    await ask(unknown, { private: true, days: 30 });
    for (const where of privately) await ask(unknown, { where, days: 30 });
    const db = await context.store.open();
    for (const table of ['gaps', 'questions'] as const)
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
  });
});

describe('/gaps', () => {
  it('says that there are none, then lists words, and questions where they are kept', async () => {
    expect(wordsOf(await run(gapsCommand))).toContain('Nothing was asked');
    await ask(unknown, { days: 30 });
    expect(wordsOf(await run(gapsCommand))).toContain('lithium');
    expect(wordsOf(await run(gapsCommand))).not.toContain(unknown);
    context = { ...context, keepQuestionsDays: 30 };
    const said = await run(gapsCommand);
    expect(wordsOf(said)).toContain(unknown);
    expect(said.isPrivate).toBe(true);
    expect(gapsCommand.verbs[0]?.access).toBe('managers');
  });

  it('lists what was asked in this channel, and in no other', async () => {
    context = { ...context, keepQuestionsDays: 30 };
    await ask(unknown, { days: 30, where: { ...place, channel: 'other' } });
    await ask(unknown, { days: 30, where: { ...place, platform: 'slack', installation: 'T' } });
    expect(wordsOf(await run(gapsCommand))).not.toMatch(/lithium|atlantis/i);
    await ask(unknown, { days: 30, where: { ...place, thread: 'open thread' } });
    expect(wordsOf(await run(gapsCommand))).toContain(unknown);
  });

  it('lists nothing where people write in private, and says where it does', async () => {
    for (const where of privately) {
      await expect(run(gapsCommand, 'ana', where)).rejects.toThrow('private-gaps');
      await expect(run(feedbackCommand, 'ana', where)).rejects.toThrow('private-feedback');
    }
  });
});

describe('thumbs under an answer', () => {
  const impatient: Impatient = (look, otherwise) => look().catch(() => otherwise);

  /** The buttons of a reply as they are shown in a place. */
  const shownThumbs = async (said: Reply, where: Place = place) =>
    (await tiedThumbs(said, where, context.store, impatient)).blocks.flatMap((block) =>
      block.kind === 'buttons' ? block.buttons.map(({ action }) => action) : [],
    );
  const answered = async (question: string) => {
    const { data } = await ask(question);
    if (data?.kind !== 'answer') throw new Error(`no answer to ${question}`);
    return data.value;
  };
  const thumbsUnder = async () => {
    return shownThumbs(reply([thumbs(await answered(known), en)]));
  };

  it('are kept without a name, the last of a person counts, and a reason is asked for', async () => {
    const [up, down] = await thumbsUnder();
    expect([up?.name, down?.name]).toEqual(['feedback.good', 'feedback.bad']);
    await press(feedbackCommand, 'good', up?.value ?? '', 'ben');
    const reasons = await press(feedbackCommand, 'bad', down?.value ?? '');
    const offered = await shownThumbs(reasons);
    expect(offered.map(({ name }) => name)).toEqual(['feedback.wrong', 'feedback.off-topic', 'feedback.incomplete']);
    await press(feedbackCommand, 'wrong', offered[0]?.value ?? '');
    expect((await run(feedbackCommand)).data?.value).toMatchObject({
      counts: [
        { verdict: 'helpful', reason: null, times: 1 },
        { verdict: 'unhelpful', reason: 'wrong', times: 1 },
      ],
    });
    const db = await context.store.open();
    expect(JSON.stringify(await db.selectFrom('feedback').selectAll().execute())).not.toMatch(/ana|ben|Lorne/);
  });

  it('count in their channel, and in no other; in private none is kept', async () => {
    const [up] = await thumbsUnder();
    await press(feedbackCommand, 'good', up?.value ?? '', 'ana', { ...place, channel: 'other' });
    for (const where of privately)
      await expect(press(feedbackCommand, 'good', up?.value ?? '', 'ana', where)).rejects.toThrow(UserError);
    expect((await run(feedbackCommand)).data?.value).toMatchObject({ counts: [] });
    const db = await context.store.open();
    expect(await db.selectFrom('feedback').select('channel').execute()).toEqual([{ channel: 'other' }]);
  });

  it('fit into a button, and a value that is none of ours is refused', async () => {
    for (const { name, value } of await thumbsUnder()) expect(`${name}:${value}`.length).toBeLessThanOrEqual(100);
    await expect(press(feedbackCommand, 'good', 'x'.repeat(500))).rejects.toThrow(UserError);
  });

  it('belong to an answer that was given: values that somebody made up are not counted', async () => {
    const [up] = await thumbsUnder();
    const [id = '', mark = ''] = (up?.value ?? '').split('.');
    const elsewhere = { ...place, installation: 'another' };
    for (const value of [id, `${id}.`, `${id}.${'A'.repeat(mark.length)}`, `${'A'.repeat(16)}.${mark}`, `.${mark}`])
      await expect(press(feedbackCommand, 'good', value)).rejects.toThrow(UserError);
    await expect(press(feedbackCommand, 'good', up?.value ?? '', 'ana', elsewhere)).rejects.toThrow(UserError);
    expect((await run(feedbackCommand)).data?.value).toMatchObject({ counts: [] });
  });

  it('are not shown where nothing is kept, or where the store cannot be had', async () => {
    const said = reply([thumbs(await answered(known), en)]);
    for (const where of privately) expect(await shownThumbs(said, where)).toEqual([]);
    const failing = { ...context.store, open: () => Promise.reject(new Error('no database')) };
    expect((await tiedThumbs(said, place, failing, impatient)).blocks).toEqual([]);
  });
});

describe('/privacy', () => {
  it('says what is kept and for how long, and deletes what is the asker’s and nobody else’s', async () => {
    await ask(unknown, { days: 30 });
    await ask(unknown, { days: 30, person: 'ben' });
    context = { ...context, keepQuestionsDays: 30 };
    const said = await run(privacyCommand);
    expect(said.isPrivate).toBe(true);
    expect(wordsOf(said)).toContain('30 days, under a code instead of your name');
    expect(wordsOf(said)).toContain('Kept of yours right now: 1 question.');
    expect(wordsOf(await press(privacyCommand, 'delete', ''))).toContain('Deleted: 1 question.');
    expect(wordsOf(await run(privacyCommand))).toContain('Nothing of yours is kept right now.');
    expect(wordsOf(await run(privacyCommand, 'ben'))).toContain('1 question');
  });

  it('says so where questions are not kept', async () => {
    expect(wordsOf(await run(privacyCommand))).toContain('Questions: not kept.');
  });
});
