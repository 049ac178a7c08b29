import * as z from 'zod';
import { exitCodeConfig, OperatorError } from './errors.ts';
import { logLevels } from './log.ts';

/** An empty variable counts as one that is not set, as in a freshly copied `.env`. */
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const variable = <T extends z.ZodType>(schema: T) => z.preprocess(unset, schema);
const text = variable(z.string().trim().optional());
const startingWith = (prefix: string, what: string) =>
  variable(z.string().trim().startsWith(prefix, `must be ${what}, which begins with ${prefix}`).optional());
const whole = (min: number, max: number) =>
  z.coerce
    .number({ error: 'must be a whole number' })
    .int('must be a whole number')
    .min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`);
const port = variable(whole(0, 65_535).optional());
/** Where a port is opened: an address of this machine, or a name that leads to one. */
const address = z.string().regex(/^[a-z0-9.:-]{1,253}$/i, 'must be an address such as 127.0.0.1 or ::');
const url = variable(
  z.url({ protocol: /^https?$/, error: 'must be a URL beginning with http:// or https://' }).optional(),
);
const list = variable(z.string().optional()).transform((value) =>
  (value ?? '').split(/[\s,]+/).filter((item) => item !== ''),
);

const withReplicas = (shard: string): readonly string[] => shard.split('|').filter((url) => url !== '');
const isPostgres = (url: string): boolean => /^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url);
/** Names of collections, or `all`; null stands for all. */
const collectionNames = /^(?:all|[a-z0-9][a-z0-9-]{0,39}(?:[\s,]+[a-z0-9][a-z0-9-]{0,39})*)$/;
const namesOf = (typed: string): ReadonlySet<string> | null =>
  typed === 'all' ? null : new Set(typed.split(/[\s,]+/));
const collections = (usual: string) =>
  variable(
    z.string().trim().regex(collectionNames, 'must be all, or names of collections such as news common').default(usual),
  ).transform(namesOf);

/** `slack/T1=news,common`: what a platform, an installation or a channel may see. */
function bindingIn(typed: string, context: z.RefinementCtx) {
  const [place = '', names = '', ...more] = typed.split('=');
  const isPlace = /^(?:discord|slack|web|terminal)(?:\/[\w:-]+){0,2}$/.test(place);
  if (isPlace && more.length === 0 && collectionNames.test(names)) return [[place, namesOf(names)] as const];
  context.addIssue({
    code: 'custom',
    message: `must be places with their collections, such as slack/T123=news,common or discord/456/789=sport, not "${typed}"`,
  });
  return [];
}

/** `0-3/8` or `2/8`: the first to the last part of the gateway that a process connects, of how many. */
function shardsIn(typed: string | undefined, context: z.RefinementCtx) {
  if (typed === undefined) return null;
  const [, first = '', last = first, count = ''] = /^(\d{1,4})(?:-(\d{1,4}))?\/(\d{1,4})$/.exec(typed) ?? [];
  const ids = Array.from({ length: Math.max(0, Number(last) - Number(first) + 1) }, (_, n) => Number(first) + n);
  if (count !== '' && ids.length > 0 && Number(last) < Number(count)) return { ids, count: Number(count) };
  context.addIssue({
    code: 'custom',
    message: 'must be the first and the last shard of this process and how many there are in all, such as 0-3/8',
  });
  return null;
}

/** A token that is guessed less than once in a lifetime. */
const minTokenChars = 16;
const isTokenKey = (text: string): boolean =>
  /^[0-9a-f]{64}$/i.test(text) || (/^[\w+/-]{43}=?$/.test(text) && Buffer.from(text, 'base64').length === 32);
const isOrigin = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;

/** Every variable that Quipu reads, with what it means. `.env.example` names the same ones; a test holds the two equal. */
export const variables = z.object({
  DISCORD_TOKEN: text,
  DISCORD_APP_ID: variable(
    z
      .string()
      .regex(/^\d{15,21}$/, 'must be the application id, a number of 17 to 20 digits')
      .optional(),
  ),
  DISCORD_GUILD_ID: variable(
    z
      .string()
      .regex(/^\d{15,21}$/, 'must be a server id, a number of 17 to 20 digits')
      .optional(),
  ),
  DISCORD_API_URL: url,
  SHARDS: variable(z.string().trim().optional()).transform(shardsIn),
  SLACK_BOT_TOKEN: startingWith('xoxb-', 'the bot token'),
  SLACK_APP_TOKEN: startingWith('xapp-', 'the app-level token'),
  SLACK_SIGNING_SECRET: text,
  SLACK_CLIENT_ID: text,
  SLACK_CLIENT_SECRET: text,
  SLACK_STATE_SECRET: text,
  SLACK_AGENT: variable(z.enum(['on', 'off'], { error: 'must be on or off' }).default('off')),
  SLACK_SCOPES: variable(z.enum(['all', 'lean'], { error: 'must be all or lean' }).default('all')),
  TOKEN_KEYS: list.refine((keys) => keys.every(isTokenKey), {
    error: 'must be keys of 32 bytes, each as 64 hexadecimal digits (openssl rand -hex 32), separated by blanks',
  }),
  SLACK_API_URL: url,
  SLACK_COMMAND_PREFIX: variable(
    z
      .string()
      .regex(/^[a-z0-9_-]{1,20}$/, 'must be 1 to 20 lower-case letters, digits, - or _')
      .optional(),
  ),
  PORT: port,
  HOST: variable(address.optional()),
  HTTP_PORT: port,
  HTTP_HOST: variable(address.default('127.0.0.1')),
  WEB: variable(z.enum(['on', 'off'], { error: 'must be on or off' }).default('on')),
  WEB_PORT: port,
  WEB_HOST: variable(address.default('127.0.0.1')),
  WEB_URL: url,
  API_TOKENS: list.refine((tokens) => tokens.every((token) => token.length >= minTokenChars), {
    error: `must be tokens of at least ${minTokenChars} characters each, separated by blanks or commas`,
  }),
  API_ORIGINS: list.refine((origins) => origins.every(isOrigin), {
    error: 'must be origins such as https://desk.example, separated by blanks or commas',
  }),
  CORPUS_DIR: text,
  DATA_DIR: variable(z.string().default('data')),
  DATABASE_URL: variable(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
      .optional(),
  ),
  SEARCH: variable(
    z.enum(['minisearch', 'postgres'], { error: 'must be minisearch or postgres' }).default('minisearch'),
  ),
  SEARCH_URLS: list.refine((urls) => urls.flatMap(withReplicas).every(isPostgres), {
    error: 'must be addresses that begin with postgres://, separated by blanks or commas; replicas behind |',
  }),
  COLLECTIONS: collections('all'),
  COLLECTIONS_AT: variable(z.string().optional()).transform((value, context) =>
    (value ?? '')
      .split(/\s+/)
      .filter((typed) => typed !== '')
      .flatMap((typed) => bindingIn(typed, context)),
  ),
  ADD_IN_CHAT: variable(z.enum(['on', 'off'], { error: 'must be on or off' }).default('off')),
  FEEDS: list,
  FETCH_ALLOW_HOSTS: list,
  KEEP_QUESTIONS: variable(
    z
      .string()
      .regex(/^(no|[1-9]\d{0,3})$/, 'must be no, or for how many days questions are kept, such as 30')
      .default('no'),
  ).transform((value) => (value === 'no' ? 0 : Number(value))),
  QUESTIONS_PER_MINUTE: variable(whole(1, 10_000).default(60)),
  LOG_LEVEL: variable(z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info')),
});

type Variables = z.infer<typeof variables>;

export interface DiscordConfig {
  readonly token: string;
  readonly appId: string | null;
  readonly guildId: string | null;
  readonly apiUrl: string | null;
  /** The parts of the gateway that this process connects, of how many; null: all, as many as Discord thinks right. */
  readonly shards: { readonly ids: readonly number[]; readonly count: number } | null;
}

export interface SlackConfig {
  /** Of the one workspace that is served; null where workspaces install the bot themselves. */
  readonly botToken: string | null;
  /** Null where there is a bot token. */
  readonly oauth: SlackOAuthConfig | null;
  /** Socket Mode when it is there and no port is. */
  readonly appToken: string | null;
  /** HTTP when it is there together with a port. */
  readonly signingSecret: string | null;
  readonly port: number | null;
  /** The address that the port is opened on; null: all of this machine's. */
  readonly host: string | null;
  readonly apiUrl: string | null;
}

/** How workspaces install the bot. */
export interface SlackOAuthConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  /** The newest first. */
  readonly tokenKeys: readonly string[];
}

/** The page, the HTTP interface and MCP over HTTP. */
export interface WebConfig {
  /** Null: the usual one where it is free, else any. */
  readonly port: number | null;
  readonly host: string;
  /** Where others reach it, such as the address of a reverse proxy; null where nobody else does. */
  readonly publicUrl: string | null;
  /** Null: no token is asked for. Never empty. */
  readonly tokens: readonly string[] | null;
  /** With this one Slack signs what it asks of MCP; null where it is not set. */
  readonly slackSigningSecret: string | null;
  /** Other origins whose pages may call the HTTP interface. */
  readonly origins: readonly string[];
}

/** Addresses and names that only this machine reaches. */
export const isLoopback = (host: string): boolean =>
  /^(?:(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

/** The settings of a run, checked. */
export interface Config {
  /** Null: no token, so Discord is not connected. */
  readonly discord: DiscordConfig | null;
  readonly slack: SlackConfig | null;
  /** Null: switched off. */
  readonly web: WebConfig | null;
  /** What to set for Discord and Slack where they are not connected, in words. */
  readonly missing: readonly string[];
  readonly slackCommandPrefix: string;
  /** Whether the Slack app asks for no more than what is addressed to it needs. */
  readonly slackIsLean: boolean;
  /** Whether the Slack app is one of Slack's agents. */
  readonly slackIsAgent: boolean;
  /** Null: the articles that come with Quipu. */
  readonly corpusDir: string | null;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** The PostgreSQL servers that are searched, each with its replicas behind it; null: the index is in memory. */
  readonly searchUrls: readonly (readonly string[])[] | null;
  /** Names of the collections that are seen where nothing else is said; null: all. */
  readonly collections: ReadonlySet<string> | null;
  /** Those of a `platform`, `platform/installation` or `platform/installation/channel`. */
  readonly collectionsAt: ReadonlyMap<string, ReadonlySet<string> | null>;
  /** Whether those who manage a server or workspace may bring articles in, with /add. */
  readonly addsInChat: boolean;
  readonly feeds: readonly string[];
  /** Hosts that may be fetched although their address is private. */
  readonly fetchAllowHosts: readonly string[];
  /** For how many days questions are kept; 0 keeps none. */
  readonly keepQuestionsDays: number;
  /** What one person may ask in a minute; a channel may ask ten times as many. */
  readonly questionsPerMinute: number;
  /** Port of the health and metrics endpoints; null serves none. */
  readonly httpPort: number | null;
  /** The address that it is opened on. */
  readonly httpHost: string;
  readonly logLevel: (typeof logLevels)[number];
}

/**
 * Reads the settings out of an environment.
 * @throws OperatorError with exit code 78, naming every variable that is wrong or missing, one a line.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = variables.safeParse(environment);
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  const incomplete = parsed.success ? halfSet(parsed.data) : [];
  if (!parsed.success || incomplete.length > 0) {
    const lines = [...wrong, ...incomplete].map((each) => `  ${each}`);
    throw new OperatorError(
      `The configuration is not usable:\n${lines.join('\n')}\nSet these in the environment or in .env; .env.example explains each.`,
      exitCodeConfig,
    );
  }
  return configOf(parsed.data);
}

function halfSet(v: Variables): string[] {
  const problems: string[] = [];
  const slackInUse = v.SLACK_BOT_TOKEN ?? v.SLACK_APP_TOKEN ?? v.SLACK_SIGNING_SECRET;
  const isInstalled = isByOAuth(v);
  if (isInstalled) problems.push(...oauthProblems(v));
  if (slackInUse && !v.SLACK_BOT_TOKEN && !isInstalled)
    problems.push('SLACK_BOT_TOKEN is missing: Slack needs it beside the other Slack variables');
  if (v.SLACK_BOT_TOKEN && !v.SLACK_APP_TOKEN && !v.SLACK_SIGNING_SECRET)
    problems.push('SLACK_APP_TOKEN is missing (for Socket Mode), or SLACK_SIGNING_SECRET and PORT (for HTTP)');
  if (v.SLACK_BOT_TOKEN && !v.SLACK_APP_TOKEN && v.SLACK_SIGNING_SECRET && v.PORT === undefined)
    problems.push('PORT is missing: with SLACK_SIGNING_SECRET and no SLACK_APP_TOKEN, Slack calls this port over HTTP');
  if (!v.DISCORD_TOKEN && (v.DISCORD_APP_ID ?? v.DISCORD_GUILD_ID))
    problems.push('DISCORD_TOKEN is missing: Discord needs it beside the other Discord variables');
  if (v.SEARCH === 'postgres' && searchedUrls(v).length === 0)
    problems.push('DATABASE_URL is missing, or SEARCH_URLS: with SEARCH=postgres the articles are searched there');
  if (v.SHARDS !== null && v.SHARDS.ids.length < v.SHARDS.count && !v.DATABASE_URL)
    problems.push(
      'DATABASE_URL is missing: SHARDS gives this process a part of the servers, and the processes that have the others share a PostgreSQL',
    );
  const isReachable = !isLoopback(v.WEB_HOST) || (v.WEB_URL !== undefined && !isLoopback(new URL(v.WEB_URL).hostname));
  if (v.WEB === 'on' && isReachable && v.API_TOKENS.length === 0)
    problems.push(
      'API_TOKENS is missing: with this WEB_HOST or WEB_URL others reach the page, and each needs a token of at least 16 characters. WEB=off serves no page',
    );
  return problems;
}

const oauthVariables = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const;
const isByOAuth = (v: Variables): boolean => oauthVariables.some((name) => v[name] !== undefined);

function oauthProblems(v: Variables): string[] {
  if (v.SLACK_BOT_TOKEN)
    return ['SLACK_BOT_TOKEN is for one workspace and SLACK_CLIENT_ID for as many as install the bot: set one of them'];
  const unset = [...oauthVariables, 'SLACK_SIGNING_SECRET', 'PORT'].filter(
    (name) => v[name as keyof Variables] === undefined,
  );
  const missing = unset.map(
    (name) =>
      `${name} is missing: workspaces install the bot over HTTP, with ${oauthVariables.join(', ')}, SLACK_SIGNING_SECRET and PORT`,
  );
  if (v.TOKEN_KEYS.length === 0)
    missing.push(
      "TOKEN_KEYS is missing: the key that seals the workspaces' tokens, such as openssl rand -hex 32 makes",
    );
  return missing;
}

function slackOf(v: Variables): SlackConfig | null {
  const overHttp = v.SLACK_SIGNING_SECRET !== undefined && v.PORT !== undefined;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = v;
  const oauth =
    clientId !== undefined && clientSecret !== undefined && stateSecret !== undefined
      ? { clientId, clientSecret, stateSecret, tokenKeys: v.TOKEN_KEYS }
      : null;
  if (!v.SLACK_BOT_TOKEN && oauth === null) return null;
  return {
    botToken: v.SLACK_BOT_TOKEN ?? null,
    oauth,
    appToken: overHttp ? null : (v.SLACK_APP_TOKEN ?? null),
    signingSecret: v.SLACK_SIGNING_SECRET ?? null,
    port: overHttp ? (v.PORT ?? null) : null,
    host: v.HOST ?? null,
    apiUrl: v.SLACK_API_URL ?? null,
  };
}

/** The servers that SEARCH_URLS names, or the one that has everything else. */
const searchedUrls = ({ SEARCH_URLS: urls, DATABASE_URL: url }: Variables): readonly (readonly string[])[] =>
  urls.length > 0 ? urls.map(withReplicas) : url === undefined ? [] : [[url]];

function configOf(v: Variables): Config {
  const slack = slackOf(v);
  const missing: string[] = [];
  if (!v.DISCORD_TOKEN) missing.push('Discord: set DISCORD_TOKEN');
  if (slack === null) missing.push('Slack: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN');
  return {
    discord: v.DISCORD_TOKEN
      ? {
          token: v.DISCORD_TOKEN,
          appId: v.DISCORD_APP_ID ?? null,
          guildId: v.DISCORD_GUILD_ID ?? null,
          apiUrl: v.DISCORD_API_URL ?? null,
          shards: v.SHARDS,
        }
      : null,
    slack,
    web:
      v.WEB === 'on'
        ? {
            port: v.WEB_PORT ?? null,
            host: v.WEB_HOST,
            publicUrl: v.WEB_URL ?? null,
            tokens: v.API_TOKENS.length === 0 ? null : v.API_TOKENS,
            slackSigningSecret: v.SLACK_SIGNING_SECRET ?? null,
            origins: v.API_ORIGINS,
          }
        : null,
    missing,
    slackCommandPrefix: v.SLACK_COMMAND_PREFIX ?? '',
    slackIsLean: v.SLACK_SCOPES === 'lean',
    slackIsAgent: v.SLACK_AGENT === 'on',
    corpusDir: v.CORPUS_DIR ?? null,
    dataDir: v.DATA_DIR,
    databaseUrl: v.DATABASE_URL ?? null,
    searchUrls: v.SEARCH === 'postgres' ? searchedUrls(v) : null,
    collections: v.COLLECTIONS,
    collectionsAt: new Map(v.COLLECTIONS_AT),
    addsInChat: v.ADD_IN_CHAT === 'on',
    feeds: v.FEEDS,
    fetchAllowHosts: v.FETCH_ALLOW_HOSTS,
    keepQuestionsDays: v.KEEP_QUESTIONS,
    questionsPerMinute: v.QUESTIONS_PER_MINUTE,
    httpPort: v.HTTP_PORT ?? null,
    httpHost: v.HTTP_HOST,
    logLevel: v.LOG_LEVEL,
  };
}

/** The values that must never be printed or logged. */
export function secretsOf({ discord, slack, web, databaseUrl, searchUrls }: Config): readonly string[] {
  const urls = [databaseUrl ?? '', ...(searchUrls ?? []).flat()];
  const passwords = urls.map((each) => /:\/\/[^:/@]*:([^@/]+)@/.exec(each)?.[1]);
  const all = [
    ...[discord?.token, slack?.botToken, slack?.appToken, slack?.signingSecret, ...passwords],
    ...[slack?.oauth?.clientSecret, slack?.oauth?.stateSecret, ...(slack?.oauth?.tokenKeys ?? [])],
    ...(web?.tokens ?? []),
  ];
  return all.filter((secret) => typeof secret === 'string');
}
