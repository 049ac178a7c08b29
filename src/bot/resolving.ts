import { setImmediate } from 'node:timers/promises';
import { untold } from '../answer/ask/untold.ts';
import { overviewViews } from '../answer/codes.ts';
import { resting } from '../answer/steps.ts';
import { usualLanguage } from '../chat/language.ts';
import { buttons, note, paragraph, type Reply, reply, text } from '../chat/reply.ts';
import { UserError } from '../errors.ts';
import { termsOf } from '../language/tokens.ts';
import { questionButton } from '../reply/small-talk.ts';
import { inEnglish, type Words, wordsOf } from '../reply/words/words.ts';
import { everything, type Scope } from '../search/query.ts';
import type { Taken } from '../talk/follow-up.ts';
import { mayAskSeveral } from '../talk/joints.ts';
import { readKind } from '../talk/kind.ts';
import { type Limits, noLimits, type Turn } from '../talk/turn.ts';
import { askReply, dayOf, examplesIn, replyOf, scopeOf } from './asking.ts';
import type { ReadableContext } from './command.ts';
import { askInFull, replyToLine } from './line.ts';
import { asking, askingAmong, judging, severally } from './several.ts';

/** A line whose pronouns stand for nothing that was said needs so many words of its own to be asked all the same. */
const fewestTerms = 2;

/** An answer to plain words, with the limits that they were asked with. */
export interface Resolved {
  readonly reply: Reply;
  readonly limits: Limits;
}

/**
 * Asks the articles what a line means in the light of the exchanges before it. Null: nobody asked the bot, and it has
 * nothing to say. What people tell each other is none of its business.
 */
export async function resolved(
  words: string,
  turns: readonly Turn[],
  isAddressed: boolean,
  context: ReadableContext,
): Promise<Resolved | null> {
  // Taking English apart needs tables that a start can do without.
  const { isPlainQuestion, namesThing, needsContext, resolveFollowUpSlowly } = await import('../talk/follow-up.ts');
  if (!isAddressed && !isPlainQuestion(words)) return null;
  if (turns.length === 0 && needsContext(await firstOf(words))) {
    if (!isAddressed) return null;
    // "Did they sign anything at the meeting?" can be told where the articles tell of one meeting, "was it fraud?" where they tell of that.
    const mayTell = termsOf(words).length >= fewestTerms || namesThing(words);
    const answer = mayTell ? await askReply(words, everything, false, context) : null;
    return {
      reply: answer !== null && saysSomething(answer) ? answer : askInFull(context.words(false)),
      limits: noLimits,
    };
  }
  const { retriever, nowMs } = context;
  const startMs = nowMs();
  const today = dayOf(startMs);
  const message = { text: words, turns, retriever, scopeOf: (limits: Limits) => limited(limits, context), today };
  // The reading that is taken was mostly asked when it was judged: no question is asked twice.
  const asked = asking(message);
  const asks = askingAmong(asked, message);
  const tools = {
    articles: retriever.articles,
    today,
    nameOf: (word: string) => retriever.vocabulary.nameOf(word),
    judge: judging(asks),
  };
  const taken = await resolveFollowUpSlowly(turns, words, tools, setImmediate);
  const { limits } = taken;
  if (taken.choices.length > 0 && isAddressed) return { reply: choiceOf(taken.choices, context.words(false)), limits };
  // "Why?" after "Who is Marta Quill?": nothing was said that it could ask about.
  if (turns.length > 0 && taken.took === null && termsOf(words).length === 0 && needsContext(words))
    return isAddressed ? { reply: await askWhole(words, context), limits: noLimits } : null;
  // "And in March?" after "what's the latest?" asks for the latest.
  const view = isAddressed && taken.took !== null ? await viewOf(taken.took, turns, context) : null;
  if (view !== null) return { reply: withTaken(view, taken), limits };
  const { line, articleIds } = taken.among ?? { line: taken.question, articleIds: null };
  const put = await resting(asks(line, limits, articleIds), setImmediate);
  const whole = { ...put, answer: { ...put.answer, question: taken.question } };
  const answer = untold(whole.answer, taken.put);
  const parts = await severally(message, { ...whole, answer }, asked);
  const found = parts?.answer ?? answer;
  if (!isAddressed && found.kind !== 'answered') return null;
  const said = await replyOf(inEnglish(found, nowMs() - startMs), false, context);
  return { reply: parts === null ? withTaken(said, taken) : said, limits };
}

/** What a line that was completed from before shows where it asks for a view of the articles, and for no single thing. */
function viewOf(line: string, turns: readonly Turn[], context: ReadableContext): Promise<Reply | null> | null {
  const read = readKind(line, true);
  if (!(overviewViews as readonly string[]).includes(read.kind === 'overview' ? 'summary' : read.kind)) return null;
  return replyToLine({ words: line, read, turns, scope: everything, isPrivate: false, context });
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

/** The first question of a message: what the others refer to may stand in it. */
async function firstOf(words: string): Promise<string> {
  if (!mayAskSeveral(words)) return words;
  const { questionsOf } = await import('../talk/several.ts');
  return questionsOf(words)[0] ?? words;
}

const saysSomething = ({ data }: Reply): boolean => data?.kind === 'answer' && data.value.kind !== 'not-found';

/** Says which question a line was taken to be, in front of the answer. */
function withTaken(answer: Reply, { took }: Taken): Reply {
  if (took === null) return answer;
  return {
    ...answer,
    took,
    asked: null,
    blocks: [note(text(wordsOf(answer.language ?? usualLanguage).takenAs(took))), ...answer.blocks],
  };
}

/** What a line that asks about nothing gets, with a question that would be answered. */
async function askWhole(typed: string, context: ReadableContext): Promise<Reply> {
  const words = context.words(false);
  const [example] = await examplesIn(context, words);
  return reply([paragraph(text(words.askWhole(typed.trim(), example ?? null)))], { language: words.language });
}

/** Both readings of a line, to choose from. */
const choiceOf = (questions: readonly string[], words: Words): Reply =>
  reply([paragraph(text(words.whichMeant)), buttons(...questions.map(questionButton))], { language: words.language });
