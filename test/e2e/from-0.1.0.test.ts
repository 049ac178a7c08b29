import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'dotenv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderReply } from '../../src/app/cli/render.ts';
import { createDigests } from '../../src/app/digests.ts';
import { createContext } from '../../src/app/setup.ts';
import { createAnswering } from '../../src/bot/answering.ts';
import type { Context } from '../../src/bot/command.ts';
import type { Interaction, Place } from '../../src/chat/interaction.ts';
import type { Platform } from '../../src/chat/platform.ts';
import { type Action, type Block, type Reply, reply as replyOf } from '../../src/chat/reply.ts';
import { readConfig } from '../../src/config.ts';
import { feedStatePath, readFeedStates } from '../../src/import/feeds/state.ts';
import { silent } from '../../src/log.ts';
import { budget } from '../../src/platform/discord/render.ts';
import { createKeptReplies } from '../../src/platform/shared/kept.ts';
import { createPager, type Pager } from '../../src/platform/shared/pager.ts';

// What `write.mjs` beside it had version 0.1.0 do: three channels subscribed on 18 November 2026, one of them paused and one
// quiet; questions, a thumb, a private answer. On the 19th at 09:00 in Lima one digest arrived, and another was being sent
// when the process ended.
const fixture = fileURLToPath(new URL('../fixtures/from-0.1.0', import.meta.url));
const wordsOf = (blocks: readonly Block[] = []) => renderReply(replyOf(blocks), { columns: 500, isStyled: false });
const dueMs = Date.UTC(2026, 10, 19, 14);
const minuteMs = 60_000;
const dayMs = 86_400_000;

const inDiscord = { platform: 'discord', installation: '700', thread: null, kind: 'channel' } as const;
const news: Place = { ...inDiscord, channel: '702' };
const busy: Place = { ...inDiscord, channel: '703' };
const slack: Place = { platform: 'slack', installation: 'T1', channel: 'C7', thread: null, kind: 'channel' };
const person = { id: '9', locale: 'en', timeZone: null, mayManageChannel: true };

describe('a folder that 0.1.0 left', () => {
  let folder: string;
  let nowMs: number;
  let context: Context;
  let pager: Pager;
  let settled: () => Promise<void>;
  let sent: {
    readonly buttons: Readonly<Record<string, Action>>;
    readonly keys: Readonly<Record<string, string>>;
    readonly settings: object;
  };
  const dataDir = () => path.join(folder, 'left');
  const corpusDir = () => path.join(folder, 'corpus');

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'quipu-from-0.1.0-'));
    await cp(fixture, folder, { recursive: true });
    sent = JSON.parse(await readFile(path.join(folder, 'sent.json'), 'utf8'));
    // The index is kept under a name made of where the articles are.
    const [index = ''] = await readdir(path.join(dataDir(), 'index'));
    const name = createHash('sha256').update(path.resolve(corpusDir())).digest('hex').slice(0, 16);
    await rename(path.join(dataDir(), 'index', index), path.join(dataDir(), 'index', `${name}.bin`));
    nowMs = dueMs + 5 * minuteMs;
    posts = [];
    await open();
  });
  afterEach(async () => {
    await context.store.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open() {
    const settings = { corpusDir: corpusDir(), dataDir: dataDir(), databaseUrl: null, keepQuestionsDays: 30 };
    context = await createContext({ ...settings, nowMs: () => nowMs });
    const config = { questionsPerMinute: 1_000, keepQuestionsDays: 30 };
    const answering = createAnswering({ context, config, log: silent, onOutcome: () => {} });
    settled = answering.settled;
    pager = createPager(
      answering.bot,
      createKeptReplies(context.store, () => nowMs, silent),
      budget,
      silent,
    );
  }

  let count = 0;
  const happen = async (place: Place, what: object): Promise<string> => {
    count += 1;
    const page = await pager.handle({ id: `n${count}`, place, person, atMs: nowMs, ...what } as Interaction);
    await settled();
    return wordsOf(page?.blocks);
  };
  const type = (place: Place, command: string, args = {}) => happen(place, { kind: 'command', command, args });
  const press = (place: Place, action: Action | undefined) => happen(place, { kind: 'action', action });

  let posts: { channel: string | null; key: string; isLook: boolean; reply: Reply | null }[];
  const platform: Platform = {
    name: 'discord',
    start: async () => {},
    stop: async () => {},
    trouble: () => null,
    isHopeless: () => false,
    deliver: async ({ channel }, reply, key, triedSinceMs) => {
      posts.push({ channel, key, isLook: triedSinceMs !== null, reply });
      return { kind: 'delivered', messageId: `m${posts.length}` };
    },
  };
  const round = () =>
    createDigests({
      context,
      config: { keepQuestionsDays: 30 },
      log: silent,
      platforms: [platform],
      onWithheld: () => {},
    }).runDue();

  it('keeps its subscriptions, their hours, what is paused and what became of each digest', async () => {
    const status = await type(news, 'digest status');
    expect(status).toContain('every day at 09:00 (America/Lima)');
    expect(status).toContain('2026-11-20 14:00 UTC');
    expect(status).toContain('2026-11-19 14:00 UTC: delivered, 1 story, 2 figures');
    expect(await type(busy, 'digest status')).toContain('not delivered yet, the connection was lost; I will try again');
    expect(await type(slack, 'digest status')).toMatch(/on ferries every Friday at 09:00.*Paused/s);
  });

  it('has the digest that was being sent looked for by its old key, and sent once', async () => {
    await round();
    await round();
    expect(posts.map(({ channel, key, isLook }) => ({ channel, key, isLook }))).toEqual([
      { channel: '703', key: sent.keys['703'], isLook: true },
    ]);
  });

  it('has the next digests tell what is new since, and nothing that was told', async () => {
    await round();
    posts = [];
    const post = await readFile(path.join(corpusDir(), 'pier-post.md'), 'utf8');
    const light = post
      .replace('celebrates its pier', 'lights its tower')
      .replace('post.example/ostrel', 'post.example/light');
    await writeFile(path.join(corpusDir(), 'light.md'), light.replaceAll('pier', 'lighthouse'));
    nowMs = dueMs + dayMs;
    await context.store.close();
    await open();
    await round();
    expect(posts.map(({ channel }) => channel).sort()).toEqual(['702', '703']);
    for (const { reply } of posts) {
      expect(wordsOf(reply?.blocks)).toContain('1 article by 1 outlet came in since');
      expect(wordsOf(reply?.blocks)).toContain('northern lighthouse of Ostrel');
      expect(wordsOf(reply?.blocks)).not.toContain('northern pier');
    }
  });

  it('has old buttons that work, or say why not', async () => {
    const { check, good, share, more, zone } = sent.buttons;
    expect(await press(news, check)).toContain("Velm's council was told.");
    // Anybody could have made up what a thumb carried then.
    expect(await press(news, good)).toContain(
      'This button is from an older version and no longer works. Please ask again.',
    );
    // They were kept so that they could be read on disk, and are deleted.
    for (const button of [share, more])
      expect(await press(news, button)).toContain(
        'This answer is no longer kept, or an article that it quotes has been',
      );
    expect(await press(slack, zone)).toContain('this channel gets a digest every day at 10:00 (America/New_York)');
  });

  it('keeps nothing of an answer that was asked for privately', async () => {
    await context.store.open();
    const left = await readFile(path.join(dataDir(), 'quipu.sqlite'), 'latin1');
    expect(left).not.toContain('When do ferries sail');
    const before = await readFile(path.join(fixture, 'left', 'quipu.sqlite'), 'latin1');
    expect(before).toContain('When do ferries sail');
  });

  it('keeps what was asked in a channel, as long as it was promised, and deletes it when told to', async () => {
    expect(await type(news, 'gaps')).toMatch(/lighthouse .*Who designed the lighthouse of Ostrel\?/s);
    expect(await type(news, 'privacy')).toContain(
      'Kept of yours right now: 3 questions, 1 rating, 1 exchange and 2 subscriptions',
    );
    await press(news, { name: 'privacy.delete', value: '' });
    expect(await type(news, 'privacy')).not.toContain('3 questions');
    expect(await type(news, 'gaps')).not.toContain('Who designed');
  });

  it('remembers what a thread was about, and where to be quiet', async () => {
    const followUp = { kind: 'message', text: 'Who said so?', isAddressed: true, isInOwnThread: true };
    expect(await happen({ ...news, thread: '790' }, followUp)).toMatch(/Taken as:|Please ask the whole question/);
    expect(await type(busy, 'quiet')).toContain('Quiet is on');
    expect(await type(news, 'quiet')).toContain('Quiet is off');
  });

  it('has its saved index taken up or made anew: answers are those of a fresh one', async () => {
    const question = { question: 'How much did the repair of the pier cost?' };
    const taken = await type(news, 'ask', question);
    await context.store.close();
    await rm(path.join(dataDir(), 'index'), { recursive: true });
    await open();
    expect(taken).toBe(await type(news, 'ask', question));
    expect(taken).toMatch(/\$4[25] million/);
  });

  it('has its feeds go on where they were', async () => {
    const states = await readFeedStates(feedStatePath(dataDir()));
    expect(states.get('https://gazette.example/feed')).toMatchObject({ title: 'Ostrel Gazette', seen: ['one', 'two'] });
  });

  it('has settings that mean what they meant', async () => {
    expect(readConfig(parse(await readFile(path.join(folder, 'env'))))).toMatchObject(sent.settings);
  });
});
