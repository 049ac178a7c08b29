import { type WebSocket, WebSocketServer } from 'ws';
import { restOf } from './discord-rest.ts';
import { type Asked, appId, createWorld, guildId, loading, type Message } from './discord-world.ts';
import { type Fault, type Loopback, startLoopback } from './http.ts';
import { until } from './until.ts';

export { type Asked, type Message, textOf } from './discord-world.ts';

export interface AskOptions {
  readonly user?: string;
  readonly channel?: string;
  readonly isDirect?: boolean;
  readonly permissions?: string;
  readonly guild?: string;
}

/** The buttons of a message. */
export const buttonsOf = (message: Message | null): readonly { label: string; custom_id: string }[] =>
  (message?.components ?? []).flatMap(({ type, components }) => (type === 1 ? components : []));

/** A stand-in for Discord: the parts of REST v10 and of the gateway that the bot uses. */
export async function startDiscord() {
  const world = createWorld();
  const { asked, commands, messages, newId, state, written } = world;
  const sockets = new Set<WebSocket>();
  const rest: Loopback = await startLoopback(restOf(world, () => gatewayUrl()));
  const gatewayUrl = () => rest.url.replace('http', 'ws');

  const gateway = new WebSocketServer({ server: rest.server });
  const send = (socket: WebSocket, payload: object) =>
    socket.readyState === socket.OPEN && socket.send(JSON.stringify(payload));
  /** Which part of the gateway a socket is. */
  const shardOf = new WeakMap<WebSocket, number>();
  const dispatchTo = (shard: number, t: string, d: object) => {
    const sent = state.sent.get(shard) ?? [];
    state.sent.set(shard, sent);
    const payload = { op: 0, t, s: sent.length + 1, d };
    sent.push(payload);
    for (const socket of sockets) if (shardOf.get(socket) === shard) send(socket, payload);
  };
  /** What is of a server goes over the part that the server is on, all else over the first. */
  const dispatch = (t: string, d: object) => {
    const guild: unknown = (d as { readonly guild_id?: unknown } | null)?.guild_id;
    const isOne = typeof guild === 'string' && /^\d+$/.test(guild);
    dispatchTo(!isOne ? 0 : Number((BigInt(guild) >> 22n) % BigInt(state.shards)), t, d);
  };
  gateway.on('connection', (socket) => {
    send(socket, { op: 10, d: { heartbeat_interval: state.heartbeatMs } });
    socket.on('close', () => sockets.delete(socket));
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw));
      if (op === 1 && state.acksHeartbeats) send(socket, { op: 11 });
      if ((op === 2 || op === 6) && d.token.replace('Bot ', '') !== state.token) socket.close(4004);
      else if (op === 2) {
        state.identified += 1;
        state.intents = d.intents;
        const [shard, count] = d.shard ?? [0, 1];
        shardOf.set(socket, shard);
        state.shardsSeen.push(shard);
        sockets.add(socket);
        dispatchTo(shard, 'READY', {
          shard: [shard, count],
          v: 10,
          user: { id: appId },
          guilds: state.guilds
            .filter((id) => Number((BigInt(id) >> 22n) % BigInt(count)) === shard)
            .map((id) => ({ id })),
          session_id: `session-${shard}`,
          resume_gateway_url: gatewayUrl(),
          application: { id: appId },
        });
      } else if (op === 6) {
        state.resumed += 1;
        const shard = Number(d.session_id.split('-')[1]);
        shardOf.set(socket, shard);
        for (const payload of (state.sent.get(shard) ?? []).slice(d.seq)) send(socket, payload);
        sockets.add(socket);
        dispatchTo(shard, 'RESUMED', {});
      }
    });
  });

  const place = ({
    user = '801',
    channel = '701',
    isDirect = false,
    permissions = '0',
    guild = guildId,
  }: AskOptions) => ({
    channel_id: channel,
    channel: { id: channel, type: isDirect ? 1 : 0 },
    locale: 'en-US',
    ...(isDirect
      ? { context: 1, user: { id: user } }
      : { context: 0, guild_id: guild, member: { user: { id: user }, permissions } }),
  });
  const interact = (type: number, data: object, options: AskOptions, extra: object = {}): Asked => {
    const id = newId();
    const event = {
      id,
      application_id: appId,
      token: `token-${id}`,
      version: 1,
      type,
      data,
      ...place(options),
      ...extra,
    };
    const one: Asked = {
      id,
      sentMs: performance.now(),
      event,
      ackMs: null,
      callbackType: null,
      isEphemeral: false,
      message: null,
      shown: 0,
      followUps: [],
      choices: null,
    };
    asked.set(id, one);
    dispatch('INTERACTION_CREATE', event);
    return one;
  };
  const optionsOf = (args: Readonly<Record<string, string | boolean>>) =>
    Object.entries(args).map(([name, value]) => ({ name, type: typeof value === 'boolean' ? 5 : 3, value }));

  return {
    appId,
    guildId,
    state,
    apiUrl: `${rest.url}/api`,
    calls: rest.calls,
    messages,
    commands,
    fail: (fault: Fault) => rest.faults.push(fault),
    failEvery: rest.failEvery,
    slow: rest.slow,
    dispatch,
    slash: (name: string, args: Readonly<Record<string, string | boolean>>, options: AskOptions = {}) =>
      interact(2, { id: '1', type: 1, name, options: optionsOf(args) }, options),
    subcommand: (
      name: string,
      verb: string,
      args: Readonly<Record<string, string | boolean>>,
      options: AskOptions = {},
    ) => interact(2, { id: '1', type: 1, name, options: [{ type: 1, name: verb, options: optionsOf(args) }] }, options),
    messageCommand: (name: string, content: string, options: AskOptions = {}) =>
      interact(
        2,
        { id: '1', type: 3, name, target_id: '5', resolved: { messages: { 5: { id: '5', content, embeds: [] } } } },
        options,
      ),
    autocomplete: (name: string, focused: string, value: string, options: AskOptions = {}) =>
      interact(4, { id: '1', type: 1, name, options: [{ name: focused, type: 3, value, focused: true }] }, options),
    click: (custom_id: string, options: AskOptions = {}) =>
      interact(3, { component_type: 2, custom_id }, options, { message: { id: '6' } }),
    pick: (value: string, options: AskOptions = {}) =>
      interact(3, { component_type: 3, custom_id: 'select:0', values: [value] }, options, { message: { id: '6' } }),
    redeliver: (one: Asked) => dispatch('INTERACTION_CREATE', one.event),
    /** Writes a message; returns its id. */
    write(content: string, options: AskOptions & { mentions?: boolean; isBot?: boolean; isUnheard?: boolean } = {}) {
      const { user = '801', channel = '701', isDirect = false, mentions = content.includes(`<@${appId}>`) } = options;
      const id = newId();
      const message = {
        id,
        channel_id: channel,
        type: 0,
        content: mentions || isDirect ? content : '',
        author: { id: user, bot: options.isBot ?? false },
        mentions: mentions ? [{ id: appId }] : [],
        embeds: [],
      };
      written.set(id, message);
      if (!options.isUnheard) dispatch('MESSAGE_CREATE', { ...message, ...(isDirect ? {} : { guild_id: guildId }) });
      return id;
    },
    /** Changes a message's words some seconds after it was written. */
    edit(id: string, content: string, seconds: number | null = 5) {
      const at = Number(BigInt(id) >> 22n) + Date.UTC(2015, 0, 1) + (seconds ?? 0) * 1_000;
      dispatch('MESSAGE_UPDATE', {
        ...written.get(id),
        content,
        mentions: content.includes(`<@${appId}>`) ? [{ id: appId }] : [],
        guild_id: guildId,
        edited_timestamp: seconds === null ? null : new Date(at).toISOString(),
      });
    },
    /** The bot's answer to a message. */
    answerTo: (id: string) =>
      until(
        () => [...messages.values()].find((each) => each.message_reference?.message_id === id),
        `an answer to message ${id}`,
      ),
    answered: (one: Asked) =>
      until(() => one.message && (one.message.flags & loading) === 0 && one.message, 'an answer to an interaction'),
    /** Cuts every gateway connection, or that of one part. */
    cut(shard: number | null = null) {
      for (const socket of sockets) if (shard === null || shardOf.get(socket) === shard) socket.terminate();
    },
    sendOp(payload: object) {
      for (const socket of sockets) send(socket, payload);
    },
    get isConnected() {
      return sockets.size > 0;
    },
    async close() {
      for (const socket of gateway.clients) socket.terminate();
      gateway.close();
      await rest.close();
    },
  };
}

export type DiscordStandIn = Awaited<ReturnType<typeof startDiscord>>;
