import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { readFolder } from '../../src/corpus/folder.ts';
import { extract } from '../../src/import/extract.ts';
import { readFeed } from '../../src/import/feeds/feed.ts';
import { feedProblems } from '../../src/import/feeds/problems.ts';
import { type FeedState, readFeedStates } from '../../src/import/feeds/state.ts';
import { dueAt, pollAll } from '../../src/import/follow.ts';
import type { Extractor } from '../../src/import/guard.ts';
import { openImporter } from '../../src/import/importer.ts';
import { maxItemsPerPoll, type Polling, pollFeed, pollIntervalMs } from '../../src/import/poll.ts';
import { createPoliteFetch } from '../../src/import/web/polite.ts';
import { createRobots } from '../../src/import/web/robots.ts';
import { robotsWord } from '../../src/import/web/robots-rules.ts';
import { startWeb, type Web } from '../support/web.ts';

const extractor: Extractor = {
  extract,
  readFeed: (document) => readFeed(new TextDecoder().decode(document.bytes), document.address ?? 'file:///'),
  judgeRobots: async (file, url) => robotsWord(file, url),
  close: async () => {},
};
const startMs = Date.UTC(2025, 8, 1);

let web: Web;
let directory = '';
let now = startMs;
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'quipu-feeds-'));
  web.pages.clear();
  web.calls.length = 0;
  now = startMs;
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function polling(): Promise<Polling> {
  const importer = await openImporter({
    into: directory,
    knownFolder: null,
    asideFolder: path.join(directory, '.aside'),
    overrides: { publisher: null, published: null, kind: null },
    isDryRun: false,
    extractor,
    nowMs: () => now,
  });
  const nowMs = () => now;
  const polite = createPoliteFetch({
    fetch: web.fetch,
    robots: createRobots(web.fetch, extractor.judgeRobots, nowMs),
    nowMs,
    sleep: async (ms) => {
      now += ms;
    },
  });
  return { polite, importer, extractor, nowMs, random: () => 0.5 };
}

const subjects = [
  'reservoir',
  'ferry',
  'library',
  'tunnel',
  'market',
  'harbour',
  'orchard',
  'railway',
  'school',
  'theatre',
];
const story = (n: number) => {
  const [one, two] = [subjects[n % 10], subjects[Math.floor(n / 10) % 10]];
  return `<!doctype html><html lang="en"><body><article><h1>Story ${n}</h1><p>The ${one} number ${n} near the ${two} was opened on day ${n} of the year by ${n} people of the ${one} office, who had waited for it.</p><p>It cost ${n * 13} thousand and the ${two} paid for ${n * 7} of them, as the ${one} council of place ${n} had asked it to.</p></article></body></html>`;
};
const feedOf = (...numbers: number[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Valley Courier</title>${numbers
    .map(
      (n) =>
        `<item><title>Story ${n}</title><link>${web.url}/${n}</link><guid>g${n}</guid><pubDate>Mon, 25 Aug 2025 10:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`;
const setFeed = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  web.pages.set('/feed', { type: 'application/rss+xml', body, headers });
const setStories = (...numbers: number[]) => {
  for (const n of numbers) web.pages.set(`/${n}`, { body: story(n) });
};
const entry = () => ({ address: `${web.url}/feed`, title: null });
const ids = async () => (await readFolder(directory)).articles.map((article) => article.id).sort();
const asked = (page: string) => web.calls.filter((call) => call.path === page).length;

test('new items come in with what the feed says of them, and only once', async () => {
  setFeed(feedOf(1, 2));
  setStories(1, 2, 3);
  const first = await pollFeed(entry(), undefined, await polling());
  expect(first.rows.map((row) => row.outcome)).toEqual(['added', 'added']);
  expect(first.state).toMatchObject({
    title: 'Valley Courier',
    failures: 0,
    error: null,
    seen: [expect.stringMatching(/^g1 /), expect.stringMatching(/^g2 /)],
  });
  const [article] = (await readFolder(directory)).articles;
  expect(article).toMatchObject({
    id: 'story-1',
    publisher: 'Valley Courier',
    published: '2025-08-25',
    url: `${web.url}/1`,
  });
  setFeed(feedOf(3, 1, 2));
  const second = await pollFeed(entry(), first.state, await polling());
  expect(second.rows.map((row) => row.id)).toEqual(['story-3']);
  expect(asked('/1')).toBe(1);
});

test('the server is asked only for what is new', async () => {
  setFeed(feedOf(1), { etag: '"v1"', 'last-modified': 'Mon, 25 Aug 2025 10:00:00 GMT' });
  setStories(1);
  const { state } = await pollFeed(entry(), undefined, await polling());
  expect(state).toMatchObject({ etag: '"v1"', lastModified: 'Mon, 25 Aug 2025 10:00:00 GMT' });
  web.pages.set('/feed', { status: 304 });
  const again = await pollFeed(entry(), state, await polling());
  expect(again.state).toMatchObject({ failures: 0, etag: '"v1"' });
  const { headers } = web.calls.filter((call) => call.path === '/feed').at(-1) ?? {};
  expect(headers).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': 'Mon, 25 Aug 2025 10:00:00 GMT' });
});

test('a failing feed is backed off, twice as long each time, and named', async () => {
  web.pages.set('/feed', { status: 500 });
  let state: FeedState | undefined;
  const waits: number[] = [];
  for (let n = 0; n < 8; n++) {
    state = (await pollFeed(entry(), state, await polling())).state;
    waits.push((state.nextAtMs - now) / pollIntervalMs);
    now = state.nextAtMs;
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 48, 48, 48]);
  expect(state).toMatchObject({ failures: 8, error: 'the server answers 500' });
  const problems = feedProblems(new Map([[entry().address, state ?? (undefined as never)]]));
  expect(problems).toEqual([expect.stringContaining('failed 8 times in a row, the server answers 500; next try')]);
  setFeed(feedOf());
  expect((await pollFeed(entry(), state, await polling())).state).toMatchObject({ failures: 0, error: null });
});

test('Retry-After decides when to come back', async () => {
  web.pages.set('/feed', { status: 429, headers: { 'retry-after': '36000' } });
  const { state } = await pollFeed(entry(), undefined, await polling());
  expect(state.nextAtMs).toBeGreaterThanOrEqual(startMs + 36_000_000);
});

test('a feed whose host wants to be left alone for the sake of another waits, and has not failed', async () => {
  const polled = await polling();
  web.pages.set('/busy', { status: 429, headers: { 'retry-after': '3600' } });
  setFeed(feedOf(1));
  await pollFeed({ ...entry(), address: `${web.url}/busy` }, undefined, polled);
  const { state, waitsUntilMs } = await pollFeed(entry(), undefined, polled);
  expect(state).toMatchObject({ failures: 0, error: null });
  expect(waitsUntilMs).toBe(startMs + 3_600_000);
  expect(state.nextAtMs).toBeGreaterThanOrEqual(startMs + 3_600_000);
  expect(asked('/feed')).toBe(0);
});

test('a feed that is gone for good is not asked again', async () => {
  web.pages.set('/feed', { status: 410 });
  const stateFile = path.join(directory, 'data', 'feeds.json');
  await pollAll([entry()], stateFile, await polling(), dueAt(now));
  now += 7 * 86_400_000;
  expect(await pollAll([entry()], stateFile, await polling(), dueAt(now))).toEqual([]);
  expect(feedProblems(await readFeedStates(stateFile))).toEqual([expect.stringContaining('gone for good')]);
});

test('robots.txt is obeyed for the feed and for its pages', async () => {
  web.pages.set('/robots.txt', { type: 'text/plain', body: 'User-agent: *\nDisallow: /1\n' });
  setFeed(feedOf(1, 2));
  setStories(1, 2);
  const { rows, state } = await pollFeed(entry(), undefined, await polling());
  expect(rows.map((row) => row.outcome)).toEqual(['refused', 'added']);
  expect(asked('/1')).toBe(0);
  expect(state.refused).toMatchObject([{ source: `${web.url}/1`, reason: expect.stringContaining('robots.txt') }]);
});

test('an item that fails for the moment is tried again at the next poll, one that cannot be had is not', async () => {
  setFeed(feedOf(1, 2), { etag: '"v1"' });
  web.pages.set('/1', { status: 503, headers: { 'retry-after': '0' } });
  const first = await pollFeed(entry(), undefined, await polling());
  expect(first.state.seen).toEqual([expect.stringMatching(/^g2 /)]);
  expect(first.state.etag).toBeNull();
  setStories(1);
  const second = await pollFeed(entry(), first.state, await polling());
  expect(second.rows.map((row) => row.id)).toEqual(['story-1']);
  expect(asked('/2')).toBe(1);
});

test('of a feed that is new only the newest items come; of one that is followed, the rest come later', async () => {
  const numbers = Array.from({ length: maxItemsPerPoll + 5 }, (_, n) => n + 1);
  setFeed(feedOf(...numbers));
  setStories(...numbers);
  const first = await pollFeed(entry(), undefined, await polling());
  expect(first.rows).toHaveLength(maxItemsPerPoll);
  expect((await pollFeed(entry(), first.state, await polling())).rows).toHaveLength(0);
  const more = Array.from({ length: maxItemsPerPoll + 3 }, (_, n) => n + 40);
  setFeed(feedOf(...more, ...numbers));
  setStories(...more);
  const second = await pollFeed(entry(), first.state, await polling());
  expect(second.rows).toHaveLength(maxItemsPerPoll);
  expect((await pollFeed(entry(), second.state, await polling())).rows).toHaveLength(3);
});

test('text that the feed itself carries is taken where the page gives none', async () => {
  const carried = `<p>${'The library on the hill opened its doors on Monday after a year of work, the town said. '.repeat(4)}</p><p>${'It holds ninety thousand books and a room for children, and it is open on Sundays too. '.repeat(4)}</p>`;
  web.pages.set('/feed', {
    type: 'application/rss+xml',
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Hill</title><item><title>Library opens</title><link>${web.url}/app</link><guid>1</guid><pubDate>Mon, 25 Aug 2025 10:00:00 GMT</pubDate><description><![CDATA[${carried}]]></description></item></channel></rss>`,
  });
  web.pages.set('/app', {
    body: '<!doctype html><html><body><div id="root"></div><script src="/a.js"></script></body></html>',
  });
  const { rows } = await pollFeed(entry(), undefined, await polling());
  expect(rows).toMatchObject([{ outcome: 'added', id: 'library-opens', published: '2025-08-25' }]);
});

test('many feeds are polled, their states kept after each, and forgotten with the feed', async () => {
  const stateFile = path.join(directory, 'data', 'feeds.json');
  const entries = [1, 2, 3, 4, 5].map((n) => ({ address: `${web.url}/feed/${n}`, title: null }));
  for (const n of [1, 2, 3, 4, 5]) web.pages.set(`/feed/${n}`, { type: 'application/rss+xml', body: feedOf(n) });
  setStories(1, 2, 3, 4, 5);
  const results = await pollAll(entries, stateFile, await polling(), dueAt(now));
  expect(results).toHaveLength(5);
  expect(await ids()).toEqual(['story-1', 'story-2', 'story-3', 'story-4', 'story-5']);
  expect([...(await readFeedStates(stateFile)).keys()].sort()).toEqual(entries.map((each) => each.address));
  expect(await pollAll(entries, stateFile, await polling(), dueAt(now))).toEqual([]);
  await pollAll(entries.slice(1), stateFile, await polling(), () => true);
  expect((await readFeedStates(stateFile)).size).toBe(4);
});

test('a broken file of states is named', async () => {
  const { writeFile } = await import('node:fs/promises');
  const file = path.join(directory, 'feeds.json');
  await writeFile(file, '{"version":2}');
  await expect(readFeedStates(file)).rejects.toThrow(`${file}: is not a state of feeds`);
  expect(await readFile(file, 'utf8')).toBe('{"version":2}');
});

test('what a feed corrects under a known guid is read again, and nothing else', async () => {
  setFeed(feedOf(1, 2));
  setStories(1, 2);
  const first = await pollFeed(entry(), undefined, await polling());
  web.pages.set('/1', { body: story(1).replace('had waited', 'had hoped') });
  setFeed(feedOf(1, 2).replace('Story 1', 'Story 1, corrected'));
  const second = await pollFeed(entry(), first.state, await polling());
  expect(second.rows.map((row) => [row.outcome, row.id])).toEqual([['new version', 'story-1']]);
  // a state of an earlier release knows keys only: what it has seen is not read again, and remembered as it is now
  const third = await pollFeed(entry(), { ...second.state, seen: ['g1', 'g2'] }, await polling());
  expect(third.rows).toEqual([]);
  expect(third.state.seen).toHaveLength(2);
  setFeed(feedOf(1, 2));
  expect((await pollFeed(entry(), third.state, await polling())).rows).toHaveLength(1);
});

test('a host that asked to be left alone is left alone by the next process too', async () => {
  web.pages.set('/feed', { status: 503, headers: { 'retry-after': '3600' } });
  const { state } = await pollFeed(entry(), undefined, await polling());
  now += 1_000_000;
  const again = await pollFeed(entry(), state, await polling());
  expect(again).toMatchObject({ waitsUntilMs: startMs + 3_600_000, rows: [] });
  expect(asked('/feed')).toBe(1);
  now = startMs + 3_600_001;
  setFeed(feedOf());
  expect((await pollFeed(entry(), again.state, await polling())).state.leaveAloneUntilMs).toBeNull();
});
