import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler, Context as Request } from 'hono';
import { isLoopback, type WebConfig } from '../../../config.ts';
import { type Caller, callerOf, localCaller } from './caller.ts';
import { problem } from './problem.ts';
import type { Sessions } from './sessions.ts';
import { slackCallerOf } from './slack-signature.ts';

/** What handlers of the web server find beside a request. */
export interface WebEnvironment {
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: { caller: Caller };
}

type Guarded = Request<WebEnvironment>;

/** The ways that programs use; other origins may be let in to them, never to the page's own. */
const isForPrograms = (path: string): boolean => path.startsWith('/api/') || path === '/mcp';

/**
 * Lets through what was sent to this server under a name that is its own, by a program or by its own page. A web page of
 * somebody else reaches a server on loopback too: by naming it outright, which its origin shows, or by having its own name
 * lead here (DNS rebinding), which the Host shows.
 */
export function fromOwnPages(web: WebConfig): MiddlewareHandler<WebEnvironment> {
  return async (c, next) => {
    const host = hostOf(c);
    if (host === null || !isOwnHost(host, c, web))
      return problem(c, 421, 'This server does not go by that name. Use the address that it printed, or set WEB_URL.');
    const origin = c.req.header('origin');
    if (origin !== undefined && !isOwnOrigin(origin, host, web)) {
      const isLetIn = isForPrograms(c.req.path) && web.origins.includes(origin);
      if (!isLetIn) return problem(c, 403, 'Pages of that origin may not call this server. API_ORIGINS lets them.');
    }
    if (origin === undefined && isFromElsewhere(c))
      return problem(c, 403, 'Pages of other origins may link to this server and nothing else.');
    await next();
    return;
  };
}

function hostOf(c: Guarded): URL | null {
  const header = c.req.header('host') ?? '';
  if (!/^[\w.:[\]-]{1,260}$/.test(header) || !URL.canParse(`http://${header}`)) return null;
  const url = new URL(`http://${header}`);
  return url.host.toLowerCase() === header.toLowerCase().replace(/:80$/, '') ? url : null;
}

/** This machine's own names, the address that the connection came in by, and the one that is set. */
function isOwnHost({ hostname, host }: URL, c: Guarded, { publicUrl }: WebConfig): boolean {
  if (isLoopback(hostname)) return true;
  const local = c.env?.incoming?.socket.localAddress?.replace(/^::ffff:/, '');
  if (local !== undefined && hostname.replace(/^\[|\]$/g, '') === local) return true;
  return publicUrl !== null && host === new URL(publicUrl).host;
}

function isOwnOrigin(origin: string, { host }: URL, { publicUrl }: WebConfig): boolean {
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Browsers say where a request comes from; following a link is all that another page may make them do. */
function isFromElsewhere(c: Guarded): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  return !(c.req.method === 'GET' && c.req.header('sec-fetch-mode') === 'navigate' && !isForPrograms(c.req.path));
}

/**
 * Lets those through who have a token, or everybody where none is asked for; to MCP also Slack, which signs what it sends.
 */
export function identified(web: WebConfig, sessions: Sessions, nowMs: () => number): MiddlewareHandler<WebEnvironment> {
  return async (c, next) => {
    const caller =
      web.tokens === null
        ? localCaller
        : (bearerOf(c, web.tokens) ?? sessions.callerOf(c) ?? (await slackOf(c, web, nowMs())));
    if (caller === null)
      return problem(c, 401, 'This needs one of API_TOKENS, as Authorization: Bearer TOKEN.', {
        headers: { 'www-authenticate': 'Bearer' },
      });
    c.set('caller', caller);
    await next();
    return;
  };
}

const slackOf = async (c: Guarded, { slackSigningSecret }: WebConfig, nowMs: number): Promise<Caller | null> =>
  slackSigningSecret !== null && c.req.path === '/mcp' ? slackCallerOf(c, slackSigningSecret, nowMs) : null;

function bearerOf(c: Guarded, tokens: readonly string[]): Caller | null {
  const [, token] = /^Bearer +(\S{1,500})$/i.exec(c.req.header('authorization') ?? '') ?? [];
  return token === undefined ? null : callerOf(token, tokens);
}
