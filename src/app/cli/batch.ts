import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { OperatorError } from '../../errors.ts';

/** Answers one question or checks one claim: whatever a line holds, it gets an object. */
export type AnswerOne = (text: string) => Promise<object>;

/**
 * Answers the `question` of each line of a JSON Lines file, or checks its `claim`, in order, one object a line with the line's `id`. A line that
 * is no object with that field is named by file and line through `writeError`, and the others are answered.
 * @returns how many lines were not answered.
 * @throws OperatorError where the file cannot be read.
 */
export async function answerFile(
  file: string,
  field: 'question' | 'claim',
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
      const read = readLine(line, field);
      if (typeof read === 'string') {
        unusable += 1;
        writeError(`${file}:${number} ${read}\n`);
        continue;
      }
      const { id, text } = read;
      write(`${JSON.stringify({ ...(id === undefined ? {} : { id }), ...(await answerOne(text)) })}\n`);
    }
    return unusable;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new OperatorError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`, 1, { cause: error });
  }
}

/** What a line asks or claims, or what is wrong with it. */
function readLine(line: string, field: 'question' | 'claim'): { readonly id: unknown; readonly text: string } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'is not JSON';
  }
  const { id, [field]: text } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof text === 'string' ? { id, text } : `${field}: must be text`;
}
