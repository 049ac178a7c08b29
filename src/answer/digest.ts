import * as z from 'zod';
import { citationSchema, disagreementSchema, lineSchema } from './answer.ts';
import { type Articles, wrongCitations, wrongDisagreements, wrongLines, wrongNumbers } from './verify.ts';

/** `overview`: the first of a channel, on all articles. `news`: what came in since. `empty`: nothing came in. */
const digestKinds = ['overview', 'news', 'empty'] as const;

const numbers = z.array(z.int().positive()).readonly();
const named = z.object({ articleId: z.string(), publisher: z.string(), title: z.string() }).readonly();

/** One story: its most telling sentence, and the other articles that tell it. */
export const storySchema = z
  .object({
    line: lineSchema,
    /** Other articles on the same story, each by the citation of its own most telling sentence. */
    alsoIn: numbers,
    /** How many more there are. */
    further: z.int().nonnegative(),
    /** Where else the very same text was published. */
    copies: z.array(z.object({ publisher: z.string(), url: z.string() }).readonly()).readonly(),
    /** True when the article was known, and was changed since. */
    isUpdate: z.boolean(),
  })
  .readonly();
export type Story = z.infer<typeof storySchema>;

/** A figure worth knowing, in a sentence that states it. */
export const figureLineSchema = z
  .object({
    line: lineSchema,
    /** How many independent publishers give it, rounded forms counted. */
    publishers: z.int().positive(),
    /** True when they give it rounded differently. */
    isRounded: z.boolean(),
  })
  .readonly();
export type FigureLine = z.infer<typeof figureLineSchema>;

/** Why something is not in the digest; said in words where a preview lists it. */
export const leftOutRules = ['no-room', 'no-room-later', 'nothing-quotable', 'other-topic'] as const;
export type LeftOutRule = (typeof leftOutRules)[number];

/** What `quipu digest preview --json` prints, and what a digest is made of before it is said on any surface. */
export const digestSchema = z
  .object({
    kind: z.enum(digestKinds),
    topic: z.string().nullable(),
    /** The articles this digest is about, and the publishers and days they come from. */
    articles: z.int().nonnegative(),
    publishers: z.int().nonnegative(),
    days: z.object({ first: z.iso.date(), last: z.iso.date() }).readonly().nullable(),
    stories: z.array(storySchema).readonly(),
    disagreements: z.array(disagreementSchema).readonly(),
    figures: z.array(figureLineSchema).readonly(),
    /** What was asked in the channel and is not in the articles: questions where they are kept, else words. */
    gaps: z.object({ questions: z.array(z.string()).readonly(), terms: z.array(z.string()).readonly() }).readonly(),
    /** What did not fit and comes with the next digest. */
    carried: z.array(named).readonly(),
    /** What is not in it, by the rule that left it out. */
    leftOut: z
      .array(z.object({ rule: z.enum(leftOutRules), articles: z.array(named).readonly() }).readonly())
      .readonly(),
    citations: z.array(citationSchema).readonly(),
  })
  .readonly();
export type Digest = z.infer<typeof digestSchema>;

/** An article, named. */
export type Named = z.infer<typeof named>;

/** What of a digest does not hold against the articles as they are now; empty when it may be sent. */
export function verifyDigest(
  { stories, figures, disagreements, citations }: Digest,
  articles: Articles,
): readonly string[] {
  return [
    ...wrongCitations(citations, articles),
    ...wrongLines(
      [...stories, ...figures].map(({ line }) => line),
      citations,
    ),
    ...stories.flatMap(({ alsoIn }) => wrongNumbers(alsoIn, citations)),
    ...wrongDisagreements(disagreements, citations),
  ];
}
