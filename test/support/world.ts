import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../../src/app/cli/program.ts';
import type { World } from '../../src/app/world.ts';

/** What a run of the program printed, and how it ended. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the program in this process, with what is typed on its standard input; errors are printed as main.ts does. */
export async function quipu(argv: readonly string[], input = '', changes: Partial<World> = {}): Promise<Run> {
  let out = '';
  let error = '';
  const world: World = {
    argv,
    environment: { WEB: 'off' },
    bundledCorpusDir: fileURLToPath(new URL('../../corpus', import.meta.url)),
    nowMs: () => Date.UTC(2025, 11, 24),
    fetch: () => Promise.reject(new TypeError('fetch failed')),
    onStopSignal: () => {},
    onUnhandled: () => {},
    exit: () => {},
    io: {
      input: Readable.from([input]),
      write: (text) => {
        out += text;
      },
      writeError: (text) => {
        error += text;
      },
      isInputTerminal: false,
      columns: 100,
      isStyled: false,
    },
    ...changes,
  };
  const code = await runProgram(world).catch((failure: { message: string; exitCode?: number }) => {
    error += failure.message;
    return failure.exitCode ?? -1;
  });
  return { code, out, error };
}
