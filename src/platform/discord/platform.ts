import { DiscordAPIError, REST } from '@discordjs/rest';
import type { APIInteraction, GatewayDispatchPayload, GatewayMessageCreateDispatchData } from 'discord.js';
import type { Bot } from '../../bot/command.ts';
import type { Platform } from '../../chat/platform.ts';
import { exitCodeConfig, OperatorError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/store.ts';
import { createKeptReplies } from '../shared/kept.ts';
import { createPager } from '../shared/pager.ts';
import { createRecent } from '../shared/recent.ts';
import { createTurns } from '../shared/turns.ts';
import { createUnderWay } from '../shared/under-way.ts';
import { loggable, waitsTooLong } from './call.ts';
import { createConnection } from './connection.ts';
import { deliver } from './deliver.ts';
import { callTimeoutMs, flags, intents, maxSilenceMs, watchEveryMs } from './limits.ts';
import { choicesOf } from './manifest.ts';
import { messageBody } from './message.ts';
import { fromInteraction, fromMessage } from './receive.ts';
import { registerCommands } from './register.ts';
import { budget } from './render.ts';
import { respond } from './respond.ts';
import { answerMessage, type SaySettings, sayElsewhere } from './say.ts';
import { createThreads } from './threads.ts';

export interface DiscordSettings {
  readonly token: string;
  /** Null: asked of Discord. */
  readonly appId: string | null;
  /** Null: the commands are registered for all servers. */
  readonly guildId: string | null;
  /** Null: Discord's own address. */
  readonly apiUrl: string | null;
  readonly bot: Bot;
  readonly store: Store;
  readonly log: Log;
  readonly nowMs: () => number;
  /** Told how long each interaction waited for its first response. */
  readonly onAcknowledged: (tookMs: number) => void;
  /** Told each time that a silent gateway is given up and connected anew. */
  readonly onSilent: () => void;
}

/** Discord as a place where the bot is spoken to: slash and message commands, buttons, mentions and direct messages. */
export function createDiscordPlatform(settings: DiscordSettings): Platform {
  const { token, bot, store, log, nowMs } = settings;
  const api = (settings.apiUrl ?? 'https://discord.com/api').replace(/(?<!\/)\/+$/, '');
  const restOptions = {
    api,
    version: '10',
    timeout: callTimeoutMs,
    handlerSweepInterval: 60_000,
    rejectOnRateLimit: waitsTooLong,
  };
  const rest = new REST(restOptions).setToken(token);
  // What belongs to an interaction is outside the bot's own limit of 50 calls a second.
  const interactionRest = new REST({ ...restOptions, globalRequestsPerSecond: Number.POSITIVE_INFINITY });

  let self = { applicationId: settings.appId ?? '', botId: '' };
  const kept = createKeptReplies(store, nowMs, log);
  const pager = createPager(bot, kept, budget, log);
  const recent = createRecent();
  const turns = createTurns(nowMs);
  const threads = createThreads();
  const underWay = createUnderWay((error) =>
    log.error({ err: loggable(error) }, 'an answer could not be given on Discord'),
  );
  const saying: SaySettings = { rest, nowMs, log, botId: () => self.botId };
  const responding = {
    rest: interactionRest,
    turns,
    nowMs,
    log,
    onAcknowledged: settings.onAcknowledged,
    sayElsewhere: (interaction: Parameters<typeof sayElsewhere>[0], page: Parameters<typeof sayElsewhere>[1]) =>
      sayElsewhere(interaction, page, saying),
  };

  const onInteraction = async (payload: APIInteraction) => {
    const atMs = nowMs();
    const received = fromInteraction(payload, bot.commands, atMs);
    if (received === null || !recent.isNew(payload.id)) return;
    const ticket = { id: payload.id, token: payload.token, applicationId: payload.application_id, atMs };
    if (received.kind === 'answer') {
      const turn = turns.next();
      const work = turn.begins.then(() => pager.handle(received.interaction));
      return respond(received.interaction, ticket, { page: work, turn }, responding);
    }
    const body = { type: 8, data: { choices: choicesOf(bot.suggest(received.request)) } };
    await interactionRest.post(`/interactions/${ticket.id}/${ticket.token}/callback`, { body, auth: false });
  };

  const onMessage = async (message: GatewayMessageCreateDispatchData) => {
    const interaction = fromMessage(message, self.botId, threads.threadOf, nowMs());
    if (interaction === null || !recent.isNew(message.id)) return;
    await turns.next().begins;
    const page = await pager.handle(interaction);
    if (page !== null) await answerMessage(interaction, page, saying);
  };

  const onDispatch = (payload: GatewayDispatchPayload) => {
    threads.learn(payload);
    if (payload.t === 'INTERACTION_CREATE') underWay.run(() => onInteraction(payload.d));
    else if (payload.t === 'MESSAGE_CREATE') underWay.run(() => onMessage(payload.d));
  };

  const { onSilent } = settings;
  const watching = { maxSilenceMs, watchEveryMs, onSilent, nowMs, log };
  const connection = createConnection({ rest, token, intents, onDispatch, ...watching });

  return {
    name: 'discord',
    async start() {
      self = await identify(rest, api, settings.appId);
      await connection.open();
      const { applicationId } = self;
      await registerCommands({ rest, applicationId, guildId: settings.guildId, commands: bot.commands, log });
    },
    async stop(graceMs) {
      await underWay.close(graceMs);
      await kept.settled();
      await connection.close();
    },
    deliver: (target, reply, key, triedSinceMs) =>
      deliver(
        target,
        reply && messageBody(pager.firstPage(reply).blocks, flags.suppressNotifications),
        key,
        triedSinceMs,
        saying,
      ),
    trouble: connection.trouble,
    isHopeless: connection.isHopeless,
  };
}

/**
 * Asks Discord who the bot is, which shows whether the token is good.
 * @throws OperatorError naming the variable that is wrong, or what cannot be reached.
 */
async function identify(rest: REST, api: string, appId: string | null) {
  try {
    const { id, bot } = (await rest.get('/applications/@me')) as { id: string; bot?: { id: string } };
    if (appId !== null && appId !== id)
      throw new OperatorError(
        `DISCORD_APP_ID is ${appId}, but DISCORD_TOKEN belongs to the application ${id}. Set both from one application, or leave DISCORD_APP_ID empty.`,
        exitCodeConfig,
      );
    return { applicationId: id, botId: bot?.id ?? id };
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    if (error instanceof DiscordAPIError && error.status === 401)
      throw new OperatorError(
        'DISCORD_TOKEN is not accepted by Discord. Copy the bot token again from the developer portal (Bot, Reset Token).',
        exitCodeConfig,
        { cause: error },
      );
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError(
      `Discord cannot be reached at ${api} (${reason}). Check the network, and DISCORD_API_URL if it is set.`,
      1,
      { cause: error },
    );
  }
}
