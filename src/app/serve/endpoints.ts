import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exitCodeConfig, OperatorError } from '../../errors.ts';
import type { Metrics } from './metrics.ts';

/** Whether the bot can serve, and what is wrong if not, or not everywhere. */
export interface Readiness {
  readonly isReady: boolean;
  readonly troubles: readonly string[];
}

export interface EndpointSettings {
  /** 0 takes any free port. */
  readonly port: number;
  /** The address that the port is opened on. */
  readonly host: string;
  readonly readiness: () => Readiness;
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
}

export interface Endpoints {
  readonly port: number;
  close(): Promise<void>;
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const plain = 'text/plain; charset=utf-8';

/**
 * Serves `/healthz` (the process answers), `/readyz` (it can serve people; 503 and why when not) and `/metrics`.
 * @throws OperatorError when the port cannot be had.
 */
export async function startEndpoints(settings: EndpointSettings): Promise<Endpoints> {
  const server = createServer((request, response) => {
    pageOf(request, settings)
      .catch((error: unknown): Page => ({ status: 500, type: plain, body: `${String(error)}\n` }))
      .then((page) => send(request, response, page));
  });
  await listen(server, settings);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, { port, host }: EndpointSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        new OperatorError(
          `HTTP_PORT ${port} on HTTP_HOST ${host} cannot be used (${error.message}). Set another port, or none.`,
          exitCodeConfig,
        ),
      );
    });
    server.listen(port, host, resolve);
  });
}

async function pageOf({ method, url }: IncomingMessage, { readiness, metrics }: EndpointSettings): Promise<Page> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, type: plain, body: 'GET or HEAD only\n' };
  switch ((url ?? '').split('?')[0]) {
    case '/healthz':
      return { status: 200, type: plain, body: 'ok\n' };
    case '/readyz': {
      const { isReady, troubles } = readiness();
      return {
        status: isReady ? 200 : 503,
        type: 'application/json',
        body: `${JSON.stringify({ isReady, troubles })}\n`,
      };
    }
    case '/metrics':
      return { status: 200, type: metrics.contentType, body: await metrics.text() };
    default:
      return { status: 404, type: plain, body: '/healthz, /readyz or /metrics\n' };
  }
}

function send({ method }: IncomingMessage, response: ServerResponse, { status, type, body }: Page): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(method === 'HEAD' ? undefined : body);
}
