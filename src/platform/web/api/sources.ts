import { Hono } from 'hono';
import { jsonLines, listed } from '../../../corpus/listed.ts';
import type { WebEnvironment } from '../http/guard.ts';
import { problem } from '../http/problem.ts';
import type { WebSettings } from '../http/settings.ts';

/** `/api/sources` and `/api/sources/ID`: what `quipu sources --json` and `quipu source ID --json` print. */
export function sourceRoutes({ context: { retriever } }: Pick<WebSettings, 'context'>): Hono<WebEnvironment> {
  const routes = new Hono<WebEnvironment>();
  routes.get('/api/sources', (c) => {
    const withText = c.req.query('with-text') ?? 'false';
    if (!/^(?:true|false)$/.test(withText)) return problem(c, 400, 'with-text: must be true or false');
    return c.body(jsonLines(listed(retriever.articles, withText === 'true')), 200, {
      'content-type': 'application/jsonl',
    });
  });
  routes.get('/api/sources/:id', (c) => {
    const article = retriever.articles.get(c.req.param('id'));
    if (article === undefined) return problem(c, 404, 'There is no article of that id. /api/sources lists them.');
    return c.body(jsonLines([article]), 200, { 'content-type': 'application/json' });
  });
  return routes;
}
