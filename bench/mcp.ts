// Plays an assistant's session with the program as it is run: over standard input and output, and over HTTP.
//   npm run build && npx tsx bench/mcp.ts
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { playSession, type Session } from '../test/support/mcp-session.ts';

const program = fileURLToPath(new URL('../dist/quipu.js', import.meta.url));
const dataDir = await mkdtemp(path.join(tmpdir(), 'quipu-mcp-'));
const env = { PATH: process.env.PATH ?? '', DATA_DIR: dataDir, WEB_PORT: '0' };
const newClient = () => new Client({ name: 'quipu-bench', version: '1.0.0' });

async function overStdio(): Promise<Session> {
  const client = newClient();
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [program, 'mcp'], env }));
  const session = await playSession(client);
  await client.close();
  return session;
}

async function overHttp(): Promise<Session> {
  const server = spawn(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    const client = newClient();
    await client.connect(new StreamableHTTPClientTransport(new URL('mcp', await addressOf(server.stderr))));
    const session = await playSession(client);
    await client.close();
    return session;
  } finally {
    server.kill();
  }
}

async function addressOf(errors: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: errors })) {
    const [address] = /http:\S+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('the program ended without an address');
}

try {
  for (const [name, play] of [
    ['standard input and output', overStdio],
    ['HTTP', overHttp],
  ] as const) {
    const { tools, resources, quotations, wrong } = await play();
    console.log(`${name}: ${tools.length} tools (${tools.join(', ')}), ${resources} articles`);
    console.log(`  ${quotations} quotations checked against their articles; wrong: ${wrong.join('; ') || 'nothing'}`);
    if (wrong.length > 0) process.exitCode = 1;
  }
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
