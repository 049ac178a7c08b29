import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readFolder } from '../../src/corpus/folder.ts';
import { acceptAside, discardAside } from '../../src/import/aside.ts';
import { extract } from '../../src/import/extract.ts';
import { readFeed } from '../../src/import/feeds/feed.ts';
import type { Extractor } from '../../src/import/guard.ts';
import { type ImportSettings, importAll } from '../../src/import/import.ts';
import { parseAllowedHosts } from '../../src/import/web/address.ts';
import { createSafeFetch } from '../../src/import/web/safe-fetch.ts';
import { startWeb, type Web } from '../support/web.ts';

/** The extractor without its thread: what it reads is harmless here. */
const extractor: Extractor = {
  extract,
  readFeed: (document) => readFeed(new TextDecoder().decode(document.bytes), document.address ?? 'file:///'),
  judgeRobots: async () => null,
  close: async () => {},
};

let web: Web;
let directory = '';
const at = (...names: string[]) => path.join(directory, ...names);
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'quipu-import-'));
  web.pages.clear();
  web.calls.length = 0;
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const run = (what: readonly string[], settings: Partial<ImportSettings> = {}) =>
  importAll({
    what,
    into: at('corpus'),
    knownFolder: null,
    asideFolder: at('aside'),
    overrides: { publisher: null, published: null, kind: null },
    isDryRun: false,
    extractor,
    fetch: web.fetch,
    nowMs: () => Date.UTC(2025, 8, 1, 12),
    onProgress: () => {},
    ...settings,
  });
const put = async (name: string, content: string | Uint8Array) => {
  await mkdir(path.dirname(at(name)), { recursive: true });
  await writeFile(at(name), content);
  return at(name);
};
const corpus = async () => new Map((await readFolder(at('corpus'))).articles.map((article) => [article.id, article]));

const body =
  'The reservoir above the town reached its lowest level since 1976 on Thursday, the water company said in a notice.\n\nHouseholds may not water their gardens until further notice, and the fountain on the square stands still.\n\nFarmers in the valley draw from their own wells and are not affected by any of this, the notice adds.';
const page = (text: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Reservoir runs low</title><meta property="og:site_name" content="Valley Courier"><meta property="article:published_time" content="2025-08-04">${head}</head><body><article><h1>Reservoir runs low</h1>${text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;

describe('a file', () => {
  test('becomes a valid article with its source hashed and what was not found named', async () => {
    const file = await put('valley-reservoir.txt', `Reservoir runs low\n\n${body}`);
    const [row] = await run([file]);
    expect(row).toMatchObject({ outcome: 'added', id: 'valley-reservoir', title: 'Reservoir runs low', reason: null });
    expect(row?.missing.join()).toMatch(/author.*date.*address/);
    const article = (await corpus()).get('valley-reservoir');
    expect(article).toMatchObject({
      published: '2025-09-01',
      undated: true,
      retrieved: '2025-09-01',
      rendition: 'full',
      language: 'en',
      kind: 'report',
      url: 'file:///valley-reservoir.txt',
      text: body,
    });
    expect(article?.sourceHash).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('takes what the person says before anything else', async () => {
    const file = await put('a.html', page(body));
    await run([file], { overrides: { publisher: 'Other', published: '2024-02-03', kind: 'analysis' } });
    expect((await corpus()).get('a')).toMatchObject({ publisher: 'Other', published: '2024-02-03', kind: 'analysis' });
  });

  test('the same file again changes nothing; changed, it is a new version, and the old one is kept', async () => {
    const file = await put('valley-reservoir.txt', `Reservoir runs low\n\nPublished: August 4, 2025\n\n${body}`);
    await run([file]);
    expect(await run([file])).toMatchObject([{ outcome: 'unchanged', id: 'valley-reservoir' }]);
    await put('valley-reservoir.txt', `Reservoir runs low\n\nPublished: August 4, 2025\n\n${body} It rained at last.`);
    expect(await run([file])).toMatchObject([{ outcome: 'new version', id: 'valley-reservoir' }]);
    expect((await corpus()).get('valley-reservoir')).toMatchObject({
      published: '2025-08-04',
      updated: '2025-09-01',
      text: `${body} It rained at last.`,
    });
    const [version] = await readdir(at('corpus/.versions'));
    expect(await readFile(at('corpus/.versions', version ?? ''), 'utf8')).toContain(`\n${body}\n`);
  });

  test('another text under the same name is another article', async () => {
    await run([await put('one/report.txt', `Reservoir runs low\n\n${body}`)]);
    const rows = await run([
      await put(
        'two/report.txt',
        'Ferry sails again\n\nThe ferry to the islands sails again after a strike of three days, the shipping line said on Sunday.\n\nTickets that were bought for the lost days are good until the end of the year.',
      ),
    ]);
    expect(rows).toMatchObject([{ outcome: 'added', id: 'report-2' }]);
  });

  test('a dry run says what would happen and writes nothing', async () => {
    const rows = await run([await put('a.txt', `Reservoir runs low\n\n${body}`)], { isDryRun: true });
    expect(rows).toMatchObject([{ outcome: 'added', id: 'a' }]);
    await expect(readdir(at('corpus'))).rejects.toThrow('ENOENT');
  });

  test('takes the place of its brief, and what it does not say from there', async () => {
    await put(
      'corpus/valley-reservoir.md',
      '---\ntitle: Valley Reservoir at Lowest Level Since 1976\npublisher: Valley Courier\npublished: 2025-08-04\nurl: https://valley.example/reservoir\nkind: report\nrendition: brief\nlanguage: en\ntopics: [water]\n---\n\nThe town above the Upper Lake saw Joan Pires of Valley Water say on Thursday that level 1976 was met. Her notice of 4 August names the Square, the North Well and Mill Lane.\n',
    );
    const full = `${body}\n\nThe notice of Valley Water, dated 4 August and signed by Joan Pires, names the Square, the North Well, Mill Lane and the Upper Lake, and recalls 1976.`;
    const rows = await run([await put('valley-reservoir.txt', `A Dry Summer\n\n${full}`)]);
    expect(rows).toMatchObject([{ outcome: 'in full', id: 'valley-reservoir' }]);
    expect((await corpus()).get('valley-reservoir')).toMatchObject({
      title: 'Valley Reservoir at Lowest Level Since 1976',
      publisher: 'Valley Courier',
      published: '2025-08-04',
      url: 'https://valley.example/reservoir',
      rendition: 'full',
      topics: ['water'],
      text: `## A Dry Summer\n\n${full}`,
    });
    expect(rows[0]?.notes.join()).toContain('publisher, date, address');
  });
});

describe('a folder', () => {
  test('gives its files in order of name, also in folders below, and passes over hidden and other ones', async () => {
    await put('in/b.txt', `Second title here\n\n${body}`);
    await put(
      'in/a/a.html',
      page(
        'A wholly different story about the ferry to the islands, which sails again after the strike of three days.\n\nTickets that were bought for the lost days are good until the end of the year, says the line.',
      ),
    );
    await put('in/.hidden.txt', body);
    await put('in/picture.png', 'x');
    const rows = await run([at('in')]);
    expect(rows.map((row) => [row.outcome, path.basename(row.source)])).toEqual([
      ['added', 'a.html'],
      ['added', 'b.txt'],
    ]);
  });

  test('a link in it is never followed, to a file or to a folder', async () => {
    await put('secret/secret.txt', `A secret\n\n${body}`);
    await put('in/plain.txt', `Reservoir runs low\n\n${body}`);
    await symlink(at('secret/secret.txt'), at('in/link.txt'));
    await symlink(at('secret'), at('in/linked'));
    const rows = await run([at('in')]);
    expect(rows.map((row) => [path.basename(row.source), row.outcome])).toEqual([
      ['link.txt', 'refused'],
      ['plain.txt', 'added'],
    ]);
    expect([...(await corpus()).keys()]).toEqual(['plain']);
  });

  test('an empty folder, nothing at all, and what is no file are named', async () => {
    await mkdir(at('empty'));
    const rows = await run([at('empty'), at('nowhere.txt'), 'ftp://a.example/x', '/dev/null']);
    expect(rows.map((row) => row.outcome)).toEqual(['refused', 'refused', 'refused', 'refused']);
    expect(rows.map((row) => row.reason).join('; ')).toMatch(/holds no text.*no such file.*only http.*neither a file/);
  });
});

describe('nothing outside the folder is written', () => {
  test('whatever a title says', async () => {
    const hostile = page(body).replaceAll('Reservoir runs low', '../../../escape');
    web.pages.set('/x', { body: hostile });
    const rows = await run([`${web.url}/x`]);
    expect(rows).toMatchObject([{ outcome: 'added', id: 'escape' }]);
    expect((await readdir(directory)).sort()).toEqual(['corpus']);
    expect(await readdir(at('corpus'))).toEqual(['escape.md']);
  });

  test('a link that lies where the article goes is replaced, not followed', async () => {
    await put('victim.txt', 'untouched');
    await mkdir(at('corpus'));
    await symlink(at('victim.txt'), at('corpus/a.md'));
    await run([await put('a.txt', `Reservoir runs low\n\n${body}`)]);
    expect(await readFile(at('victim.txt'), 'utf8')).toBe('untouched');
    expect((await corpus()).get('a')?.text).toBe(body);
  });

  test('a link in place of the folder of versions is not followed', async () => {
    await put('a.txt', `Reservoir runs low\n\n${body}`);
    await run([at('a.txt')]);
    await mkdir(at('elsewhere'));
    await symlink(at('elsewhere'), at('corpus/.versions'));
    await put('a.txt', `Reservoir runs low\n\n${body} Changed.`);
    expect(await run([at('a.txt')])).toMatchObject([
      { outcome: 'refused', reason: expect.stringContaining('links are not followed') },
    ]);
    expect(await readdir(at('elsewhere'))).toEqual([]);
  });
});

describe('a page', () => {
  test('comes from its address, and keeps its canonical one', async () => {
    web.pages.set('/story?utm_source=x', {
      body: page(body, '<link rel="canonical" href="https://valley.example/reservoir">'),
    });
    const rows = await run([`${web.url}/story?utm_source=x`]);
    expect(rows).toMatchObject([
      { outcome: 'added', id: 'reservoir-runs-low', publisher: 'Valley Courier', published: '2025-08-04' },
    ]);
    expect((await corpus()).get('reservoir-runs-low')).toMatchObject({
      url: `${web.url}/story`,
      canonical: 'https://valley.example/reservoir',
    });
  });

  test('the same address with tracking is the same article; edited, it is a new version', async () => {
    web.pages.set('/s', { body: page(body) });
    web.pages.set('/s?utm_source=b', { body: page(body) });
    await run([`${web.url}/s`]);
    expect(await run([`${web.url}/s?utm_source=b`])).toMatchObject([{ outcome: 'unchanged' }]);
    web.pages.set('/s', {
      body: page(`${body} It rained at last.`, '<meta property="article:modified_time" content="2025-08-06">'),
    });
    expect(await run([`${web.url}/s`])).toMatchObject([{ outcome: 'new version' }]);
    expect((await corpus()).get('reservoir-runs-low')).toMatchObject({
      published: '2025-08-04',
      updated: '2025-08-06',
    });
    expect((await corpus()).size).toBe(1);
  });

  test('the same text elsewhere is "also in"', async () => {
    web.pages.set('/s', { body: page(body) });
    web.pages.set('/copy', {
      body: page(`${body} This text came from our partners.`).replace('Valley Courier', 'Hill Gazette'),
    });
    await run([`${web.url}/s`]);
    expect(await run([`${web.url}/copy`])).toMatchObject([{ outcome: 'also in', id: 'reservoir-runs-low' }]);
    const { alsoIn, text } = (await corpus()).get('reservoir-runs-low') ?? {};
    expect(alsoIn).toEqual([{ publisher: 'Hill Gazette', url: `${web.url}/copy` }]);
    expect(text).toBe(body);
    expect(await run([`${web.url}/copy`])).toMatchObject([{ outcome: 'unchanged' }]);
    expect((await corpus()).size).toBe(1);
  });

  test('what the server says and what the page is decide whether it comes in', async () => {
    web.pages.set('/gone', { status: 410 });
    web.pages.set('/image', { type: 'image/png', body: 'x'.repeat(100) });
    web.pages.set('/empty', { body: '' });
    const rows = await run([
      `${web.url}/gone`,
      `${web.url}/image`,
      `${web.url}/empty`,
      `${web.url}/none`,
      'http://127.0.0.1:9/',
    ]);
    expect(rows.map((row) => row.reason).join('; ')).toMatch(
      /gone for good \(410\).*image\/png.*empty.*no such page \(404\).*private/,
    );
  });
});

describe('feeds and lists of feeds', () => {
  const item = (n: number) =>
    `<item><title>Story ${n}</title><link>${web.url}/story/${n}</link><guid>g${n}</guid><pubDate>Mon, 0${n} Sep 2025 10:00:00 GMT</pubDate></item>`;
  const story = (n: number) =>
    page(
      body.replaceAll('reservoir', `reservoir number ${n}`).replaceAll('the', `the ${'very '.repeat(n)}`),
    ).replaceAll('Reservoir runs low', `Story ${n}`);

  test('the items of a feed and of every feed of an OPML list are imported', async () => {
    for (const n of [1, 2, 3]) web.pages.set(`/story/${n}`, { body: story(n) });
    web.pages.set('/feed', {
      type: 'application/rss+xml',
      body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Valley</title>${item(1)}${item(2)}</channel></rss>`,
    });
    web.pages.set('/other', {
      type: 'application/rss+xml',
      body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Valley</title>${item(3)}</channel></rss>`,
    });
    const opml = await put(
      'feeds.opml',
      `<?xml version="1.0"?><opml version="2.0"><body><outline text="Folder"><outline type="rss" text="A" xmlUrl="${web.url}/other"/></outline><outline type="rss" text="B" xmlUrl="${web.url}/nothing"/></body></opml>`,
    );
    const seen: [number, number][] = [];
    const rows = await run([`${web.url}/feed`, opml], { onProgress: (done, total) => seen.push([done, total]) });
    expect(rows.map((row) => row.outcome)).toEqual(['added', 'added', 'added', 'refused']);
    expect([...(await corpus()).keys()].sort()).toEqual(['story-1', 'story-2', 'story-3']);
    expect(seen.at(-1)).toEqual([4, 4]);
  });
});

describe('what is kept aside', () => {
  let other: Web;
  beforeAll(async () => {
    other = await startWeb();
  });
  afterAll(() => other.close());
  beforeEach(() => other.pages.clear());

  const anyFetch = () =>
    createSafeFetch({ lookup: async () => [], allowed: parseAllowedHosts([web.host, other.host]) });
  const long = `${body}\n\n${body.replaceAll('reservoir', 'lake').replaceAll('town', 'village')}`;
  const invented = Array.from({ length: 12 }, (_, n) => `Nothing of what was said on day ${n} is true.`).join(' ');
  const feedOf = (link: string, text: string) => ({
    type: 'application/rss+xml',
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Valley Courier</title><item><title>Reservoir runs low</title><link>${link}</link><description>${text.repeat(2)}</description></item></channel></rss>`,
  });

  test('an error page with status 200 does not take the place of an article, until somebody says so', async () => {
    web.pages.set('/s', { body: page(body) });
    await run([`${web.url}/s`]);
    web.pages.set('/s', { body: page(invented) });
    const [first] = await run([`${web.url}/s`]);
    expect(first).toMatchObject({ outcome: 'kept aside', reason: expect.stringContaining('nothing in common') });
    expect((await corpus()).get('reservoir-runs-low')?.text).toBe(body);
    // another one that wants the same place does not slip in by the name of the first
    web.pages.set('/s', { body: page(invented.replaceAll('true', 'known')) });
    const [second] = await run([`${web.url}/s`]);
    expect(second).toMatchObject({ outcome: 'kept aside', id: expect.not.stringMatching(first?.id ?? '') });
    await discardAside(at('aside'), [second?.id ?? '']);
    expect(await acceptAside(at('aside'), at('corpus'), [first?.id ?? '', 'no-such'])).toMatchObject([
      { article: { id: 'reservoir-runs-low' } },
      { id: 'no-such', article: null },
    ]);
    expect((await corpus()).get('reservoir-runs-low')?.text).toBe(invented);
    expect(await readdir(at('corpus', '.versions'))).toHaveLength(1);
    expect(await readdir(at('aside'))).toEqual([]);
  });

  test('a dry run keeps nothing aside', async () => {
    web.pages.set('/s', { body: page(body) });
    await run([`${web.url}/s`]);
    web.pages.set('/s', { body: page(invented) });
    expect(await run([`${web.url}/s`], { isDryRun: true })).toMatchObject([{ outcome: 'kept aside' }]);
    expect(await readdir(directory)).toEqual(['corpus']);
  });

  test('a feed cannot tell what stands at the address of another host', async () => {
    other.pages.set('/s', { body: page(body) });
    await run([`${other.url}/s`], { fetch: anyFetch() });
    other.pages.set('/s', { status: 403 });
    web.pages.set('/feed', feedOf(`${other.url}/s`, long));
    web.pages.set('/new', feedOf(`${other.url}/never-seen`, long));
    expect(await run([`${web.url}/feed`, `${web.url}/new`], { fetch: anyFetch() })).toMatchObject([
      { outcome: 'kept aside' },
      { outcome: 'kept aside', reason: expect.stringContaining('feed of another site') },
    ]);
    expect([...(await corpus()).values()].map(({ text }) => text)).toEqual([body]);
  });

  test('a feed tells what stands on its own site where its pages cannot be read', async () => {
    web.pages.set('/s', { status: 403 });
    web.pages.set('/feed', feedOf(`${web.url}/s`, long));
    expect(await run([`${web.url}/feed`])).toMatchObject([{ outcome: 'added' }]);
    expect(await run([await put('feed.xml', feedOf(`${other.url}/t`, invented).body)])).toMatchObject([
      { outcome: 'added' },
    ]);
  });
});
