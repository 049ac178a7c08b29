import * as z from 'zod';
import { answerKinds, type Unworded } from '../answer/answer.ts';

/** Limits that were given beside a question, as typed: the options of a command. */
export interface Limits {
  readonly source: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

export const noLimits: Limits = { source: null, since: null, until: null };

const limitsSchema = z.object({
  source: z.string().nullable(),
  since: z.string().nullable(),
  until: z.string().nullable(),
});

/** What is remembered of one exchange. */
export const turnSchema = z
  .object({
    /** The question as it was taken: it stands alone. */
    question: z.string(),
    limits: limitsSchema.readonly(),
    kind: z.enum(answerKinds),
    /** The span that answered; null when there was none. */
    direct: z.string().nullable(),
    /** The sentences that were shown. */
    lines: z.array(z.string()).readonly(),
    /** Where what was shown stands, in the order of the citations. */
    cited: z
      .array(z.object({ articleId: z.string(), start: z.number(), end: z.number() }).readonly())
      .readonly()
      .optional(),
    /** Epoch milliseconds. */
    atMs: z.number(),
  })
  .readonly();
export type Turn = z.infer<typeof turnSchema>;

/** What to remember of an answer; of several that were given at once the last. */
export function turnOf(answer: Unworded, limits: Limits, atMs: number): Turn {
  const last = answer.parts?.findLast(({ kind }) => kind === 'answered') ?? answer.parts?.at(-1);
  const { kind, question, direct, lines } = last ?? answer;
  return {
    question: last?.takenAs ?? question,
    limits,
    kind,
    direct: direct?.text ?? null,
    lines: lines.map(({ text }) => text),
    cited: answer.citations.map(({ articleId, span }) => ({ articleId, ...span })),
    atMs,
  };
}
