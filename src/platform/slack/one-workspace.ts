import type { webApi } from '@slack/bolt';
import { exitCodeConfig, OperatorError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { noteInstalled } from '../../store/installations.ts';
import type { Store } from '../../store/store.ts';
import { createTokenWatch, type TokenState } from '../shared/token-watch.ts';
import { errorOf, refusedTokens } from './call.ts';
import { type ClientSettings, clientsOf, type Workspace, type Workspaces } from './workspace.ts';

export interface OneWorkspaceSettings extends ClientSettings {
  readonly botToken: string;
  readonly store: Store;
  readonly log: Log;
}

/** The one workspace that a token in the settings belongs to. */
export function oneWorkspace(settings: OneWorkspaceSettings): Workspaces {
  const { botToken, apiUrl, store, log } = settings;
  const tokenWatch = createTokenWatch({
    ask: () => askAboutToken(clients.client),
    doubted: 'Slack refused SLACK_BOT_TOKEN in a call; it is being asked again.',
    refused:
      'SLACK_BOT_TOKEN is no longer accepted by Slack. Copy the Bot User OAuth Token again (OAuth & Permissions).',
    log,
  });
  const clients = clientsOf(botToken, settings, tokenWatch.onRefused);
  let workspace: Workspace = { ...clients, botId: '', botUserId: '' };
  return {
    async start() {
      const { teamId, ...self } = await identify(clients.client, apiUrl);
      workspace = { ...clients, ...self };
      await noteInstalled(store, { platform: 'slack', installation: teamId }, self.botId).catch((error: unknown) =>
        log.warn({ err: error }, 'it could not be noted that the app is installed'),
      );
      tokenWatch.start();
    },
    stop: () => tokenWatch.stop(),
    find: async () => workspace,
    forget: () => {},
    remove: async (installation) => [installation],
    trouble: tokenWatch.trouble,
    isHopeless: tokenWatch.isHopeless,
  };
}

/** Asks Slack whether the token is good. */
async function askAboutToken(client: webApi.WebClient): Promise<TokenState> {
  try {
    await client.auth.test();
    return 'accepted';
  } catch (error) {
    return refusedTokens.includes(errorOf(error)) ? 'refused' : 'unknown';
  }
}

/**
 * Asks Slack who the bot is, which shows whether the token is good.
 * @throws OperatorError naming the variable that is wrong, or what cannot be reached.
 */
async function identify(client: webApi.WebClient, apiUrl: string | null) {
  try {
    const { bot_id = '', user_id = '', team_id = '' } = await client.auth.test();
    return { botId: bot_id, botUserId: user_id, teamId: team_id };
  } catch (error) {
    const code = errorOf(error);
    if (refusedTokens.includes(code))
      throw new OperatorError(
        `SLACK_BOT_TOKEN is not accepted by Slack (${code}). Copy the Bot User OAuth Token again (OAuth & Permissions).`,
        exitCodeConfig,
        { cause: error },
      );
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError(
      `Slack cannot be reached at ${apiUrl ?? 'https://slack.com/api/'} (${reason}). Check the network, and SLACK_API_URL if it is set.`,
      1,
      { cause: error },
    );
  }
}
