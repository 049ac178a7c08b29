import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { changed } from './until.ts';

/** What the bot asked of a stand-in. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  // biome-ignore lint/suspicious/noExplicitAny: whatever the client sent
  readonly body: any;
  readonly atMs: number;
}

/** What a stand-in answers; `drop` closes the connection instead. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly drop?: boolean;
}

/** Makes the next `times` calls that match fail. `isDone`: the work is done first, and only the answer is the fault. */
export interface Fault {
  readonly path: RegExp;
  readonly method?: string;
  readonly answer: Answer;
  times: number;
  readonly isDone?: boolean;
}

/** A server on loopback that keeps what it was asked. */
export interface Loopback {
  readonly url: string;
  readonly server: Server;
  readonly calls: Call[];
  readonly faults: Fault[];
  /**
   * Makes every `n`th call whose path matches fail, each time in another way; of those whose answer is lost every other
   * time after the work was done.
   */
  failEvery(n: number, path: RegExp): void;
  /** Lets every call whose path matches take up to so long, half of that before its work and half after it. */
  slow(path: RegExp, ms: () => number): void;
  close(): Promise<void>;
}

async function read(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  if (text === '') return undefined;
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
    const form = Object.fromEntries(new URLSearchParams(text));
    return Object.fromEntries(
      Object.entries(form).map(([key, value]) => [
        key,
        /^(?:[[{]|true$|false$)/.test(value) ? JSON.parse(value) : value,
      ]),
    );
  }
  return JSON.parse(text);
}

function write(response: ServerResponse, { status, body, headers = {}, drop = false }: Answer): void {
  if (drop) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

const everyFault: readonly Answer[] = [
  { status: 500 },
  { status: 0, drop: true },
  {
    status: 429,
    headers: { 'retry-after': '0' },
    body: { ok: false, error: 'ratelimited', retry_after: 0.01, global: false },
  },
];

export async function startLoopback(answer: (call: Call) => Answer): Promise<Loopback> {
  const calls: Call[] = [];
  const faults: Fault[] = [];
  const sockets = new Set<Socket>();
  let slow: { readonly path: RegExp; readonly ms: () => number } | null = null;
  let often: { readonly n: number; readonly path: RegExp; seen: number } | null = null;
  const oftenFault = (path: string): Fault | undefined => {
    if (!often?.path.test(path)) return undefined;
    often.seen += 1;
    if (often.seen % often.n !== 0) return undefined;
    const nth = often.seen / often.n;
    const answer = everyFault[nth % everyFault.length];
    const isDone = answer?.status !== 429 && Math.floor(nth / everyFault.length) % 2 === 0;
    return answer && { path: often.path, answer, times: 1, isDone };
  };
  const answered = (call: Call): Answer => {
    try {
      return answer(call);
    } catch (error) {
      return { status: 501, body: { code: 0, message: String(error) } };
    }
  };
  const server = createServer(async (request, response) => {
    const body = await read(request).catch(() => null);
    const path = decodeURIComponent(request.url ?? '/');
    const call: Call = {
      method: request.method ?? 'GET',
      path,
      headers: request.headers,
      body,
      atMs: performance.now(),
    };
    calls.push(call);
    const fault =
      faults.find((each) => each.times > 0 && each.path.test(path) && (each.method ?? call.method) === call.method) ??
      oftenFault(path);
    if (fault) fault.times -= 1;
    const waitMs = slow?.path.test(path) ? slow.ms() / 2 : 0;
    if (waitMs > 0) await sleep(waitMs);
    const own = fault && !fault.isDone ? null : answered(call);
    if (waitMs > 0) await sleep(waitMs);
    write(response, fault?.answer ?? own ?? { status: 500 });
    changed();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    calls,
    faults,
    failEvery(n, path) {
      often = { n, path, seen: 0 };
    },
    slow(path, ms) {
      slow = { path, ms };
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A port of this machine on which nobody listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
