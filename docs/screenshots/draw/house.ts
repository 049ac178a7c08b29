import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FromBot } from '../../../page/draw/scene.ts';
import { createDigests } from '../../../src/app/digests.ts';
import { surfaces } from '../../../src/app/serve/web.ts';
import { createContext } from '../../../src/app/setup.ts';
import { createAnswering } from '../../../src/bot/answering.ts';
import type { Context } from '../../../src/bot/command.ts';
import { readActionId } from '../../../src/chat/action-id.ts';
import type { Interaction, RawArguments } from '../../../src/chat/interaction.ts';
import { spokenLanguage } from '../../../src/chat/language.ts';
import type { Platform } from '../../../src/chat/platform.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import { silent } from '../../../src/log.ts';
import { createKeptReplies } from '../../../src/platform/shared/kept.ts';
import { createPager, type Page } from '../../../src/platform/shared/pager.ts';
import { homeView } from '../../../src/platform/slack/home.ts';
import { sourcesReply } from '../../../src/reply/sources.ts';
import { wordsOf } from '../../../src/reply/words/words.ts';
import type { ChatPlatform } from './scene.ts';

const corpusDir = fileURLToPath(new URL('../../../corpus', import.meta.url));
/** Random in a running bot; the pictures stay the same. */
const shownErrorId = '7c41e09b';

/** People take their time between two things they do. */
const betweenMs = 20_000;

/** A bot over the bundled articles, as people of one channel meet it. Everything it says is the JSON that is sent. */
export interface House {
  command(path: string, args?: RawArguments): Promise<FromBot>;
  /** Says something in a thread; with `@Quipu` in front it is said to the bot. */
  say(text: string): Promise<FromBot>;
  /** Presses a button of a message, by its label. */
  press(message: FromBot, label: string): Promise<FromBot>;
  /** Sets the clock, and delivers the digests that are due then. */
  digestsAt(atMs: number): Promise<readonly FromBot[]>;
  /** What the app's home shows on Slack. */
  home(): unknown;
  close(): Promise<void>;
}

export interface HouseSettings {
  readonly platform: ChatPlatform;
  /** Of the people and of their server or workspace. */
  readonly locale: string;
  readonly nowMs: number;
  readonly questionsPerMinute: number;
  /** Stands for a disk that is full. */
  readonly isStoreBroken: boolean;
}

export async function openHouse(settings: HouseSettings): Promise<House> {
  const { platform, locale, questionsPerMinute } = settings;
  const words = wordsOf(spokenLanguage(locale) ?? 'en', platform);
  let now = settings.nowMs;
  let count = 0;
  const dataDir = await mkdtemp(path.join(tmpdir(), 'quipu-screenshots-'));
  const nowMs = () => now;
  const opened = await createContext({ corpusDir, dataDir, databaseUrl: null, keepQuestionsDays: 30, nowMs });
  const context = settings.isStoreBroken ? withBrokenStore(opened) : opened;
  const config = { questionsPerMinute, keepQuestionsDays: 30 };
  const { bot, settled } = createAnswering({ context, config, log: silent, onOutcome: () => {} });
  const surface = surfaces.find(({ name }) => name === platform);
  if (surface === undefined) throw new Error(`nothing draws ${platform}`);
  const pager = createPager(bot, createKeptReplies(opened.store, nowMs, silent), surface.budget, silent);
  const shown = (page: Page): FromBot => {
    const steady = JSON.stringify(surface.body(page)).replace(
      /((?:Error id|Código del error)\\*: )[0-9a-f]{8}/g,
      `$1${shownErrorId}`,
    );
    return { kind: 'bot', body: JSON.parse(steady), isPrivate: page.isPrivate, atMs: now };
  };
  const handle = async (what: Happened, thread: string | null = null) => {
    count += 1;
    now += betweenMs;
    const place = { platform, installation: 'press', channel: 'newsdesk', thread, kind: 'channel' };
    const timeZone = platform === 'slack' ? 'America/Lima' : null;
    const person = { id: 'ana', locale, timeZone, mayManageChannel: true };
    const happened = { ...what, id: `${count}`, place, person, sharedLocale: locale, atMs: now };
    const page = await pager.handle(happened as Interaction);
    await settled();
    if (page === null) throw new Error('the bot said nothing');
    return shown(page);
  };
  return {
    command: (command, args = {}) => handle({ kind: 'command', command, args }),
    say(typed) {
      const text = typed.replace(/^@Quipu /, '');
      return handle({ kind: 'message', text, isAddressed: text !== typed }, 'thread');
    },
    press: (message, label) => handle({ kind: 'action', action: readActionId(idOf(message.body, label)) }),
    async digestsAt(atMs) {
      now = atMs;
      const delivered: FromBot[] = [];
      const hear = async (reply: Reply) => {
        delivered.push(shown(await pager.firstPage(reply)));
      };
      const platforms = [listener(platform, hear)];
      await createDigests({ context, config, log: silent, platforms, onWithheld: () => {} }).runDue();
      return delivered;
    },
    home: () =>
      homeView(
        context.commands,
        '',
        sourcesReply([...context.retriever.articles.values()], context.status(), now, { words, isPrivate: false }),
        words,
      ),
    async close() {
      await opened.store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

type Happened =
  | { readonly kind: 'command'; readonly command: string; readonly args: RawArguments }
  | { readonly kind: 'message'; readonly text: string; readonly isAddressed: boolean }
  | { readonly kind: 'action'; readonly action: { readonly name: string; readonly value: string } };

const withBrokenStore = (context: Context): Context => ({
  ...context,
  store: { ...context.store, open: () => Promise.reject(new Error('no space left on device')) },
});

/** A platform that only takes deliveries. */
function listener(name: ChatPlatform, hear: (reply: Reply) => Promise<void>): Platform {
  return {
    name,
    start: async () => {},
    stop: async () => {},
    deliver: async (_target, reply) => {
      if (reply !== null) await hear(reply);
      return { kind: 'delivered', messageId: '1' };
    },
    trouble: () => null,
    isHopeless: () => false,
  };
}

/** The id of the button with this label, wherever a platform's payload keeps it. */
function idOf(payload: unknown, label: string): string {
  const found = buttonsIn(payload).find((button) => button.label === label);
  if (found === undefined) throw new Error(`no button "${label}" in ${JSON.stringify(payload)}`);
  return found.id;
}

function buttonsIn(value: unknown): readonly { readonly label: string; readonly id: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { label, custom_id, text, action_id } = value as Record<string, unknown>;
  if (typeof label === 'string' && typeof custom_id === 'string') return [{ label, id: custom_id }];
  if (typeof action_id === 'string' && typeof text === 'object' && text !== null && 'text' in text)
    return [{ label: String(text.text), id: action_id }];
  return Object.values(value).flatMap(buttonsIn);
}
