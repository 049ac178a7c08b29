import * as z from 'zod';
import { type Article, articleKinds, renditions } from '../corpus/article.ts';
import { type Because, becauseSchema, overviewViews, readAsSchema, type State, stateSchema } from './codes.ts';

/** How well the evidence holds: two or more independent publishers, one alone, or some that differ. */
export const supports = ['corroborated', 'single-source', 'disputed'] as const;
export type Support = (typeof supports)[number];

/** `near`: no sentence answers outright; the lines are those that come closest, and nothing is claimed of them. */
export const answerKinds = ['answered', 'near', 'not-found'] as const;

/** What an answer shows where no single thing was asked. `talk`: nothing was asked of the articles, and `reason` is all that is said. */
export const answerViews = [...overviewViews, 'comparison', 'check', 'talk'] as const;

/** No answer has more lines than this. */
export const maxShownLines = 8;

/** Where words stand in a text: half-open, in UTF-16 code units. */
export const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().positive() }).readonly();

/** A numbered pointer to the very words: `excerpt` is `article.text.slice(span.start, span.end)`. */
export const citationSchema = z
  .object({
    number: z.int().positive(),
    articleId: z.string(),
    publisher: z.string(),
    title: z.string(),
    published: z.iso.date(),
    /** True where the source gives no date: `published` is the day it was imported. */
    undated: z.boolean().optional(),
    updated: z.iso.date().nullable(),
    kind: z.enum(articleKinds),
    rendition: z.enum(renditions),
    url: z.string(),
    excerpt: z.string(),
    span: spanSchema,
  })
  .readonly();
export type Citation = z.infer<typeof citationSchema>;

const numbers = z.array(z.int().positive()).min(1).readonly();

/** One sentence that is shown, word for word, with the numbers of its citations. */
export const lineSchema = z
  .object({
    text: z.string(),
    citations: numbers,
    /** What stands in front of it in a timeline (the time, in the sentence's own words) or a list of people (the name). */
    label: z.string().optional(),
    /** The time that `label` names, where it is not the sentence's own wording. */
    when: z
      .object({ from: z.iso.date(), grain: z.enum(['day', 'month', 'year']) })
      .readonly()
      .optional(),
    /** The part of `text` that tells what is listed: a person's office. */
    part: z.string().optional(),
  })
  .readonly();
export type Line = z.infer<typeof lineSchema>;

/** One subject on which sources differ, with what each of them gives. */
export const disagreementSchema = z
  .object({
    about: z.string(),
    positions: z.array(z.object({ value: z.string(), citations: numbers }).readonly()).readonly(),
  })
  .readonly();
export type Disagreement = z.infer<typeof disagreementSchema>;

/** An article that comes close to what was asked about. */
const nearestSchema = z
  .object({
    articleId: z.string(),
    title: z.string(),
    publisher: z.string(),
    published: z.iso.date(),
    /** As of a citation. */
    undated: z.boolean().optional(),
    url: z.string(),
  })
  .readonly();

/** An article, as it is named where it comes close to what was asked about. */
export const nearestTo = ({
  id,
  title,
  publisher,
  published,
  undated,
  url,
}: Pick<Article, 'id' | 'title' | 'publisher' | 'published' | 'undated' | 'url'>): z.infer<typeof nearestSchema> => ({
  articleId: id,
  title,
  publisher,
  published,
  ...(undated === true ? { undated } : {}),
  url,
});

/** What is said of one question, and what it rests on. */
const outcome = {
  kind: z.enum(answerKinds),
  question: z.string(),
  /** The state of the evidence in one line, in English: what `state` and `readAs` say. */
  headline: z.string(),
  state: stateSchema,
  /** Left out where the question was read as typed. */
  readAs: readAsSchema.optional(),
  /** The span that answers, when a figure, date, name or place is asked for and the evidence holds it. */
  direct: lineSchema.nullable(),
  support: z.enum(supports).nullable(),
  lines: z.array(lineSchema).max(maxShownLines).readonly(),
  disagreements: z.array(disagreementSchema).readonly(),
  /** Why no sentence answers outright, in English: what `because` says; null when one does. */
  reason: z.string().nullable(),
  because: becauseSchema.nullable(),
  /** The articles that come closest. */
  nearest: z.array(nearestSchema).readonly(),
};

/** One of several questions that were asked at once, with its own outcome. Its numbers are those of the whole's citations. */
export const partSchema = z
  .object({
    ...outcome,
    /** The question that it was understood as, where it only stands with what is before it: "Who built the port?" of "who built it". */
    takenAs: z.string().optional(),
  })
  .readonly();
export type Part = z.infer<typeof partSchema>;
export type UnwordedPart = Omit<Part, 'headline' | 'reason'>;

/** The answer to one message: what `quipu ask --json` prints, one object a line. */
export const answerSchema = z
  .object({
    ...outcome,
    /** What is shown of what was asked about; left out where a single thing was asked. */
    view: z.enum(answerViews).optional(),
    /** Left out where one question was asked. Else the whole is of its best part's kind, and its lines are those of all parts. */
    parts: z.array(partSchema).min(2).readonly().optional(),
    citations: z.array(citationSchema).readonly(),
    tookMs: z.number().nonnegative(),
  })
  .readonly();
export type Answer = z.infer<typeof answerSchema>;

/** An answer before anything is said of it in words. */
export type Unworded = Omit<Answer, 'headline' | 'reason' | 'tookMs' | 'parts'> & {
  readonly parts?: readonly UnwordedPart[] | undefined;
};

/** What was asked, and what is shown of it where that was no single thing. */
type Request = Pick<Unworded, 'question' | 'view'>;

const head = ({ question, view }: Request): Request => ({ ...(view === undefined ? {} : { view }), question });

/** Where the articles hold no answer: why, and which come closest. */
export const notFound = (request: Request, because: Because, nearest: Unworded['nearest']): Unworded => ({
  kind: 'not-found',
  ...head(request),
  state: { kind: 'silent' },
  direct: null,
  support: null,
  lines: [],
  disagreements: [],
  citations: [],
  because,
  nearest,
});

/** An answer of sentences that were not held against each other: each stands for its own source alone. */
export const answeredByEach = (
  request: Request,
  state: State,
  lines: readonly Line[],
  citations: readonly Citation[],
  disagreements: readonly Disagreement[] = [],
): Unworded => ({
  kind: 'answered',
  ...head(request),
  state,
  direct: null,
  support: 'single-source',
  lines,
  disagreements,
  citations,
  because: null,
  nearest: [],
});
