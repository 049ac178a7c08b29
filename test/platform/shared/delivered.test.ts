import { DiscordAPIError, HTTPError } from '@discordjs/rest';
import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { isForNow as isForNowOnDiscord } from '../../../src/platform/discord/call.ts';
import { createArrival, delivering } from '../../../src/platform/shared/delivered.ts';
import { isForNow as isForNowOnSlack } from '../../../src/platform/slack/call.ts';

/** What the journal hears of an answer, and whether it arrived. */
async function delivered(answer: () => Promise<string | null>, isForNow?: (error: unknown) => boolean) {
  const heard: string[] = [];
  const journal = {
    end: (id: string, where: string | null = null) => void heard.push(`ended ${id} ${where}`),
    release: (id: string) => void heard.push(`released ${id}`),
  };
  const arrival = createArrival();
  const error = await delivering(journal, 'e', arrival, answer, isForNow).catch((reason: unknown) => reason);
  return { heard, error, hasArrived: await arrival.arrived };
}

const refused = new Error('refused');
const failing = () => Promise.reject(refused);

describe('an answer', () => {
  it('ends its event where it arrived', async () => {
    expect(await delivered(async () => 'there')).toEqual({
      heard: ['ended e there'],
      error: undefined,
      hasArrived: true,
    });
  });

  it('ends it where it was refused', async () => {
    expect(await delivered(failing)).toEqual({ heard: ['ended e null'], error: refused, hasArrived: false });
  });

  it('lets it go where it may be given later', async () => {
    const isForNow = (error: unknown) => error === refused;
    expect(await delivered(failing, isForNow)).toEqual({ heard: ['released e'], error: refused, hasArrived: false });
  });
});

describe('what may be given later', () => {
  const request = { body: undefined, files: undefined };
  const answered = (status: number) =>
    new DiscordAPIError({ code: 0, message: 'no' }, 0, status, 'POST', 'http://discord', request);

  it('is told on Discord from what it refused', () => {
    expect(isForNowOnDiscord(new HTTPError(503, 'away', 'POST', 'http://discord', request))).toBe(true);
    expect(isForNowOnDiscord(new TypeError('fetch failed'))).toBe(true);
    expect(isForNowOnDiscord(answered(401))).toBe(true);
    expect(isForNowOnDiscord(answered(403))).toBe(false);
  });

  it('is told on Slack from what it refused', () => {
    const said = (error: string) => new webApi.WebAPIPlatformError({ ok: false, error });
    expect(isForNowOnSlack(new TypeError('fetch failed'))).toBe(true);
    expect(isForNowOnSlack(said('token_revoked'))).toBe(true);
    expect(isForNowOnSlack(said('is_archived'))).toBe(false);
  });
});
