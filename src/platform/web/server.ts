import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { exitCodeConfig, OperatorError } from '../../errors.ts';
import { usualPort } from './http/limits.ts';
import type { WebSettings } from './http/settings.ts';
import { createRoutes } from './routes.ts';

/** The web server while it runs. */
export interface WebServer {
  /** Where a person on this machine opens it. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the page, the HTTP interface and MCP.
 * @throws OperatorError when the port that is set cannot be had.
 */
export async function startWeb(settings: WebSettings): Promise<WebServer> {
  const { host, port } = settings.web;
  const { fetch } = createRoutes(settings);
  const server = createAdaptorServer({ fetch, hostname: host }) as Server;
  await listen(server, host, port);
  const taken = (server.address() as AddressInfo).port;
  return {
    address: `http://${shown(host)}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An address that leads to all of a machine's is none that can be opened. */
function shown(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function listen(server: Server, host: string, port: number | null): Promise<void> {
  try {
    await listening(server, host, port ?? usualPort);
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (port === null && isTaken) return listening(server, host, 0);
    throw new OperatorError(
      `WEB_PORT ${port ?? usualPort} on WEB_HOST ${host} cannot be used (${(error as Error).message}). Set another port, or WEB=off.`,
      exitCodeConfig,
      { cause: error },
    );
  }
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
