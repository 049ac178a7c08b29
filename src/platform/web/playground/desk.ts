import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { listed } from '../../../corpus/listed.ts';
import type { WebEnvironment } from '../http/guard.ts';
import { maxImportBytes, maxImportFiles } from '../http/limits.ts';
import { problem } from '../http/problem.ts';
import type { WebSettings } from '../http/settings.ts';

/** The page of the articles: what there is, how the feeds are doing, and a way to bring more in. */
export function deskRoutes({ context, desk }: Pick<WebSettings, 'context' | 'desk'>): Hono<WebEnvironment> {
  const routes = new Hono<WebEnvironment>();
  routes.get('/page/corpus', async (c) => {
    const articles = listed(context.retriever.articles, false);
    const versions = Object.entries(await desk.versions()).filter(([id]) => context.retriever.articles.has(id));
    return c.json({
      articles,
      ...context.status(),
      versions: Object.fromEntries(versions),
      feeds: await desk.feeds(),
    });
  });
  const tooLarge = (c: Parameters<typeof problem>[0]) =>
    problem(c, 413, `At most ${maxImportBytes / 1_048_576} MB are taken in at once.`);
  routes.post('/page/import', bodyLimit({ maxSize: maxImportBytes, onError: tooLarge }), async (c) => {
    const form = await c.req.parseBody({ all: true }).catch(() => null);
    if (form === null) return problem(c, 400, 'That could not be read as a form.');
    const given = (name: string) => [form[name] ?? []].flat();
    const files = given('file').filter((each) => typeof each !== 'string');
    const links = given('link').filter((each) => typeof each === 'string' && each.trim() !== '') as string[];
    if (files.length + links.length === 0) return problem(c, 400, 'There is no file and no link to bring in.');
    if (files.length + links.length > maxImportFiles)
      return problem(c, 400, `At most ${maxImportFiles} files and links are taken in at once.`);
    const read = files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
    return c.json(await desk.bring({ files: await Promise.all(read), links }));
  });
  return routes;
}
