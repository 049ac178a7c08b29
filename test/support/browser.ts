import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { chromium, type Page } from 'playwright-core';
import { buildPage } from '../../build/page.mjs';
import { createDesk } from '../../src/app/serve/desk.ts';
import { surfaces } from '../../src/app/serve/web.ts';
import { createLiveContext } from '../../src/app/setup.ts';
import { createAnswering } from '../../src/bot/answering.ts';
import { readConfig } from '../../src/config.ts';
import { silent } from '../../src/log.ts';
import { startWeb } from '../../src/platform/web/server.ts';

/** A Chromium of the system; null where none is installed, and then what needs one is skipped. */
export const browserPath =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ?? null;

/** Behind the name of a suite that is skipped. */
export const whyNoBrowser = browserPath === null ? ' (skipped: no Chromium; apt-get install chromium)' : '';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page as `npm start` serves it, over a copy of the bundled articles, in a browser. */
export async function openBrowser(environment: Record<string, string> = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'quipu-page-'));
  const at = (name: string) => path.join(folder, name);
  await cp(fileURLToPath(new URL('../../corpus', import.meta.url)), at('corpus'), { recursive: true });
  await buildPage(at('page'));
  const config = readConfig({ WEB_PORT: '0', DATA_DIR: at('data'), ...environment });
  if (config.web === null) throw new Error('it is switched off');
  const nowMs = Date.now;
  const { context, corpus } = await createLiveContext({
    corpusDir: at('corpus'),
    dataDir: at('data'),
    databaseUrl: null,
    keepQuestionsDays: 0,
    nowMs,
  });
  await corpus.whenComplete;
  const answering = createAnswering({
    context,
    config: { ...config, questionsPerMinute: 10_000 },
    log: silent,
    onOutcome: () => {},
  });
  const desk = createDesk(config, at('corpus'), corpus, nowMs);
  const pageDir = at('page');
  const web = await startWeb({ web: config.web, bot: answering.bot, context, log: silent, surfaces, desk, pageDir });
  const browser = await chromium.launch({
    executablePath: browserPath ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  const elsewhere: string[] = [];
  const errors: string[] = [];
  return {
    address: web.address,
    corpusDir: at('corpus'),
    corpus,
    /** Requests to another host, and errors of scripts, of all pages. */
    elsewhere,
    errors,
    async open(
      where = '',
      { width = 1200, theme = 'light' as 'light' | 'dark', locale = 'en-GB' } = {},
    ): Promise<Page> {
      const opened = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: theme, locale });
      opened.on('pageerror', ({ message }) => errors.push(message));
      opened.on('request', (request) => {
        if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(web.address))
          elsewhere.push(request.url());
      });
      await opened.goto(`${web.address}${where}`);
      return opened;
    },
    async close() {
      await browser.close();
      await web.close();
      await answering.settled();
      await corpus.close();
      await context.store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What axe finds wrong, a line each. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // Evaluated, not added as a script: the page's own policy lets no other script in.
  await page.evaluate(axe);
  const results = (await page.evaluate('axe.run(document)')) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
