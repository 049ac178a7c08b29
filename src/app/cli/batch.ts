import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Answer } from '../../answer/answer.ts';
import { OperatorError } from '../../errors.ts';

/** Answers one question, or says why not: whatever a line holds, it gets an answer. */
export type AnswerOne = (question: string) => Promise<Answer>;

/**
 * Answers the `question` of each line of a JSON Lines file, in order, one answer a line with the line's `id`. A line that
 * is no object with a `question` is named by file and line through `writeError`, and the others are answered.
 * @returns how many lines were not answered.
 * @throws OperatorError where the file cannot be read.
 */
export async function answerFile(
  file: string,
  answerOne: AnswerOne,
  write: (text: string) => void,
  writeError: (text: string) => void,
): Promise<number> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  let unusable = 0;
  try {
    for await (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      const read = readLine(line);
      if (typeof read === 'string') {
        unusable += 1;
        writeError(`${file}:${number} ${read}\n`);
        continue;
      }
      const { id, question } = read;
      write(`${JSON.stringify({ ...(id === undefined ? {} : { id }), ...(await answerOne(question)) })}\n`);
    }
    return unusable;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new OperatorError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`, 1, { cause: error });
  }
}

/** What a line asks, or what is wrong with it. */
function readLine(line: string): { readonly id: unknown; readonly question: string } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is not JSON';
  }
  const { id, question } = (value ?? {}) as { readonly id?: unknown; readonly question?: unknown };
  return typeof question === 'string' ? { id, question } : 'question: must be text';
}
