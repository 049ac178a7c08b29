import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { openApiOf } from './api/openapi.ts';
import { questionRoutes } from './api/questions.ts';
import { questionsOf } from './api/shapes.ts';
import { sourceRoutes } from './api/sources.ts';
import { fromOwnPages, identified, type WebEnvironment } from './http/guard.ts';
import { maxJsonBytes } from './http/limits.ts';
import { problem } from './http/problem.ts';
import { createSessions } from './http/sessions.ts';
import type { WebSettings } from './http/settings.ts';
import { keptRoutes } from './kept/routes.ts';
import { mcpRoute } from './mcp/over-http.ts';
import { pageFiles } from './playground/files.ts';
import { playgroundRoutes } from './playground/routes.ts';
import { signInRoutes } from './playground/sign-in.ts';

/** Everything that the web server answers. */
export function createRoutes(settings: WebSettings): Hono<WebEnvironment> {
  const { web, log, context } = settings;
  const sessions = createSessions(web.publicUrl?.startsWith('https:') ?? false, context.nowMs);
  const routes = new Hono<WebEnvironment>();
  routes.use(headers);
  routes.use(fromOwnPages(web));
  routes.route('/', signInRoutes(web, sessions));
  for (const path of ['/api/*', '/mcp', '/page/*']) {
    if (path !== '/page/*') routes.use(path, cors({ origin: [...web.origins], ...forPrograms }));
    routes.use(path, async (c, next) => (c.req.path === '/page/import' ? next() : notTooLong(c, next)));
    routes.use(path, identified(web, sessions, context.nowMs));
  }
  const playground = playgroundRoutes(settings);
  routes.route('/', playground.routes);
  routes.route('/', keptRoutes(settings, playground.conversation));
  const description = openApiOf(questionsOf(settings.bot.commands));
  routes.get('/api/openapi.json', (c) => c.json(description));
  routes.route('/', questionRoutes(settings));
  routes.route('/', sourceRoutes(settings));
  routes.route('/', mcpRoute(settings));
  for (const path of Object.keys(description.paths))
    routes.all(path.replace(/\{(\w+)\}/g, ':$1'), (c) => problem(c, 405, 'This address does not take that method.'));
  routes.route('/', pageFiles(settings.pageDir));
  routes.notFound((c) =>
    problem(c, 404, 'There is nothing at this address. /api/openapi.json describes what there is.'),
  );
  routes.onError((error, c) => {
    const errorId = randomBytes(4).toString('hex');
    log.error({ err: error, errorId }, 'a request to the web server failed');
    return problem(c, 500, 'Something went wrong on our side, and it has been written down.', { errorId });
  });
  return routes;
}

/** Files may be larger: the route that takes them has a limit of its own. */
const notTooLong = bodyLimit({
  maxSize: maxJsonBytes,
  onError: (c) => problem(c, 413, 'That is longer than anything read here.'),
});

/** What pages of the origins that are let in may send and read. */
const forPrograms = {
  allowMethods: ['GET', 'POST'],
  allowHeaders: ['authorization', 'content-type', 'mcp-protocol-version', 'mcp-session-id', 'mcp-method', 'mcp-name'],
  exposeHeaders: ['mcp-session-id', 'retry-after'],
  maxAge: 600,
};

/** Nothing is loaded from elsewhere, framed, or kept by a cache. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
});
