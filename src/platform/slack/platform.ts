import { App, type Logger, webApi } from '@slack/bolt';
import type { Bot } from '../../bot/command.ts';
import type { Platform } from '../../chat/platform.ts';
import type { Reply } from '../../chat/reply.ts';
import { exitCodeConfig, OperatorError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { SeenEvent } from '../../store/events.ts';
import { noteInstalled } from '../../store/installations.ts';
import type { Store } from '../../store/store.ts';
import { type Abandoned, followAbandoned } from '../shared/abandoned.ts';
import { createJournal } from '../shared/journal.ts';
import { createKeptReplies } from '../shared/kept.ts';
import { createPager } from '../shared/pager.ts';
import { createTokenWatch, type TokenState } from '../shared/token-watch.ts';
import { createTurns } from '../shared/turns.ts';
import { createUnderWay } from '../shared/under-way.ts';
import { errorOf, loggable, refusedTokens } from './call.ts';
import { type Connection, httpConnection, socketConnection } from './connection.ts';
import { deliver } from './deliver.ts';
import { callTimeoutMs, postTimeoutMs } from './limits.ts';
import { listen } from './listen.ts';
import { slackLogger } from './logger.ts';
import { messageBody } from './message.ts';
import { acknowledgingNoted } from './noted.ts';
import { createPeople } from './people.ts';
import { answerAgain } from './questions.ts';
import { budget } from './render.ts';

export interface SlackSettings {
  readonly botToken: string;
  /** Socket Mode with this one; else HTTP with the two below. */
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly port: number | null;
  /** The address that the port is opened on; null: all of this machine's. */
  readonly host: string | null;
  /** Null: Slack's own address. */
  readonly apiUrl: string | null;
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
  const clientOptions = (): webApi.WebClientOptions => ({
    ...(settings.apiUrl === null ? {} : { slackApiUrl: settings.apiUrl }),
    logger,
    timeout: callTimeoutMs,
    // How long to wait is decided for each call; the client would hold up all of them.
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 4, factor: 2, minTimeout: 250, maxTimeout: 4_000 },
  });
  const tokenWatch = createTokenWatch({
    ask: () => askAboutToken(client),
    doubted: 'Slack refused SLACK_BOT_TOKEN in a call; it is being asked again.',
    refused:
      'SLACK_BOT_TOKEN is no longer accepted by Slack. Copy the Bot User OAuth Token again (OAuth & Permissions).',
    log,
  });
  const client = new WatchedClient(settings.botToken, clientOptions(), tokenWatch.onRefused);
  const clientOfOneAttempt = new WatchedClient(
    settings.botToken,
    { ...clientOptions(), timeout: postTimeoutMs, retryConfig: { retries: 0 } },
    tokenWatch.onRefused,
  );
  const connection = connect(settings, clientOptions(), logger);

  let self: Identity = { botId: '', botUserId: '', teamId: '' };
  const kept = createKeptReplies(store, nowMs, log);
  const pager = createPager(bot, kept, budget, log);
  const underWay = createUnderWay((error) =>
    log.error({ err: loggable(error) }, 'an answer could not be given on Slack'),
  );
  const journal = createJournal({ store, platform: 'slack', nowMs, log });
  const saying = { client, clientOfOneAttempt, nowMs, log };
  const answering = {
    pager,
    people: createPeople(client, log),
    commands: bot.commands,
    turns: createTurns(nowMs),
    responding: { ...saying, fetch: globalThis.fetch },
    saying,
  };

  const botId = () => self.botUserId;
  let abandoned: Abandoned | null = null;
  /** What follows on later pages is kept before the first one is shown. */
  const bodyOf = async (reply: Reply) => {
    const { blocks } = pager.firstPage(reply);
    await kept.settled();
    return messageBody(blocks);
  };

  return {
    name: 'slack',
    async start() {
      self = await identify(client, settings.apiUrl);
      await journal.opened();
      const app = new App({
        receiver: acknowledgingNoted(connection.receiver),
        authorize: async () => ({ botToken: settings.botToken, botId: self.botId, botUserId: self.botUserId }),
        clientOptions: clientOptions(),
        logger,
        convoStore: false,
      });
      app.error(async (error) => log.error({ err: loggable(error) }, 'an event of Slack could not be handled'));
      listen(app, {
        bot,
        answering,
        client,
        commandPrefix: settings.commandPrefix,
        botId,
        journal,
        store,
        underWay,
        nowMs,
        onAcknowledged: settings.onAcknowledged,
        log,
      });
      await connection.open(app);
      await noteInstalled(store, { platform: 'slack', installation: self.teamId }, self.botId).catch((error: unknown) =>
        log.warn({ err: error }, 'it could not be noted that the app is installed'),
      );
      tokenWatch.start();
      const again = (event: SeenEvent) => underWay.run(() => answerAgain(event, { answering, journal, botId, nowMs }));
      abandoned = followAbandoned(journal, again, log);
    },
    async stop(graceMs) {
      abandoned?.stop();
      tokenWatch.stop();
      await underWay.close(graceMs);
      await Promise.all([kept.settled(), journal.settled()]);
      await connection.close();
    },
    deliver: async (target, reply, key, triedSinceMs) =>
      deliver(target, reply && (await bodyOf(reply)), key, triedSinceMs, saying),
    trouble: () => connection.trouble() ?? tokenWatch.trouble(),
    isHopeless: () => connection.isHopeless() || tokenWatch.isHopeless(),
  };
}

/** Socket Mode with an app token; over HTTP with a signing secret and a port. */
function connect(settings: SlackSettings, clientOptions: webApi.WebClientOptions, logger: Logger): Connection {
  const { appToken, signingSecret, port, host, log } = settings;
  if (appToken !== null) return socketConnection({ appToken, clientOptions, logger, log });
  if (signingSecret !== null && port !== null) return httpConnection({ signingSecret, port, host, logger });
  throw new OperatorError(
    'Slack needs SLACK_APP_TOKEN (for Socket Mode), or SLACK_SIGNING_SECRET and PORT (for HTTP).',
    exitCodeConfig,
  );
}

interface Identity {
  readonly botId: string;
  readonly botUserId: string;
  readonly teamId: string;
}

/** Says it when Slack refuses the token, in whatever call. */
class WatchedClient extends webApi.WebClient {
  readonly #onRefused: () => void;

  constructor(token: string, options: webApi.WebClientOptions, onRefused: () => void) {
    super(token, options);
    this.#onRefused = onRefused;
  }

  override async apiCall(method: string, options?: Record<string, unknown>): Promise<webApi.WebAPICallResult> {
    try {
      return await super.apiCall(method, options);
    } catch (error) {
      if (refusedTokens.includes(errorOf(error))) this.#onRefused();
      throw error;
    }
  }
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
async function identify(client: webApi.WebClient, apiUrl: string | null): Promise<Identity> {
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
