import type { Hono } from 'hono';
import { readConfig } from '../../src/config.ts';
import type { WebEnvironment } from '../../src/platform/web/http/guard.ts';
import type { WebSettings } from '../../src/platform/web/http/settings.ts';
import { createRoutes } from '../../src/platform/web/routes.ts';
import { realBot } from './real-bot.ts';

export const ownHost = '127.0.0.1:7878';

/** What the web server answers, over the bundled articles, without a port: requests come as from this machine. */
export async function webServer(environment: Record<string, string> = {}, questionsPerMinute = 10_000) {
  const { web } = readConfig(environment);
  if (web === null) throw new Error('it is switched off');
  const { shared, context, remove } = await realBot(0, questionsPerMinute);
  const settings: WebSettings = { web, bot: shared.bot, context, log: shared.log };
  const routes: Hono<WebEnvironment> = createRoutes(settings);
  const request = (path: string, init: RequestInit = {}) =>
    routes.request(`http://${ownHost}${path}`, {
      ...init,
      headers: { host: ownHost, ...(init.headers as Record<string, string>) },
    });
  return {
    settings,
    context,
    routes,
    request,
    post: (path: string, value: unknown, headers: Record<string, string> = {}) =>
      request(path, {
        method: 'POST',
        body: JSON.stringify(value),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    remove,
  };
}

export type TestedWeb = Awaited<ReturnType<typeof webServer>>;
