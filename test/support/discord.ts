import { type WebSocket, WebSocketServer } from 'ws';
import { type Answer, type Call, type Fault, type Loopback, startLoopback } from './http.ts';
import { until } from './until.ts';

/** A message as the stand-in keeps it. */
export interface Message {
  readonly id: string;
  readonly channel_id: string;
  flags: number;
  // biome-ignore lint/suspicious/noExplicitAny: components as the bot sent them
  components: any[];
  readonly author: { readonly id: string };
  readonly nonce?: string;
  readonly message_reference?: { readonly message_id: string };
}

/** One interaction that was sent to the bot, and what became of it. */
export interface Asked {
  readonly id: string;
  readonly sentMs: number;
  // biome-ignore lint/suspicious/noExplicitAny: the event as it went over the gateway
  readonly event: any;
  /** Milliseconds from the event to the first answer that was taken. */
  ackMs: number | null;
  callbackType: number | null;
  isEphemeral: boolean;
  message: Message | null;
  /** Times that content was made visible: the first answer, edits that brought it, follow-ups. */
  shown: number;
  followUps: Message[];
  // biome-ignore lint/suspicious/noExplicitAny: choices as the bot sent them
  choices: any[] | null;
}

export interface AskOptions {
  readonly user?: string;
  readonly channel?: string;
  readonly isDirect?: boolean;
  readonly permissions?: string;
}

const guildId = '900000000000000001';
const appId = '900000000000000100';
const ephemeral = 64;
const loading = 128;

/** All text that a message shows. */
export const textOf = (message: Message | null): string =>
  (message?.components ?? []).flatMap(({ content }) => content ?? []).join('\n');

/** The buttons of a message. */
export const buttonsOf = (message: Message | null): readonly { label: string; custom_id: string }[] =>
  (message?.components ?? []).flatMap(({ type, components }) => (type === 1 ? components : []));

/** A stand-in for Discord: the parts of REST v10 and of the gateway that the bot uses. */
export async function startDiscord() {
  let lastId = BigInt(Date.now() - Date.UTC(2015, 0, 1)) << 22n;
  const newId = () => String(++lastId);
  const asked = new Map<string, Asked>();
  const messages = new Map<string, Message>();
  const commands = new Map<string, object[]>();
  const sockets = new Set<WebSocket>();
  const state = {
    token: 'test-token',
    sequence: 0,
    sent: [] as object[],
    identified: 0,
    resumed: 0,
    intents: 0,
    acksHeartbeats: true,
    heartbeatMs: 45_000,
    commandWrites: 0,
    refuse: null as { path: RegExp; status: number; code: number } | null,
  };

  const error = (status: number, code: number): Answer => ({ status, body: { code, message: `error ${code}` } });
  const created = (channel: string, body: Partial<Message>): Message => {
    const message = {
      ...body,
      id: newId(),
      channel_id: channel,
      flags: body.flags ?? 0,
      components: body.components ?? [],
      author: { id: appId },
    };
    messages.set(message.id, message);
    return message;
  };

  const routes: readonly (readonly [string, RegExp, (call: Call, match: readonly string[]) => Answer])[] = [
    ['GET', /^\/applications\/@me$/, () => ({ status: 200, body: { id: appId, bot: { id: appId } } })],
    [
      'GET',
      /^\/gateway\/bot$/,
      () => ({
        status: 200,
        body: {
          url: gatewayUrl(),
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 },
        },
      }),
    ],
    [
      'GET',
      /^\/applications\/\d+(\/guilds\/\d+)?\/commands$/,
      (call) => ({ status: 200, body: commands.get(call.path) ?? [] }),
    ],
    [
      'PUT',
      /^\/applications\/\d+(\/guilds\/\d+)?\/commands$/,
      (call) => {
        commands.set(
          call.path,
          call.body.map((each: object) => ({ ...each, id: newId(), version: newId() })),
        );
        state.commandWrites += 1;
        return { status: 200, body: commands.get(call.path) };
      },
    ],
    [
      'POST',
      /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      (call, [id = '']) => {
        const one = asked.get(id);
        if (!one || performance.now() - one.sentMs > 3_000) return error(404, 10062);
        if (one.callbackType !== null) return error(400, 40060);
        one.callbackType = call.body.type;
        one.ackMs = performance.now() - one.sentMs;
        const data = call.body.data ?? {};
        one.isEphemeral = (data.flags & ephemeral) !== 0;
        if (call.body.type === 8) one.choices = data.choices;
        else one.message = created(one.event.channel_id, call.body.type === 5 ? { flags: data.flags | loading } : data);
        if (call.body.type === 4) one.shown += 1;
        return { status: 204 };
      },
    ],
    [
      'PATCH',
      /^\/webhooks\/\d+\/token-(\d+)\/messages\/@original$/,
      (call, [id = '']) => {
        const one = asked.get(id);
        if (!one?.message) return error(404, 10015);
        if (textOf(one.message) === '') one.shown += 1;
        Object.assign(one.message, {
          components: call.body.components,
          flags: (one.message.flags & ~loading) | call.body.flags,
        });
        return { status: 200, body: one.message };
      },
    ],
    [
      'POST',
      /^\/webhooks\/\d+\/token-(\d+)$/,
      (call, [id = '']) => {
        const one = asked.get(id);
        if (!one?.message) return error(404, 10015);
        const message = created(one.event.channel_id, call.body);
        one.followUps.push(message);
        return { status: 200, body: message };
      },
    ],
    [
      'POST',
      /^\/channels\/(\d+)\/messages$/,
      (call, [channel = '']) => {
        const same = [...messages.values()].find(
          (each) => each.channel_id === channel && call.body.enforce_nonce && each.nonce === call.body.nonce,
        );
        return { status: 200, body: same ?? created(channel, call.body) };
      },
    ],
    [
      'GET',
      /^\/channels\/(\d+)\/messages\?/,
      (call, [channel = '']) => {
        const query = new URL(call.path, 'http://stand-in').searchParams;
        const before = BigInt(query.get('before') ?? lastId + 1n);
        const older = [...messages.values()].filter(
          ({ id, channel_id }) => channel_id === channel && BigInt(id) < before,
        );
        return { status: 200, body: older.reverse().slice(0, Number(query.get('limit') ?? 50)) };
      },
    ],
    ['POST', /^\/users\/@me\/channels$/, (call) => ({ status: 200, body: { id: `77${call.body.recipient_id}` } })],
  ];

  const answer = (call: Call): Answer => {
    const path = call.path.replace(/^\/api\/v10/, '');
    const needsToken = !/^\/(interactions|webhooks)\//.test(path);
    if (needsToken && call.headers.authorization !== `Bot ${state.token}`) return error(401, 0);
    if (state.refuse?.path.test(path)) return error(state.refuse.status, state.refuse.code);
    for (const [method, pattern, handle] of routes) {
      const match = method === call.method ? pattern.exec(path) : null;
      if (match) return handle({ ...call, path }, match.slice(1));
    }
    throw new Error(`the stand-in does not know ${call.method} ${path}`);
  };
  const rest: Loopback = await startLoopback(answer);
  const gatewayUrl = () => rest.url.replace('http', 'ws');

  const gateway = new WebSocketServer({ server: rest.server });
  const send = (socket: WebSocket, payload: object) =>
    socket.readyState === socket.OPEN && socket.send(JSON.stringify(payload));
  const dispatch = (t: string, d: object) => {
    state.sequence += 1;
    const payload = { op: 0, t, s: state.sequence, d };
    state.sent.push(payload);
    for (const socket of sockets) send(socket, payload);
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
        sockets.add(socket);
        dispatch('READY', {
          v: 10,
          user: { id: appId },
          guilds: [],
          session_id: 'session',
          resume_gateway_url: gatewayUrl(),
          application: { id: appId },
        });
      } else if (op === 6) {
        state.resumed += 1;
        for (const payload of state.sent.slice(d.seq)) send(socket, payload);
        sockets.add(socket);
        dispatch('RESUMED', {});
      }
    });
  });

  const place = ({ user = '801', channel = '701', isDirect = false, permissions = '0' }: AskOptions) => ({
    channel_id: channel,
    channel: { id: channel, type: isDirect ? 1 : 0 },
    locale: 'en-US',
    ...(isDirect
      ? { context: 1, user: { id: user } }
      : { context: 0, guild_id: guildId, member: { user: { id: user }, permissions } }),
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
    redeliver: (one: Asked) => dispatch('INTERACTION_CREATE', one.event),
    /** Writes a message; returns its id. */
    write(content: string, options: AskOptions & { mentions?: boolean; isBot?: boolean } = {}) {
      const { user = '801', channel = '701', isDirect = false, mentions = content.includes(`<@${appId}>`) } = options;
      const id = newId();
      dispatch('MESSAGE_CREATE', {
        id,
        channel_id: channel,
        type: 0,
        content: mentions || isDirect ? content : '',
        author: { id: user, bot: options.isBot ?? false },
        mentions: mentions ? [{ id: appId }] : [],
        embeds: [],
        ...(isDirect ? {} : { guild_id: guildId }),
      });
      return id;
    },
    /** The bot's answer to a message. */
    answerTo: (id: string) =>
      until(
        () => [...messages.values()].find((each) => each.message_reference?.message_id === id),
        `an answer to message ${id}`,
      ),
    answered: (one: Asked) =>
      until(() => one.message && (one.message.flags & loading) === 0 && one.message, 'an answer to an interaction'),
    /** Cuts every gateway connection. */
    cut() {
      for (const socket of sockets) socket.terminate();
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
