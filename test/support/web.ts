import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseAllowedHosts } from '../../src/import/web/address.ts';
import { createSafeFetch, type SafeFetch } from '../../src/import/web/safe-fetch.ts';

/** What a page of the little web answers. */
export interface Page {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A request that came in. */
export interface WebCall {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A web server on loopback whose pages are set by path; a function may write the answer itself. */
export interface Web {
  readonly url: string;
  readonly host: string;
  readonly pages: Map<string, Page | ((response: ServerResponse, call: WebCall) => void)>;
  readonly calls: WebCall[];
  /** A fetch that may reach this server and nothing else that is private. */
  readonly fetch: SafeFetch;
  close(): Promise<void>;
}

export async function startWeb(): Promise<Web> {
  const pages: Web['pages'] = new Map();
  const calls: WebCall[] = [];
  const server = createServer((request, response) => {
    const call = { path: request.url ?? '/', headers: request.headers };
    calls.push(call);
    const page = pages.get(call.path);
    if (typeof page === 'function') return page(response, call);
    const { status = page ? 200 : 404, type = 'text/html; charset=utf-8', headers = {}, body = '' } = page ?? {};
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return {
    url: `http://${host}`,
    host,
    pages,
    calls,
    fetch: createSafeFetch({
      lookup: async () => [],
      allowed: parseAllowedHosts([host]),
    }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
