import { connect } from 'node:net';
import { hostile } from './replies.ts';

/** A request as it is sent, whatever is wrong with it. */
export interface FuzzedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const paths = [
  ...['/', '/corpus', '/a/x', '/assets/main.js', '/assets/../../package.json', '/healthz', '/favicon.ico'],
  ...[
    '/api/ask',
    '/api/compare',
    '/api/check',
    '/api/check-draft',
    '/api/overview',
    '/api/sources',
    '/api/openapi.json',
  ],
  ...[
    '/api/sources/newsvane-pentagon-talks',
    '/api/sources/%2e%2e%2f',
    '/api/sources/%ff',
    '/api/%00',
    '/mcp',
    '/mcp/',
  ],
  ...['/page/say', '/page/why', '/page/commands', '/page/suggest', '/page/gaps', '/page/corpus', '/page/import'],
  ...['/page/keep', '/page/kept/xxxxxxxxxxxxxxxxxxxxxx', '/page/kept/x/quipu.md', '/page/sign-in', '/page/sign-out'],
];
const methods = ['GET', 'POST', 'POST', 'POST', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'];
const types = [
  'application/json',
  'application/json',
  'application/json; charset=utf-8',
  'text/plain',
  'multipart/form-data',
  '',
];
const fields = [
  'question',
  'claim',
  'draft',
  'first',
  'second',
  'topic',
  'source',
  'since',
  'until',
  'view',
  'of',
  'kind',
];
const names = [
  ...fields,
  'words',
  'talk',
  'timeZone',
  'command',
  'args',
  'action',
  'id',
  'token',
  '__proto__',
  'constructor',
];
const rpc = [
  'initialize',
  'tools/list',
  'tools/call',
  'resources/read',
  'completion/complete',
  'ping',
  'server/discover',
  'x',
];

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T;
const times = <T>(most: number, random: () => number, make: () => T): T[] =>
  Array.from({ length: Math.floor(random() * (most + 1)) }, make);

function words(random: () => number): string {
  const kind = random();
  if (kind < 0.3) return pick(hostile, random);
  if (kind < 0.5)
    return pick(['What is Operation Mercury?', 'Newsvane', '2025-05-06', 'summary', 'ask', '/compare a b'], random);
  if (kind < 0.6) return 'x'.repeat(Math.floor(random() * 30_000));
  return String.fromCodePoint(...times(40, random, () => Math.floor(random() * 0xd7ff) || 1));
}

/** Any JSON value, some of them deep. */
function value(random: () => number, depth = 0): unknown {
  const kind = random();
  if (kind < 0.45 || depth > 4) return words(random);
  if (kind < 0.6) return pick([null, true, false, 0, -1, 1e308, 0.5], random);
  if (kind < 0.75) return times(4, random, () => value(random, depth + 1));
  return Object.fromEntries(times(5, random, () => [pick(names, random), value(random, depth + 1)]));
}

function body(random: () => number): string {
  const kind = random();
  if (kind < 0.1) return words(random);
  if (kind < 0.2) return `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  if (kind < 0.35) {
    const params = {
      name: pick(['ask', 'check', 'source', 'nothing'], random),
      arguments: value(random),
      _meta: value(random),
    };
    const id = pick([1, 'a', null, {}], random);
    return JSON.stringify({ jsonrpc: pick(['2.0', '1.0'], random), id, method: pick(rpc, random), params });
  }
  const said = JSON.stringify(value(random)) ?? '';
  return kind < 0.5 ? said.slice(0, Math.floor(random() * said.length)) : said;
}

const days = ['2025-05-06', '2024-02-30', '9999-12-31', 'May', ''];
const places = ['Newsvane', 'factarrow', 'newsvane-pentagon-talks', 'Peru', 'everything', ''];
const commands = ['ask', 'check', 'overview', 'compare', 'digest preview', 'gaps', 'privacy', 'settings', 'help', 'x'];

/** What each way asks for, each field with what may stand there: what is well-formed gets behind the schemas. */
const wellFormed: Readonly<Record<string, (random: () => number) => Readonly<Record<string, unknown>>>> = {
  '/api/ask': (random) => ({ question: words(random), ...some({ source: places, since: days, until: days }, random) }),
  '/api/check': (random) => ({ claim: words(random) }),
  '/api/check-draft': (random) => ({ draft: times(6, random, () => words(random)).join(' ') }),
  '/api/compare': (random) => ({
    first: pick(places, random),
    second: random() < 0.5 ? pick(places, random) : words(random),
    ...some({ topic: places }, random),
  }),
  '/api/overview': (random) =>
    some({ of: [...places, words(random)], view: ['summary', 'people', 'timeline', 'figures', 'x'] }, random),
  '/page/why': (random) => ({ question: words(random) }),
  '/page/say': (random) => {
    const shared = { talk: pick(['a', 'b'], random), timeZone: pick(['America/Lima', 'Nowhere/At_All', null], random) };
    const kind = pick(['words', 'command', 'action'], random);
    if (kind === 'words') return { kind, words: words(random), ...shared };
    if (kind === 'action')
      return {
        kind,
        action: `${pick(['ask.check', 'reply.more', 'x.y'], random)}:${words(random)}`.slice(0, 100),
        ...shared,
      };
    const args = Object.fromEntries(times(4, random, () => [pick(fields, random), words(random)]));
    return { kind, command: pick(commands, random), args, ...shared };
  },
};

/** Some of the fields, each with one of its values. */
const some = (of: Readonly<Record<string, readonly unknown[]>>, random: () => number) =>
  Object.fromEntries(
    Object.entries(of)
      .filter(() => random() < 0.5)
      .map(([name, values]) => [name, pick(values, random)]),
  );

/** A request that is formed as it is wanted, and says harm or nothing. */
function wellFormedRequest(random: () => number, host: string): FuzzedRequest {
  const path = pick(Object.keys(wellFormed), random);
  const body = wellFormed[path]?.(random) ?? {};
  return { method: 'POST', path, headers: { host, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** A request that means harm, or nothing: half of them well-formed. */
export function fuzzedRequest(random: () => number, host: string): FuzzedRequest {
  if (random() < 0.5) return wellFormedRequest(random, host);
  const query = times(
    4,
    random,
    () => `${pick(names, random)}=${encodeURIComponent(words(random).toWellFormed()).slice(0, 4_000)}`,
  ).join('&');
  const method = pick(methods, random);
  const has = (share: number) => random() < share;
  return {
    method,
    path: `${pick(paths, random)}${query === '' ? '' : `?${query}`}`.slice(0, 14_000),
    headers: {
      host: has(0.05) ? pick(['evil.example', '', 'a b', '[::1', '127.0.0.1:99999'], random) : host,
      'content-type': pick(types, random),
      accept: pick(['*/*', 'application/json, text/event-stream', 'x'], random),
      ...(has(0.05) ? { origin: pick(['null', 'http://evil.example', `http://${host}`, 'x'], random) } : {}),
      ...(has(0.1) ? { authorization: pick(['Bearer x', 'Basic eDp5', 'Bearer'], random) } : {}),
      ...(has(0.1) ? { cookie: pick(['quipu=x', 'quipu', '=;=', 'quipu=%ff'], random) } : {}),
      ...(has(0.1)
        ? { 'x-slack-signature': 'v0=x', 'x-slack-request-timestamp': pick(['1', 'x', '9'.repeat(20)], random) }
        : {}),
      ...(has(0.1) ? { 'mcp-protocol-version': pick(['2025-06-18', '2026-07-28', 'x'], random) } : {}),
    },
    body: method === 'GET' || method === 'HEAD' ? null : body(random),
  };
}

/** Sends bytes as they are and gives the first line of the answer; empty where the server only hangs up. */
export function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    let said = '';
    const done = () => resolve(said.split('\r\n')[0] ?? '');
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('data', (data) => {
      said += data.toString('latin1');
      socket.end();
    });
    socket.on('close', done);
    socket.on('error', () => {});
  });
}
