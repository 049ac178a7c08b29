import type { Config } from '../../config.ts';
import { OperatorError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';

/** One thing looked at: `trouble` says what is wrong and what to do, null when nothing is. */
export interface Finding {
  readonly about: string;
  readonly found: string;
  readonly trouble: string | null;
}

const timeoutMs = 10_000;

/** Opens the database, which also brings it to the schema of this release. Never rejects. */
export async function checkStore(store: Store, { dataDir, databaseUrl }: Config): Promise<Finding> {
  const about = 'Database';
  const where = databaseUrl === null ? `SQLite in ${dataDir}` : 'PostgreSQL';
  try {
    await store.open();
    return { about, found: `${where}, in order`, trouble: null };
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    const what = databaseUrl === null ? 'DATA_DIR: a folder that the bot may write to' : 'DATABASE_URL and its server';
    return { about, found: error.message, trouble: `check ${what}` };
  } finally {
    await store.close();
  }
}

/** Asks Discord and Slack whether the tokens work. Never rejects: what cannot be reached is a finding. */
export async function checkTokens(config: Config, fetch: typeof globalThis.fetch): Promise<readonly Finding[]> {
  return Promise.all([checkDiscord(config, fetch), checkSlack(config, fetch)]);
}

async function checkDiscord({ discord }: Config, fetch: typeof globalThis.fetch): Promise<Finding> {
  const about = 'Discord';
  if (!discord) return { about, found: 'not set up: DISCORD_TOKEN is not set', trouble: null };
  const base = discord.apiUrl ?? 'https://discord.com/api';
  const result = await callApi(fetch, `${base.replace(/\/$/, '')}/v10/users/@me`, `Bot ${discord.token}`, 'GET');
  if (result.kind === 'unreachable')
    return { about, found: result.why, trouble: `${base} cannot be reached: check the network and DISCORD_API_URL` };
  if (result.status === 401)
    return {
      about,
      found: 'the token is refused',
      trouble: 'DISCORD_TOKEN is not valid: make a new one under Bot in the Discord developer portal',
    };
  const name = String(result.body.username ?? '');
  return result.status === 200
    ? { about, found: `the token belongs to ${name}`, trouble: null }
    : { about, found: `HTTP ${result.status}`, trouble: 'Discord does not answer as it should: try again later' };
}

async function checkSlack({ slack }: Config, fetch: typeof globalThis.fetch): Promise<Finding> {
  const about = 'Slack';
  if (!slack) return { about, found: 'not set up: SLACK_BOT_TOKEN is not set', trouble: null };
  if (slack.botToken === null)
    return { about, found: 'set up for workspaces to install it, at /slack/install', trouble: null };
  const base = (slack.apiUrl ?? 'https://slack.com/api').replace(/\/$/, '');
  const bot = await callApi(fetch, `${base}/auth.test`, `Bearer ${slack.botToken}`, 'POST');
  if (bot.kind === 'unreachable')
    return { about, found: bot.why, trouble: `${base} cannot be reached: check the network and SLACK_API_URL` };
  if (bot.body.ok !== true)
    return {
      about,
      found: `the bot token is refused (${String(bot.body.error)})`,
      trouble: 'SLACK_BOT_TOKEN is not valid: copy it again from OAuth & Permissions',
    };
  if (slack.appToken) {
    const app = await callApi(fetch, `${base}/apps.connections.open`, `Bearer ${slack.appToken}`, 'POST');
    if (app.kind === 'answered' && app.body.ok !== true)
      return {
        about,
        found: `the app token is refused (${String(app.body.error)})`,
        trouble: 'SLACK_APP_TOKEN is not valid, or lacks the scope connections:write',
      };
  }
  return {
    about,
    found: `the tokens belong to ${String(bot.body.user)} in ${String(bot.body.team)}`,
    trouble: null,
  };
}

type ApiResult =
  | { readonly kind: 'answered'; readonly status: number; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unreachable'; readonly why: string };

async function callApi(
  fetch: typeof globalThis.fetch,
  url: string,
  authorization: string,
  method: 'GET' | 'POST',
): Promise<ApiResult> {
  try {
    const response = await fetch(url, { method, headers: { authorization }, signal: AbortSignal.timeout(timeoutMs) });
    const body: unknown = await response.json().catch(() => ({}));
    return { kind: 'answered', status: response.status, body: (body ?? {}) as Record<string, unknown> };
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code;
    return { kind: 'unreachable', why: `no answer (${cause ?? (error as Error).name})` };
  }
}

/** The findings as lines, troubles with what to do; the exit code is 1 when there is a trouble. */
export function reportFindings(findings: readonly Finding[], write: (text: string) => void): number {
  for (const { about, found, trouble } of findings) {
    write(`${trouble === null ? 'ok      ' : 'TROUBLE '} ${about}: ${found}\n`);
    if (trouble !== null) write(`         ${trouble}\n`);
  }
  return findings.some(({ trouble }) => trouble !== null) ? 1 : 0;
}
