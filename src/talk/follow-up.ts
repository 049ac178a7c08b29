import { tellsOf } from '../answer/ask/untold.ts';
import { maxQuestionChars } from '../answer/limits.ts';
import { type NameOf, recased } from '../answer/question/recase.ts';
import { inOneGo, resting, type Steps } from '../answer/steps.ts';
import { plainEnglish } from '../language/bridge/plain-english.ts';
import { clauseOf } from '../language/clause.ts';
import { packSpoken } from '../language/packs/languages.ts';
import { termsOf } from '../language/tokens.ts';
import { readLine } from './line.ts';
import { packReadings } from './pack-readings.ts';
import { type Among, asTyped, isWhole, type Reading, readingsOf, type Scene } from './readings.ts';
import { referencesIn } from './references.ts';
import { type Sources, sourceTail } from './speakers.ts';
import type { Limits, Turn } from './turn.ts';
import { isThat, spelledOut } from './wording.ts';

/** How well the articles carry a question. */
export interface Judgement {
  /** 0 to 1; what answers is near 1. */
  readonly score: number;
  readonly isAnswered: boolean;
  /** What the answer says; empty when there is none. */
  readonly said: string;
}

/** What understanding a follow-up needs beside the exchanges before it. */
export interface Tools extends Sources {
  /** Settles between several readings of one line. */
  readonly judge: (question: string, limits: Limits, articleIds?: ReadonlySet<string> | null) => Steps<Judgement>;
  /** How the articles write a name; left out where capitals are as they should be. */
  readonly nameOf?: NameOf;
  /** How many readings of a line are held against the articles: each is a search. */
  readonly maxReadings?: number;
}

/** A line as it was understood. */
export interface Taken {
  /** Stands alone. */
  readonly question: string;
  /** What is put to the articles in its place, and to which; null where it is put itself, and to all. */
  readonly among: Among | null;
  readonly limits: Limits;
  /** What to tell the asker; null when the line was taken as it was typed. */
  readonly took: string | null;
  /** Two questions that it may be about as likely; empty where one is likelier. */
  readonly choices: readonly string[];
  /** What took the place of a part of the last question: what answers must tell of it. Empty where nothing did. */
  readonly put: string;
}

/** What the articles say counts for, against the likelihood of the words (0 to about 1.2). */
const scoreWeight = 2;
const answeredWeight = 0.5;
/** What the articles say counts no more than this where the source that was asked for does not say it. */
const maxSilentScore = 0.3;
/** No more readings than these are held against the articles. */
const mostReadings = 6;
/** Readings nearer than this are about as likely. */
const tie = 0.1;
/** By the words alone two readings are as likely where they differ by less. */
const alike = 0.3;
/** What is less likely by the words alone is not offered to choose from. */
const leastOffered = 0.9;
/** What an answer counts less for where it only repeats what was shown last. */
const repeated = 0.7;
/** The score of a reading with something put for a pronoun counts so much where the articles do not answer it. */
const shareOfNear = 0.3;

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

/** A question in another language as an English line after it may lean on it; any other as it is. */
function spokenInEnglish(question: string): string {
  const pack = packSpoken(question);
  return pack === null ? question : plainEnglish(pack, question);
}

function* resolveInSteps(turns: readonly Turn[], typed: string, tools: Tools): Steps<Taken> {
  const pack = packSpoken(typed);
  if (pack !== null)
    return yield* best(packReadings(pack, typed.trim(), turns), typed.trim(), turns.at(-1)?.lines ?? [], tools);
  const { nameOf, articles, today } = tools;
  const written = (text: string): string => {
    const said = text.replace(/(?<=\bthe )us\b/g, 'US');
    return nameOf === undefined ? said : recased(said, nameOf).slice(0, -1);
  };
  const line = readLine(typed);
  const scene: Scene = {
    turns: turns.map((turn) => ({ ...turn, question: written(readLine(spokenInEnglish(turn.question)).core) })),
    articles,
    today,
  };
  const readings = readingsOf({ ...line, core: written(line.core) }, typed.trim(), scene).filter(
    ({ question }) => question.length <= maxQuestionChars,
  );
  return yield* best(readings, typed.trim(), turns.at(-1)?.lines ?? [], tools);
}

/** Whether a line asks something only of what was said before: "when?", "and in 2024?", "how old is he?" */
export function needsContext(typed: string): boolean {
  const { core, isJoined } = readLine(typed);
  const clause = clauseOf(spelledOut(core), !typed.trim().startsWith(core.slice(0, 3)));
  const { opening, auxiliary, verb } = clause;
  if (!isWhole(clause) && opening !== null && auxiliary === null && verb === null) return true;
  if (clause.words.every(({ tag }) => /^(?:adverb|pronoun|determiner|conjunction|preposition)$/.test(tag))) return true;
  if (isWhole(clause)) return referencesIn(spelledOut(core)).some(({ isSubject }) => isSubject);
  return isJoined && !clause.parts.some(({ isName, kind }) => isName && kind !== 'time');
}

/** Whether a line that needs another says of "it" what it may be: "was it fraud?", but not "how old is he?", "and how many of them are children?" */
export function namesThing(typed: string): boolean {
  const { core, isJoined } = readLine(typed);
  const { words } = clauseOf(spelledOut(core));
  return !isJoined && words.some(({ text }) => isThat(text)) && words.some(({ tag }) => tag === 'noun');
}

const ourselves = /^(?:i|me|my|mine|we|our|ours|you|your|yours|someone|somebody|anyone|anybody)$/i;

/** Whether a line that nobody addressed to the bot has the form of a question to it, and not of talk about those who talk. */
export function isPlainQuestion(typed: string): boolean {
  const { core, isJoined, isCorrection } = readLine(typed);
  const clause = clauseOf(spelledOut(core));
  if (clause.words.some(({ text }) => ourselves.test(text.replace(/['’].*$/, '')))) return false;
  const asks = clause.opening !== null || clause.auxiliary !== null;
  const isMarked = /\?\s*$/.test(typed);
  return asks || (isJoined && isMarked) || (!isWhole(clause) && (isJoined || isCorrection || isMarked));
}

/** The reading that is taken; what would be too long to ask with all that it refers to is asked as it was typed. */
function* best(
  all: readonly Reading[],
  typed: string,
  shown: readonly string[],
  { judge, maxReadings = mostReadings }: Tools,
): Steps<Taken> {
  const likely = [...all].sort((a, b) => b.likelihood - a.likelihood).slice(0, maxReadings);
  const [first = asTyped(typed)] = likely;
  if (likely.length < 2) return takenAs(first);
  const weighed: Weighed[] = [];
  for (const reading of likely) {
    yield;
    const { among, question, limits } = reading;
    const { line, articleIds } = among ?? { line: question, articleIds: null };
    const judgement = yield* judge(line, limits, articleIds);
    const isAnswered = judgement.isAnswered && !onlyRepeats(judgement.said, shown, reading.own);
    weighed.push({
      reading,
      weight: weightOf(reading, { ...judgement, isAnswered }, shown),
      isAnswered,
      said: judgement.said,
    });
  }
  yield;
  weighed.sort((a, b) => b.weight - a.weight);
  const [one, ...others] = weighed;
  const other = others.find(({ reading }) => reading.question !== one?.reading.question);
  const taken = takenAs(one?.reading ?? first);
  const isOpen = other !== undefined && one !== undefined && one.weight - other.weight < tie;
  const isLikely =
    one !== undefined &&
    other !== undefined &&
    Math.abs(one.reading.likelihood - other.reading.likelihood) < alike &&
    Math.min(one.reading.likelihood, other.reading.likelihood) >= leastOffered &&
    // What is answered alike need not be asked.
    one.said !== other.said;
  const isEither =
    isOpen && isLikely && [one, other].every(({ isAnswered, reading }) => isAnswered && reading.isFollowUp);
  return isEither ? { ...taken, choices: [one.reading.question, other.reading.question] } : taken;
}

interface Weighed {
  readonly reading: Reading;
  readonly weight: number;
  readonly isAnswered: boolean;
  readonly said: string;
}

function weightOf(reading: Reading, { score, isAnswered, said }: Judgement, shown: readonly string[]): number {
  // An answer that leaves out what was put into the question is an answer to another one.
  if (isAnswered && !tellsOf(reading.among?.told ?? reading.put, said)) return reading.likelihood;
  if (reading.among !== null && (!isAnswered || (reading.among.told === '' && !pointing.test(said)))) return 0;
  // The articles carry the question, and the one source that was asked for is silent.
  const isSilent = !isAnswered && sourceTail.test(reading.question);
  // What was put for a pronoun is found wherever it is spoken of.
  const found = isAnswered || reading.own === '' ? score : score * shareOfNear;
  const carried =
    scoreWeight * (isSilent ? Math.min(found, maxSilentScore) : found) + (isAnswered ? answeredWeight : 0);
  return reading.likelihood + carried * reading.trust - (isAnswered && isShown(said, shown) ? repeated : 0);
}

/** Whether an answer repeats what was shown last and has no word of what is asked now: only what is spoken of was found again. */
function onlyRepeats(said: string, shown: readonly string[], own: string): boolean {
  const terms = termsOf(own);
  const told = new Set(termsOf(said));
  return terms.length > 0 && isShown(said, shown) && !terms.some((term) => told.has(term));
}

/** A sentence that says "it" of what the sentences around it are about. */
const pointing = /\b(?:it|its|they|them|their|this|these|he|she|his|her)\b/i;

/** Whether an answer has no line that was not shown before. */
const isShown = (said: string, shown: readonly string[]): boolean =>
  said
    .split('\n')
    .slice(1)
    .every((line) => shown.some((before) => line.startsWith(before) || before.startsWith(line)));

const takenAs = ({ question, limits, isFollowUp, put, among }: Reading): Taken => ({
  question,
  among,
  limits,
  took: isFollowUp ? question : null,
  choices: [],
  put,
});
