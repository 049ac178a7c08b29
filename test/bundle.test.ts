import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// What people run is the bundle, not the sources.
const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/quipu.js');
const execute = promisify(execFile);
let folder = '';

beforeAll(async () => {
  execFileSync(process.execPath, [join(root, 'build.mjs')]);
  folder = await mkdtemp(join(tmpdir(), 'quipu-bundle-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...words: string[]) =>
  execute(process.execPath, [program, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, DATA_DIR: join(folder, 'data') },
  });

describe('dist/quipu.js', () => {
  it('answers, and needs not compile itself again to do so', async () => {
    const cache = () => stat(`${join(root, 'dist/bundle.js')}.cache`);
    const before = await cache();
    const { stdout } = await run('ask', 'What is Operation Mercury?');
    expect(stdout).toContain('Newsvane · report, 6 May 2025');
    expect((await cache()).mtimeMs).toBe(before.mtimeMs);
  });

  it('chats', async () => {
    const chat = run('start');
    chat.child.stdin?.end('/ask What is Operation Mercury?\n');
    const { stdout, stderr } = await chat;
    expect(stderr).toContain('DISCORD_TOKEN');
    expect(stdout).toContain('[1]');
  });

  it('reads documents in its thread', async () => {
    const file = join(folder, 'note.html');
    const said = 'The reservoir above the town fell to its lowest level since 1976. ';
    await writeFile(
      file,
      `<html lang="en"><title>A dry year</title><article><h1>A dry year</h1><p>${said.repeat(9)}</p>`,
    );
    const { stdout } = await run(
      'import',
      file,
      '--into',
      join(folder, 'articles'),
      '--publisher',
      'Daily',
      '--dry-run',
    );
    expect(stdout).toContain('1 would come in');
  });

  it('is configured wrongly: names the variable, exits with 78', async () => {
    const wrong = execute(process.execPath, [program, 'ask', 'x'], { cwd: folder, env: { HTTP_PORT: 'many' } });
    await expect(wrong).rejects.toMatchObject({ code: 78, stderr: expect.stringContaining('HTTP_PORT') });
  });
});
