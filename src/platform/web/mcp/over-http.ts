import { createMcpHandler } from '@modelcontextprotocol/server';
import { Hono } from 'hono';
import type { Log } from '../../../log.ts';
import type { Caller } from '../http/caller.ts';
import type { WebEnvironment } from '../http/guard.ts';
import { maxJsonBytes } from '../http/limits.ts';
import type { WebSettings } from '../http/settings.ts';
import { createMcpServer } from './server.ts';

/** MCP over streamable HTTP at `/mcp`. Nothing is kept between two requests: any process may answer any of them. */
export function mcpRoute(settings: WebSettings): Hono<WebEnvironment> {
  const route = new Hono<WebEnvironment>();
  route.all('/mcp', (c) => handlerFor(c.get('caller'), settings, settings.log).fetch(c.req.raw));
  return route;
}

const handlerFor = (caller: Caller, settings: WebSettings, log: Log) =>
  createMcpHandler(() => createMcpServer(settings, caller), {
    maxRequestBodySize: maxJsonBytes,
    onerror: (error) => log.info({ err: error }, 'an MCP request was refused'),
  });
