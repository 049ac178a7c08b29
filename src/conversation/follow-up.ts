import type { Article } from '../corpus/article.ts';
import { exchangesFor } from './exchanges.ts';
import { formOf, topicOf } from './form.ts';
import { bareQuestionIn, type Line, readLine } from './line.ts';
import { type PhraseKind, phrasesOf, wordsOf } from './phrases.ts';
import { withReferences } from './references.ts';
import { askedWith, asQuestion } from './reword.ts';
import { type SourceChange, sourceChangeIn, sourceOf, withSource } from './source-change.ts';
import { type Limits, noLimits, type Turn } from './turn.ts';

/** How well the articles carry a question. */
export interface Judgement {
  /** 0 to 1; what answers is near 1. */
  readonly score: number;
  readonly isAnswered: boolean;
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

/** One way to understand a line, before the articles are asked which one they carry. */
interface Reading {
  readonly question: string;
  readonly limits: Limits;
  readonly took: string | null;
  /** 0 to 1: how likely by the words alone. */
  readonly likelihood: number;
}

/** What an answer counts for when readings are weighed. */
const answeredBonus = 0.5;
/** How likely it is that words which could follow up are a question of their own. */
const aloneLikelihood = 0.3;
/** More words of content than these are a question, whether or not a verb was seen among them. */
const maxFragmentWords = 6;
/** A question with at most this many words of content says too little to stand alone. */
const maxVagueWords = 1;

/**
 * Understands a line in the light of the exchanges before it (the newest last): what pronouns, fragments, bare question
 * words and corrections refer to. A question that stands alone is taken as it was typed, whatever came before.
 */
export function resolveFollowUp(turns: readonly Turn[], typed: string, tools: Tools): Taken {
  const alone: Reading = { question: typed.trim(), limits: noLimits, took: null, likelihood: aloneLikelihood };
  const last = turns.at(-1);
  if (last === undefined) return takenAs(alone);
  return best(readings(readLine(typed), turns, last, alone, tools), tools);
}

/** Whether a line asks something only of what was said before: "when?", "and in 2024?" */
export function needsContext(typed: string): boolean {
  const { core, isJoined } = readLine(typed);
  if (bareQuestionIn(core) !== null) return true;
  return isJoined && !isWhole(core) && phrasesOf(core).every(({ kind }) => !isName(kind));
}

const isName = (kind: PhraseKind): boolean => ['person', 'place', 'organisation', 'thing'].includes(kind);

function readings(line: Line, turns: readonly Turn[], last: Turn, alone: Reading, tools: Tools): readonly Reading[] {
  const bare = bareQuestionIn(line.core);
  if (bare !== null) return withTail(last, (own) => [followUp(bareReading(bare, own), own, 1)]);
  const change = sourceChangeIn(line.core, tools.articles, tools.today);
  if (change !== null) return changedSource(change, line, turns, last, alone, tools);
  return unchangedSource(line, turns, last, alone, tools);
}

/** The words behind a question that only name its source. */
const sourceTail = /,? (?:according to|apart from) [^?]+(?=\?*$)/i;

/** Reads a line against the last question without "according to …", which is put behind what comes of it. */
function withTail(last: Turn, read: (own: Turn) => readonly Reading[]): readonly Reading[] {
  const tail = sourceTail.exec(last.question)?.[0] ?? '';
  const own = { ...last, question: last.question.replace(sourceTail, '') };
  return read(own).map((reading) => {
    if (reading.took === null || tail === '') return reading;
    const question = asQuestion(reading.question.replace(/\?*$/, tail));
    return { ...reading, question, took: question };
  });
}

const followUp = (question: string, last: Turn, likelihood: number): Reading => ({
  question,
  limits: last.limits,
  took: question,
  likelihood,
});

/** "When?", "Who says so?", "Really?", "Tell me more" */
function bareReading(bare: NonNullable<ReturnType<typeof bareQuestionIn>>, last: Turn): string {
  if (bare === 'source' || bare === 'sure') return last.question;
  if (bare === 'more') return `What do the articles say about ${topicOf(formOf(last.question)) ?? last.question}?`;
  return askedWith(bare, last.question, last.direct);
}

function changedSource(
  change: SourceChange,
  line: Line,
  turns: readonly Turn[],
  last: Turn,
  alone: Reading,
  tools: Tools,
): readonly Reading[] {
  const put = (reading: Reading): Reading => {
    const question = withSource(reading.question, change, tools.articles, tools.today);
    return { ...reading, question, took: question, limits: { ...reading.limits, source: null } };
  };
  if (change.rest === '') {
    const changed = put(followUp(last.question, last, 0.9));
    // An author is a person too: "and Donald Miller?" after "Who is Pete Hegseth?"
    const asPerson = phrasesOf(change.label).some(({ kind }) => kind === 'person');
    return asPerson ? [changed, ...unchangedSource(line, turns, last, alone, tools)] : [changed];
  }
  const rest = unchangedSource({ ...line, core: change.rest }, turns, last, { ...alone, question: change.rest }, tools);
  return rest.map((reading) => (reading.took === null ? alone : put(reading)));
}

function unchangedSource(
  line: Line,
  turns: readonly Turn[],
  last: Turn,
  alone: Reading,
  tools: Tools,
): readonly Reading[] {
  if (!isWhole(line.core)) return withTail(last, (own) => fragment(line, own, alone, tools));
  const kept = (question: string): string => keepingSource(asQuestion(question), last, tools);
  const partitive = withTail(last, (own) =>
    exchangesFor(own.question, line, tools.today)
      .filter(({ isOfCounted }) => isOfCounted)
      .map(({ text, likeness }) => followUp(text, own, likeness / 5)),
  );
  if (partitive.length > 0) return partitive;
  const spokenOf = turns.map((turn) => ({ ...turn, question: turn.question.replace(sourceTail, '') }));
  const referring = withReferences(line.core, spokenOf);
  if (referring.length > 0)
    return referring.map(({ text, salience }) => followUp(kept(text), last, Math.max(0, salience) / 5));
  if (isVague(line.core)) {
    const topic = topicOf(formOf(last.question.replace(sourceTail, '')));
    const about = topic === null ? [] : [followUp(kept(`About ${topic}: ${lowerFirst(line.core)}`), last, 0.5)];
    return [alone, ...about];
  }
  return [{ ...alone, question: line.isCorrection ? asQuestion(line.core) : alone.question }];
}

/** Whether a line is a question with a verb of its own, not a part of one. */
function isWhole(core: string): boolean {
  const words = wordsOf(core);
  if (words.some((word) => word.class === 'verb' || word.class === 'auxiliary')) return true;
  const form = formOf(core);
  const content = words.filter((word) => word.class === 'noun' || word.class === 'name');
  return content.length > maxFragmentWords || (form.opening !== '' && phrasesOf(form.rest).length > 1);
}

/** "and in 2024?", "the children?", "how many minors?": a part of the last question is exchanged. */
function fragment(line: Line, last: Turn, alone: Reading, tools: Tools): readonly Reading[] {
  const exchanges = exchangesFor(last.question, line, tools.today);
  const bonus = line.isJoined || line.isCorrection ? 0.2 : 0;
  return [
    ...exchanges.map(({ text, likeness }) => followUp(text, last, likeness / 5 + bonus)),
    { ...alone, likelihood: exchanges.length === 0 ? 1 : aloneLikelihood },
  ];
}

/** A question about the same thing stays with the source that was asked for, unless it names that source itself. */
function keepingSource(question: string, last: Turn, { articles, today }: Tools): string {
  const source = sourceOf(last.question, articles, today);
  if (source === null || question.toLowerCase().includes(source.toLowerCase())) return question;
  return withSource(question, { kind: 'only', label: source, rest: '' }, articles, today);
}

/** "Who attended?", "How many died?": no name, and hardly a word of content. */
function isVague(core: string): boolean {
  const content = wordsOf(core).filter((word) => ['noun', 'verb', 'name'].includes(word.class));
  return content.length <= maxVagueWords && content.every((word) => word.class !== 'name');
}

function best(all: readonly Reading[], tools: Tools): Taken {
  const [only] = all;
  if (only === undefined) throw new Error('A line always has a reading.');
  if (all.length === 1) return takenAs(only);
  const weighed = all.map((reading) => {
    const { score, isAnswered } = tools.judge(reading.question, reading.limits);
    return { reading, weight: reading.likelihood + score + (isAnswered ? answeredBonus : 0) };
  });
  const most = weighed.reduce((one, other) => (other.weight > one.weight ? other : one));
  return takenAs(most.reading);
}

const takenAs = ({ question, limits, took }: Reading): Taken => ({ question, limits, took });
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
