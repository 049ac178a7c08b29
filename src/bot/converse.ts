import { setImmediate } from 'node:timers/promises';
import { explain } from '../answer/ask/ask.ts';
import { maxQuestionChars } from '../answer/limits.ts';
import { type Interaction, isDirect } from '../chat/interaction.ts';
import { note, type Reply, text } from '../chat/reply.ts';
import { UserError } from '../errors.ts';
import { wordsOf } from '../reply/words/words.ts';
import { everything, type Scope } from '../search/query.ts';
import type { Impatient } from '../store/impatient.ts';
import { type Judgement, needsContext, resolveFollowUpSlowly, type Taken } from '../talk/follow-up.ts';
import { readKind } from '../talk/kind.ts';
import { looksLikeQuestion } from '../talk/overheard.ts';
import { type Limits, noLimits, type Turn, turnOf } from '../talk/turn.ts';
import { askReply, scopeOf } from './asking.ts';
import type { Outcome } from './bot.ts';
import { type Call, type Context, gathering, type ReadableContext } from './command.ts';
import { askInFull, replyToLine } from './line.ts';
import type { Memory } from './memory.ts';
import { isQuiet } from './quiet.ts';

/** Plain words: whose they are, what they refer to, and what is remembered of them. */
export interface Conversation {
  /** Whether an interaction is for the bot: all are but those lines of a thread that nobody asked it. */
  isMeant(interaction: Interaction, context: Context): Promise<boolean>;
  /** Answers plain words as a question, in the light of what was asked before. Null: better not to say anything. */
  converse(call: Call, words: string): Promise<Reply | null>;
  /** Remembers what was asked and answered, also by a command. */
  notice(outcome: Outcome): void;
}

export function createConversation(memory: Memory, impatient: Impatient): Conversation {
  /** The limits that the last resolved message was asked with, by interaction: known here and not in the reply. */
  const limitsOf = new WeakMap<Interaction, Limits>();
  return {
    async isMeant(interaction, { store }) {
      if (interaction.kind !== 'message' || interaction.isAddressed) return true;
      if (interaction.text.length > maxQuestionChars || !looksLikeQuestion(interaction.text)) return false;
      const isEngaged = interaction.isInOwnThread || (await memory.isEngaged(interaction.place));
      // Where it cannot be told, the bot stays quiet: nobody asked it.
      return isEngaged && !(await impatient(() => isQuiet(store, interaction.place), true));
    },
    async converse({ interaction, context }, words) {
      const isAddressed = interaction.kind !== 'message' || interaction.isAddressed;
      const remembered = await memory.turns(interaction.place, interaction.person, interaction.id);
      const turns = remembered.filter((turn) => isSeen(turn, context));
      if (isAddressed) {
        const read = readKind(words, isAddressed);
        const said = await gathering(context, (readable) =>
          replyToLine({ words, read, turns, scope: everything, isPrivate: false, context: readable }),
        );
        if (said !== null) return said;
      }
      if (turns.length === 0 && needsContext(words)) return isAddressed ? askInFull(context.words(false)) : null;
      const { taken, answer } = await gathering(context, async (readable) => {
        const tools = {
          articles: readable.retriever.articles,
          today: dayOf(readable),
          judge: (question: string, limits: Limits) => judged(question, limits, readable),
        };
        const resolved = await resolveFollowUpSlowly(turns, words, tools, setImmediate);
        const { question, limits } = resolved;
        return { taken: resolved, answer: askReply(question, limited(limits, readable), false, readable) };
      });
      limitsOf.set(interaction, taken.limits);
      // Nobody asked the bot, and it has nothing to say: what people tell each other is none of its business.
      if (!isAddressed && taken.took === null && !isAnswered(answer)) return null;
      return withTaken(answer, taken);
    },
    notice({ interaction, kind, reply: said }) {
      if (kind !== 'replied' || (said.isPrivate && !isDirect(interaction.place))) return;
      if (said.data?.kind !== 'answer' || said.data.value.view === 'talk') return;
      const limits = limitsOf.get(interaction) ?? typedLimits(interaction);
      const turn = turnOf(said.data.value, limits, interaction.atMs);
      memory.remember(interaction.place, interaction.person, turn, interaction.id);
    },
  };
}

/** What was answered from articles that are not, or no longer, seen here is not referred to. */
const isSeen = ({ cited = [] }: Turn, { collections, retriever }: Context): boolean =>
  collections === null || cited.every(({ articleId }) => retriever.articles.has(articleId));

const dayOf = ({ nowMs }: Pick<Context, 'nowMs'>): string => new Date(nowMs()).toISOString().slice(0, 10);

/** The options of the command that asked. */
function typedLimits(interaction: Interaction): Limits {
  if (interaction.kind !== 'command') return noLimits;
  const { source, since, until } = interaction.args;
  const typed = (value: string | boolean | undefined) =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  return { source: typed(source), since: typed(since), until: typed(until) };
}

/** The scope of limits that were typed with an earlier question; a source that has gone since limits nothing. */
function limited({ source, since, until }: Limits, context: ReadableContext): Scope {
  try {
    return scopeOf(source, since, until, context);
  } catch (error) {
    if (error instanceof UserError) return everything;
    throw error;
  }
}

function judged(question: string, limits: Limits, context: ReadableContext): Judgement {
  const { retriever } = context;
  const { answer, judgement } = explain({
    question,
    retriever,
    scope: limited(limits, context),
    today: dayOf(context),
  });
  const said = [answer.direct?.text ?? '', ...answer.lines.map((line) => line.text)].join('\n');
  return { score: judgement?.score ?? 0, isAnswered: answer.kind === 'answered', said };
}

const isAnswered = ({ data }: Reply): boolean => data?.kind === 'answer' && data.value.kind === 'answered';

/** Says which question a line was taken to be, in front of the answer. */
function withTaken(answer: Reply, { took }: Taken): Reply {
  if (took === null) return answer;
  return {
    ...answer,
    took,
    asked: null,
    blocks: [note(text(wordsOf(answer.language ?? 'en').takenAs(took))), ...answer.blocks],
  };
}
