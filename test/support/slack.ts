import { createHmac, randomUUID } from 'node:crypto';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Fault, startLoopback } from './http.ts';
import { createWorkspace, type SlackAsked, type SlackMessage, slackBot, slackTeam, webApiOf } from './slack-api.ts';
import { changed, until } from './until.ts';

export { type SlackAsked, type SlackMessage, slackBot, slackTeam } from './slack-api.ts';

export interface SlackPlace {
  readonly user?: string;
  readonly channel?: string;
  readonly thread?: string;
  /** The workspace; that of the one token when left out. */
  readonly team?: string;
  /** The organisation that installed the app for it. */
  readonly organisation?: string;
}

/** All buttons of a message. */
export const slackButtons = (
  message: SlackMessage | undefined,
): readonly { text: { text: string }; action_id: string; value: string }[] =>
  (message?.blocks ?? []).flatMap((block) => (block.type === 'actions' ? block.elements : []));

/** A stand-in for Slack: the parts of the Web API, of Socket Mode and of requests over HTTP that the bot uses. */
export async function startSlack() {
  const workspace = createWorkspace();
  const { asked, messages, newTs, state, views } = workspace;
  const sockets = new Set<WebSocket>();
  const loopback = await startLoopback(webApiOf(workspace, () => loopback.url));

  const gateway = new WebSocketServer({ server: loopback.server });
  gateway.on('connection', (socket) => {
    state.connections += 1;
    sockets.add(socket);
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
    // what nobody acknowledged is told again
    for (const one of asked.values()) if (state.isPersistent && one.acks === 0) deliver(one);
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
  let sent = 0;
  /** To one of those that are connected, in turn. */
  const deliver = (one: SlackAsked) => {
    if (state.httpUrl !== null) {
      // what did not get through is told again, as when the bot was just restarted
      void overHttp(one).catch(() => overHttp(one).catch(() => {}));
      return;
    }
    const all = [...sockets];
    sent += 1;
    all[sent % all.length]?.send(
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
  const common = (id: string, { user = 'U1', channel = 'C1', team = slackTeam, organisation }: SlackPlace) => ({
    trigger_id: `trigger-${id}`,
    response_url: `${loopback.url}/response/${id}`,
    team: organisation === undefined ? { id: team, domain: 't' } : null,
    ...(organisation === undefined ? {} : { enterprise: { id: organisation }, is_enterprise_install: true }),
    user: { id: user, name: user, team_id: team },
    channel: { id: channel, name: channel },
  });
  const botOf = (team: string) => [...state.tokens.values()].find(({ id }) => id === team)?.botUser ?? slackBot;
  const event = (fields: object, { team = slackTeam, organisation }: Pick<SlackPlace, 'team' | 'organisation'> = {}) =>
    send('events_api', () => ({
      type: 'event_callback',
      team_id: team,
      ...(organisation === undefined ? {} : { enterprise_id: organisation }),
      event_id: `Ev${randomUUID()}`,
      event: fields,
      authorizations: [
        {
          team_id: team === organisation ? null : team,
          enterprise_id: organisation ?? null,
          is_enterprise_install: organisation !== undefined,
          user_id: botOf(organisation ?? team),
          is_bot: true,
        },
      ],
    }));

  return {
    state,
    messages,
    /** Puts a person's message into a channel without telling the bot. */
    keep: (channel: string, message: { ts: string; user: string; text: string }) => {
      messages.push({ blocks: [], isEphemeral: false, ...message, channel });
    },
    views,
    calls: loopback.calls,
    apiUrl: `${loopback.url}/api/`,
    fail: (fault: Fault) => loopback.faults.push(fault),
    failEvery: loopback.failEvery,
    slow: loopback.slow,
    slash: (
      command: string,
      text: string,
      {
        user = 'U1',
        channel = 'C1',
        name = channel,
        team = slackTeam,
        organisation,
      }: SlackPlace & { name?: string } = {},
    ) =>
      send('slash_commands', (id) => ({
        command,
        text,
        user_id: user,
        channel_id: channel,
        channel_name: name,
        team_id: team,
        ...(organisation === undefined ? {} : { enterprise_id: organisation, is_enterprise_install: 'true' }),
        trigger_id: `trigger-${id}`,
        response_url: `${loopback.url}/response/${id}`,
      })),
    click: (element: Readonly<Record<string, unknown>> & { action_id: string }, place: SlackPlace = {}) =>
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
    mention: (text: string, place: SlackPlace = {}) => {
      const { user = 'U1', channel = 'C1', thread, team = slackTeam, organisation } = place;
      const ts = newTs();
      return {
        ts,
        asked: event(
          {
            type: 'app_mention',
            user,
            channel,
            text: `<@${botOf(organisation ?? team)}> ${text}`,
            ts,
            ...(thread ? { thread_ts: thread } : {}),
          },
          place,
        ),
      };
    },
    message: (text: string, fields: object = {}) => {
      const ts = newTs();
      return {
        ts,
        asked: event({ type: 'message', channel_type: 'channel', user: 'U1', channel: 'C1', text, ts, ...fields }),
      };
    },
    /** Changes a message's words some seconds after it was written. */
    edit: (ts: string, before: string, after: string, fields: object = {}, seconds = 5) =>
      event({
        type: 'message',
        subtype: 'message_changed',
        channel: 'C1',
        channel_type: 'channel',
        ts: newTs(),
        message: {
          type: 'message',
          user: 'U1',
          text: after,
          ts,
          edited: { ts: String(Number(ts) + seconds) },
          ...fields,
        },
        previous_message: { text: before },
      }),
    redeliver: deliver,
    postHttp,
    /** What was said at an interaction's response_url. */
    /** The answer itself: on a busy machine one that says that it is still being made may come first. */
    answered: (one: SlackAsked) =>
      until(() => one.responses.find(({ text }) => !text.startsWith('Still reading')), 'an answer at a response_url'),
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
