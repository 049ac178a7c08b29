import type { Hono } from 'hono';
import { surfaces } from '../../src/app/serve/web.ts';
import { readConfig } from '../../src/config.ts';
import type { WebEnvironment } from '../../src/platform/web/http/guard.ts';
import type { Desk, WebSettings } from '../../src/platform/web/http/settings.ts';
import { createRoutes } from '../../src/platform/web/routes.ts';
import { realBot } from './real-bot.ts';

export const ownHost = '127.0.0.1:7878';

/** A desk without a folder behind it. */
const noDesk: Desk = { bring: async () => [], versions: async () => ({}), feeds: async () => [] };

/** What the web server is made of around a bot. */
export function webSettings(
  { shared, context }: Pick<Awaited<ReturnType<typeof realBot>>, 'shared'> & Pick<WebSettings, 'context'>,
  environment: Record<string, string> = {},
  changes: Partial<WebSettings> = {},
): WebSettings {
  const { web } = readConfig(environment);
  if (web === null) throw new Error('it is switched off');
  return { web, bot: shared.bot, context, log: shared.log, surfaces, desk: noDesk, pageDir: null, ...changes };
}

/** What the web server answers, over the bundled articles, without a port: requests come as from this machine. */
export async function webServer(
  environment: Record<string, string> = {},
  { questionsPerMinute = 10_000, ...changes }: Partial<WebSettings> & { questionsPerMinute?: number } = {},
) {
  const real = await realBot(0, questionsPerMinute);
  const settings = webSettings(real, environment, changes);
  const routes: Hono<WebEnvironment> = createRoutes(settings);
  const request = (path: string, init: RequestInit = {}) =>
    routes.request(`http://${ownHost}${path}`, {
      ...init,
      headers: { host: ownHost, ...(init.headers as Record<string, string>) },
    });
  return {
    settings,
    context: real.context,
    dataDir: real.dataDir,
    routes,
    request,
    post: (path: string, value: unknown, headers: Record<string, string> = {}) =>
      request(path, {
        method: 'POST',
        body: JSON.stringify(value),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    remove: real.remove,
  };
}

export type TestedWeb = Awaited<ReturnType<typeof webServer>>;
