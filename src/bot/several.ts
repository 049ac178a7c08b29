import { setImmediate } from 'node:timers/promises';
import type { Unworded } from '../answer/answer.ts';
import { explainInSteps } from '../answer/ask/ask.ts';
import type { Consideration } from '../answer/ask/consider.ts';
import { type AskedPart, inParts } from '../answer/ask/in-parts.ts';
import { saidIn, untold } from '../answer/ask/untold.ts';
import { spelledOut } from '../answer/question/question.ts';
import { recased } from '../answer/question/recase.ts';
import { joined } from '../answer/question/scope-joined.ts';
import { resting, type Steps } from '../answer/steps.ts';
import type { Gathered } from '../search/gathered.ts';
import { everything, type Scope } from '../search/query.ts';
import type { Judgement, Taken, Tools } from '../talk/follow-up.ts';
import { mayAskSeveral, sentencesOf, withoutLead } from '../talk/joints.ts';
import { type Limits, noLimits, type Turn, turnOf } from '../talk/turn.ts';

/** So many questions of one message are looked up. */
export const maxParts = 4;
/** So many ways to understand each of them in the light of the others are held against the articles. */
const maxReadings = 2;

/** A message with what it is put to. */
export interface Message {
  readonly text: string;
  /** The exchanges before it, the newest last. */
  readonly turns: readonly Turn[];
  readonly retriever: Gathered;
  /** The scope that limits give, inside the one that was given beside the message. */
  readonly scopeOf: (limits: Limits) => Scope;
  /** The day of asking, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Asks the articles, each question once. */
export type Ask = (question: string, limits: Limits, scope?: Scope) => Steps<Consideration>;

export function asking({ retriever, scopeOf, today }: Pick<Message, 'retriever' | 'scopeOf' | 'today'>): Ask {
  const known = new Map<string, Consideration>();
  return function* (question, limits, scope = scopeOf(limits)) {
    const { articleIds, since, until } = scope;
    const key = JSON.stringify([question, since, until, articleIds === null ? null : [...articleIds]]);
    const found = known.get(key) ?? (yield* explainInSteps({ question, retriever, scope, today }));
    known.set(key, found);
    return found;
  };
}

/** What an answer counts for where several readings of a line are weighed. */
export const judgementOf = ({ answer, judgement }: Consideration): Judgement => ({
  score: judgement?.score ?? 0,
  isAnswered: answer.kind === 'answered',
  said: saidIn(answer),
});

/** A message answered question by question, with what each was made from. */
export interface Severally {
  readonly answer: Unworded;
  readonly parts: readonly AskedPart[];
}

/** Asks all articles, or some of them. */
type AskAmong = (question: string, limits: Limits, articleIds?: ReadonlySet<string> | null) => Steps<Consideration>;

/** The same of some articles where they are given. `within`: the scope of every question, where it is not that of its limits. */
export const askingAmong =
  (ask: Ask, { scopeOf }: Pick<Message, 'scopeOf'>, within?: Scope): AskAmong =>
  (question, limits, articleIds = null) =>
    ask(
      question,
      limits,
      articleIds === null ? within : joined(within ?? scopeOf(limits), { ...everything, articleIds }),
    );

/** What the articles say to a reading of a line. */
export const judging = (asks: AskAmong): Tools['judge'] =>
  function* (question, limits, articleIds) {
    return judgementOf(yield* asks(question, limits, articleIds));
  };

/**
 * Answers each question of a message by itself: one that only stands with those before it is understood in their light, as if
 * they had been asked one after the other. Null where there is one question, or the whole is answered better.
 *
 * @param whole what is known of the message asked as it stands
 */
export async function severally(message: Message, whole: Consideration, ask: Ask): Promise<Severally | null> {
  const { text, retriever, today } = message;
  if (!mayAskSeveral(text)) return null;
  // Taking English apart needs tables that a start can do without.
  const [{ questionsOf, standsAlone }, { resolveFollowUpSlowly }, { asQuestion, lowered }] = await Promise.all([
    import('../talk/several.ts'),
    import('../talk/follow-up.ts'),
    import('../talk/wording.ts'),
  ]);
  const nameOf = (word: string) => retriever.vocabulary.nameOf(word);
  const written = recased(spelledOut(text), nameOf);
  const questions = questionsOf(written);
  if (questions.length < 2) return null;
  // A source or a time that one question of a sentence names is meant in all of it.
  const within = sentencesOf(written).length === 1 ? whole.scope : undefined;
  const asks = askingAmong(ask, message, within);
  const tools = { articles: retriever.articles, today, nameOf, judge: judging(asks), maxReadings };
  const turns = [...message.turns];
  const parts: AskedPart[] = [];
  for (const typed of questions.slice(0, maxParts)) {
    const resolve = (line: string): Promise<Taken> | Taken =>
      turns.length === 0 ? asTyped(line) : resolveFollowUpSlowly(turns, line, tools, setImmediate);
    let [line, taken] = [typed, await resolve(typed)];
    const before = parts.at(-1);
    if (before !== undefined && taken.took === null && !standsAlone(typed)) {
      // "And how much is missing?": what it is about stands in the question before it, which it stays with.
      parts.pop();
      turns.pop();
      line = `${before.question.replace(/\?$/, '')}, ${lowered(typed)}`;
      taken = await resolve(line);
    }
    await setImmediate();
    const question = taken.took ?? withoutLead(taken.question);
    const { line: put, articleIds } = taken.among ?? { line: question, articleIds: null };
    const found = await resting(asks(put, taken.limits, articleIds), setImmediate);
    const consideration = { ...found, answer: untold(found.answer, taken.put) };
    const asked = asQuestion(withoutLead(line));
    const isMarked = text.includes('¿') && !asked.startsWith('¿');
    const shown = isMarked ? `¿${asked}` : asked;
    const isSame = taken.took !== null && withoutSigns(taken.took) === withoutSigns(shown);
    parts.push({ question: shown, takenAs: isSame ? null : taken.took, consideration });
    turns.push(turnOf(consideration.answer, taken.limits, 0));
  }
  const of = parts.length + Math.max(0, questions.length - maxParts);
  const answer = inParts(text, whole, parts, of, retriever);
  return answer === null ? null : { answer, parts };
}

const asTyped = (question: string): Taken => ({
  question,
  limits: noLimits,
  took: null,
  choices: [],
  put: '',
  among: null,
});

/** What of a question tells whether another is the same. */
const withoutSigns = (question: string): string =>
  question
    .replace(/[¿?¡!]/g, '')
    .trim()
    .toLowerCase();
