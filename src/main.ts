import { fileURLToPath } from 'node:url';
import { config as readDotenv } from 'dotenv';
import { runProgram } from './app/cli/program.ts';
import { OperatorError } from './errors.ts';

/** The articles that come with Quipu; src/ and dist/ are both one folder below the package's root. */
const bundledCorpusDir = fileURLToPath(new URL('../corpus', import.meta.url));

readDotenv({ quiet: true });

// A pipe that is closed early (`quipu sources | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

async function main(): Promise<void> {
  try {
    process.exitCode = await runProgram({
      argv: process.argv.slice(2),
      environment: process.env,
      bundledCorpusDir,
      nowMs: Date.now,
      fetch: globalThis.fetch,
      onStopSignal: (stop) => {
        for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
      },
      onUnhandled: (report) => {
        process.on('unhandledRejection', (error) => report(error, false));
        process.on('uncaughtException', (error) => report(error, true));
      },
      exit: process.exit,
      io: {
        input: process.stdin,
        write: (text) => process.stdout.write(text),
        writeError: (text) => process.stderr.write(text),
        isInputTerminal: process.stdin.isTTY === true,
        columns: process.stdout.columns ?? 100,
        isStyled: process.stdout.isTTY === true && !process.env.NO_COLOR,
      },
    });
  } catch (error) {
    process.stderr.write(`quipu: ${error instanceof OperatorError ? error.message : (error as Error).stack}\n`);
    process.exitCode = error instanceof OperatorError ? error.exitCode : 1;
  }
}

void main();
