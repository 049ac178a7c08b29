import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { type ChatPlatform, chatPlatforms, type Scene } from './scene.ts';
import { scenesOf } from './scenes.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const pictures = path.join(here, '..');
const browserPath = '/usr/bin/chromium';
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Everything that the page needs, in one piece: the page asks no network for anything. */
async function bundle(): Promise<{ readonly script: string; readonly style: string }> {
  const result = await build({
    absWorkingDir: here,
    entryPoints: ['sheet.tsx', 'sheet.css'],
    outdir: 'unused',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    loader: { '.woff2': 'dataurl', '.woff': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const named = (ending: string) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: named('.js'), style: named('.css') };
}

async function shoot(page: Page, platform: ChatPlatform, scene: Scene): Promise<void> {
  await page.evaluate(([on, what]) => (globalThis as unknown as Drawing).draw(on, what), [platform, scene] as const);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const png = await page.locator('main').screenshot({ animations: 'disabled' });
  const file = path.join(pictures, `${platform}-${scene.name}.png`);
  const { size } = await sharp(png).png({ palette: true, colours: 32, dither: 0, effort: 10 }).toFile(file);
  process.stdout.write(`${path.basename(file)} ${Math.ceil(size / 1024)} KB\n`);
}

interface Drawing {
  draw(platform: ChatPlatform, scene: Scene): void;
}

/** Draws every scene whose file name contains what was named on the command line; all of them without. */
async function main(wanted: string): Promise<void> {
  const { script, style } = await bundle();
  const profile = await mkdtemp(path.join(tmpdir(), 'quipu-browser-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath,
    args: flags,
    viewport: { width: 828, height: 800 },
    deviceScaleFactor: 1.5,
    locale: 'en-GB',
    timezoneId: 'America/Lima',
    offline: true,
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
    await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style><body></body>`);
    await page.addScriptTag({ content: script });
    for (const platform of chatPlatforms) {
      const scenes = [...(await scenesOf(platform, 'en')), ...(await scenesOf(platform, 'es'))];
      for (const scene of scenes) if (`${platform}-${scene.name}`.includes(wanted)) await shoot(page, platform, scene);
    }
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}

await mkdir(pictures, { recursive: true });
await main(process.argv[2] ?? '');
