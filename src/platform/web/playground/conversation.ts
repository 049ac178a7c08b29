import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Ended } from '../../../bot/bot.ts';
import type { Command } from '../../../bot/command.ts';
import { readTypedCommand } from '../../../bot/typed.ts';
import { readActionId } from '../../../chat/action-id.ts';
import type { Interaction } from '../../../chat/interaction.ts';
import { spokenLanguage, usualLanguage } from '../../../chat/language.ts';
import { paragraph, type Reply, reply, text } from '../../../chat/reply.ts';
import { UserError } from '../../../errors.ts';
import { type Words, wordsOf } from '../../../reply/words/words.ts';
import { createKeptReplies, type KeptReplies } from '../../shared/kept.ts';
import { createPager, type Pager } from '../../shared/pager.ts';
import { type Caller, personOf, placeOf } from '../http/caller.ts';
import type { WebSettings } from '../http/settings.ts';
import type { Did, Said, SurfaceName } from './shapes.ts';

/** Answers of which one may be kept, the newest of everybody. */
const maxRecent = 300;

/** What a person did and what the bot said last, so that it can be kept. */
export interface Recent {
  readonly caller: Caller;
  readonly reply: Reply;
  readonly asked: string;
  readonly atMs: number;
}

/** The bot as it is met on the page: one interaction in, the bodies that Discord and Slack would be sent out. */
export interface Conversation {
  /** Null when nothing is to be said. */
  say(did: Did, caller: Caller, locale: string | null): Promise<Said | null>;
  /** An answer that was given lately to the same caller. */
  recent(id: string, caller: Caller): Recent | null;
}

export function createConversation(settings: Pick<WebSettings, 'bot' | 'context' | 'log' | 'surfaces'>): Conversation {
  const { bot, context, log } = settings;
  const recent = new LRUCache<string, Recent>({ max: maxRecent });
  const kept = createKeptReplies(context.store, context.nowMs, log);
  const surfaces = settings.surfaces.map((surface) => ({ ...surface, ...shownOn(surface, kept, settings) }));

  return {
    async say(did, caller, locale) {
      const atMs = context.nowMs();
      const id = randomUUID();
      const read = readDid(did, bot.commands, wordsOf(spokenLanguage(locale) ?? usualLanguage));
      const place = { ...placeOf('page', caller), thread: did.talk };
      const person = personOf(caller, locale, did.timeZone);
      const interaction = { ...(read.kind === 'refused' ? asWords('') : read), id, place, person, atMs } as Interaction;
      const isPaging = interaction.kind === 'action' && interaction.action.name.startsWith('reply.');
      const ended = isPaging ? null : await (read.kind === 'refused' ? refusal(read.why) : bot.outcomeOf(interaction));
      if (ended === null && !isPaging) return null;
      const bodies: Partial<Record<SurfaceName, unknown>> = {};
      let isPrivate = false;
      for (const surface of surfaces) {
        const page = await surface.show(interaction, ended?.reply ?? null);
        if (page === null) continue;
        bodies[surface.name] = surface.body(page);
        isPrivate ||= page.isPrivate;
      }
      if (ended?.reply.data) recent.set(id, { caller, reply: ended.reply, asked: askedIn(interaction), atMs });
      const command = interaction.kind === 'command' ? `/${interaction.command}` : null;
      return { id, atMs, command, isPrivate, bodies, data: ended?.reply.data ?? null };
    },
    recent(id, caller) {
      const found = recent.get(id);
      return found?.caller.id === caller.id ? found : null;
    },
  };
}

/** A platform's pages of replies that were made once for all of them. */
function shownOn(
  { budget }: WebSettings['surfaces'][number],
  kept: KeptReplies,
  { bot, log }: Pick<WebSettings, 'bot' | 'log'>,
) {
  const made = new Map<string, Reply | null>();
  const ready = { ...bot, handle: async ({ id }: Interaction) => made.get(id) ?? null };
  const pager: Pager = createPager(ready, kept, budget, log);
  return {
    async show(interaction: Interaction, reply: Reply | null) {
      made.set(interaction.id, reply);
      try {
        return await pager.handle(interaction);
      } finally {
        made.delete(interaction.id);
      }
    },
  };
}

type Read =
  | {
      readonly kind: 'command';
      readonly command: string;
      readonly args: Readonly<Record<string, string | boolean | undefined>>;
    }
  | { readonly kind: 'action'; readonly action: ReturnType<typeof readActionId> }
  | ReturnType<typeof asWords>
  | { readonly kind: 'refused'; readonly why: string };

const asWords = (words: string) => ({ kind: 'message', text: words, isAddressed: true, isInOwnThread: false }) as const;

function readDid(did: Did, commands: readonly Command[], words: Words): Read {
  if (did.kind === 'action') return { kind: 'action', action: readActionId(did.action) };
  if (did.kind === 'command') return { kind: 'command', command: did.command, args: did.args };
  const typed = did.words.trim();
  if (!typed.startsWith('/')) return asWords(typed);
  try {
    return { kind: 'command', ...readTypedCommand(typed.slice(1), commands) };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'refused', why: words.trouble(error.trouble) };
    throw error;
  }
}

/** What was typed could not be read as a command: nothing reaches the bot. */
const refusal = async (why: string): Promise<Pick<Ended, 'reply'>> => ({
  reply: reply([paragraph(text(why))], { isPrivate: true }),
});

/** What was asked, as it was typed. */
function askedIn(interaction: Interaction): string {
  if (interaction.kind === 'message') return interaction.text;
  if (interaction.kind === 'action') return '';
  const args = Object.entries(interaction.args).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return `/${interaction.command} ${args.join(', ')}`.trim();
}
