import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { localCaller } from '../http/caller.ts';
import { createMcpServer, type McpSettings } from './server.ts';

export interface StdioSettings extends McpSettings {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** MCP over standard input and output; resolves when the client closes the input. */
export async function serveMcpOverStdio({ input, output, ...settings }: StdioSettings): Promise<void> {
  const transport = new StdioServerTransport(input as never, output as never);
  const ended = new Promise<void>((resolve) => {
    input.once('end', resolve);
    input.once('close', resolve);
  });
  const handle = serveStdio(() => createMcpServer(settings, localCaller), { transport });
  await ended;
  await handle.close();
}
