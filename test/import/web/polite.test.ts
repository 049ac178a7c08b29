import { expect, test } from 'vitest';
import { retryAfterMs } from '../../../src/import/web/left-alone.ts';
import { createPoliteFetch } from '../../../src/import/web/polite.ts';
import { createRobots } from '../../../src/import/web/robots.ts';
import { robotsWord } from '../../../src/import/web/robots-rules.ts';
import type { FetchResult, SafeFetch } from '../../../src/import/web/safe-fetch.ts';

const page = (status: number, body = '', headers: Readonly<Record<string, string>> = {}): FetchResult => ({
  kind: 'fetched',
  url: 'https://a.example/',
  status,
  headers: new Map(Object.entries(headers)),
  bytes: new TextEncoder().encode(body),
});

/** A clock that only sleeping moves, and a web of fixed answers. */
function world(answers: Readonly<Record<string, FetchResult>>) {
  let now = 0;
  const asked: { readonly url: string; readonly atMs: number }[] = [];
  const fetch: SafeFetch = async (url) => {
    asked.push({ url, atMs: now });
    return answers[url] ?? page(404);
  };
  const nowMs = () => now;
  const polite = createPoliteFetch({
    fetch,
    robots: createRobots(fetch, async (file, url) => robotsWord(file, url), nowMs),
    nowMs,
    sleep: async (ms) => {
      now += ms;
    },
  });
  return {
    polite,
    asked,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

test('robots.txt is asked once and obeyed', async () => {
  const { polite, asked } = world({
    'https://a.example/robots.txt': page(
      200,
      'User-agent: *\nDisallow: /private\n\nUser-agent: Quipu\nDisallow: /not-you',
    ),
    'https://a.example/open': page(200),
    'https://a.example/private': page(200),
  });
  expect(await polite.fetch('https://a.example/open')).toMatchObject({ kind: 'fetched' });
  expect(await polite.fetch('https://a.example/not-you')).toMatchObject({ kind: 'refused', mayPass: false });
  expect(asked.filter(({ url }) => url.endsWith('robots.txt'))).toHaveLength(1);
  expect(asked.some(({ url }) => url.endsWith('/not-you'))).toBe(false);
});

test('a site whose robots.txt fails is left alone, one without is not', async () => {
  const { polite } = world({ 'https://a.example/robots.txt': page(503), 'https://b.example/x': page(200) });
  expect(await polite.fetch('https://a.example/x')).toMatchObject({ kind: 'refused' });
  expect(await polite.fetch('https://b.example/x')).toMatchObject({ kind: 'fetched' });
});

test('one host is asked one thing at a time with a pause between, others meanwhile', async () => {
  const { polite, asked } = world({});
  await Promise.all(
    ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'].map((url) => polite.fetch(url)),
  );
  const times = asked.filter(({ url }) => !url.endsWith('robots.txt')).map(({ atMs }) => atMs);
  expect(times).toEqual([0, 1000, 2000]);
});

test("a site's own crawl delay is kept", async () => {
  const { polite, asked } = world({ 'https://a.example/robots.txt': page(200, 'User-agent: *\nCrawl-delay: 5') });
  await polite.fetch('https://a.example/1');
  await polite.fetch('https://a.example/2');
  expect(asked.map(({ atMs }) => atMs)).toEqual([0, 0, 5000]);
});

test('Retry-After is obeyed: nothing is asked before its time', async () => {
  const { polite, asked, pass } = world({ 'https://a.example/x': page(429, '', { 'retry-after': '120' }) });
  await polite.fetch('https://a.example/x');
  expect(polite.waitUntilMs('https://a.example/y')).toBe(120_000);
  const before = asked.length;
  expect(await polite.fetch('https://a.example/y')).toMatchObject({ kind: 'refused', mayPass: true });
  expect(asked.length).toBe(before);
  pass(120_001);
  expect(await polite.fetch('https://a.example/y')).toMatchObject({ kind: 'fetched', status: 404 });
});

test.each([
  ['30', 30_000],
  ['0', 0],
  ['Thu, 01 Jan 1970 00:10:00 GMT', 600_000],
  ['99999999', 86_400_000],
  ['soon', 900_000],
  [null, 900_000],
])('Retry-After %s', (header, ms) => expect(retryAfterMs(header, 0)).toBe(ms));

test('a clock that was ahead once does not keep a host away for longer than it asked', async () => {
  let now = 365 * 24 * 60 * 60 * 1000;
  const asked: string[] = [];
  const fetch: SafeFetch = async (url) => {
    asked.push(url);
    return url.endsWith('/robots.txt')
      ? page(200, 'User-agent: *\nDisallow: /x')
      : page(429, '', { 'retry-after': '60' });
  };
  const nowMs = () => now;
  const robots = createRobots(fetch, async (file, url) => robotsWord(file, url), nowMs);
  const slept: number[] = [];
  const polite = createPoliteFetch({ fetch, robots, nowMs, sleep: async (ms) => void slept.push(ms) });
  await polite.fetch('https://a.example/one');
  now = 0;
  expect(polite.waitUntilMs('https://a.example/one')).toBeNull();
  await polite.fetch('https://a.example/two');
  expect(asked.filter((url) => url.endsWith('/robots.txt'))).toHaveLength(2);
  expect(Math.max(...slept)).toBeLessThanOrEqual(20_000);
});
