import { setTimeout as pause } from 'node:timers/promises';
import { createStore, type StoreSettings } from '../../src/store/create.ts';
import { bundleChild, killed, startChild } from './child.ts';
import { startDiscord, textOf } from './discord.ts';
import { startSlack } from './slack.ts';
import { randomOf } from './year.ts';

/** What a child process is told, as JSON on its command line. */
export interface AnswerChildSettings extends StoreSettings {
  readonly platform: 'discord' | 'slack';
  readonly apiUrl: string;
  readonly token: string;
  readonly appToken: string | null;
}

export interface AnswerCrashPlan {
  readonly store: StoreSettings;
  readonly platform: 'discord' | 'slack';
  readonly kills: number;
  readonly seed: number;
}

export interface AnswerCrashResult {
  readonly questions: number;
  /** Questions that a process had begun with when it was killed. */
  readonly interrupted: number;
  /** Each names a question that was answered never, or more than once. */
  readonly wrong: readonly string[];
}

/** A process is killed up to this long after it is there. */
const longestLifeMs = 400;
/** People ask up to this long one after the other. */
const longestPauseMs = 30;
/** A post takes up to this long. */
const longestPostMs = 120;
/** A question of a process that died is answered some seconds after; a machine may be busy. */
const longestJudgingMs = 120_000;

interface Town {
  readonly settings: Omit<AnswerChildSettings, keyof StoreSettings>;
  /** Asks; returns the id under which the store knows the question, and how to count its answers. */
  ask(n: number): { readonly id: string; readonly answers: () => number };
  close(): Promise<void>;
}

async function slackTown(postMs: () => number): Promise<Town> {
  const slack = await startSlack();
  slack.state.isPersistent = true;
  slack.slow(/postMessage/, postMs);
  const { botToken: token, appToken } = slack.state;
  return {
    settings: { platform: 'slack', apiUrl: slack.apiUrl, token, appToken },
    ask(n) {
      const words = `<@UBOT> question ${n}`;
      const { ts } = slack.mention(`question ${n}`, { channel: `C${n % 5}` });
      slack.keep(`C${n % 5}`, { ts, user: 'U1', text: words });
      return {
        id: `slack:T1.C${n % 5}.${ts}`,
        answers: () => slack.messages.filter(({ thread_ts }) => thread_ts === ts).length,
      };
    },
    close: slack.close,
  };
}

async function discordTown(postMs: () => number): Promise<Town> {
  const discord = await startDiscord();
  discord.slow(/messages$/, postMs);
  const { token } = discord.state;
  return {
    settings: { platform: 'discord', apiUrl: discord.apiUrl, token, appToken: null },
    ask(n) {
      const id = discord.write(`<@${discord.appId}> question ${n}`, { channel: `70${n % 5}` });
      const isAnswer = (message: Parameters<typeof textOf>[0]) => textOf(message) === `you said question ${n}`;
      return {
        id: `discord:${id}`,
        answers: () => [...discord.messages.values()].filter((message) => isAnswer(message)).length,
      };
    },
    close: discord.close,
  };
}

/**
 * Has people mention the bot while its process is killed again and again with SIGKILL, and started again each time; then
 * counts the answers. A mention that no process noted is Slack's to send again; Discord sends nothing again to a new
 * connection, so there it counts for nothing.
 */
export async function answerCrash({
  store: where,
  platform,
  kills,
  seed,
}: AnswerCrashPlan): Promise<AnswerCrashResult> {
  const random = randomOf(seed);
  const town = await (platform === 'slack' ? slackTown : discordTown)(() => random() * longestPostMs);
  const settings: AnswerChildSettings = { ...where, ...town.settings };
  const store = createStore(where);
  const db = await store.open();
  const bundle = await bundleChild('answer-child');
  const questions: ReturnType<Town['ask']>[] = [];
  const interrupted = new Set<string>();
  const noted = async () =>
    new Map(
      (await db.selectFrom('events').select(['id', 'heldUntilMs']).execute()).map((row) => [row.id, row.heldUntilMs]),
    );
  for (let n = 0; n < kills; n += 1) {
    const child = await startChild(bundle, settings);
    const untilMs = Date.now() + random() * longestLifeMs;
    while (Date.now() < untilMs) {
      questions.push(town.ask(questions.length));
      await pause(random() * longestPauseMs);
    }
    await killed(child);
    for (const [id, heldUntilMs] of await noted()) if (heldUntilMs > 0) interrupted.add(id);
  }
  const survivor = await startChild(bundle, settings);
  const giveUpMs = Date.now() + longestJudgingMs;
  const counted = async () => {
    const known = await noted();
    const meant = questions.filter(({ id }) => platform === 'slack' || known.has(id));
    return meant.map(({ id, answers }) => ({ id, count: answers(), isOpen: (known.get(id) ?? 1) > 0 }));
  };
  let all = await counted();
  while (all.some(({ isOpen }) => isOpen) && Date.now() < giveUpMs) {
    await pause(200);
    all = await counted();
  }
  await killed(survivor);
  await store.close();
  await town.close();
  return {
    questions: all.length,
    interrupted: interrupted.size,
    wrong: all.flatMap(({ id, count }) => (count === 1 ? [] : [`${id} was answered ${count} times`])),
  };
}
