import { readFileSync } from 'node:fs';
import type { Answer } from '../src/answer/answer.ts';

/** What a topic expects: an answer, two positions, silence, or a word about the language. */
export type Expectation = 'answer' | 'conflict' | 'abstain' | 'language';

/** One question with what its answer must show. `answers` (gold spans) or `must` (patterns that all have to be met). */
export interface EvalTopic {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly expect: Expectation;
  readonly must?: readonly string[];
  readonly sources?: readonly string[];
  readonly answers?: readonly string[];
}

/** Reads topics from JSON Lines. */
export function readEvalTopics(file: string): readonly EvalTopic[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim().startsWith('{'))
    .map((line): EvalTopic => JSON.parse(line));
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text shows what a topic wants: a gold span as whole words, or every pattern. */
function shows(topic: EvalTopic, text: string): boolean {
  if (topic.answers !== undefined) {
    const said = ` ${plain(text)} `;
    return topic.answers.some((gold) => plain(gold) !== '' && said.includes(` ${plain(gold)} `));
  }
  const must = topic.must ?? [];
  return must.length > 0 && must.every((pattern) => new RegExp(pattern, 'i').test(text));
}

/** What one answer is worth. */
export interface Grade {
  /** The first line alone shows it. */
  readonly isFirst: boolean;
  /** What is shown as a whole shows it. */
  readonly isAny: boolean;
  readonly isAnswered: boolean;
  /** As expected in every respect: no answer where there is none (the closest sentences are none), both sides where sources differ, a source that has it. */
  readonly isRight: boolean;
}

type Shown = Pick<Answer, 'kind' | 'lines' | 'direct' | 'disagreements' | 'citations' | 'support' | 'because'>;

/** Grades an answer, or what a baseline says put as one. */
export function grade(topic: EvalTopic, answer: Shown): Grade {
  const isAnswered = answer.kind === 'answered';
  const said = [
    answer.direct?.text,
    ...answer.lines.map(({ text }) => text),
    ...answer.disagreements.flatMap(({ about, positions }) => [about, ...positions.map(({ value }) => value)]),
  ].filter((text) => text !== undefined);
  const isFirst = shows(topic, answer.lines[0]?.text ?? '');
  const isAny = shows(topic, said.join('\n'));
  return { isFirst, isAny, isAnswered, isRight: isRight(topic, answer, isAny) };
}

function isRight(topic: EvalTopic, answer: Shown, isAny: boolean): boolean {
  // What comes closest says for itself why it is no answer.
  const isSilent = answer.kind === 'near' || (answer.kind === 'not-found' && answer.because !== null);
  if (topic.expect === 'abstain') return isSilent;
  if (topic.expect === 'language') return isSilent || answer.kind === 'answered';
  const cited = new Set(answer.citations.map(({ articleId }) => articleId));
  const sources = topic.sources ?? [];
  if (topic.expect === 'conflict')
    return isAny && answer.support === 'disputed' && sources.every((source) => cited.has(source));
  return isAny && (sources.length === 0 || sources.some((source) => cited.has(source)));
}
