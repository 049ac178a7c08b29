import { beforeEach, describe, expect, it } from 'vitest';
import { slackCase } from '../support/slack-case.ts';
import { until } from '../support/until.ts';

const on = slackCase();

describe('over HTTP', () => {
  const port = 20_000 + Math.floor(process.pid % 20_000);

  beforeEach(async () => {
    await on.platform.stop(1_000);
    on.slack.state.httpUrl = `http://127.0.0.1:${port}/slack/events`;
    on.platform = on.create({ appToken: null, signingSecret: on.slack.state.signingSecret, port });
    await on.platform.start();
  });

  it('answers commands, buttons, forms, mentions and selects', async () => {
    expect(await on.slack.answered(on.slack.slash('/say', 'hello'))).toMatchObject({ text: 'you said hello' });
    expect(await on.slack.answered(on.slack.click({ action_id: 'say.check:1', value: 'say.check:1' }))).toMatchObject({
      text: 'checked 1',
    });
    on.slack.mention('you there?');
    await on.slack.said(({ text }) => text === 'you said you there?');
    const suggested = on.slack.suggest('suggest.say.source', 'p');
    await until(() => suggested.ack, 'the options');
    expect(suggested.ack.options).toHaveLength(100);
  });

  it('answers the challenge, and refuses what Slack did not sign', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    const good = await on.slack.postHttp(body, 'application/json');
    expect([good.status, await good.json()]).toEqual([200, { challenge: 'abc' }]);
    expect((await on.slack.postHttp(body, 'application/json', 'forged')).status).toBe(401);
    expect(on.bot.seen).toHaveLength(0);
  });
});
