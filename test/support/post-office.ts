import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PlatformName } from '../../src/chat/interaction.ts';
import { type DeliveryResult, notThere, type Platform } from '../../src/chat/platform.ts';

/** What goes wrong with a request, and whether the post was made all the same. */
export interface Trouble {
  readonly kind: 'none' | '429' | '500' | 'dropped' | 'hangs' | '404';
  readonly isApplied: boolean;
  /** How long the office takes before it makes the post, in milliseconds. */
  readonly delayMs: number;
}

/** A stand-in for the two ways in which platforms keep a post from being made twice. */
export interface PostOffice {
  readonly url: string;
  /** The key of every post that was made, in order; a key that is there twice was posted twice. */
  readonly posts: readonly string[];
  /** How many requests came in, of whatever kind. */
  readonly requests: () => number;
  close(): Promise<void>;
}

/**
 * Serves `POST /nonce/KEY` (a key posted before is answered with the first post, as Discord does with an enforced
 * nonce), `POST /plain/KEY` (posts whatever comes, as Slack does) and `GET /plain/KEY` (was it posted?).
 */
export async function openPostOffice(troubleOf: () => Trouble): Promise<PostOffice> {
  const posts: string[] = [];
  const pending = new Set<NodeJS.Timeout>();
  let requests = 0;
  const apply = (isOnce: boolean, key: string) => {
    if (!isOnce || !posts.includes(key)) posts.push(key);
  };
  const server = createServer((request, response) => {
    requests++;
    const [, kind, key = ''] = (request.url ?? '').split('/').map(decodeURIComponent);
    const trouble = troubleOf();
    const act = () => {
      if (request.method === 'POST' && trouble.isApplied) apply(kind === 'nonce', key);
      answer(response, trouble, { isPosted: posts.includes(key) });
    };
    if (trouble.delayMs === 0) return act();
    // A request that was received is carried out, whether or not its sender still lives.
    const timeout = setTimeout(() => {
      pending.delete(timeout);
      act();
    }, trouble.delayMs);
    pending.add(timeout);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts,
    requests: () => requests,
    async close() {
      for (const timeout of pending) clearTimeout(timeout);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(response: ServerResponse, { kind }: Trouble, body: object): void {
  switch (kind) {
    case 'dropped':
      response.destroy();
      return;
    case 'hangs':
      return;
    case 'none':
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      return;
    default:
      response.writeHead(Number(kind), { 'retry-after': '2' }).end();
  }
}

/** A platform that posts through the office: with a nonce, or by looking before it posts again. */
export function officePlatform(name: PlatformName, url: string, timeoutMs: number): Platform {
  const way = name === 'discord' ? 'nonce' : 'plain';
  const call = async (method: 'GET' | 'POST', key: string) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(`${url}/${way}/${encodeURIComponent(key)}`, { method, signal });
    return { status: response.status, body: await response.text(), retryAfter: response.headers.get('retry-after') };
  };
  const post = async (key: string, triedSinceMs: number | null): Promise<DeliveryResult> => {
    if (way === 'plain' && triedSinceMs !== null) {
      const seen = await look(key);
      if (seen.kind !== 'rejected') return seen;
    }
    const made = await call('POST', key);
    if (made.status === 404) return { kind: 'rejected', reason: 'the channel is gone', blames: 'target' };
    return made.status === 200 ? { kind: 'delivered', messageId: key } : failed(made);
  };
  const look = async (key: string): Promise<DeliveryResult> => {
    const seen = await call('GET', key);
    if (seen.status !== 200) return failed(seen);
    return JSON.parse(seen.body).isPosted ? { kind: 'delivered', messageId: key } : notThere;
  };
  return {
    name,
    start: async () => {},
    stop: async () => {},
    trouble: () => null,
    isHopeless: () => false,
    deliver: (_target, message, key, triedSinceMs) =>
      (message === null ? look(key) : post(key, triedSinceMs)).catch((error: Error) => ({
        kind: 'failed',
        reason: error.name === 'TimeoutError' ? 'the platform did not answer in time' : 'the connection was dropped',
        retryAfterMs: null,
      })),
  };
}

const failed = ({ status, retryAfter }: { status: number; retryAfter: string | null }): DeliveryResult => ({
  kind: 'failed',
  reason: `the platform answered ${status}`,
  retryAfterMs: retryAfter === null ? null : Number(retryAfter) * 1000,
});
