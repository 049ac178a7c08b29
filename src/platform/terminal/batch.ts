import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Answer } from '../../answer/answer.ts';
import { OperatorError } from '../../errors.ts';

/** Answers one question, or says why not: whatever a line holds, it gets an answer. */
export type AnswerOne = (question: string) => Answer;

/**
 * Answers the `question` of each line of a JSON Lines file, in order, one answer a line with the line's `id`.
 * @throws OperatorError naming file and line where a line is no object with a `question`.
 */
export async function answerFile(file: string, answerOne: AnswerOne, write: (text: string) => void): Promise<void> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  try {
    for await (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      const { id, question } = readLine(line, `${file}:${number}`);
      write(`${JSON.stringify({ ...(id === undefined ? {} : { id }), ...answerOne(question) })}\n`);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new OperatorError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`, 1, { cause: error });
  }
}

function readLine(line: string, where: string): { readonly id: unknown; readonly question: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new OperatorError(`${where} is not JSON`, 1, { cause: error });
  }
  const { id, question } = (value ?? {}) as { readonly id?: unknown; readonly question?: unknown };
  if (typeof question !== 'string') throw new OperatorError(`${where} question: must be text`);
  return { id, question };
}
