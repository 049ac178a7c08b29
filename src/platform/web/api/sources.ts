import { Hono } from 'hono';
import { gather } from '../../../answer/evidence/gather.ts';
import { jsonLines } from '../../../corpus/listed.ts';
import { listedLines, readable } from '../../../search/readable.ts';
import type { WebEnvironment } from '../http/guard.ts';
import { problem } from '../http/problem.ts';
import type { WebSettings } from '../http/settings.ts';

/** `/api/sources` and `/api/sources/ID`: what `quipu sources --json` and `quipu source ID --json` print. */
export function sourceRoutes({ context: { retriever } }: Pick<WebSettings, 'context'>): Hono<WebEnvironment> {
  const routes = new Hono<WebEnvironment>();
  routes.get('/api/sources', async (c) => {
    const withText = c.req.query('with-text') ?? 'false';
    if (!/^(?:true|false)$/.test(withText)) return problem(c, 400, 'with-text: must be true or false');
    const lines = await gather(retriever, (gathered) => listedLines(gathered, withText === 'true'));
    return c.body(lines, 200, {
      'content-type': 'application/jsonl',
    });
  });
  routes.get('/api/sources/:id', async (c) => {
    const article = await gather(retriever, ({ articles }) => readable(articles.get(c.req.param('id'))));
    if (article === undefined) return problem(c, 404, 'There is no article of that id. /api/sources lists them.');
    return c.body(jsonLines([article]), 200, { 'content-type': 'application/json' });
  });
  return routes;
}
