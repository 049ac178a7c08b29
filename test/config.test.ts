import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readConfig, secretsOf, variables } from '../src/config.ts';
import { exitCodeConfig, OperatorError } from '../src/errors.ts';

const example = parse(readFileSync(new URL('../.env.example', import.meta.url)));

function problems(environment: Record<string, string>): OperatorError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof OperatorError) return error;
  }
  throw new Error('nothing was refused');
}

describe('the configuration', () => {
  it('has each of its variables in .env.example, and no other', () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(variables.shape).sort());
  });

  it('is usable as the example leaves it, and says what is missing for the platforms', () => {
    const config = readConfig(example);
    expect(config).toEqual(readConfig({}));
    expect(config.discord).toBeNull();
    expect(config.slack).toBeNull();
    expect(config.missing.join(' ')).toMatch(/DISCORD_TOKEN.*SLACK_BOT_TOKEN/);
  });

  it('names every variable that is wrong in one message, without their values, with exit code 78', () => {
    const error = problems({
      PORT: 'eighty',
      LOG_LEVEL: 'loud',
      SLACK_BOT_TOKEN: 'secret-value',
      DATABASE_URL: 'mysql://x',
      KEEP_QUESTIONS: 'maybe',
      DISCORD_APP_ID: 'me',
    });
    expect(error.exitCode).toBe(exitCodeConfig);
    for (const name of ['PORT', 'LOG_LEVEL', 'SLACK_BOT_TOKEN', 'DATABASE_URL', 'KEEP_QUESTIONS', 'DISCORD_APP_ID'])
      expect(error.message).toContain(name);
    expect(error.message).not.toContain('secret-value');
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' }, 'PORT'],
    [{ DISCORD_GUILD_ID: '123456789012345678' }, 'DISCORD_TOKEN'],
    [{ SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 's', SLACK_STATE_SECRET: 's', PORT: '1' }, 'SLACK_SIGNING_SECRET'],
    [{ SLACK_CLIENT_ID: '1.2' }, 'TOKEN_KEYS'],
  ])('names what %j lacks', (environment, name) => {
    expect(problems(environment).message).toContain(`${name} is missing`);
  });

  it('serves one Slack workspace by a token, or those that install it, and hides what opens them', () => {
    const oauth = {
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'cs',
      SLACK_STATE_SECRET: 'ss',
      TOKEN_KEYS: 'a'.repeat(64),
    };
    const config = readConfig({ ...oauth, SLACK_SIGNING_SECRET: 'sig', PORT: '3000' });
    expect(config.slack).toMatchObject({ botToken: null, appToken: null, port: 3000, oauth: { clientId: '1.2' } });
    expect(secretsOf(config)).toEqual(expect.arrayContaining(['cs', 'ss', 'a'.repeat(64), 'sig']));
    const both = problems({ ...oauth, SLACK_SIGNING_SECRET: 'sig', PORT: '1', SLACK_BOT_TOKEN: 'xoxb-1' });
    expect(both.message).toContain('set one of them');
    expect(problems({ TOKEN_KEYS: 'short' }).message).toContain('TOKEN_KEYS must be keys of 32 bytes');
  });

  it('takes a part of the shards, where the processes share a database', () => {
    const DISCORD_TOKEN = 't';
    const DATABASE_URL = 'postgres://h/d';
    expect(readConfig({ DISCORD_TOKEN, DATABASE_URL, SHARDS: '4-7/8' }).discord?.shards).toEqual({
      ids: [4, 5, 6, 7],
      count: 8,
    });
    expect(readConfig({ DISCORD_TOKEN, DATABASE_URL, SHARDS: '2/8' }).discord?.shards).toEqual({ ids: [2], count: 8 });
    expect(readConfig({ DISCORD_TOKEN, SHARDS: '0-1/2' }).discord?.shards?.ids).toEqual([0, 1]);
    expect(readConfig({ DISCORD_TOKEN }).discord?.shards).toBeNull();
    expect(problems({ DISCORD_TOKEN, SHARDS: '0-3/8' }).message).toContain('DATABASE_URL is missing');
    for (const SHARDS of ['8/8', '3-1/8', 'all', '0-3'])
      expect(problems({ SHARDS }).message).toContain('SHARDS must be');
  });

  it('binds places to collections', () => {
    const config = readConfig({
      COLLECTIONS: 'news, common',
      COLLECTIONS_AT: 'slack/T1=all discord/2/3=sport,news web=news',
    });
    expect(config.collections).toEqual(new Set(['news', 'common']));
    expect([...config.collectionsAt]).toEqual([
      ['slack/T1', null],
      ['discord/2/3', new Set(['sport', 'news'])],
      ['web', new Set(['news'])],
    ]);
    expect(readConfig({}).collections).toBeNull();
    for (const wrong of ['T1=news', 'slack/T1', 'slack/T1=News!', 'slack/T1/C1/x=news'])
      expect(problems({ COLLECTIONS_AT: wrong }).message).toContain('COLLECTIONS_AT must be places');
  });

  it('serves the page on this machine alone, unless there are tokens', () => {
    const token = 'sixteen-letters-and-more';
    expect(readConfig({}).web).toMatchObject({ host: '127.0.0.1', tokens: null, port: null });
    expect(readConfig({ WEB: 'off', WEB_HOST: '0.0.0.0' }).web).toBeNull();
    for (const reachable of [{ WEB_HOST: '0.0.0.0' }, { WEB_HOST: 'desk' }, { WEB_URL: 'https://quipu.example' }]) {
      expect(problems(reachable).message).toContain('API_TOKENS is missing');
      expect(readConfig({ ...reachable, API_TOKENS: token }).web?.tokens).toEqual([token]);
    }
    for (const host of ['::1', '127.0.0.2', 'localhost']) expect(readConfig({ WEB_HOST: host }).web?.host).toBe(host);
    expect(problems({ API_TOKENS: 'short' }).message).toMatch(/API_TOKENS must be tokens of at least 16/);
    expect(problems({ API_ORIGINS: 'https://desk.example/page' }).message).toContain('API_ORIGINS');
    expect(secretsOf(readConfig({ API_TOKENS: token }))).toContain(token);
  });

  it('takes Socket Mode with an app token, HTTP where a port is set', () => {
    const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' };
    expect(readConfig(slack).slack).toMatchObject({ appToken: 'xapp-1', port: null });
    expect(readConfig({ ...slack, PORT: '3000' }).slack).toMatchObject({
      appToken: null,
      signingSecret: 's',
      port: 3000,
    });
  });

  it('reads lists and days', () => {
    expect(readConfig({ FEEDS: 'https://a.example/x, https://b.example/y', KEEP_QUESTIONS: '30' })).toMatchObject({
      feeds: ['https://a.example/x', 'https://b.example/y'],
      keepQuestionsDays: 30,
    });
  });
});
