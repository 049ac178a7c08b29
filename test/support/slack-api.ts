import type { Answer, Call } from './http.ts';

/** A message as the stand-in keeps it. */
export interface SlackMessage {
  readonly ts: string;
  readonly channel: string;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: blocks as the bot sent them
  blocks: any[];
  readonly isEphemeral: boolean;
  readonly user: string | null;
  readonly thread_ts?: string;
  readonly metadata?: object;
  readonly unfurl_links?: boolean;
  /** The workspace whose token posted it; the organisation, where its token did. */
  readonly by?: string;
}

/** Somewhere the app is, or may be, installed: a workspace, or an organisation with all of its own. */
export interface SlackHome {
  readonly id: string;
  readonly isOrganisation: boolean;
  readonly botUser: string;
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

export const slackTeam = 'T1';
export const slackBot = 'UBOT';

/** What the stand-in for Slack knows: what was asked and said, and how it is to behave. */
export function createWorkspace() {
  let count = 0;
  const newTs = () =>
    `17000000${String(10 + Math.floor(count / 1e6)).padStart(2, '0')}.${String(++count % 1e6).padStart(6, '0')}`;
  const asked = new Map<string, SlackAsked>();
  const messages: SlackMessage[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: views as the bot sent them
  const views: any[] = [];
  const state = {
    botToken: 'xoxb-test',
    appToken: 'xapp-test',
    signingSecret: 'test-secret',
    connections: 0,
    /** Whether events that were not acknowledged are sent again over the next connection. */
    isPersistent: false,
    /** Where events go instead of Socket Mode. */
    httpUrl: null as string | null,
    /** What a method answers instead of doing its work. */
    errors: {} as Record<string, string>,
    /** Who a token belongs to. */
    tokens: new Map<string, SlackHome>(),
    /** What a code of the OAuth way stands for. */
    codes: new Map<string, SlackHome>(),
    /** How long the tokens are good that OAuth gives, in seconds; null: for ever. */
    tokenSeconds: null as number | null,
    /** The token that each renewal token renews; each is good once. */
    renewals: new Map<string, SlackHome>(),
    issued: 0,
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
  const keepView = (view: object) => {
    const kept = { ...view, id: `V${views.length}` };
    views.push(kept);
    return kept;
  };

  return { newTs, asked, messages, views, state, keep, keepView };
}

export type Workspace = ReturnType<typeof createWorkspace>;

/** Whether a message was written in the time that is asked for; only with both ends given, for the stand-in's clock is its own. */
const isWithin = (ts: string, { oldest, latest }: { readonly oldest?: string; readonly latest?: string }) =>
  latest === undefined || (Number(ts) >= Number(oldest ?? 0) && Number(ts) <= Number(latest));

/** The parts of Slack's Web API that the bot uses, and its response_url. `url` is known once the server listens. */
export function webApiOf(workspace: Workspace, url: () => string): (call: Call) => Answer {
  const { asked, keep, keepView, messages, state } = workspace;
  let by: SlackHome | undefined;
  const issue = (home: SlackHome) => {
    state.issued += 1;
    const access_token = `xoxb-${home.id}-${state.issued}`;
    const refresh_token = `xoxe-${home.id}-${state.issued}`;
    state.tokens.set(access_token, home);
    state.renewals.set(refresh_token, home);
    return {
      access_token,
      token_type: 'bot',
      ...(state.tokenSeconds === null ? {} : { refresh_token, expires_in: state.tokenSeconds }),
    };
  };
  // biome-ignore lint/suspicious/noExplicitAny: arguments as they came
  const oauth = (args: any): object => {
    if (args.client_secret !== 'client-secret') return { ok: false, error: 'bad_client_secret' };
    const [from, key] = args.grant_type ? [state.renewals, args.refresh_token] : [state.codes, args.code];
    const home = from.get(key);
    if (!home) return { ok: false, error: args.grant_type ? 'invalid_refresh_token' : 'invalid_code' };
    from.delete(key);
    const { id, isOrganisation, botUser } = home;
    return {
      ...issue(home),
      scope: 'commands,chat:write',
      bot_user_id: botUser,
      app_id: 'A1',
      team: isOrganisation ? null : { id, name: id },
      enterprise: isOrganisation ? { id, name: id } : null,
      is_enterprise_install: isOrganisation,
      authed_user: { id: 'U1' },
    };
  };
  // biome-ignore lint/suspicious/noExplicitAny: arguments as they came
  const methods: Readonly<Record<string, (args: any) => object>> = {
    'auth.test': () => ({ user_id: by?.botUser, bot_id: 'BBOT', team_id: by?.id, url: 'https://t.slack.example/' }),
    'oauth.v2.access': oauth,
    'apps.connections.open': () => ({ url: `${url().replace('http', 'ws')}/link` }),
    'chat.postMessage': (args) => ({
      channel: args.channel,
      ts: keep(args.channel, { ...args, by: by?.id }, false).ts,
    }),
    'chat.update': (args) => {
      const message = messages.find(({ channel, ts }) => channel === args.channel && ts === args.ts);
      if (!message) throw new Error('no such message');
      Object.assign(message, { text: args.text, blocks: args.blocks ?? [] });
      return { channel: args.channel, ts: args.ts };
    },
    'chat.postEphemeral': (args) => ({ message_ts: keep(args.channel, args, true, args.user).ts }),
    'conversations.open': (args) => ({ channel: { id: `D${args.users}` } }),
    'conversations.history': (args) => ({
      messages: messages
        .filter(({ channel, isEphemeral, ts }) => channel === args.channel && !isEphemeral && isWithin(ts, args))
        .toReversed()
        .slice(0, Number(args.limit)),
    }),
    'conversations.replies': (args) => ({
      messages: messages
        .filter(({ channel, ts, thread_ts }) => channel === args.channel && (thread_ts === args.ts || ts === args.ts))
        .slice(0, Number(args.limit)),
    }),
    'users.info': (args) => ({
      user: {
        id: args.user,
        tz: 'America/Lima',
        locale: args.user.startsWith('UES') ? 'es-PE' : 'en-US',
        is_restricted: args.user.startsWith('UGUEST'),
        is_stranger: args.user.startsWith('UELSE'),
        team_id: args.user.startsWith('UELSE') ? 'T9' : 'T1',
        is_admin: args.user.endsWith('ADMIN'),
      },
    }),
    'usergroups.list': () => ({ usergroups: [{ id: 'S0EDITORS', users: ['UEDITOR'] }] }),
    'assistant.threads.setStatus': () => ({}),
    'assistant.threads.setSuggestedPrompts': () => ({}),
    'views.open': (args) => ({ view: keepView(args.view) }),
    'views.publish': (args) => ({ view: keepView(args.view) }),
  };
  return (call) => {
    const [, id] = /^\/response\/(.+)$/.exec(call.path) ?? [];
    if (id !== undefined) {
      const one = asked.get(id);
      if (!one || one.responses.length >= 5) return { status: 404, body: { ok: false, error: 'used_url' } };
      const channel = one.payload.channel_id ?? one.payload.channel?.id;
      const last = one.responses.at(-1);
      if (call.body.replace_original === true && last) {
        Object.assign(last, { text: call.body.text, blocks: call.body.blocks ?? [] });
        return { status: 200, body: { ok: true } };
      }
      one.responses.push(keep(channel, call.body, call.body.response_type !== 'in_channel'));
      return { status: 200, body: { ok: true } };
    }
    const method = call.path.replace('/api/', '');
    const run = methods[method];
    if (!run) throw new Error(`the stand-in does not know ${call.path}`);
    const token = String(call.headers.authorization ?? '').replace('Bearer ', '');
    const one = { id: slackTeam, isOrganisation: false, botUser: slackBot };
    by = token === state.botToken ? one : state.tokens.get(token);
    const isApp = method === 'apps.connections.open';
    if (method !== 'oauth.v2.access' && (isApp ? token !== state.appToken : by === undefined))
      return { status: 200, body: { ok: false, error: 'invalid_auth' } };
    const error = state.errors[method];
    if (error !== undefined) return { status: 200, body: { ok: false, error, needed: 'channels:history' } };
    return { status: 200, body: { ok: true, ...run(call.body ?? {}) } };
  };
}
