import type { ServerResponse } from 'node:http';
import type { HTTPReceiverOptions, Installation } from '@slack/bolt';
import type { Log } from '../../log.ts';
import { noteInstalled } from '../../store/installations.ts';
import type { Store } from '../../store/store.ts';
import { loggable } from './call.ts';
import { type CredentialBook, credentialOf } from './credential.ts';
import { installPath, redirectPath } from './paths.ts';
import { type ClientSettings, clientOptions } from './workspace.ts';

export interface InstallingSettings extends ClientSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs what Slack hands back, so that nobody is made to finish what another began. */
  readonly stateSecret: string;
  /** What the bot asks to be allowed. */
  readonly scopes: readonly string[];
  readonly store: Store;
  readonly book: CredentialBook;
  /** Called once a workspace or an organisation has installed the bot, before its people can write to it. */
  readonly onInstalled: (holder: string) => void;
  readonly log: Log;
}

/** The pages on which somebody adds the bot to a workspace: Bolt's, with words of our own and our database behind them. */
export function installing(settings: InstallingSettings): HTTPReceiverOptions {
  const { clientId, clientSecret, stateSecret, scopes, store, book, onInstalled, log } = settings;
  const keep = async (installation: Installation<'v2', boolean>): Promise<void> => {
    const credential = credentialOf(installation);
    if (credential === null) throw new Error('Slack gave no token for a bot');
    await book.save(credential);
    const place = { platform: 'slack', installation: credential.holder } as const;
    await noteInstalled(store, place, installation.appId ?? credential.botId);
    onInstalled(credential.holder);
    log.info({ workspace: credential.holder, isOrganisation: credential.isOrganisation }, 'the bot was installed');
  };
  return {
    // Overwritten by whoever opens the port; the type wants one.
    signingSecret: '',
    clientId,
    clientSecret,
    stateSecret,
    scopes: [...scopes],
    installationStore: {
      storeInstallation: (installation) => keep(installation as Installation<'v2', boolean>),
      fetchInstallation: () => Promise.reject(new Error('installations are looked up by workspace')),
    },
    installerOptions: {
      installPath,
      redirectUriPath: redirectPath,
      directInstall: true,
      authorizationUrl: authorizationUrl(settings.apiUrl),
      clientOptions: clientOptions(settings),
      callbackOptions: {
        success: (installation, _options, _request, response) =>
          page(response, 200, 'Quipu is installed.', installedWords(installation.isEnterpriseInstall === true)),
        failure: (error, _options, _request, response) => {
          log.warn({ err: loggable(error), code: error.code }, 'an installation failed');
          const isTheirs = isCancelled(error) || /state|code/i.test(error.code ?? '');
          page(response, isTheirs ? 400 : 500, 'Quipu was not installed.', failedWords(error));
        },
      },
    },
  };
}

/** Where people are asked whether they want the bot: on the host of the API. */
const authorizationUrl = (apiUrl: string | null): string =>
  new URL('/oauth/v2/authorize', apiUrl ?? 'https://slack.com').href;

const isCancelled = (error: Error): boolean => error.message.includes('cancelled');

const installedWords = (isOrganisation: boolean): string =>
  isOrganisation
    ? 'An administrator of the organisation now chooses the workspaces that get it. In each of them, invite it to a channel (/invite @Quipu) or write to it directly.'
    : 'Back in Slack, invite it to a channel (/invite @Quipu) or write to it directly.';

const failedWords = (error: Error): string =>
  isCancelled(error)
    ? 'It was not allowed in. If that was not meant, begin again.'
    : 'This attempt is too old, was begun in another browser, or could not be finished. Please begin again; if it fails again, tell whoever runs this bot.';

function page(response: ServerResponse, status: number, title: string, words: string): void {
  const again = status === 200 ? '' : `<p><a href="${installPath}">Begin again</a></p>`;
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cache-control': 'no-store',
  });
  response.end(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:4rem auto;padding:0 1rem}</style><h1>${title}</h1><p>${words}</p>${again}</html>`,
  );
}
