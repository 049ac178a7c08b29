import { maxQuestionChars } from '../answer/limits.ts';
import { inOneGo, resting, type Steps } from '../answer/steps.ts';
import type { Article } from '../corpus/article.ts';
import { isNamed, phrasesOf } from '../language/noun-phrases.ts';
import { termsOf } from '../language/tokens.ts';
import { bareQuestionIn, readLine } from './line.ts';
import { isWhole, type Reading, readingsOf, type Scene } from './readings.ts';
import { recased } from './recase.ts';
import { sourceTail } from './source-change.ts';
import { type Limits, noLimits, type Turn } from './turn.ts';

/** How well the articles carry a question. */
export interface Judgement {
  /** 0 to 1; what answers is near 1. */
  readonly score: number;
  readonly isAnswered: boolean;
  /** What the answer says; empty when there is none. */
  readonly said: string;
}

/** What understanding a follow-up needs beside the exchanges before it. */
export interface Tools {
  readonly articles: ReadonlyMap<string, Article>;
  /** The day of asking, `YYYY-MM-DD`. */
  readonly today: string;
  /** Settles between several readings of one line. */
  readonly judge: (question: string, limits: Limits) => Judgement;
}

/** A line as it was understood. */
export interface Taken {
  /** Stands alone. */
  readonly question: string;
  readonly limits: Limits;
  /** What to tell the asker; null when the line was taken as it was typed. */
  readonly took: string | null;
}

/** What the articles say counts for, against the likelihood of the words (0 to about 1.2). */
const scoreWeight = 2;
const answeredWeight = 0.5;
/** What the articles say counts no more than this where the source that was asked for does not say it. */
const maxSilentScore = 0.3;
/** No more readings than these are held against the articles: each is a search. */
const maxReadings = 6;

/**
 * Understands a line in the light of the exchanges before it (the newest last): what pronouns, fragments, bare question
 * words and corrections refer to. A question that stands alone is taken as it was typed, whatever came before.
 */
export function resolveFollowUp(turns: readonly Turn[], typed: string, tools: Tools): Taken {
  return inOneGo(resolveInSteps(turns, typed, tools));
}

/** The same, with `rest` awaited between its steps: each reading that is held against the articles is one. */
export function resolveFollowUpSlowly(
  turns: readonly Turn[],
  typed: string,
  tools: Tools,
  rest: () => Promise<void>,
): Promise<Taken> {
  return resting(resolveInSteps(turns, typed, tools), rest);
}

function* resolveInSteps(turns: readonly Turn[], typed: string, tools: Tools): Steps<Taken> {
  const line = readLine(typed);
  const question = line.wasPolite ? line.core : typed.trim();
  const last = turns.at(-1);
  if (last === undefined) return { question, limits: noLimits, took: null };
  const scene: Scene = { turns: turns.map(recased), articles: tools.articles, today: tools.today };
  const readings = readingsOf(line, question, scene).filter((reading) => reading.question.length <= maxQuestionChars);
  return readings.length === 0 ? { question, limits: noLimits, took: null } : yield* best(readings, tools);
}

/** Whether a line asks something only of what was said before: "when?", "and in 2024?" */
export function needsContext(typed: string): boolean {
  const { core, isJoined } = readLine(typed);
  if (bareQuestionIn(core) !== null) return true;
  return isJoined && !isWhole(core) && !phrasesOf(core).some(isNamed);
}

function* best(all: readonly Reading[], { judge }: Tools): Steps<Taken> {
  const likely = [...all].sort((a, b) => b.likelihood - a.likelihood).slice(0, maxReadings);
  const [first] = likely;
  if (first === undefined) throw new Error('A line always has a reading.');
  if (likely.length === 1) return takenAs(first);
  const weighed: { readonly reading: Reading; readonly weight: number }[] = [];
  for (const reading of likely) {
    yield;
    weighed.push({ reading, weight: weightOf(reading, judge(reading.question, reading.limits)) });
  }
  yield;
  return takenAs(weighed.reduce((one, other) => (other.weight > one.weight ? other : one)).reading);
}

function weightOf(reading: Reading, { score, isAnswered, said }: Judgement): number {
  // An answer that leaves out what was put into the question is an answer to another one.
  if (isAnswered && !tellsOf(reading.put, said)) return reading.likelihood;
  // The articles carry the question, and the one source that was asked for is silent.
  const isSilent = !isAnswered && sourceTail.test(reading.question);
  const carried =
    scoreWeight * (isSilent ? Math.min(score, maxSilentScore) : score) + (isAnswered ? answeredWeight : 0);
  return reading.likelihood + carried;
}

/** Whether half of the words are in what was said. */
function tellsOf(words: string, said: string): boolean {
  const wanted = termsOf(words);
  const told = new Set(termsOf(said));
  return wanted.filter((term) => told.has(term)).length * 2 >= wanted.length;
}

const takenAs = ({ question, limits, isFollowUp }: Reading): Taken => ({
  question,
  limits,
  took: isFollowUp ? question : null,
});
