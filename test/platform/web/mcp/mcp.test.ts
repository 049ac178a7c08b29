import { createHmac } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playSession } from '../../../support/mcp-session.ts';
import { ownHost, type TestedWeb, webServer } from '../../../support/web-server.ts';
import { quipu } from '../../../support/world.ts';

const tools = ['ask', 'overview', 'compare', 'check', 'check-draft', 'sources', 'source'];
const token = 'a-token-of-thirty-two-characters';
let open: TestedWeb;
let closed: TestedWeb;

beforeAll(async () => {
  open = await webServer();
  closed = await webServer({ API_TOKENS: token, SLACK_SIGNING_SECRET: 'secret', SLACK_BOT_TOKEN: 'xoxb-1', PORT: '1' });
});
afterAll(() => Promise.all([open.remove(), closed.remove()]));

const newClient = () => new Client({ name: 'test', version: '1.0.0' });

/** A client whose requests go to the server without a port. */
async function connected(web: TestedWeb, headers: Record<string, string> = {}) {
  const client = newClient();
  const transport = new StreamableHTTPClientTransport(new URL(`http://${ownHost}/mcp`), {
    fetch: async (url, init) => {
      const given = Object.fromEntries(new Headers(init?.headers));
      return web.routes.request(String(url), {
        ...init,
        headers: { ...given, ...headers, host: ownHost },
      } as RequestInit);
    },
  });
  await client.connect(transport);
  return client;
}

describe('MCP over HTTP', () => {
  it('plays a session: tools, articles, and quotations that can be checked', async () => {
    const client = await connected(open);
    const session = await playSession(client);
    expect(session.wrong).toEqual([]);
    expect(session.tools).toEqual(expect.arrayContaining(tools));
    expect(session.resources).toBe(6);
    expect(session.quotations).toBeGreaterThan(5);
    await client.close();
  });

  it('asks for a token where tokens are set', async () => {
    await expect(connected(closed)).rejects.toThrow();
    const client = await connected(closed, { authorization: `Bearer ${token}` });
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(expect.arrayContaining(tools));
  });

  it('says what is wrong with arguments, and that nothing is known of a tool', async () => {
    const client = await connected(open);
    const wrong = await client.callTool({ name: 'ask', arguments: { question: 'x', colour: 'red' } });
    expect(wrong.isError).toBe(true);
    await expect(client.callTool({ name: 'delete', arguments: {} })).rejects.toThrow();
    await expect(client.readResource({ uri: 'quipu://articles/nothing' })).rejects.toThrow(/no article/);
  });

  it('lets Slack in by its signature, as long as that is fresh', async () => {
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/list',
      params: { _meta: { slack: { user_id: 'U1', team_id: 'T1' } } },
    });
    const signed = (secret: string, at: number) => {
      const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
      return closed.request('/mcp', {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
          'x-slack-request-timestamp': String(at),
          'x-slack-signature': `v0=${signature}`,
        },
      });
    };
    const now = Math.floor(Date.now() / 1_000);
    const answer = await signed('secret', now);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('"compare"');
    expect((await signed('other', now)).status).toBe(401);
    expect((await signed('secret', now - 400)).status).toBe(401);
  });

  it('is called by no web page of another origin', async () => {
    const headers = { origin: 'http://evil.example' };
    expect((await open.request('/mcp', { method: 'POST', headers })).status).toBe(403);
  });
});

describe('quipu mcp', () => {
  it('speaks the protocol on its output and nothing else, and ends with its input', async () => {
    const input = new PassThrough();
    let out = '';
    const lines: ((line: string) => void)[] = [];
    const run = quipu(['mcp'], '', {
      io: {
        input,
        write: (text) => {
          out += text;
          for (const line of text.split('\n').filter(Boolean)) lines.shift()?.(line);
        },
        writeError: () => {},
        isInputTerminal: false,
        columns: 100,
        isStyled: false,
      },
    });
    const send = (message: object) => {
      const answer = new Promise<string>((resolve) => lines.push(resolve));
      input.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
      return answer;
    };
    const clientInfo = { name: 'test', version: '1' };
    const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo };
    expect(JSON.parse(await send({ id: 1, method: 'initialize', params })).result.serverInfo.name).toBe('quipu');
    input.write(`${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}\n`);
    const question = 'What is Operation Mercury?';
    const called = await send({ id: 2, method: 'tools/call', params: { name: 'ask', arguments: { question } } });
    expect(JSON.parse(called).result.structuredContent.kind).toBe('answered');
    input.end();
    expect((await run).code).toBe(0);
    for (const line of out.trim().split('\n')) expect(JSON.parse(line).jsonrpc).toBe('2.0');
  });
});
