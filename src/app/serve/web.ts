import type { Answering } from '../../bot/answering.ts';
import type { WebServer } from '../../platform/web/server.ts';
import type { Serving } from './serve.ts';

/** Opens the page with the HTTP interface and MCP beside it; null where it is switched off. */
export async function openWeb(serving: Serving, { bot }: Pick<Answering, 'bot'>): Promise<WebServer | null> {
  const { config, context, log } = serving;
  if (config.web === null) return null;
  const { startWeb } = await import('../../platform/web/server.ts');
  return startWeb({ web: config.web, bot, context, log });
}
