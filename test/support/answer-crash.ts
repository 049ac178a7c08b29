import { setTimeout as pause } from 'node:timers/promises';
import { readActionId } from '../../src/chat/action-id.ts';
import { silent } from '../../src/log.ts';
import { createKeptReplies } from '../../src/platform/shared/kept.ts';
import { createStore, type StoreSettings } from '../../src/store/create.ts';
import type { Store } from '../../src/store/store.ts';
import { bundleChild, killed, startChild, workedMs } from './child.ts';
import type { FastClock } from './child-digests.ts';
import { followedClock, judged, subscribeMany } from './crash.ts';
import { buttonsOf, startDiscord, textOf } from './discord.ts';
import { slackButtons, startSlack } from './slack.ts';
import { randomOf } from './year.ts';

/** What a child process is told, as JSON on its command line. */
export interface AnswerChildSettings extends StoreSettings {
  readonly platform: 'discord' | 'slack';
  readonly apiUrl: string;
  readonly token: string;
  readonly appToken: string | null;
  /** The clock of the digests. */
  readonly digests: FastClock;
}

export interface AnswerCrashPlan {
  readonly store: StoreSettings;
  readonly platform: 'discord' | 'slack';
  readonly kills: number;
  readonly seed: number;
  /** Channels that get a digest of two pages each day, and how fast the days go by. */
  readonly subscriptions: number;
  readonly speed: number;
}

export interface AnswerCrashResult {
  readonly questions: number;
  /** Questions that a process had begun with when it was killed. */
  readonly interrupted: number;
  readonly digests: number;
  /** Digests that were on their way when their process was killed. */
  readonly interruptedDigests: number;
  /** Each names a question that was answered never, or more than once, a digest likewise, or one whose second page is gone. */
  readonly wrong: readonly string[];
}

/** Every other answer takes several pages. */
const questionOf = (n: number) => `${n % 2 === 0 ? 'long ' : ''}question ${n}`;
const showMore = 'Show more';
/** A process is killed when it has worked up to this long since it was there, or was there for many times that. */
const longestLifeMs = 400;
const longestWallMs = 10 * longestLifeMs;
/** People ask up to this long one after the other. */
const longestPauseMs = 80;
/** A post takes up to this long. */
const longestPostMs = 120;
/** Questions of a process that died are answered some seconds after, as fast as the platform takes it: so long none may be. */
const longestStandstillMs = 120_000;

interface Town {
  readonly settings: Omit<AnswerChildSettings, keyof StoreSettings | 'digests'>;
  /** The channel of a subscription. */
  channelOf(index: number): { readonly installation: string; readonly channel: string };
  /** All digests that were posted: the first line of each, and the action of the button that shows its second page. */
  digests(): readonly { readonly head: string; readonly more: string | null }[];
  /** Asks; returns the id under which the store knows the question, and what its answers are counted by. */
  ask(n: number): { readonly id: string; readonly key: string };
  /** What each answer that was posted is counted by, once for each. */
  answers(): readonly string[];
  close(): Promise<void>;
}

async function slackTown(postMs: () => number): Promise<Town> {
  const slack = await startSlack();
  slack.state.isPersistent = true;
  slack.slow(/postMessage/, postMs);
  const { botToken: token, appToken } = slack.state;
  return {
    settings: { platform: 'slack', apiUrl: slack.apiUrl, token, appToken },
    channelOf: (index) => ({ installation: 'T1', channel: `CD${index}` }),
    digests: () =>
      slack.messages.flatMap((message) => {
        const head = /^\W*(digest \S+?\.\d+)/.exec(message.text)?.[1];
        const more = slackButtons(message).find(({ text }) => text.text === showMore)?.value ?? null;
        return head === undefined ? [] : [{ head, more }];
      }),
    ask(n) {
      const words = `<@UBOT> ${questionOf(n)}`;
      const { ts } = slack.mention(questionOf(n), { channel: `C${n % 5}` });
      slack.keep(`C${n % 5}`, { ts, user: 'U1', text: words });
      return { id: `slack:T1.C${n % 5}.${ts}`, key: ts };
    },
    answers: () => slack.messages.flatMap(({ thread_ts }) => thread_ts ?? []),
    close: slack.close,
  };
}

async function discordTown(postMs: () => number): Promise<Town> {
  const discord = await startDiscord();
  discord.slow(/messages$/, postMs);
  const { token } = discord.state;
  return {
    settings: { platform: 'discord', apiUrl: discord.apiUrl, token, appToken: null },
    channelOf: (index) => ({ installation: '9', channel: `8${index}` }),
    digests: () =>
      [...discord.messages.values()].flatMap((message) => {
        const head = /^\W*(digest \S+?\.\d+)/.exec(textOf(message))?.[1];
        const more = buttonsOf(message).find(({ label }) => label === showMore)?.custom_id ?? null;
        return head === undefined ? [] : [{ head, more }];
      }),
    ask(n) {
      const id = discord.write(`<@${discord.appId}> ${questionOf(n)}`, { channel: `70${n % 5}` });
      return { id: `discord:${id}`, key: `you said ${questionOf(n)}` };
    },
    answers: () => [...discord.messages.values()].map((message) => textOf(message).split('\n')[0] ?? ''),
    close: discord.close,
  };
}

/**
 * Has people mention the bot while it delivers digests and its process is killed again and again with SIGKILL, and started
 * again each time; then counts the answers and the digests. A mention that no process noted is Slack's to send again;
 * Discord sends nothing again to a new connection, so there it counts for nothing.
 */
export async function answerCrash(plan: AnswerCrashPlan): Promise<AnswerCrashResult> {
  const { store: where, platform, kills, seed, subscriptions, speed } = plan;
  const random = randomOf(seed);
  const town = await (platform === 'slack' ? slackTown : discordTown)(() => random() * longestPostMs);
  const store = createStore(where);
  const db = await store.open();
  const due = await subscribeMany(where, subscriptions, (index) => ({ platform, ...town.channelOf(index) }));
  const clock = await followedClock(where, speed);
  const digests = { speed, clockFile: clock.file };
  const settings: AnswerChildSettings = { ...where, ...town.settings, digests };
  const bundle = await bundleChild('answer-child');
  const questions: ReturnType<Town['ask']>[] = [];
  const interrupted = new Set<string>();
  const noted = async () =>
    new Map(
      (await db.selectFrom('events').select(['id', 'heldUntilMs']).execute()).map((row) => [row.id, row.heldUntilMs]),
    );
  for (let n = 0; n < kills; n += 1) {
    const child = await startChild(bundle, settings);
    const [lifeMs, bornMs, bornWorkedMs] = [random() * longestLifeMs, Date.now(), workedMs(child)];
    const livedMs = () => (bornWorkedMs === null ? Date.now() - bornMs : (workedMs(child) ?? lifeMs) - bornWorkedMs);
    while (livedMs() < lifeMs && Date.now() - bornMs < longestWallMs) {
      questions.push(town.ask(questions.length));
      await pause(random() * longestPauseMs);
    }
    await killed(child);
    for (const [id, heldUntilMs] of await noted()) if (heldUntilMs > 0) interrupted.add(id);
  }
  const endMs = clock.nowMs();
  const survivor = await startChild(bundle, settings);
  const counted = async () => {
    const known = await noted();
    // Counted in one pass: those whose answers are counted are served by this very process.
    const counts = new Map<string, number>();
    for (const key of town.answers()) counts.set(key, (counts.get(key) ?? 0) + 1);
    const meant = questions.filter(({ id }) => platform === 'slack' || known.has(id));
    return meant.map(({ id, key }) => ({ id, count: counts.get(key) ?? 0, isOpen: (known.get(id) ?? 1) > 0 }));
  };
  const openIn = (some: Awaited<ReturnType<typeof counted>>) => some.filter(({ isOpen }) => isOpen).length;
  let [all, movedMs] = [await counted(), Date.now()];
  while (openIn(all) > 0 && Date.now() - movedMs < longestStandstillMs) {
    await pause(500);
    const now = await counted();
    if (openIn(now) < openIn(all)) movedMs = Date.now();
    all = now;
  }
  const keysNow = () => town.digests().map(({ head }) => head.slice('digest '.length));
  const delivered = await judged(where, due, endMs, keysNow);
  const cut = await withoutSecondPage(town, store);
  await killed(survivor);
  await clock.stop();
  await store.close();
  await town.close();
  return {
    questions: all.length,
    interrupted: interrupted.size,
    digests: delivered.slots,
    interruptedDigests: delivered.interrupted,
    wrong: [
      ...all.flatMap(({ id, count }) => (count === 1 ? [] : [`${id} was answered ${count} times`])),
      ...delivered.wrong,
      ...cut,
    ],
  };
}

/** The digests whose "Show more" leads nowhere. */
async function withoutSecondPage(town: Town, store: Store): Promise<readonly string[]> {
  const kept = createKeptReplies(store, Date.now, silent);
  const wrong: string[] = [];
  for (const { head, more } of town.digests()) {
    const key = readActionId(more ?? '').value.replace(/\.\d+$/, '');
    if ((await kept.find(key)) === null) wrong.push(`${head} has no second page`);
  }
  return wrong;
}
