import { LRUCache } from 'lru-cache';
import { maxQuestionChars } from '../answer/limits.ts';
import { type Interaction, isDirect } from '../chat/interaction.ts';
import type { Reply } from '../chat/reply.ts';
import { everything } from '../search/query.ts';
import type { Impatient } from '../store/impatient.ts';
import { withoutAsides } from '../talk/asides.ts';
import { readKind } from '../talk/kind.ts';
import { mayBeAsked, overheardKind } from '../talk/overheard.ts';
import { type Limits, noLimits, type Turn, turnOf } from '../talk/turn.ts';
import type { Outcome } from './bot.ts';
import { type Call, type Context, gathering } from './command.ts';
import { isOfAbove, replyToLine } from './line.ts';
import { type Memory, threadKey } from './memory.ts';
import { isQuiet } from './quiet.ts';
import { resolved } from './resolving.ts';

/** Plain words: whose they are, what they refer to, and what is remembered of them. */
export interface Conversation {
  /** Whether an interaction is for the bot: all are but those lines of a thread that nobody asked it. */
  isMeant(interaction: Interaction, context: Context): Promise<boolean>;
  /** Answers plain words as a question, in the light of what was asked before. Null: better not to say anything. */
  converse(call: Call, words: string): Promise<Reply | null>;
  /** Remembers what was asked and answered, also by a command. */
  notice(outcome: Outcome): void;
}

/** Threads of which is known whose line was answered last. */
const maxThreads = 2_000;

export function createConversation(memory: Memory, impatient: Impatient): Conversation {
  /** What an answer is remembered by beside what it says: known here and not in the reply. */
  const askedOf = new WeakMap<Interaction, { readonly limits: Limits; readonly question: string | null }>();
  /** Who was answered last without having addressed the bot, by thread, until somebody addresses it. */
  const overheard = new LRUCache<string, string>({ max: maxThreads });

  const toLine = async ({ interaction, context }: Call, words: string, turns: readonly Turn[]) => {
    const read = readKind(words, true);
    const answer = await gathering(context, (readable) =>
      replyToLine({ words, read, turns, scope: everything, isPrivate: false, context: readable }),
    );
    // What is asked of an answer leaves the talk where it was.
    const question = isOfAbove(read.kind, words) ? (turns.at(-1)?.question ?? null) : null;
    if (answer !== null && question !== null) askedOf.set(interaction, { limits: noLimits, question });
    return answer;
  };

  const toQuestion = async ({ interaction, context }: Call, words: string, turns: readonly Turn[]) => {
    const isAddressed = interaction.kind !== 'message' || interaction.isAddressed;
    const found = await gathering(context, (readable) => resolved(words, turns, isAddressed, readable));
    if (found !== null) askedOf.set(interaction, { limits: found.limits, question: null });
    return found?.reply ?? null;
  };

  return {
    async isMeant(interaction, { store }) {
      if (interaction.kind !== 'message' || interaction.isAddressed) return true;
      if (interaction.text.length > maxQuestionChars || !mayBeAsked(interaction.text)) return false;
      const { place, person } = interaction;
      const isEngaged = interaction.isInOwnThread || (await memory.isEngaged(place));
      const last = overheard.get(threadKey(place) ?? '');
      if (!isEngaged || (last !== undefined && last !== person.id)) return false;
      // Where it cannot be told, the bot stays quiet: nobody asked it.
      return !(await impatient(() => isQuiet(store, place), true));
    },
    async converse(call, typed) {
      const { interaction } = call;
      const { place, person, id } = interaction;
      const isAddressed = interaction.kind !== 'message' || interaction.isAddressed;
      const kind = isAddressed ? null : overheardKind(typed);
      if (!isAddressed && kind === null) return null;
      const remembered = await memory.turns(place, person, id);
      const turns = remembered.filter((turn) => isSeen(turn, call.context));
      const words = withoutAsides(typed, turns.length > 0);
      const isAnswerable = isAddressed || (turns.length > 0 && kind !== 'question' && kind !== 'followup');
      const answer = isAnswerable ? await toLine(call, words, turns) : null;
      const reply = answer ?? (await toQuestion(call, words, turns));
      const thread = threadKey(place) ?? '';
      if (isAddressed) overheard.delete(thread);
      else if (reply !== null) overheard.set(thread, person.id);
      return reply;
    },
    notice({ interaction, kind, reply: given }) {
      if (kind !== 'replied' || (given.isPrivate && !isDirect(interaction.place))) return;
      if (given.data?.kind !== 'answer' || given.data.value.view === 'talk') return;
      const { limits, question } = askedOf.get(interaction) ?? { limits: typedLimits(interaction), question: null };
      const turn = turnOf(given.data.value, limits, interaction.atMs);
      const kept = question === null ? turn : { ...turn, question };
      memory.remember(interaction.place, interaction.person, kept, interaction.id);
    },
  };
}

/** What was answered from articles that are not, or no longer, seen here is not referred to. */
const isSeen = ({ cited = [] }: Turn, { collections, retriever }: Context): boolean =>
  collections === null || cited.every(({ articleId }) => retriever.articles.has(articleId));

/** The options of the command that asked. */
function typedLimits(interaction: Interaction): Limits {
  if (interaction.kind !== 'command') return noLimits;
  const { source, since, until } = interaction.args;
  const typed = (value: string | boolean | undefined) =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  return { source: typed(source), since: typed(since), until: typed(until) };
}
