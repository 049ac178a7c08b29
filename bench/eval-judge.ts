import { readFileSync } from 'node:fs';
import type { Unworded } from '../src/answer/answer.ts';

/** A question with what a right answer must show. */
export interface Topic {
  readonly id: string;
  /** What kind of question it is; scores are given by kind. */
  readonly kind: string;
  readonly question: string;
  /** `answer`: answered; `conflict`: answered as disputed; `abstain`: not-found; `language`: not-found, or names and figures. */
  readonly expect: 'answer' | 'conflict' | 'abstain' | 'language';
  /** Patterns, case aside, that what is shown must all meet. */
  readonly must?: readonly string[];
  /** Article ids of which one must be cited (of a conflict: all). */
  readonly sources?: readonly string[];
  /** Gold answers instead of `must`: a line must hold one of them. */
  readonly answers?: readonly string[];
}

/** Reads topics from JSON Lines. */
export function readTopics(file: string): readonly Topic[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Topic);
}

const fold = (text: string) =>
  ` ${text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const holdsGold = (text: string, answers: readonly string[]) =>
  answers.some((gold) => fold(gold).trim() !== '' && fold(text).includes(fold(gold)));

const shown = ({ direct, lines, disagreements }: Unworded): string =>
  [
    direct?.text ?? '',
    ...lines.map(({ text }) => text),
    ...disagreements.flatMap(({ about, positions }) => [about, ...positions.map(({ value }) => value)]),
  ].join('\n');

const meets = (text: string, topic: Topic) =>
  (topic.must ?? []).every((pattern) => new RegExp(pattern, 'i').test(text)) &&
  (topic.answers === undefined || holdsGold(text, topic.answers));

/** Why an answer is not right; null when it is. */
export function wrongWith(topic: Topic, answer: Unworded): string | null {
  const isSilent = answer.kind === 'not-found';
  if (topic.expect === 'abstain') return isSilent ? null : `answered: ${answer.lines[0]?.text ?? ''}`;
  if (topic.expect === 'language') return null;
  if (isSilent) return `not found: ${answer.because?.kind ?? ''}`;
  if (!meets(shown(answer), topic)) return `shows another thing: ${answer.lines[0]?.text ?? ''}`;
  const cited = new Set(answer.citations.map(({ articleId }) => articleId));
  const sources = topic.sources ?? [];
  if (topic.expect === 'conflict') {
    if (answer.support !== 'disputed') return `support is ${answer.support}`;
    return sources.every((id) => cited.has(id)) ? null : `cites only ${[...cited].join(', ')}`;
  }
  return sources.length === 0 || sources.some((id) => cited.has(id)) ? null : `cites ${[...cited].join(', ')}`;
}

/** Whether the first line alone holds what is asked for; for questions that have an answer. */
export const isRightAtOnce = (topic: Topic, firstLine: string): boolean => meets(firstLine, topic);
