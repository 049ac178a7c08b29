import * as z from 'zod';
import { citationSchema, spanSchema } from '../answer.ts';
import type { Articles } from '../verify.ts';
import { claimPartSchema, verdicts, verifyCheck } from './verdict.ts';

/** A sentence of a draft: `unchecked` where it states nothing that articles could say, such as a question. */
export const draftSentenceSchema = z
  .object({
    text: z.string(),
    /** Where it stands in the draft: half-open, in UTF-16 code units. */
    span: spanSchema,
    verdict: z.enum([...verdicts, 'unchecked']),
    /** Its statements, each with its evidence; none where it is unchecked. */
    parts: z.array(claimPartSchema).readonly(),
  })
  .readonly();
export type DraftSentence = z.infer<typeof draftSentenceSchema>;

/** A draft held against the articles, sentence by sentence: what `quipu check-draft --json` prints. */
export const draftSchema = z
  .object({
    sentences: z.array(draftSentenceSchema).readonly(),
    citations: z.array(citationSchema).readonly(),
    tookMs: z.number().nonnegative(),
  })
  .readonly();
export type Draft = z.infer<typeof draftSchema>;

/** What of a checked draft does not hold against the articles as they are now; empty when it may be sent. */
export function verifyDraft({ sentences, citations }: Draft, articles: Articles): readonly string[] {
  return verifyCheck({ parts: sentences.flatMap(({ parts }) => parts), citations }, articles);
}
