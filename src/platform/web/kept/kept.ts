import * as z from 'zod';
import type { Citation } from '../../../answer/answer.ts';
import { gather } from '../../../answer/evidence/gather.ts';
import type { Context } from '../../../bot/command.ts';
import { type Block, citationsIn, type Reply } from '../../../chat/reply.ts';
import type { Article } from '../../../corpus/article.ts';
import { articleKinds } from '../../../corpus/article.ts';
import { deleteAnswer, keepAnswer, sealedAnswer } from '../../../store/kept-answers.ts';
import { isKey, nameOf, newKey, seal, unseal } from '../../shared/sealed.ts';
import { hashOf } from '../http/hash.ts';

/** An article as it was when an answer was kept. */
const sourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  author: z.string().nullable(),
  published: z.string(),
  undated: z.boolean().optional(),
  updated: z.string().nullable(),
  url: z.string(),
  kind: z.enum(articleKinds),
  language: z.string(),
  /** Of its text. */
  sha256: z.string(),
});
type KeptSource = z.infer<typeof sourceSchema>;

const keptSchema = z.object({
  version: z.literal(1),
  asked: z.string(),
  atMs: z.number(),
  blocks: z.custom<readonly Block[]>(Array.isArray),
  sources: z.array(sourceSchema),
});
export type Kept = z.infer<typeof keptSchema>;

type Settings = Pick<Context, 'store' | 'retriever'>;

/** Keeps an answer as it was given. Whoever has its key opens it, changes nothing, and may delete it. */
export async function keep(
  { reply, asked, atMs }: { readonly reply: Reply; readonly asked: string; readonly atMs: number },
  { store, retriever }: Settings,
): Promise<string> {
  const key = newKey();
  const ids = new Set(reply.blocks.flatMap(citationsIn).map(({ articleId }) => articleId));
  const sources = await gather(retriever, ({ articles }) => [...ids].flatMap((id) => asSource(articles.get(id))));
  const blocks = reply.blocks.filter(({ kind }) => kind !== 'buttons' && kind !== 'select');
  const kept: Kept = { version: 1, asked, atMs, blocks, sources };
  await keepAnswer(store, nameOf(key), seal(JSON.stringify(kept), key), atMs);
  return key;
}

function asSource(article: Article | undefined): readonly KeptSource[] {
  if (article === undefined) return [];
  return [sourceSchema.parse({ ...article, sha256: hashOf(article.text) })];
}

/** Null when it was deleted, or never kept. */
export async function findKept(key: string, store: Context['store']): Promise<Kept | null> {
  if (!isKey(key)) return null;
  const sealed = await sealedAnswer(store, nameOf(key));
  return sealed === null ? null : keptSchema.parse(JSON.parse(unseal(sealed, key)));
}

export const removeKept = async (key: string, store: Context['store']): Promise<boolean> =>
  isKey(key) && deleteAnswer(store, nameOf(key));

/**
 * What became of an article since an answer was kept: `same`; `changed`, and every quotation still stands in it; `reworded`,
 * and at least one does not; `gone`.
 */
export type Since = 'same' | 'changed' | 'reworded' | 'gone';

/** The articles of a kept answer, each with what became of it. */
export function sourcesSince(kept: Kept, retriever: Settings['retriever']) {
  const cited = kept.blocks.flatMap(citationsIn);
  return gather(retriever, ({ articles }) =>
    kept.sources.map((source) => {
      const own = cited.filter(({ articleId }) => articleId === source.id);
      const article = articles.get(source.id);
      return { ...source, since: since(source, own, article), updatedNow: article?.updated ?? null };
    }),
  );
}

function since(source: KeptSource, cited: readonly Citation[], article: Article | undefined): Since {
  if (article === undefined) return 'gone';
  if (hashOf(article.text) === source.sha256) return 'same';
  return cited.every(({ excerpt }) => article.text.includes(excerpt)) ? 'changed' : 'reworded';
}
