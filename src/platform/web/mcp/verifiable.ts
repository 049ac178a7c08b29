import * as z from 'zod';
import { citationSchema } from '../../../answer/answer.ts';
import type { Article } from '../../../corpus/article.ts';
import { hashOf } from '../http/hash.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A citation with what a caller needs to check it: without trust in this server, once it has the article. */
const verifiableSchema = citationSchema.unwrap().extend({
  excerptSha256: hash.describe('SHA-256 of excerpt in UTF-8'),
  articleSha256: hash.describe("SHA-256 of the article's text in UTF-8, as the tool source gives it"),
});

interface Cited {
  readonly citations: readonly z.infer<typeof citationSchema>[];
}

/** An answer's schema with citations that can be checked. */
export function verifiable(schema: z.ZodType): z.ZodObject {
  const plain = (schema instanceof z.ZodReadonly ? schema.unwrap() : schema) as z.ZodObject;
  return plain.extend({ citations: z.array(verifiableSchema) });
}

/** The same answer with its citations so; an article that is gone in this very moment is cited by no hash. */
export function withHashes<T extends object>(data: T, articles: ReadonlyMap<string, Article>): T & Cited {
  const { citations } = data as unknown as Cited;
  return {
    ...data,
    citations: citations.map((citation) => ({
      ...citation,
      excerptSha256: hashOf(citation.excerpt),
      articleSha256: hashOf(articles.get(citation.articleId)?.text ?? ''),
    })),
  };
}
