import { App, type HTTPReceiverOptions, type Logger } from '@slack/bolt';
import type { Bot } from '../../bot/command.ts';
import type { Platform } from '../../chat/platform.ts';
import { exitCodeConfig, OperatorError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { SeenEvent } from '../../store/events.ts';
import type { Store } from '../../store/store.ts';
import { type Abandoned, followAbandoned } from '../shared/abandoned.ts';
import { createJournal } from '../shared/journal.ts';
import { createKeptReplies } from '../shared/kept.ts';
import { createKeyRing } from '../shared/key-ring.ts';
import { createPager } from '../shared/pager.ts';
import { createTurns } from '../shared/turns.ts';
import { createUnderWay } from '../shared/under-way.ts';
import { loggable } from './call.ts';
import { type Connection, httpConnection, socketConnection } from './connection.ts';
import { credentialBook } from './credential.ts';
import { deliver, undeliverable } from './deliver.ts';
import { installing } from './installing.ts';
import { listen, type WorkspaceSettings } from './listen.ts';
import { slackLogger } from './logger.ts';
import { manyWorkspaces } from './many-workspaces.ts';
import { messageBody } from './message.ts';
import { acknowledgingNoted } from './noted.ts';
import { oneWorkspace } from './one-workspace.ts';
import { createPeople } from './people.ts';
import type { PostSettings } from './post.ts';
import { answerAgain, placeOf } from './questions.ts';
import { budget } from './render.ts';
import { createRenewal } from './renewal.ts';
import { clientOptions, type Workspace, type Workspaces } from './workspace.ts';

/** How an app is installed in as many workspaces as want it. */
export interface SlackOAuth {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  /** What the bot asks to be allowed. */
  readonly scopes: readonly string[];
  /** Keys that seal the workspaces' tokens in the database, the newest first. */
  readonly tokenKeys: readonly string[];
}

export interface SlackSettings {
  /** Of the one workspace that is served; null where they install the bot by `oauth`. */
  readonly botToken: string | null;
  readonly oauth?: SlackOAuth | null;
  /** Socket Mode with this one; else HTTP with the two below. */
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly port: number | null;
  /** The address that the port is opened on; null: all of this machine's. */
  readonly host: string | null;
  /** Null: Slack's own address. */
  readonly apiUrl: string | null;
  /** Whether the app is one of Slack's agents. */
  readonly isAgent?: boolean;
  /** Stands before every command's name in the manifest. */
  readonly commandPrefix: string;
  readonly bot: Bot;
  readonly store: Store;
  readonly log: Log;
  readonly nowMs: () => number;
  /** Told how long each command, button or form waited for its acknowledgement. */
  readonly onAcknowledged: (tookMs: number) => void;
}

/** Slack as a place where the bot is spoken to: commands, shortcuts, buttons, forms, mentions, direct messages, its home. */
export function createSlackPlatform(settings: SlackSettings): Platform {
  const { bot, store, log, nowMs } = settings;
  const logger = slackLogger(log);
  const { workspaces, connection } = open(settings, logger);

  const kept = createKeptReplies(store, nowMs, log);
  const pager = createPager(bot, kept, budget, log);
  const underWay = createUnderWay((error) =>
    log.error({ err: loggable(error) }, 'an answer could not be given on Slack'),
  );
  const journal = createJournal({ store, platform: 'slack', nowMs, log });
  const { isAgent = false } = settings;
  const answering = { isAgent, pager, people: createPeople(log), commands: bot.commands, turns: createTurns(nowMs) };
  const sayingIn = ({ client, clientOfOneAttempt }: Workspace): PostSettings => ({
    client,
    clientOfOneAttempt,
    nowMs,
    log,
  });
  const inWorkspace = (workspace: Workspace): WorkspaceSettings => {
    const saying = sayingIn(workspace);
    return {
      bot,
      answering: { ...answering, saying, responding: { ...saying, fetch: globalThis.fetch } },
      client: workspace.client,
      commandPrefix: settings.commandPrefix,
      botId: workspace.botUserId,
      journal,
      nowMs,
      log,
    };
  };

  let abandoned: Abandoned | null = null;

  return {
    name: 'slack',
    async start() {
      await workspaces.start();
      await journal.opened();
      const app = new App({
        receiver: acknowledgingNoted(connection.receiver),
        authorize: async ({ teamId, enterpriseId }) => {
          const workspace = await workspaces.find(teamId ?? null, enterpriseId ?? null);
          const { client, botId, botUserId } = workspace;
          return { ...(client.token === undefined ? {} : { botToken: client.token }), botId, botUserId, workspace };
        },
        clientOptions: clientOptions({ apiUrl: settings.apiUrl, logger }),
        logger,
        convoStore: false,
      });
      app.error(async (error) => log.error({ err: loggable(error) }, 'an event of Slack could not be handled'));
      const { onAcknowledged } = settings;
      listen(app, { bot, journal, store, underWay, workspaces, inWorkspace, nowMs, onAcknowledged, isAgent, log });
      await connection.open(app);
      const again = async (event: SeenEvent) => {
        const workspace = await workspaces.find(placeOf(event).team);
        await answerAgain(event, inWorkspace(workspace));
      };
      abandoned = followAbandoned(journal, underWay, again, log);
    },
    async stop(graceMs) {
      abandoned?.stop();
      workspaces.stop();
      await underWay.close(graceMs);
      await Promise.all([kept.settled(), journal.settled()]);
      await connection.close();
    },
    async deliver(target, reply, key, triedSinceMs) {
      try {
        const saying = sayingIn(await workspaces.find(target.installation));
        const page = reply && (await pager.firstPage(reply));
        return await deliver(target, page && messageBody(page.blocks), key, triedSinceMs, saying);
      } catch (error) {
        return undeliverable(error);
      }
    },
    trouble: () => connection.trouble() ?? workspaces.trouble(),
    isHopeless: () => connection.isHopeless() || workspaces.isHopeless(),
  };
}

/** The bot's workspaces and the way to them: one by a token, or as many as install it. */
function open(settings: SlackSettings, logger: Logger): { workspaces: Workspaces; connection: Connection } {
  const { botToken, oauth, apiUrl, store, nowMs, log } = settings;
  const client = { apiUrl, logger };
  if (botToken !== null) {
    const workspaces = oneWorkspace({ ...client, botToken, store, log });
    return { workspaces, connection: connect(settings, logger, null) };
  }
  if (!oauth) throw new OperatorError(needed, exitCodeConfig);
  const book = credentialBook(store, createKeyRing(oauth.tokenKeys), nowMs);
  const shared = { ...client, ...oauth, store, book, nowMs, log };
  const workspaces = manyWorkspaces({ ...shared, renewal: createRenewal(shared) });
  const pages = installing({ ...shared, onInstalled: workspaces.forget });
  return { workspaces, connection: connect(settings, logger, pages) };
}

/** Socket Mode with an app token; over HTTP with a signing secret and a port. */
function connect(settings: SlackSettings, logger: Logger, pages: HTTPReceiverOptions | null): Connection {
  const { appToken, signingSecret, port, host, apiUrl, log } = settings;
  if (appToken !== null && pages === null)
    return socketConnection({ appToken, clientOptions: clientOptions({ apiUrl, logger }), logger, log });
  if (signingSecret !== null && port !== null)
    return httpConnection({ signingSecret, port, host, logger, installing: pages });
  throw new OperatorError(needed, exitCodeConfig);
}

const needed =
  'Slack needs SLACK_BOT_TOKEN with SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET and PORT (for HTTP); for several workspaces SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, TOKEN_KEYS, SLACK_SIGNING_SECRET and PORT.';
