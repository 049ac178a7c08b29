import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/answer/answer.ts';
import type { Bot } from '../../../src/bot/command.ts';
import type { Budget } from '../../../src/chat/fit.ts';
import type { Interaction } from '../../../src/chat/interaction.ts';
import { type Block, paragraph, type Reply, reply, text } from '../../../src/chat/reply.ts';
import { silent } from '../../../src/log.ts';
import { createKeptReplies } from '../../../src/platform/shared/kept.ts';
import { createPager } from '../../../src/platform/shared/pager.ts';
import { reasonsReply } from '../../../src/reply/feedback.ts';
import { en } from '../../../src/reply/words/words.ts';
import { askerOf } from '../../../src/store/askers.ts';
import { retentionDays } from '../../../src/store/retention.ts';
import type { Store } from '../../../src/store/store.ts';
import { article } from '../../support/articles.ts';
import { temporaryStore } from '../../support/bot.ts';

const dayMs = 86_400_000;
const budget: Budget = {
  maxChars: 700,
  maxParts: 20,
  cost: (block) => ({ chars: JSON.stringify(block).length, parts: 1 }),
};
const place = { platform: 'slack', installation: 'T', channel: 'C', thread: null, kind: 'channel' } as const;
const person = { id: 'U', locale: null, timeZone: null, mayManageChannel: false };
const command: Extract<Interaction, { kind: 'command' }> = {
  kind: 'command',
  id: '1',
  place,
  person,
  atMs: 0,
  command: 'ask',
  args: {},
};
const pressed = (name: string, value: string): Interaction => ({
  kind: 'action',
  id: '2',
  place,
  person,
  atMs: 0,
  action: { name, value },
});
const long = Array.from({ length: 12 }, (_, n) => paragraph(text(`part ${n} ${'x'.repeat(80)}`)));

let kept: Awaited<ReturnType<typeof temporaryStore>>;
let nowMs = Date.UTC(2026, 10, 22);

let isRemoved = false;
const stillSays = async () => !isRemoved;
const pagerOver = (answer: Reply, store: Store = kept.store) => {
  const bot: Bot = {
    commands: [],
    handle: async () => answer,
    suggest: async () => [],
    examples: async () => [],
    stillSays,
  };
  const replies = createKeptReplies(store, () => nowMs, silent);
  return { pager: createPager(bot, replies, budget, silent), replies };
};
const buttonIn = (blocks: readonly Block[], label: string) =>
  blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : [])).find((button) => button.label === label)
    ?.action;

beforeEach(async () => {
  isRemoved = false;
  kept = await temporaryStore();
  nowMs = Date.UTC(2026, 10, 22);
});
afterEach(() => kept.remove());

describe('the pager', () => {
  it('asks what was wrong with an answer, and puts no thumbs under what is private', async () => {
    const { pager } = pagerOver(reasonsReply('a'.repeat(16), en));
    const page = await pager.handle(pressed('feedback.bad', 'x'));
    expect(page?.isPrivate).toBe(true);
    expect(buttonIn(page?.blocks ?? [], 'It is wrong')?.name).toBe('feedback.wrong');
    expect(buttonIn((await pager.handle(command))?.blocks ?? [], 'It is wrong')).toBeUndefined();
  });

  it('keeps nothing that can be read without the button', async () => {
    const { pager, replies } = pagerOver(reply(long));
    await pager.handle(command);
    await replies.settled();
    const db = await kept.store.open();
    const rows = await db.selectFrom('replies').selectAll().execute();
    expect(rows).toMatchObject([
      { platform: 'slack', installation: 'T', asker: await askerOf(kept.store, place, person) },
    ]);
    const stored = rows[0]?.sealed ?? '';
    expect(`${stored} ${Buffer.from(stored, 'base64').toString('latin1')}`).not.toContain('part');
  });

  it('finds the next page after a restart, for a week', async () => {
    const { pager, replies } = pagerOver(reply(long));
    const first = await pager.handle(command);
    const more = buttonIn(first?.blocks ?? [], 'Show more');
    await replies.settled();
    nowMs += (retentionDays.replies - 1) * dayMs;
    const next = await pagerOver(reply([]), kept.open()).pager.handle(pressed(more?.name ?? '', more?.value ?? ''));
    expect(JSON.stringify(next)).toContain('part 2');
    expect(next?.isPrivate).toBe(true);
  });

  it('forgets what it kept longer ago', async () => {
    const { pager, replies } = pagerOver(reply(long));
    const more = buttonIn((await pager.handle(command))?.blocks ?? [], 'Show more');
    await replies.settled();
    nowMs += (retentionDays.replies + 1) * dayMs;
    const other = pagerOver(reply([...long, ...long]), kept.open());
    await other.pager.handle(command);
    await other.replies.settled();
    const next = await pagerOver(reply([]), kept.open()).pager.handle(pressed(more?.name ?? '', more?.value ?? ''));
    expect(JSON.stringify(next)).toContain('no longer kept');
  });

  it('shows nothing of an answer again that quotes what is no longer among the sources', async () => {
    const cited: Citation = {
      number: 1,
      ...article('harbour', 'The harbour was reopened.'),
      articleId: 'harbour',
      excerpt: 'The harbour was reopened.',
      span: { start: 0, end: 25 },
    };
    const quoting = reply([
      ...long,
      paragraph(text('The harbour was reopened. '), { kind: 'citation', citation: cited }),
    ]);
    const { pager } = pagerOver(quoting);
    const more = buttonIn((await pager.handle(command))?.blocks ?? [], 'Show more');
    const press = async () => JSON.stringify(await pager.handle(pressed(more?.name ?? '', more?.value ?? '')));
    expect(await press()).toContain('part 2');
    isRemoved = true;
    expect(await press()).toContain('has been removed or changed since');
    expect(await press()).not.toContain('harbour');
  });

  it.each(['', 'x', '20261122.abcdefghijklmnop.1', `${'A'.repeat(22)}.1`, `${"'; drop table".padEnd(22)}.1`])(
    'does not trust %j',
    async (value) => {
      const { pager } = pagerOver(reply(long));
      expect(JSON.stringify(await pager.handle(pressed('reply.more', value)))).toContain('no longer kept');
    },
  );

  it('offers to share an answer that was asked for in private, and nothing else', async () => {
    const inPrivate: Interaction = { ...command, args: { private: true } };
    const share = async (answer: Reply, asked: Interaction) =>
      buttonIn((await pagerOver(answer).pager.handle(asked))?.blocks ?? [], 'Share');
    const answer = reply([paragraph(text('a'))], { isPrivate: true, data: { kind: 'facts', value: {} } });
    expect(await share(answer, inPrivate)).toBeDefined();
    expect(await share(answer, command)).toBeUndefined();
    expect(await share({ ...answer, isPrivate: false }, inPrivate)).toBeUndefined();
    expect(await share({ ...answer, data: null }, inPrivate)).toBeUndefined();
    expect(await share(answer, { ...inPrivate, place: { ...place, kind: 'direct' } })).toBeUndefined();
  });
});

describe('what was asked', () => {
  const answer = reply([paragraph(text('a'))], { asked: 'Asked: How many ships came in?' });
  const shown = async (said: Reply, interaction: Interaction) =>
    JSON.stringify((await pagerOver(said).pager.handle(interaction))?.blocks);
  const message: Interaction = {
    kind: 'message',
    id: '3',
    place,
    person,
    atMs: 0,
    text: 'How many ships came in?',
    isAddressed: true,
    isInOwnThread: false,
  };

  it('stands in the answer, except in direct messages, where it stands above', async () => {
    expect(await shown(answer, command)).toContain('Asked: How many ships came in?');
    expect(await shown(answer, message)).toContain('Asked: How many ships came in?');
    expect(await shown(answer, { ...message, place: { ...place, kind: 'direct' } })).not.toContain('Asked');
    expect(await shown(reply([paragraph(text('a'))]), command)).not.toContain('Asked');
  });

  it('is named by its beginning where it is long', async () => {
    expect(await shown({ ...answer, asked: 'x'.repeat(2_000) }, command)).toContain(`${'x'.repeat(299)}…`);
  });

  it('is shared once, also by two processes', async () => {
    const shown = pagerOver({ ...answer, isPrivate: true, data: { kind: 'facts', value: {} } });
    const first = await shown.pager.handle({ ...command, args: { private: true } });
    await shown.replies.settled();
    const share = buttonIn(first?.blocks ?? [], 'Share');
    const press = pressed(share?.name ?? '', share?.value ?? '');
    const other = pagerOver(reply([]), kept.open());
    const pages = [await shown.pager.handle(press), await other.pager.handle(press)];
    expect(pages.map((page) => page?.isPrivate)).toEqual([false, true]);
    expect(JSON.stringify(pages[1])).toContain('already shared');
  });

  it('comes along when an answer is shared', async () => {
    const { pager, replies } = pagerOver({ ...answer, isPrivate: true, data: { kind: 'facts', value: {} } });
    const first = await pager.handle({ ...command, args: { private: true } });
    await replies.settled();
    const share = buttonIn(first?.blocks ?? [], 'Share');
    const page = await pager.handle(pressed(share?.name ?? '', share?.value ?? ''));
    expect(page?.isPrivate).toBe(false);
    expect(JSON.stringify(page)).toContain('Asked: How many ships came in?');
  });
});

describe('a reply that cannot be drawn', () => {
  it('ends in words and an id all the same', async () => {
    const broken = reply([paragraph({ kind: 'time', atMs: Number.NaN, style: 'date' })]);
    const bot: Bot = {
      commands: [],
      handle: async () => broken,
      suggest: async () => [],
      examples: async () => [],
      stillSays,
    };
    const strict: Budget = {
      ...budget,
      cost: (block) => {
        if (block.kind === 'paragraph' && block.inlines.some((inline) => inline.kind === 'time'))
          throw new RangeError('x');
        return { chars: 1, parts: 1 };
      },
    };
    const page = await createPager(
      bot,
      createKeptReplies(kept.store, () => nowMs, silent),
      strict,
      silent,
    ).handle(command);
    expect(JSON.stringify(page)).toContain('Error id: 1');
  });
});
