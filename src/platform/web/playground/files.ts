import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import type { WebEnvironment } from '../http/guard.ts';
import { problem } from '../http/problem.ts';

/** Addresses that a person may open; what stands there is for the page itself to know. */
const views = ['/', '/corpus', '/digest', '/gaps', '/draft', '/a/:key'] as const;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/**
 * The page's own files, read once: a handful, whose names hold a hash of what is in them.
 * @param folder null where they were not built.
 */
export function pageFiles(folder: string | null): Hono<WebEnvironment> {
  const routes = new Hono<WebEnvironment>();
  const files = folder === null ? new Map<string, Buffer>() : readAll(folder);
  const shell = files.get('index.html');
  for (const view of views)
    routes.get(view, (c) =>
      shell === undefined
        ? problem(c, 404, 'The page was not built here. npm run build makes it; /api works without.')
        : c.body(new Uint8Array(shell), 200, { 'content-type': types['.html'] ?? '', 'cache-control': 'no-cache' }),
    );
  routes.get('/assets/:name', (c) => {
    const name = c.req.param('name');
    const file = name === 'index.html' ? undefined : files.get(name);
    if (file === undefined) return problem(c, 404, 'There is no such file. Load the page again.');
    const type = types[path.extname(name)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' };
    return c.body(new Uint8Array(file), 200, headers);
  });
  return routes;
}

const readAll = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(path.join(folder, name))]),
  );
