import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startWeb, type Web } from '../../support/web.ts';
import { quipu } from '../../support/world.ts';

let web: Web;
let directory = '';
const at = (...names: string[]) => path.join(directory, ...names);
beforeAll(async () => {
  web = await startWeb();
});
afterAll(() => web.close());
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'quipu-cli-'));
  web.pages.clear();
});
afterEach(() => rm(directory, { recursive: true, force: true }));
const run = (argv: readonly string[]) =>
  quipu(argv, '', { environment: { DATA_DIR: at('data'), CORPUS_DIR: at('corpus'), FETCH_ALLOW_HOSTS: web.host } });

const story =
  'Reservoir runs low\n\nPublished: August 4, 2025\n\nThe reservoir above the town reached its lowest level since 1976 on Thursday, the water company said.\n\nHouseholds may not water their gardens until further notice, and the fountain stands still.';

describe('quipu import', () => {
  test('prints a table, then the article answers', async () => {
    await writeFile(at('courier-reservoir.txt'), story);
    await writeFile(at('broken.pdf'), '%PDF-1.4 nothing');
    const { out, code } = await run(['import', at('courier-reservoir.txt'), at('broken.pdf'), '--into', at('corpus')]);
    expect(code).toBe(1);
    expect(out).toContain('added        courier-reservoir  Reservoir runs low · Courier · 2025-08-04');
    expect(out).toContain("not found: author; address; publisher: Courier, after the file's name");
    expect(out).toMatch(/NOT IN {7}.*broken\.pdf: it is not a readable PDF/);
    expect(out).toContain('1 came in, 1 did not.');
    const asked = await run(['ask', 'When was the level of the reservoir lowest before?', '--corpus', at('corpus')]);
    expect(asked.out).toContain('lowest level since 1976');
  });

  test('what has no date is not given one', async () => {
    await writeFile(at('notes.txt'), story.replace('Published: August 4, 2025\n\n', ''));
    expect((await run(['import', at('notes.txt')])).out).toContain('date: day of the import stands there');
    const asked = await run(['ask', 'When was the level of the reservoir lowest before?']);
    expect(asked.out).toContain('no date given');
    expect(asked.out).not.toContain('2025');
    expect((await run(['sources'])).out).toContain('no date given');
  });

  test('--json gives one object a document', async () => {
    await writeFile(at('a.txt'), story);
    const { out } = await run([
      'import',
      at('a.txt'),
      '--json',
      '--dry-run',
      '--publisher',
      'Paper',
      '--kind',
      'opinion',
    ]);
    expect(JSON.parse(out)).toMatchObject({ outcome: 'added', id: 'a', publisher: 'Paper', reason: null });
    expect(await readdir(directory)).not.toContain('corpus');
  });

  test('says at the end what came in, was folded and was refused, and why, also as JSON', async () => {
    await writeFile(at('a.txt'), story);
    await writeFile(at('b.txt'), `${story} It rained.`);
    for (const name of ['c.txt', 'd.txt']) await writeFile(at(name), '');
    const files = ['a.txt', 'b.txt', 'c.txt', 'd.txt'].map((name) => at(name));
    const { out } = await run(['import', ...files, '--json', '--dry-run']);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.outcome)).toEqual(['added', 'folded', 'refused', 'refused', undefined]);
    expect(lines.at(-1)).toEqual({
      summary: {
        documents: 4,
        cameIn: 1,
        unchanged: 0,
        folded: 1,
        keptAside: 0,
        refused: 2,
        reasons: { 'it is empty': 2 },
      },
    });
    const table = (await run(['import', ...files])).out;
    expect(table).toContain('it says the same as a');
    expect(table).toContain('1 came in, 1 folded into articles that say the same, 2 did not.\n  2 × it is empty');
  });

  test.each([
    [['import'], 'needs what to import'],
    [['import', 'x', '--kind', 'novel'], '--kind must be one of'],
    [['import', 'x', '--published', '2025-02-30'], '--published must be a day'],
    [['import', 'x', '--colour', 'red'], '--colour'],
  ])('%j is a wrong use', async (words, message) => {
    expect(await run(words)).toMatchObject({ code: 64, error: expect.stringContaining(message) });
  });
});

describe('quipu feeds', () => {
  const feed = () =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Valley Courier</title><item><title>Reservoir runs low</title><link>${web.url}/1</link><guid>1</guid><pubDate>Mon, 04 Aug 2025 10:00:00 GMT</pubDate></item></channel></rss>`;
  const page = `<!doctype html><html lang="en"><body><article><h1>Reservoir runs low</h1>${story
    .split('\n\n')
    .slice(2)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;

  test('add, list, poll, list, remove', async () => {
    const { mkdir } = await import('node:fs/promises');
    await mkdir(at('corpus'));
    web.pages.set('/feed', { type: 'application/rss+xml', body: feed() });
    web.pages.set('/', {
      body: '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>home</body></html>',
    });
    web.pages.set('/1', { body: page });
    expect((await run(['feeds', 'list'])).out).toContain('No feeds are followed');
    const added = await run(['feeds', 'add', `${web.url}/`, `${web.url}/nothing`]);
    expect(added).toMatchObject({ code: 1 });
    expect(added.out).toContain(`added  Valley Courier  ${web.url}/feed`);
    expect(added.out).toContain('NOT ADDED');
    expect(await readFile(at('corpus/feeds.opml'), 'utf8')).toContain(`xmlUrl="${web.url}/feed"`);
    const polled = await run(['feeds', 'poll']);
    expect(polled).toMatchObject({ code: 0 });
    expect(polled.out).toContain('added');
    expect(polled.out).toContain('1 came in.');
    expect((await run(['feeds', 'poll'])).out).toContain('nothing new');
    expect((await run(['feeds', 'list'])).out).toMatch(/Valley Courier.*\n.*last read 20/);
    web.pages.set('/feed', { status: 500 });
    expect(await run(['feeds', 'poll', 'valley courier'])).toMatchObject({ code: 1 });
    expect((await run(['feeds', 'list'])).out).toContain('FAILED once: the server answers 500');
    expect((await run(['doctor'])).out).toContain('failed once, the server answers 500');
    expect((await run(['feeds', 'remove', 'Valley Courier'])).out).toContain('removed');
    expect((await run(['feeds', 'list'])).out).toContain('No feeds are followed');
  });

  test('status lists what was kept aside, and what is said there lets it in', async () => {
    web.pages.set('/1', { body: page });
    expect(await run(['import', `${web.url}/1`])).toMatchObject({ code: 0 });
    const errorPage = 'Sorry, that page has moved away and nobody knows where it went. Try the search.';
    web.pages.set('/1', { body: `<article><h1>Reservoir runs low</h1><p>${errorPage} ${errorPage}</p></article>` });
    const again = await run(['import', `${web.url}/1`]);
    expect(again).toMatchObject({ code: 1 });
    const [, name = ''] = /KEPT ASIDE +(reservoir-runs-low-[0-9a-f]{8}): /.exec(again.out) ?? [];
    expect(again.out).toContain(`let it in with: quipu import --accept ${name}\n`);
    const status = (await run(['feeds', 'status'])).out;
    expect(status).toContain(`let it in with: quipu import --accept ${name}\n`);
    expect(status).toContain('Reservoir runs low, of ');
    expect((await run(['feeds', 'status', '--json'])).out).toContain(`"aside":"${name}"`);
    expect((await run(['sources', '--json', '--with-text'])).out).not.toContain('Sorry');
    expect((await run(['import', '--accept', name])).out).toBe('let in  reservoir-runs-low  Reservoir runs low\n');
    expect((await run(['sources', '--json', '--with-text'])).out).toContain('Sorry');
    expect(await run(['import', '--discard', name])).toMatchObject({ code: 1 });
    expect((await run(['feeds', 'status'])).out).toContain('Nothing is kept aside.');
  });

  test.each([[['feeds']], [['feeds', 'sing']], [['feeds', 'add']]])('%j is a wrong use', async (words) => {
    expect(await run(words)).toMatchObject({ code: 64 });
  });
});
