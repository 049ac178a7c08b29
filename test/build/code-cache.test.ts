import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadBundle } from '../../build/code-cache.ts';

const require = createRequire(import.meta.url);
let folder = '';
let file = '';
let made = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quipu-code-'));
  file = join(folder, 'bundle.js');
  // V8 also remembers, within a process, the scripts that it compiled: each test has its own.
  made++;
  await writeFile(
    file,
    `/* ${made} */ globalThis.quipuRan = [require('node:path').basename(quipuUrl), (() => 6 * 7)()];`,
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ran = (): unknown => (globalThis as { quipuRan?: unknown }).quipuRan;

describe('a bundle', () => {
  it('runs with its own address and what it requires', () => {
    const bundle = loadBundle(file, require);
    expect(bundle.wasKept).toBe(false);
    bundle.run();
    expect(ran()).toEqual(['bundle.js', 42]);
  });

  it('is taken up as compiled once it was kept', async () => {
    const first = loadBundle(file, require);
    first.run();
    first.keep();
    expect(await readdir(folder)).toEqual(['bundle.js', 'bundle.js.cache']);
    const second = loadBundle(file, require);
    expect(second.wasKept).toBe(true);
    second.run();
    expect(ran()).toEqual(['bundle.js', 42]);
  });

  it('is compiled anew where what was kept is spoilt, or of another bundle', async () => {
    await writeFile(`${file}.cache`, 'spoilt');
    const anew = loadBundle(file, require);
    expect(anew.wasKept).toBe(false);
    anew.keep();
    await writeFile(file, 'globalThis.quipuRan = [quipuUrl.length > 0, "another and a longer one"].slice(1);');
    const other = loadBundle(file, require);
    expect(other.wasKept).toBe(false);
    other.run();
    expect(ran()).toEqual(['another and a longer one']);
  });

  it('runs where nothing can be kept', async () => {
    const bundle = loadBundle(file, require);
    await rm(folder, { recursive: true });
    expect(() => bundle.keep()).not.toThrow();
  });
});
