import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { type Article, articleKinds, renditions } from './article.ts';
import { collectionPattern, commonCollection } from './collection.ts';
import { fieldLine, repeatedField } from './front-matter-lines.ts';

/** Something in an article's file that keeps it from being used. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

/** `file:line field: what is wrong`, the form in which an operator meets a problem. */
export const problemText = (problem: Problem): string =>
  `${problem.file}:${problem.line} ${problem.field}: ${problem.message}`;

/** What reading one file gave: an article, or everything that is wrong with it. */
export type ReadResult =
  | { readonly kind: 'article'; readonly article: ImportedArticle }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };

const line = (name: string) =>
  z
    .string({ error: (issue) => (issue.input === undefined ? `${name} is missing` : `${name} must be text`) })
    .trim()
    .min(1, `${name} is empty`)
    .max(500, `${name} is longer than 500 characters`)
    .refine((value) => !/[\r\n]/.test(value), `${name} must be one line`);

/** YAML reads a bare 2025-05-06 as text here (the core schema has no dates), so a day is always a string. */
const day = (name: string) =>
  z.iso.date({
    error: (issue) => (issue.input === undefined ? `${name} is missing` : `${name} must be a day, written 2025-05-06`),
  });

const url = z
  .url({
    protocol: /^(https?|file)$/,
    error: (issue) => (issue.input === undefined ? 'url is missing' : 'url must begin with http:// or https://'),
  })
  .refine((value) => !URL.canParse(value) || new URL(value).username === '', 'url must not have a user name in it');

const oneOf = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  z.enum(values, {
    error: (issue) =>
      issue.input === undefined
        ? `${name} is missing: one of ${values.join(', ')}`
        : `${name} must be one of ${values.join(', ')}`,
  });

/**
 * The front matter of an article's file. The first nine fields are the author's to fill in; the others are written by
 * `quipu import` and may be left out.
 */
export const frontMatterSchema = z.strictObject({
  title: line('title'),
  publisher: line('publisher'),
  author: line('author').optional(),
  published: day('published'),
  url,
  kind: oneOf('kind', articleKinds),
  rendition: oneOf('rendition', renditions),
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language must be a tag such as en or es-PE'),
  topics: z.array(line('topic')).default([]),
  collection: z
    .string()
    .regex(collectionPattern, 'collection must be small letters, digits and hyphens, at most 40')
    .optional(),
  updated: day('updated').optional(),
  alsoIn: z.array(z.strictObject({ publisher: line('publisher'), url })).default([]),
  /** The address that the page itself gives as its own, where it is another one. */
  canonical: url.optional(),
  /** The day of the import. */
  retrieved: day('retrieved').optional(),
  /** `sha256:` and the hash of the bytes that were imported. */
  sourceHash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, 'sourceHash must be sha256: and 64 hexadecimal digits')
    .optional(),
  /** True: the source gives no date, and `published` is the day of the import. */
  undated: z.boolean().optional(),
});

type FrontMatter = z.infer<typeof frontMatterSchema>;

/** Where an imported article came from; absent in one that was written for the corpus. */
export type Provenance = Pick<FrontMatter, 'canonical' | 'retrieved' | 'sourceHash' | 'undated'>;

/** An article with what its file says about its import. */
export type ImportedArticle = Article & Provenance;

/** Longer front matter is none: a parser's time grows with the square of the number of fields. */
const maxFrontMatterChars = 16 * 1024;

const fence = /^---[ \t]*$/;

/**
 * Reads one article's file: front matter between two lines of `---`, then Markdown. `file` is the name problems are
 * reported under, `id` the article's. Never throws; the text is kept to the letter but for line ends, which become `\n`,
 * and blank space at both ends.
 */
export function readArticle(content: string, file: string, id: string): ReadResult {
  const lines = content
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .split('\n');
  const broken = (at: number, field: string, message: string): ReadResult => ({
    kind: 'broken',
    problems: [{ file, line: at, field, message }],
  });
  if (!fence.test(lines[0] ?? '')) return broken(1, 'front matter', 'the file must begin with a line of ---');
  const close = lines.findIndex((text, n) => n > 0 && fence.test(text));
  if (close < 0) return broken(1, 'front matter', 'the closing line of --- is missing');
  const yaml = lines.slice(1, close).join('\n');
  if (yaml.length > maxFrontMatterChars)
    return broken(1, 'front matter', `it is longer than ${maxFrontMatterChars} characters`);
  const counter = new LineCounter();
  // maxAliasCount is set where the document becomes a value: a bomb of aliases is refused there
  const document = parseDocument(yaml, {
    lineCounter: counter,
    schema: 'core',
    prettyErrors: false,
    logLevel: 'error',
    // the parser's own check takes time by the square of the number of fields
    uniqueKeys: false,
  });
  const yamlError = document.errors[0];
  if (yamlError) return broken(counter.linePos(yamlError.pos[0]).line + 1, 'front matter', yamlError.message);
  const twice = repeatedField(document.contents, counter);
  if (twice) return broken(twice.line, twice.field, 'is given twice');
  const value = plainValue(document);
  if (value === undefined)
    return broken(2, 'front matter', 'it must be a list of `field: value` lines without aliases');
  const parsed = frontMatterSchema.safeParse(value);
  if (!parsed.success) {
    const lineOf = (path: readonly PropertyKey[]) => fieldLine(document.contents, path, counter);
    return { kind: 'broken', problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, file, lineOf)) };
  }
  const text = lines
    .slice(close + 1)
    .join('\n')
    .trim();
  if (text === '') return broken(close + 1, 'text', 'there is no text below the front matter');
  const { author = null, updated = null, collection, ...rest } = parsed.data;
  const belongs = collection === undefined || collection === commonCollection ? {} : { collection };
  return { kind: 'article', article: { id, ...rest, ...belongs, author, updated, text } };
}

/**
 * The text of a file that `readArticle` takes, without looking at its front matter: for files whose front matter is known
 * from before. Null when the file has none.
 */
export function textBelow(content: string): string | null {
  const plain = content.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const match = /^---[ \t]*\n(?:[\s\S]*?\n)??---[ \t]*(?:\n|$)/.exec(plain);
  return match ? plain.slice(match[0].length).trim() : null;
}

function plainValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function problemsOf(
  issue: z.core.$ZodIssue,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      file,
      line: lineOf([key]),
      field: key,
      message: 'is not a field of an article',
    }));
  return [{ file, line: lineOf(issue.path), field: issue.path.join('.'), message: issue.message }];
}
