import * as z from 'zod';
import { articleKinds, renditions } from '../../corpus/article.ts';
import { citationSchema, lineSchema } from '../answer.ts';
import { valueRelations } from '../relate/figure-pairs.ts';
import { type Articles, wrongCitations, wrongLines } from '../verify.ts';

/** One article of a source, as the head of a comparison names it. */
export const comparedArticleSchema = z
  .object({
    articleId: z.string(),
    publisher: z.string(),
    title: z.string(),
    author: z.string().nullable(),
    published: z.iso.date(),
    kind: z.enum(articleKinds),
    rendition: z.enum(renditions),
    /** Length of the text in words. */
    words: z.int().nonnegative(),
  })
  .readonly();

/** One side of a comparison: an article, or all articles of a publisher. */
export const comparedSourceSchema = z
  .object({
    label: z.string(),
    role: z.enum(['article', 'publisher']),
    articles: z.array(comparedArticleSchema).readonly(),
  })
  .readonly();
export type ComparedSource = z.infer<typeof comparedSourceSchema>;

const pairSchema = z.object({ first: lineSchema, second: lineSchema }).readonly();

/** Figures on one subject, in each source's words; `text` is a slice of the cited sentence. */
export const figureRowSchema = z
  .object({ about: z.string(), first: lineSchema, second: lineSchema, relation: z.enum(valueRelations) })
  .readonly();

/** Something that one source says one way and the other another: `value` in each one's words, `line` the sentence it stands in. */
export const disputeSchema = z
  .object({
    about: z.string(),
    first: z.object({ value: z.string(), line: lineSchema }).readonly(),
    second: z.object({ value: z.string(), line: lineSchema }).readonly(),
  })
  .readonly();

const termsSchema = z.array(z.string()).max(6).readonly();

/** Two sources side by side: what `quipu compare --json` prints. Every `text` is a slice of a cited excerpt. */
export const comparisonSchema = z
  .object({
    first: comparedSourceSchema,
    second: comparedSourceSchema,
    topic: z.string().nullable(),
    /** What both say, the surest first. */
    shared: z.array(pairSchema).readonly(),
    figures: z.array(figureRowSchema).readonly(),
    /** Sentences of the two that come closest to each other, whether or not they say the same; none that stand above. */
    facing: z.array(pairSchema).readonly(),
    /** Where they contradict each other, the surest first. */
    disputes: z.array(disputeSchema).readonly(),
    /** What only one of them says, the weightiest first. */
    onlyFirst: z.array(lineSchema).readonly(),
    onlySecond: z.array(lineSchema).readonly(),
    /** Words that each uses clearly more than the other; null when a text is too short to tell. */
    leaning: z.object({ first: termsSchema, second: termsSchema }).readonly().nullable(),
    citations: z.array(citationSchema).readonly(),
    tookMs: z.number().nonnegative(),
  })
  .readonly();
export type Comparison = z.infer<typeof comparisonSchema>;
export type SharedPair = Comparison['shared'][number];

/** What of a comparison does not hold against the articles as they are now; empty when it may be sent. */
export function verifyComparison(comparison: Comparison, articles: Articles): readonly string[] {
  const { shared, figures, facing, onlyFirst, onlySecond, citations } = comparison;
  const lines = [
    ...[...shared, ...figures, ...facing].flatMap(({ first, second }) => [first, second]),
    ...onlyFirst,
    ...onlySecond,
  ];
  return [...wrongCitations(citations, articles), ...wrongLines(lines, citations)];
}
