import * as z from 'zod';
import { citationSchema, lineSchema } from '../answer.ts';
import { type Articles, wrongCitations, wrongLines, wrongNumbers } from '../verify.ts';

/** What the articles say of a claim; never whether it is true. `near`: no sentence says just that, the lines are those that come closest. */
export const verdicts = ['corroborated', 'single-source', 'disputed', 'near', 'not-found'] as const;
export type Verdict = (typeof verdicts)[number];

/** A figure, date, name or denial in which an article differs from the claim; `found` is its own wording. */
export const claimDifferenceSchema = z
  .object({ claimed: z.string(), found: z.string(), citations: z.array(z.int().positive()).min(1).readonly() })
  .readonly();

export const claimPartSchema = z
  .object({
    /** The statement, as typed. */
    text: z.string(),
    verdict: z.enum(verdicts),
    /** The sentences that the verdict rests on: those that bear the claim out first, then those that differ. */
    lines: z.array(lineSchema).readonly(),
    differences: z.array(claimDifferenceSchema).readonly(),
  })
  .readonly();
export type ClaimPart = z.infer<typeof claimPartSchema>;

/** A claim held against the articles: what `quipu check --json` prints. Every line is a slice of a cited excerpt. */
export const checkSchema = z
  .object({
    claim: z.string(),
    parts: z.array(claimPartSchema).readonly(),
    citations: z.array(citationSchema).readonly(),
    tookMs: z.number().nonnegative(),
  })
  .readonly();
export type Check = z.infer<typeof checkSchema>;

/** What of a check does not hold against the articles as they are now; empty when it may be sent. */
export function verifyCheck(
  { parts, citations }: Pick<Check, 'parts' | 'citations'>,
  articles: Articles,
): readonly string[] {
  return [
    ...wrongCitations(citations, articles),
    ...parts.flatMap(({ lines, differences }) => [
      ...wrongLines(lines, citations),
      ...differences.flatMap((difference) => wrongNumbers(difference.citations, citations)),
    ]),
  ];
}
