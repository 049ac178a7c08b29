import { Hono, type Context as Request } from 'hono';
import * as z from 'zod';
import { paragraph, strong } from '../../../chat/reply.ts';
import { bibtexOf, cslOf } from '../../../reply/bibliography.ts';
import { markdownOf } from '../../../reply/markdown.ts';
import { readAs } from '../http/body.ts';
import type { WebEnvironment } from '../http/guard.ts';
import { problem } from '../http/problem.ts';
import type { WebSettings } from '../http/settings.ts';
import type { Conversation } from '../playground/conversation.ts';
import { findKept, type Kept, keep, removeKept, sourcesSince } from './kept.ts';

/** How a kept answer is taken along, by the ending of its address. */
const forms: ReadonlyMap<string, { readonly type: string; readonly write: (kept: Kept) => string }> = new Map(
  Object.entries({
    md: {
      type: 'text/markdown; charset=utf-8',
      write: ({ asked, blocks }) => markdownOf([...(asked === '' ? [] : [paragraph(strong(asked))]), ...blocks]),
    },
    json: {
      type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
      write: (kept) => `${JSON.stringify(cslOf(kept.sources, dayOf(kept)), null, 2)}\n`,
    },
    bib: { type: 'application/x-bibtex; charset=utf-8', write: (kept) => bibtexOf(kept.sources, dayOf(kept)) },
  }),
);

const dayOf = ({ atMs }: Kept): string => new Date(atMs).toISOString().slice(0, 10);
const notKept = (c: Request): Response =>
  problem(c, 404, 'There is no answer at this address: it was deleted, or the address is not whole.');

/** Answers that were given an address: to keep, to see, to take along, to delete. */
export function keptRoutes(
  { context }: Pick<WebSettings, 'context'>,
  { recent }: Pick<Conversation, 'recent'>,
): Hono<WebEnvironment> {
  const routes = new Hono<WebEnvironment>();
  const find = async (key: string): Promise<Kept | null> => {
    const kept = await findKept(key, context.store);
    const { collections, retriever } = context;
    // What is not seen here may have been seen elsewhere; where all is seen, it has gone, which is said.
    const isSeen = collections === null || kept?.sources.every(({ id }) => retriever.articles.has(id)) === true;
    return isSeen ? kept : null;
  };
  routes.post('/page/keep', async (c) => {
    const read = await readAs(c, z.strictObject({ id: z.string().max(60) }));
    if (read.kind === 'wrong') return read.answer;
    const found = recent(read.value.id, c.get('caller'));
    if (found === null) return problem(c, 404, 'That answer is no longer remembered. Please ask again, then keep it.');
    return c.json({ path: `/a/${await keep(found, context)}` }, 201);
  });
  routes.get('/page/kept/:key', async (c) => {
    const kept = await find(c.req.param('key'));
    if (kept === null) return notKept(c);
    const { asked, atMs, blocks } = kept;
    return c.json({ asked, atMs, blocks, sources: await sourcesSince(kept, context.retriever) });
  });
  routes.delete('/page/kept/:key', async (c) =>
    (await removeKept(c.req.param('key'), context.store)) ? c.body(null, 204) : notKept(c),
  );
  routes.get('/page/kept/:key/:name{quipu\\.(?:md|json|bib)}', async (c) => {
    const kept = await find(c.req.param('key'));
    const form = forms.get(c.req.param('name').split('.').at(-1) ?? '');
    if (kept === null || form === undefined) return notKept(c);
    const disposition = `attachment; filename="${c.req.param('name')}"`;
    return c.body(form.write(kept), 200, { 'content-type': form.type, 'content-disposition': disposition });
  });
  return routes;
}
