import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answering } from '../../bot/answering.ts';
import { contextAt } from '../../bot/bot.ts';
import { flags } from '../../platform/discord/limits.ts';
import { messageBody as discordBody } from '../../platform/discord/message.ts';
import { budget as discordBudget } from '../../platform/discord/render.ts';
import { messageBody as slackBody } from '../../platform/slack/message.ts';
import { budget as slackBudget } from '../../platform/slack/render.ts';
import type { Desk, Surface } from '../../platform/web/http/settings.ts';
import type { WebServer } from '../../platform/web/server.ts';
import type { Serving } from './serve.ts';

/** A message of each platform as it would be sent, made by the platform's own code. */
export const surfaces: readonly Surface[] = [
  {
    name: 'discord',
    budget: discordBudget,
    body: ({ blocks, isPrivate }) => discordBody(blocks, isPrivate ? flags.ephemeral : 0),
  },
  { name: 'slack', budget: slackBudget, body: ({ blocks }) => slackBody(blocks) },
];

/** The page's files beside the bundle; null where it was not built, as when the sources are run. */
function builtPage(): string | null {
  for (const place of ['./page', '../../../dist/page']) {
    const folder = fileURLToPath(new URL(place, import.meta.url));
    if (existsSync(`${folder}/index.html`)) return folder;
  }
  return null;
}

/** What is seen in a browser and by programs, wherever they are. */
export const webPlace = { platform: 'web', installation: null, channel: null } as const;

/** Opens the page with the HTTP interface and MCP beside it; null where it is switched off. */
export async function openWeb(
  serving: Serving,
  { bot }: Pick<Answering, 'bot'>,
  openDesk: () => Promise<Desk>,
): Promise<WebServer | null> {
  const { config, log } = serving;
  if (config.web === null) return null;
  const [{ startWeb }, desk] = await Promise.all([import('../../platform/web/server.ts'), openDesk()]);
  const context = await contextAt(webPlace, serving.context);
  return startWeb({ web: config.web, bot, context, log, surfaces, desk, pageDir: builtPage() });
}
