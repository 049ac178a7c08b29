import { setImmediate } from 'node:timers/promises';
import type { Answer } from '../answer/answer.ts';
import { explain, explainInSteps } from '../answer/ask/ask.ts';
import { explained } from '../answer/ask/ask-explain.ts';
import type { Consideration } from '../answer/ask/consider.ts';
import { exampleQuestions } from '../answer/ask/examples.ts';
import { type Why, whyOf } from '../answer/ask/why.ts';
import { sourceCalled } from '../answer/sources.ts';
import { resting } from '../answer/steps.ts';
import type { Reply } from '../chat/reply.ts';
import { UserError } from '../errors.ts';
import { answerReply, type Manner } from '../reply/answer.ts';
import { en, headlineOf, inEnglish, reasonOf, type Words } from '../reply/words/words.ts';
import type { Gathered } from '../search/gathered.ts';
import type { Scope } from '../search/query.ts';
import { withoutAsides } from '../talk/asides.ts';
import { noLimits } from '../talk/turn.ts';
import type { ReadableContext } from './command.ts';
import { asking, type Severally, severally } from './several.ts';

/** The day of asking, `YYYY-MM-DD`: the one in UTC, which is the same for everybody. */
export const dayOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);

/** Whether the articles answer a question outright, or come close with so much of a score, 0 to 1. */
export async function isAnswered(
  question: string,
  scope: Scope,
  { retriever, nowMs }: ReadableContext,
  least = 1,
): Promise<boolean> {
  const steps = explainInSteps({ question, retriever, scope, today: dayOf(nowMs()) });
  const { answer, judgement } = await resting(steps, setImmediate);
  return answer.kind === 'answered' || (answer.kind === 'near' && (judgement?.score ?? 0) >= least);
}

/** Asks the articles, each question of a message by itself where that tells more. */
export async function askReply(
  text: string,
  scope: Scope,
  isPrivate: boolean,
  context: ReadableContext,
): Promise<Reply> {
  const { retriever, nowMs } = context;
  const startMs = nowMs();
  const { whole, several } = await considered(text, scope, retriever, dayOf(startMs));
  const { answer } = several ?? whole;
  return replyOf(inEnglish(answer, nowMs() - startMs), isPrivate, context);
}

/** A message asked as it stands, and question by question where that tells more. */
async function considered(
  text: string,
  scope: Scope,
  retriever: Gathered,
  today: string,
): Promise<{ readonly whole: Consideration; readonly several: Severally | null }> {
  const message = { text, turns: [], retriever, scopeOf: () => scope, today };
  const asks = asking(message);
  const whole = await resting(asks(text, noLimits), setImmediate);
  return { whole, several: await severally(message, whole, asks) };
}

/** How an answer is said here. */
export const replyOf = async (answer: Answer, isPrivate: boolean, context: ReadableContext): Promise<Reply> =>
  answerReply(answer, mannerOf(context, isPrivate), await examplesFor(answer, context, isPrivate));

/** How something is said here. */
export const mannerOf = ({ words }: Pick<ReadableContext, 'words'>, isPrivate: boolean): Manner => ({
  words: words(isPrivate),
  isPrivate,
});

/** Questions that the articles answer, for an answer that holds nothing. */
export const examplesFor = async (
  { kind }: Pick<Answer, 'kind'>,
  context: Pick<ReadableContext, 'retriever' | 'nowMs' | 'words'>,
  isPrivate: boolean,
): Promise<readonly string[]> => (kind === 'not-found' ? examplesIn(context, context.words(isPrivate)) : []);

/** Questions that the articles answer. */
export const examplesIn = (
  { retriever, nowMs }: Pick<ReadableContext, 'retriever' | 'nowMs'>,
  words: Words,
): Promise<readonly string[]> => resting(exampleQuestions(retriever, dayOf(nowMs()), words), setImmediate);

/** How the answer to the same question came about: what the page shows beside it. */
export function askWhy(
  question: string,
  scope: Scope,
  { retriever, nowMs }: Pick<ReadableContext, 'retriever' | 'nowMs'>,
): Why {
  return whyOf(explain({ question: withoutAsides(question), retriever, scope, today: dayOf(nowMs()) }));
}

/** How the answer to the same message came about, a line each: what `--explain` prints in the terminal. */
export async function askExplained(
  typed: string,
  scope: Scope,
  { retriever, nowMs }: ReadableContext,
): Promise<readonly string[]> {
  const { whole, several } = await considered(withoutAsides(typed), scope, retriever, dayOf(nowMs()));
  const lines = (each: Consideration): readonly string[] =>
    explained(each, reasonOf(each.answer, en) ?? headlineOf(each.answer, en));
  if (several === null) return lines(whole);
  return several.parts.flatMap(({ question, takenAs, consideration }) => [
    `part: ${takenAs ?? question}`,
    ...lines(consideration),
  ]);
}

/**
 * The scope that a source's name and two days give.
 * @throws UserError for a source that is not there, with the nearest names, and for days in the wrong order.
 */
export function scopeOf(
  source: string | null,
  since: string | null,
  until: string | null,
  { retriever }: { readonly retriever: Pick<Gathered, 'articles'> },
): Scope {
  if (since !== null && until !== null && since > until) throw new UserError({ kind: 'days-swapped', since, until });
  if (source === null) return { articleIds: null, since, until };
  return { articleIds: sourceCalled(source, retriever.articles).articleIds, since, until };
}
