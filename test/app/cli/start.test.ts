import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../support/until.ts';
import { quipu } from '../../support/world.ts';

let DATA_DIR = '';
beforeAll(async () => {
  DATA_DIR = await mkdtemp(path.join(tmpdir(), 'quipu-web-'));
});
afterAll(() => rm(DATA_DIR, { recursive: true, force: true }));

/** A program that is started, with what it printed so far and a way to stop it. */
async function started(environment: Record<string, string>, input: NodeJS.ReadableStream) {
  let stop: (() => void) | null = null;
  let said = '';
  const note = (text: string) => {
    said += text;
  };
  const run = quipu(['start'], '', {
    environment: { DATA_DIR, WEB_PORT: '0', ...environment },
    onStopSignal: (callback) => {
      stop = callback;
    },
    io: { input, write: note, writeError: note, isInputTerminal: false, columns: 100, isStyled: false },
  });
  const address = async () => {
    await until(() => /In a browser: http/.test(said), 'an address');
    return /http:\S+/.exec(said)?.[0] ?? '';
  };
  return {
    run,
    address,
    stop: async () => (await until(() => stop, 'somebody who can be stopped'))?.(),
    said: () => said,
  };
}

const nothing = () => {
  const input = new PassThrough();
  input.end();
  return input;
};

describe('quipu start without tokens', () => {
  it('serves the page while the terminal is quiet, and until it is stopped where nothing is typed', async () => {
    const program = await started({}, nothing());
    const address = await program.address();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const answer = await fetch(`${address}api/ask?question=What+is+Operation+Mercury%3F`);
    expect(await answer.json()).toMatchObject({ kind: 'answered' });
    await program.stop();
    expect((await program.run).code).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('ends with its input where something was typed', async () => {
    const input = new PassThrough();
    const program = await started({}, input);
    await program.address();
    input.end('What is Operation Mercury?\n');
    expect((await program.run).code).toBe(0);
    expect(program.said()).toContain('Newsvane');
  });

  it('serves none where it is switched off', async () => {
    const program = await started({ WEB: 'off' }, nothing());
    expect((await program.run).code).toBe(0);
    expect(program.said()).not.toContain('browser');
  });

  it('takes another port where the usual one is in use, but not where one is set', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await until(() => other.listening, 'a port');
    const taken = String((other.address() as AddressInfo).port);
    const program = await started({ WEB_PORT: taken }, nothing());
    const { code, error } = await program.run;
    expect(code).toBe(78);
    expect(error).toContain(`WEB_PORT ${taken}`);
    other.close();
  });
});
