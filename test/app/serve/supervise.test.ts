import { describe, expect, it } from 'vitest';
import { createSupervisor, maxTroubleMs, watchEveryMs } from '../../../src/app/serve/supervise.ts';
import type { PlatformName } from '../../../src/chat/interaction.ts';
import { exitCodeConfig, OperatorError } from '../../../src/errors.ts';
import { silent } from '../../../src/log.ts';
import { createTestPlatform } from '../../support/platform.ts';
import { until } from '../../support/until.ts';

/** A supervisor whose time passes as fast as it can. */
function supervised(platforms: readonly ReturnType<typeof createTestPlatform>[], maxPauses = 1_000) {
  let now = 0;
  let pauses = 0;
  const supervisor = createSupervisor({
    platforms,
    log: silent,
    nowMs: () => now,
    sleep: async (ms, signal) => {
      if (signal.aborted || pauses >= maxPauses) return new Promise(() => {});
      pauses += 1;
      now += ms;
      await new Promise((resolve) => setImmediate(resolve));
    },
  });
  return { supervisor, nowMs: () => now };
}

const badToken = new OperatorError('DISCORD_TOKEN is not accepted', exitCodeConfig);
const unreachable = new OperatorError('Slack cannot be reached');
const names = (states: readonly { name: PlatformName; trouble: string | null }[]) =>
  states.filter(({ trouble }) => trouble === null).map(({ name }) => name);

describe('starting', () => {
  it('starts all platforms', async () => {
    const { supervisor } = supervised([createTestPlatform('discord'), createTestPlatform('slack')], 0);
    await supervisor.start();
    expect(names(supervisor.states())).toEqual(['discord', 'slack']);
  });

  it('serves the one when the other has a bad token, and does not try that again', async () => {
    const discord = createTestPlatform('discord', { starts: [badToken] });
    const { supervisor } = supervised([discord, createTestPlatform('slack')], 50);
    await supervisor.start();
    expect(names(supervisor.states())).toEqual(['slack']);
    expect(supervisor.states()[0]?.trouble).toBe('DISCORD_TOKEN is not accepted');
    await until(() => discord.started === 1, 'one attempt');
  });

  it('tries one that cannot be reached again, until it can', async () => {
    const slack = createTestPlatform('slack', { starts: [unreachable, unreachable, unreachable, null] });
    const { supervisor, nowMs } = supervised([createTestPlatform('discord'), slack]);
    await supervisor.start();
    await until(() => names(supervisor.states()).length === 2, 'both');
    expect(slack.started).toBe(4);
    expect(nowMs()).toBeGreaterThan(60_000);
    await supervisor.stop(0);
  });

  it('fails with what the first said when none can be started', async () => {
    const platforms = [
      createTestPlatform('discord', { starts: [badToken] }),
      createTestPlatform('slack', { starts: [unreachable] }),
    ];
    await expect(supervised(platforms, 0).supervisor.start()).rejects.toBe(badToken);
  });
});

describe('watching', () => {
  it('gives up on a platform that stays lost for five minutes', async () => {
    const discord = createTestPlatform('discord', { trouble: () => 'no connection' });
    const { supervisor, nowMs } = supervised([discord]);
    await supervisor.start();
    expect(await supervisor.broken).toEqual({ reason: 'discord: no connection', code: 1 });
    expect(nowMs()).toBeGreaterThanOrEqual(maxTroubleMs);
    await supervisor.stop(0);
  });

  it('does not give up on one that comes back in between', async () => {
    let asked = 0;
    const trouble = () => {
      asked += 1;
      return asked % 20 === 0 ? null : 'reconnecting';
    };
    const { supervisor, nowMs } = supervised([createTestPlatform('slack', { trouble })], 200);
    let reason = '';
    supervisor.broken.then((said) => {
      reason = said.reason;
    });
    await supervisor.start();
    await until(() => nowMs() >= 200 * watchEveryMs, 'the time to pass');
    expect(reason).toBe('');
  });
});

describe('a platform that refuses the bot', () => {
  const refused = { trouble: () => 'the token is not accepted', isHopeless: () => true };

  it('ends the process in seconds when it is the only one, as a wrong setting', async () => {
    const discord = createTestPlatform('discord', refused);
    const { supervisor, nowMs } = supervised([discord]);
    await supervisor.start();
    expect(await supervisor.broken).toEqual({ reason: 'discord: the token is not accepted', code: exitCodeConfig });
    expect(nowMs()).toBeLessThan(10_000);
  });

  it('does not silence the other one', async () => {
    const discord = createTestPlatform('discord', refused);
    const { supervisor, nowMs } = supervised([discord, createTestPlatform('slack')], 200);
    let reason = '';
    supervisor.broken.then((said) => {
      reason = said.reason;
    });
    await supervisor.start();
    await until(() => nowMs() >= 200 * watchEveryMs, 'the time to pass');
    expect(reason).toBe('');
    expect(names(supervisor.states())).toEqual(['slack']);
    expect(discord.stopped).toEqual([0]);
  });
});

it('stops what was started, with the time that is given', async () => {
  const discord = createTestPlatform('discord', { starts: [badToken] });
  const slack = createTestPlatform('slack');
  const { supervisor } = supervised([discord, slack], 0);
  await supervisor.start();
  await supervisor.stop(8_000);
  expect([discord.stopped, slack.stopped]).toEqual([[], [8_000]]);
});
