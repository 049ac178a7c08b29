import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A program of this folder in one file, which starts in a moment. */
export async function bundleChild(name: string): Promise<string> {
  const folder = dirname(fileURLToPath(import.meta.url));
  // Inside node_modules, so that the packages it leaves outside are found from there.
  const outfile = join(folder, '..', '..', 'node_modules', '.cache', 'quipu', `${name}.mjs`);
  await mkdir(dirname(outfile), { recursive: true });
  await build({
    entryPoints: [join(folder, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return outfile;
}

/** Starts a bundle with settings on its command line; resolves when it says something. */
export function startChild(bundle: string, settings: object): Promise<ChildProcess> {
  const child = spawn(process.execPath, [bundle, JSON.stringify(settings)], { stdio: ['pipe', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
    });
    child.stdout.once('data', () => resolve(child));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the child ended by itself with ${code}: ${said}`)));
  });
}

/** A clock tick of the kernel, in ms. */
const tickMs = 10;

/**
 * How long a child has worked, in ms of processor time: on a busy machine it gets little done in a second. Null where the system
 * does not tell.
 */
export function workedMs({ pid }: ChildProcess): number | null {
  try {
    // Behind the name, which may hold anything; of what follows the 12th and 13th are the ticks spent.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * tickMs;
  } catch {
    return null;
  }
}

/** Kills a child with SIGKILL; resolves when it is gone. */
export function killed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    if (!child.kill('SIGKILL')) resolve();
  });
}
