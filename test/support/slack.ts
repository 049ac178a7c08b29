import { createHmac, randomUUID } from 'node:crypto';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Answer, type Call, type Fault, startLoopback } from './http.ts';
import { changed, until } from './until.ts';

/** A message as the stand-in keeps it. */
export interface SlackMessage {
  readonly ts: string;
  readonly channel: string;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: blocks as the bot sent them
  readonly blocks: any[];
  readonly isEphemeral: boolean;
  readonly user: string | null;
  readonly thread_ts?: string;
  readonly metadata?: object;
  readonly unfurl_links?: boolean;
}

/** One thing a person did, and what became of it. */
export interface SlackAsked {
  readonly id: string;
  readonly sentMs: number;
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: the payload as it was sent
  readonly payload: any;
  /** Milliseconds to the acknowledgement. */
  ackMs: number | null;
  // biome-ignore lint/suspicious/noExplicitAny: what the acknowledgement carried
  ack: any;
  acks: number;
  /** What was said at its response_url. */
  readonly responses: SlackMessage[];
}

export interface SlackPlace {
  readonly user?: string;
  readonly channel?: string;
  readonly thread?: string;
}

export const slackTeam = 'T1';
export const slackBot = 'UBOT';

/** All buttons of a message. */
export const slackButtons = (
  message: SlackMessage | undefined,
): readonly { text: { text: string }; action_id: string; value: string }[] =>
  (message?.blocks ?? []).flatMap((block) => (block.type === 'actions' ? block.elements : []));

/** A stand-in for Slack: the parts of the Web API, of Socket Mode and of requests over HTTP that the bot uses. */
export async function startSlack() {
  let count = 0;
  const newTs = () =>
    `17000000${String(10 + Math.floor(count / 1e6)).padStart(2, '0')}.${String(++count % 1e6).padStart(6, '0')}`;
  const asked = new Map<string, SlackAsked>();
  const messages: SlackMessage[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: views as the bot sent them
  const views: any[] = [];
  const sockets = new Set<WebSocket>();
  const state = {
    botToken: 'xoxb-test',
    appToken: 'xapp-test',
    signingSecret: 'test-secret',
    connections: 0,
    /** Where events go instead of Socket Mode. */
    httpUrl: null as string | null,
    /** What a method answers instead of doing its work. */
    errors: {} as Record<string, string>,
  };

  const keep = (channel: string, body: Partial<SlackMessage>, isEphemeral: boolean, user: string | null = null) => {
    const message = {
      ...body,
      text: body.text ?? '',
      blocks: body.blocks ?? [],
      ts: newTs(),
      channel,
      isEphemeral,
      user,
    } as SlackMessage;
    messages.push(message);
    return message;
  };
  // biome-ignore lint/suspicious/noExplicitAny: arguments as they came
  const methods: Readonly<Record<string, (args: any) => object>> = {
    'auth.test': () => ({ user_id: slackBot, bot_id: 'BBOT', team_id: slackTeam }),
    'apps.connections.open': () => ({ url: `${loopback.url.replace('http', 'ws')}/link` }),
    'chat.postMessage': (args) => ({ channel: args.channel, ts: keep(args.channel, args, false).ts }),
    'chat.postEphemeral': (args) => ({ message_ts: keep(args.channel, args, true, args.user).ts }),
    'conversations.open': (args) => ({ channel: { id: `D${args.users}` } }),
    'conversations.history': (args) => ({
      messages: messages
        .filter(({ channel, isEphemeral }) => channel === args.channel && !isEphemeral)
        .toReversed()
        .slice(0, Number(args.limit)),
    }),
    'users.info': (args) => ({
      user: { id: args.user, tz: 'America/Lima', locale: 'es-PE', is_restricted: args.user.startsWith('UGUEST') },
    }),
    'views.open': (args) => ({ view: keepView(args.view) }),
    'views.publish': (args) => ({ view: keepView(args.view) }),
  };
  const keepView = (view: object) => {
    const kept = { ...view, id: `V${views.length}` };
    views.push(kept);
    return kept;
  };

  const answer = (call: Call): Answer => {
    const [, id] = /^\/response\/(.+)$/.exec(call.path) ?? [];
    if (id !== undefined) {
      const one = asked.get(id);
      if (!one || one.responses.length >= 5) return { status: 404, body: { ok: false, error: 'used_url' } };
      const channel = one.payload.channel_id ?? one.payload.channel?.id;
      one.responses.push(keep(channel, call.body, call.body.response_type !== 'in_channel'));
      return { status: 200, body: { ok: true } };
    }
    const method = call.path.replace('/api/', '');
    const run = methods[method];
    if (!run) throw new Error(`the stand-in does not know ${call.path}`);
    const token = String(call.headers.authorization ?? '').replace('Bearer ', '');
    if (token !== (method === 'apps.connections.open' ? state.appToken : state.botToken))
      return { status: 200, body: { ok: false, error: 'invalid_auth' } };
    const error = state.errors[method];
    if (error !== undefined) return { status: 200, body: { ok: false, error, needed: 'channels:history' } };
    return { status: 200, body: { ok: true, ...run(call.body ?? {}) } };
  };
  const loopback = await startLoopback(answer);

  const gateway = new WebSocketServer({ server: loopback.server });
  gateway.on('connection', (socket) => {
    state.connections += 1;
    sockets.add(socket);
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
    socket.on('close', () => sockets.delete(socket));
    socket.on('message', (raw) => {
      const { envelope_id, payload } = JSON.parse(String(raw));
      const one = asked.get(envelope_id);
      if (one) acknowledged(one, payload);
    });
  });
  const acknowledged = (one: SlackAsked, payload: unknown) => {
    one.acks += 1;
    one.ackMs ??= performance.now() - one.sentMs;
    one.ack = payload;
    changed();
  };

  const sign = (body: string, secret: string, at: number) =>
    `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`;
  /** Posts as Slack does; resolves to the status. */
  const postHttp = async (body: string, contentType: string, secret = state.signingSecret) => {
    const at = Math.floor(Date.now() / 1000);
    const headers = {
      'content-type': contentType,
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': sign(body, secret, at),
    };
    return fetch(state.httpUrl ?? '', { method: 'POST', headers, body });
  };
  const overHttp = async (one: SlackAsked) => {
    const form =
      one.type === 'slash_commands'
        ? new URLSearchParams(one.payload)
        : new URLSearchParams({ payload: JSON.stringify(one.payload) });
    const response =
      one.type === 'events_api'
        ? await postHttp(JSON.stringify(one.payload), 'application/json')
        : await postHttp(form.toString(), 'application/x-www-form-urlencoded');
    const said = await response.text();
    if (response.ok) acknowledged(one, said === '' ? undefined : JSON.parse(said));
  };
  const deliver = (one: SlackAsked) => {
    if (state.httpUrl !== null) {
      void overHttp(one);
      return;
    }
    const [socket] = sockets;
    socket?.send(
      JSON.stringify({ envelope_id: one.id, type: one.type, payload: one.payload, accepts_response_payload: true }),
    );
  };
  // biome-ignore lint/suspicious/noExplicitAny: whatever the payload is made of
  const send = (type: string, make: (id: string) => any): SlackAsked => {
    const id = randomUUID();
    const one: SlackAsked = {
      id,
      sentMs: performance.now(),
      type,
      payload: make(id),
      ackMs: null,
      ack: undefined,
      acks: 0,
      responses: [],
    };
    asked.set(id, one);
    deliver(one);
    return one;
  };
  const common = (id: string, { user = 'U1', channel = 'C1' }: SlackPlace) => ({
    trigger_id: `trigger-${id}`,
    response_url: `${loopback.url}/response/${id}`,
    team: { id: slackTeam, domain: 't' },
    user: { id: user, name: user, team_id: slackTeam },
    channel: { id: channel, name: channel },
  });
  const event = (fields: object) =>
    send('events_api', () => ({
      type: 'event_callback',
      team_id: slackTeam,
      event_id: `Ev${randomUUID()}`,
      event: fields,
      authorizations: [{ team_id: slackTeam, user_id: slackBot, is_bot: true }],
    }));

  return {
    state,
    messages,
    views,
    calls: loopback.calls,
    apiUrl: `${loopback.url}/api/`,
    fail: (fault: Fault) => loopback.faults.push(fault),
    failEvery: loopback.failEvery,
    slash: (command: string, text: string, { user = 'U1', channel = 'C1' }: SlackPlace = {}) =>
      send('slash_commands', (id) => ({
        command,
        text,
        user_id: user,
        channel_id: channel,
        channel_name: channel,
        team_id: slackTeam,
        trigger_id: `trigger-${id}`,
        response_url: `${loopback.url}/response/${id}`,
      })),
    click: (element: { action_id: string; value: string; type?: string }, place: SlackPlace = {}) =>
      send('interactive', (id) => ({
        ...common(id, place),
        type: 'block_actions',
        container: { type: 'message', ...(place.thread ? { thread_ts: place.thread } : {}) },
        actions: [{ type: 'button', block_id: 'b', text: { type: 'plain_text', text: 'x' }, ...element }],
      })),
    shortcut: (callback_id: string, text: string, place: SlackPlace = {}) =>
      send('interactive', (id) => ({
        ...common(id, place),
        type: 'message_action',
        callback_id,
        message_ts: '1.1',
        message: { type: 'message', ts: '1.1', text },
      })),
    suggest: (action_id: string, value: string) =>
      send('interactive', (id) => ({ ...common(id, {}), type: 'block_suggestion', action_id, block_id: 'b', value })),
    // biome-ignore lint/suspicious/noExplicitAny: the view as the bot sent it
    submit: (view: any, values: object) =>
      send('interactive', (id) => ({
        ...common(id, {}),
        type: 'view_submission',
        view: { ...view, state: { values } },
      })),
    event,
    mention: (text: string, { user = 'U1', channel = 'C1', thread }: SlackPlace = {}) => {
      const ts = newTs();
      return {
        ts,
        asked: event({
          type: 'app_mention',
          user,
          channel,
          text: `<@${slackBot}> ${text}`,
          ts,
          ...(thread ? { thread_ts: thread } : {}),
        }),
      };
    },
    message: (text: string, fields: object = {}) => {
      const ts = newTs();
      return {
        ts,
        asked: event({ type: 'message', channel_type: 'channel', user: 'U1', channel: 'C1', text, ts, ...fields }),
      };
    },
    redeliver: deliver,
    postHttp,
    /** What was said at an interaction's response_url. */
    answered: (one: SlackAsked) => until(() => one.responses[0], 'an answer at a response_url'),
    said: (look: (message: SlackMessage) => boolean) => until(() => messages.find(look), 'a message'),
    cut() {
      for (const socket of sockets) socket.terminate();
    },
    disconnect() {
      for (const socket of sockets) socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    get isConnected() {
      return sockets.size > 0;
    },
    async close() {
      for (const socket of gateway.clients) socket.terminate();
      gateway.close();
      await loopback.close();
    },
  };
}

export type SlackStandIn = Awaited<ReturnType<typeof startSlack>>;
