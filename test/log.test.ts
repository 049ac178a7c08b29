import { describe, expect, it } from 'vitest';
import { createLog, type LogSettings } from '../src/log.ts';

async function logged(act: (log: Awaited<ReturnType<typeof createLog>>) => void, settings: Partial<LogSettings> = {}) {
  const lines: string[] = [];
  act(await createLog({ level: 'debug', secrets: [], write: (line) => lines.push(line), ...settings }));
  return lines;
}

describe('the log', () => {
  it('is one JSON object a line', async () => {
    const [line, ...more] = await logged((log) => log.info({ tookMs: 3 }, 'an interaction\nof two lines'));
    expect(more).toEqual([]);
    expect(line?.trim().includes('\n')).toBe(false);
    expect(JSON.parse(line ?? '')).toMatchObject({ level: 30, tookMs: 3, msg: 'an interaction\nof two lines' });
  });

  it('holds no word that a person wrote, at any depth', async () => {
    const secret = 'who stole the cake';
    const lines = await logged((log) => {
      log.error({ question: secret }, 'x');
      log.error({ interaction: { kind: 'message', text: secret } }, 'x');
      log.error({ a: { b: { c: { d: { args: { question: secret } } } } } }, 'x');
      log.error({ list: [{ claim: secret }, { content: secret }] }, 'x');
    });
    expect(lines).toHaveLength(4);
    expect(lines.join('')).not.toContain(secret);
    expect(lines.join('')).toContain('[redacted]');
  });

  it('holds no secret, wherever it stands', async () => {
    const discordToken = `${'M'.repeat(24)}.GaBcDe.${'x'.repeat(38)}`;
    const lines = await logged(
      (log) => {
        log.info({ token: 'abc' }, 'started with xoxb-1-2-abc and xapp-1-A-2-def');
        log.error({ err: new Error('POST https://discord.com/api/v10/webhooks/123/aW50/messages/@original') }, 'x');
        log.error({ err: new Error('POST https://discord.com/api/v10/interactions/123/aW50eg/callback') }, 'x');
        log.error({ err: new Error('POST https://hooks.slack.com/commands/T1/2/s3cr3t') }, 'x');
        log.error({ headers: { authorization: `Bot ${discordToken}` } }, `Bot ${discordToken}`);
        log.error(
          { err: new Error('connect postgres://quipu:pass-word@db/quipu', { cause: new Error('hunter22') }) },
          'x',
        );
      },
      { secrets: ['hunter22', ''] },
    );
    const all = lines.join('');
    for (const secret of ['xoxb', 'xapp-1', 'aW50', 's3cr3t', discordToken, 'pass-word', 'hunter22'])
      expect(all).not.toContain(secret);
    for (const rest of ['discord.com/api/v10/webhooks/123/', 'quipu:', '@db/quipu']) expect(all).toContain(rest);
  });

  it('tells what an error says, where it came from, and nothing else it holds', async () => {
    const error = Object.assign(new Error('it broke', { cause: new TypeError('because') }), {
      body: 'private',
      code: 'E1',
    });
    const [line = ''] = await logged((log) => log.error({ err: error, errorId: 'ab12' }, 'an interaction failed'));
    expect(JSON.parse(line)).toMatchObject({
      errorId: 'ab12',
      err: { type: 'Error', message: 'it broke', code: 'E1', cause: { type: 'TypeError', message: 'because' } },
    });
    expect(line).not.toContain('private');
  });

  it('says nothing below its level', async () => {
    expect(await logged((log) => log.info({}, 'x'), { level: 'warn' })).toEqual([]);
    expect(await logged((log) => log.error({}, 'x'), { level: 'silent' })).toEqual([]);
  });
});
