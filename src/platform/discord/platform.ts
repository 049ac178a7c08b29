import { REST } from '@discordjs/rest';
import type { APIInteraction, GatewayDispatchPayload } from 'discord.js';
import type { Bot } from '../../bot/command.ts';
import type { Interaction } from '../../chat/interaction.ts';
import type { Platform } from '../../chat/platform.ts';
import { exitCodeConfig, OperatorError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import type { SeenEvent } from '../../store/events.ts';
import type { Store } from '../../store/store.ts';
import { type Abandoned, followAbandoned } from '../shared/abandoned.ts';
import { createArrival, delivering } from '../shared/delivered.ts';
import { followEdit } from '../shared/edited.ts';
import { createJournal, maxPromptMs } from '../shared/journal.ts';
import { createKeptReplies } from '../shared/kept.ts';
import { createPager } from '../shared/pager.ts';
import { createTokenWatch } from '../shared/token-watch.ts';
import { createTurns } from '../shared/turns.ts';
import { createUnderWay } from '../shared/under-way.ts';
import { isForNow, loggable, waitsTooLong } from './call.ts';
import { deliver } from './deliver.ts';
import { callTimeoutMs, flags, intents, maxSilenceMs, watchEveryMs } from './limits.ts';
import { choicesOf } from './manifest.ts';
import { messageBody } from './message.ts';
import { editOf, type Question, questionAt, readAgain } from './questions.ts';
import { fromInteraction, fromMessage } from './receive.ts';
import { registerCommands } from './register.ts';
import { budget } from './render.ts';
import { offer, respond } from './respond.ts';
import { answerMessage, changeAnswer, type SaySettings, sayElsewhere } from './say.ts';
import { createServers } from './servers.ts';
import { createShardedConnection, type ShardRange } from './shards.ts';
import { createThreads } from './threads.ts';
import { askAboutToken, isTokenRefused, KeptTokenRest } from './token.ts';

export interface DiscordSettings {
  readonly token: string;
  /** Null: asked of Discord. */
  readonly appId: string | null;
  /** Null: the commands are registered for all servers. */
  readonly guildId: string | null;
  /** Null: Discord's own address. */
  readonly apiUrl: string | null;
  /** The parts of the gateway that are connected here; null, or left out: all of them. */
  readonly shards?: ShardRange | null;
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
  const rest: REST = new KeptTokenRest(restOptions, token, () => tokenWatch.onRefused());
  const tokenWatch = createTokenWatch({
    ask: () => askAboutToken(rest),
    doubted: 'Discord refused DISCORD_TOKEN in a call; it is being asked again.',
    refused: refusedToken,
    log,
  });
  // What belongs to an interaction is outside the bot's own limit of 50 calls a second.
  const interactionRest = new REST({ ...restOptions, globalRequestsPerSecond: Number.POSITIVE_INFINITY });

  let self = { applicationId: settings.appId ?? '', botId: '' };
  const kept = createKeptReplies(store, nowMs, log);
  const pager = createPager(bot, kept, budget, log);
  const journal = createJournal({ store, platform: 'discord', nowMs, log });
  const turns = createTurns(nowMs);
  const threads = createThreads();
  const servers = createServers({ store, nowMs });
  const underWay = createUnderWay((error) =>
    log.error({ err: loggable(error) }, 'an answer could not be given on Discord'),
  );
  const saying: SaySettings = { rest, token: tokenWatch, nowMs, log, botId: () => self.botId };
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
    const received = fromInteraction(payload, bot.commands, threads, atMs);
    if (received === null) return;
    const ticket = { id: payload.id, token: payload.token, applicationId: payload.application_id, atMs };
    if (received.kind === 'suggest') return offer(ticket, choicesOf(await bot.suggest(received.request)), responding);
    // two processes cannot both answer an interaction, and Discord does not wait
    if (!(await journal.begin(payload.id, null, maxPromptMs))) return;
    const arrival = createArrival();
    await delivering(journal, payload.id, arrival, async () => {
      const turn = turns.next();
      const page = turn.begins.then(() => pager.handle(received.interaction, arrival.arrived));
      await respond(received.interaction, ticket, { page, turn }, responding);
      return null;
    });
  };

  const answerQuestion = async (message: Question, interaction: Interaction) => {
    const arrival = createArrival();
    const answer = async () => {
      await turns.next().begins;
      const page = await pager.handle(interaction, arrival.arrived);
      return page && JSON.stringify(await answerMessage(interaction, page, saying));
    };
    await delivering(journal, message.id, arrival, answer, isForNow);
  };

  const onMessage = async (message: Question) => {
    const interaction = fromMessage(message, self.botId, threads.threadOf, nowMs());
    if (interaction === null || !(await journal.begin(message.id, questionAt(message)))) return;
    await answerQuestion(message, interaction);
  };

  const onEdit = async (message: Question) => {
    const interaction = fromMessage(message, self.botId, threads.threadOf, nowMs());
    const edited = interaction && editOf(message);
    if (!edited) return;
    await followEdit(edited, journal, {
      answerNew: () => answerQuestion(message, interaction),
      change: async (answer, { arrived }) => {
        await turns.next().begins;
        const page = await pager.handle(interaction, arrived);
        return page && JSON.stringify(await changeAnswer(interaction, page, JSON.parse(answer), saying));
      },
    });
  };

  /** A question of a process that died: it is read again, and answered unless its answer is there. */
  const answerAgain = async ({ id, question }: SeenEvent) => {
    const { message, answer } = await readAgain(question ?? '', saying);
    const interaction = message && fromMessage(message, self.botId, threads.threadOf, nowMs());
    if (!message || !interaction || answer) journal.end(id, answer && JSON.stringify(answer));
    else await answerQuestion(message, interaction);
  };
  let abandoned: Abandoned | null = null;

  const onDispatch = (payload: GatewayDispatchPayload) => {
    try {
      threads.learn(payload);
    } catch (error) {
      log.warn({ err: loggable(error), event: payload.t }, 'what an event says about threads could not be read');
    }
    if (payload.t === 'INTERACTION_CREATE') underWay.run(() => onInteraction(payload.d));
    else if (payload.t === 'MESSAGE_CREATE') underWay.run(() => onMessage(payload.d));
    else if (payload.t === 'MESSAGE_UPDATE') underWay.run(() => onEdit(payload.d));
    else underWay.run(() => servers.note(payload));
  };

  const { onSilent } = settings;
  const watching = { maxSilenceMs, watchEveryMs, onSilent, nowMs, log };
  const { shards = null } = settings;
  const connection = createShardedConnection({ rest, token, intents, shards, onDispatch, ...watching });

  return {
    name: 'discord',
    async start() {
      self = await identify(rest, api, settings.appId);
      await journal.opened();
      await connection.open();
      const { applicationId } = self;
      await registerCommands({ rest, applicationId, guildId: settings.guildId, commands: bot.commands, log });
      tokenWatch.start();
      abandoned = followAbandoned(journal, underWay, answerAgain, log);
    },
    async stop(graceMs) {
      abandoned?.stop();
      tokenWatch.stop();
      await underWay.close(graceMs);
      await Promise.all([kept.settled(), journal.settled()]);
      await connection.close();
    },
    async deliver(target, reply, key, triedSinceMs) {
      const page = reply && (await pager.firstPage(reply));
      const body = page && messageBody(page.blocks, flags.suppressNotifications);
      return deliver(target, body, key, triedSinceMs, saying);
    },
    trouble: () => connection.trouble() ?? tokenWatch.trouble(),
    isHopeless: () => connection.isHopeless() || tokenWatch.isHopeless(),
    shards: connection.states,
  };
}

const refusedToken =
  'DISCORD_TOKEN is not accepted by Discord. Copy the bot token again from the developer portal (Bot, Reset Token).';

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
    if (isTokenRefused(error)) throw new OperatorError(refusedToken, exitCodeConfig, { cause: error });
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError(
      `Discord cannot be reached at ${api} (${reason}). Check the network, and DISCORD_API_URL if it is set.`,
      1,
      { cause: error },
    );
  }
}
