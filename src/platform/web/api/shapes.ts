import * as z from 'zod';
import { answerSchema, citationSchema, disagreementSchema, lineSchema } from '../../../answer/answer.ts';
import { draftSchema } from '../../../answer/check/draft-shape.ts';
import { checkSchema } from '../../../answer/check/verdict.ts';
import { comparisonSchema } from '../../../answer/compare/comparison.ts';
import type { Command, Option, Options, Verb } from '../../../bot/command.ts';
import { articleKinds, renditions } from '../../../corpus/article.ts';
import type { ListedArticle } from '../../../corpus/listed.ts';
import { problemSchema } from '../http/problem.ts';

/** An article as `quipu sources --json` lists it; what an import noted down of it may stand there too. */
export const listedArticleSchema = z.looseObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  author: z.string().nullable(),
  published: z.iso.date(),
  undated: z.boolean().optional().describe('True: the source gives no date, and published is the day of the import'),
  updated: z.iso.date().nullable(),
  url: z.string(),
  kind: z.enum(articleKinds),
  rendition: z.enum(renditions),
  language: z.string(),
  topics: z.array(z.string()).readonly(),
  alsoIn: z.array(z.object({ publisher: z.string(), url: z.string() }).readonly()).readonly(),
}) satisfies z.ZodType<ListedArticle>;

/** The same with its text, which spans point into in UTF-16 code units. */
export const articleSchema = listedArticleSchema.extend({ text: z.string() });

/** What is asked of programs' behalf, by the command that answers it. */
const responses: Readonly<Record<string, z.ZodType>> = {
  ask: answerSchema,
  compare: comparisonSchema,
  check: checkSchema,
  'check-draft': draftSchema,
  overview: answerSchema,
};

/** The shapes that have a name of their own in descriptions of the interface. */
export const named: Readonly<Record<string, z.ZodType>> = {
  Answer: answerSchema,
  Comparison: comparisonSchema,
  Check: checkSchema,
  Draft: draftSchema,
  Citation: citationSchema,
  Line: lineSchema,
  Disagreement: disagreementSchema,
  ListedArticle: listedArticleSchema,
  Article: articleSchema,
  Problem: problemSchema,
};

/** A question that programs may ask: the same as the command of that name, its options and what `--json` prints. */
export interface Question {
  readonly name: string;
  readonly description: string;
  readonly request: z.ZodObject;
  readonly response: z.ZodType;
}

/** The commands that answer with data of a known shape. Nothing is changed by any of them. */
export function questionsOf(commands: readonly Command[]): readonly Question[] {
  return commands.flatMap(({ name, description, verbs }) => {
    const verb = verbs.find((each: Verb) => each.name === null);
    const response = responses[name];
    return verb && response ? [{ name, description, request: requestSchema(verb.options), response }] : [];
  });
}

/** Whether others see the answer is for chats. */
const chatOnly = 'private';

/** A command's options as the schema of a request. */
function requestSchema(options: Options): z.ZodObject {
  const fields = Object.entries(options).flatMap(([name, option]) =>
    name === chatOnly ? [] : [[name, fieldSchema(option)] as const],
  );
  return z.strictObject(Object.fromEntries(fields));
}

function fieldSchema(option: Option): z.ZodType {
  const schema = typeSchema(option).describe(option.description);
  return option.required ? schema : schema.optional();
}

function typeSchema({ type, choices, maxChars, required }: Option): z.ZodType {
  switch (type) {
    case 'boolean':
      return z.boolean();
    case 'date':
      return z.iso.date();
    case 'choice':
      return z.enum(choices as [string, ...string[]]);
    case 'string':
      return required ? z.string().trim().min(1).max(maxChars) : z.string().max(maxChars);
  }
}
