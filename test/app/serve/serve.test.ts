import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { serve, stopGraceMs } from '../../../src/app/serve/serve.ts';
import { createContext } from '../../../src/app/setup.ts';
import { contextSettings, type World } from '../../../src/app/world.ts';
import type { Bot } from '../../../src/bot/command.ts';
import type { Platform } from '../../../src/chat/platform.ts';
import { readConfig } from '../../../src/config.ts';
import { createLog } from '../../../src/log.ts';
import { typed } from '../../support/context.ts';
import { createTestPlatform } from '../../support/platform.ts';
import { until } from '../../support/until.ts';

/** A served bot that a test can stop, break and look into. */
async function served(platform: Platform, isThere?: () => boolean) {
  let stop = () => {};
  let report: (error: unknown, isFatal: boolean) => void = () => {};
  const lines: Record<string, unknown>[] = [];
  const exits: number[] = [];
  const bots: Bot[] = [];
  const world: World = {
    argv: [],
    environment: {},
    bundledCorpusDir: fileURLToPath(new URL('../../../corpus', import.meta.url)),
    nowMs: Date.now,
    fetch: () => Promise.reject(new TypeError('fetch failed')),
    io: {
      input: Readable.from([]),
      write: () => {},
      writeError: () => {},
      isInputTerminal: false,
      columns: 100,
      isStyled: false,
    },
    onStopSignal: (callback) => {
      stop = callback;
    },
    onUnhandled: (callback) => {
      report = callback;
    },
    exit: (code) => exits.push(code),
  };
  const dataDir = await mkdtemp(path.join(tmpdir(), 'quipu-serve-'));
  const config = readConfig({ DISCORD_TOKEN: 'x', HTTP_PORT: '0', DATA_DIR: dataDir });
  const context = await createContext(contextSettings(world, config));
  const log = await createLog({ level: 'debug', secrets: [], write: (line) => lines.push(JSON.parse(line)) });
  const code = serve({ world, config, context, log }, async (bot) => {
    bots.push(bot);
    return [platform];
  }).finally(async () => {
    await context.store.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  await until(isThere ?? (() => lines.some(({ msg }) => msg === 'ready')), 'the bot to be ready');
  const port = lines.find(({ msg }) => msg === 'ready')?.httpPort;
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  const [bot] = bots;
  if (bot === undefined) throw new Error('no bot');
  return {
    code,
    lines,
    exits,
    bot,
    get,
    stop: () => stop(),
    report: (error: unknown, isFatal: boolean) => report(error, isFatal),
  };
}

describe('serving', () => {
  it('answers, measures, and ends with 0 when it is asked to', async () => {
    const platform = createTestPlatform('discord');
    const { bot, code, get, stop } = await served(platform);
    await bot.handle(typed('ask', { question: 'What is Operation Mercury?' }));
    expect((await get('/readyz')).status).toBe(200);
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toContain('quipu_answers_total{kind="answered"} 1');
    expect(metrics).toContain('quipu_platform_connected{platform="discord"} 1');
    expect(metrics).toContain('quipu_index_articles 6');
    stop();
    expect(await code).toBe(0);
    expect(platform.stopped).toHaveLength(1);
    expect(platform.stopped[0]).toBeLessThan(stopGraceMs);
    await expect(get('/healthz')).rejects.toThrow();
  });

  it('is cut off when a platform does not end', async () => {
    const platform = createTestPlatform('discord', { stop: () => new Promise(() => {}) });
    const { exits, lines, stop } = await served(platform);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    stop();
    await vi.waitFor(() => expect(platform.stopped).toHaveLength(1), { interval: 1, timeout: 60_000 });
    await vi.advanceTimersByTimeAsync(stopGraceMs);
    expect(exits).toEqual([0]);
    expect(lines.at(-1)?.msg).toBe('something took too long and was cut off');
  });

  it('ends when it is asked to while it still connects', async () => {
    let isConnecting = false;
    const platform = {
      ...createTestPlatform('discord'),
      start: () => {
        isConnecting = true;
        return new Promise<void>(() => {});
      },
    };
    const { code, stop, exits } = await served(platform, () => isConnecting);
    stop();
    expect(await code).toBe(0);
    expect(exits).toEqual([]);
  });

  it('ends as with a wrong setting when the platform refuses the bot', async () => {
    let isHopeless = false;
    const behaviour = { trouble: () => (isHopeless ? 'the token is refused' : null), isHopeless: () => isHopeless };
    const { code, lines } = await served(createTestPlatform('discord', behaviour));
    isHopeless = true;
    expect(await code).toBe(78);
    expect(lines.find(({ msg }) => msg === 'stopping')?.reason).toBe('discord: the token is refused');
  });

  it('is not ready while its only platform is away', async () => {
    let trouble: string | null = null;
    const { code, get, stop } = await served(createTestPlatform('discord', { trouble: () => trouble }));
    trouble = 'reconnecting';
    const response = await get('/readyz');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ isReady: false, troubles: ['discord: reconnecting'] });
    expect((await get('/healthz')).status).toBe(200);
    stop();
    await code;
  });

  it('logs a refusal without the question', async () => {
    const { bot, code, lines, stop } = await served(createTestPlatform('discord'));
    await bot.handle(typed('nothing-like-it', { question: 'a private matter' }));
    expect(lines.map(({ msg }) => msg)).toContain('refused');
    expect(JSON.stringify(lines)).not.toContain('private matter');
    stop();
    await code;
  });

  it('goes on after a rejection that nobody caught, and ends with 1 after an exception', async () => {
    const { code, get, lines, report } = await served(createTestPlatform('discord'));
    report(new Error('a socket failed'), false);
    expect(await (await get('/metrics')).text()).toContain('quipu_uncaught_errors_total 1');
    report(new TypeError('undefined is not a function'), true);
    expect(await code).toBe(1);
    expect(lines.filter(({ msg }) => msg === 'an error that nobody caught')).toHaveLength(2);
  });

  it('knows every command by its path', async () => {
    const { bot, code, stop } = await served(createTestPlatform('discord'));
    expect(bot.commands).toEqual(commands);
    stop();
    await code;
  });
});
