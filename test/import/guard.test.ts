import { afterAll, expect, test } from 'vitest';
import { guardedExtractor } from '../../src/import/guard.ts';
import { pageBytes } from '../fixtures/pages.ts';
import { makePdf, pdfLines } from '../support/pdf.ts';

const extractor = guardedExtractor();
const hasty = guardedExtractor({ baseMs: 0, perMegabyteMs: 0, maxHeapMegabytes: 256 });
afterAll(() => Promise.all([extractor.close(), hasty.close()]));

const html = (content: string) => ({
  bytes: new TextEncoder().encode(content),
  contentType: 'text/html',
  name: 'x.html',
  address: null,
});

test('reads pages, PDFs, text and feeds in its thread', async () => {
  expect(
    await extractor.extract({ bytes: pageBytes('amp.html'), contentType: null, name: 'amp.html', address: null }),
  ).toMatchObject({
    kind: 'extracted',
    extracted: { author: 'Dale Whitcomb' },
  });
  const pdf = makePdf([
    pdfLines(['A letter of two lines, which are put together into one paragraph,', 'as anyone would read them.'], 700),
  ]);
  expect(await extractor.extract({ bytes: pdf, contentType: null, name: 'a.pdf', address: null })).toMatchObject({
    extracted: { blocks: [{ text: expect.stringContaining('paragraph, as anyone') }] },
  });
  const feed = '<rss version="2.0"><channel><title>Notes</title><item><guid>1</guid></item></channel></rss>';
  const document = { ...html(feed), address: 'https://a.example/feed' };
  expect(await extractor.readFeed(document)).toMatchObject({ title: 'Notes' });
  expect(await extractor.readFeed(html('no feed'))).toBeNull();
});

test('a document that takes too long is refused, and the next one is read in a new thread', async () => {
  const slow = html(
    `<article>${'<p>A paragraph that is long enough to be read with care, though nobody will.</p>'.repeat(5_000)}</article>`,
  );
  for (let n = 0; n < 2; n++)
    expect(await hasty.extract(slow)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('took too long'),
    });
});

test.each([
  ['deep nesting', `<p>${'<div>'.repeat(60_000)}deep</p>`],
  ['deep formatting', `${'<b><i>'.repeat(4_000)}text`],
  ['many attributes', `<p ${Array.from({ length: 50_000 }, (_, n) => `a${n}=1`).join(' ')}>text</p>`],
  ['unclosed everything', '<table><tr><td><select><option><svg><math><script>'.repeat(2_000)],
  ['no text at all', '<'.repeat(100_000)],
])('%s does no harm', async (_what, content) => {
  const result = await extractor.extract(html(content));
  expect(['extracted', 'refused']).toContain(result.kind);
});

const site = 'https://a.example';
const robots = (text: string) => ({ address: `${site}/robots.txt`, text });

test('a robots.txt is read in the thread too', async () => {
  const file = robots('User-agent: *\nDisallow: /private\nCrawl-delay: 2');
  expect(await extractor.judgeRobots(file, `${site}/open`)).toEqual({ isAllowed: true, crawlDelayMs: 2_000 });
  expect(await extractor.judgeRobots(file, `${site}/private/x`)).toEqual({ isAllowed: false, crawlDelayMs: 2_000 });
});

test.each([
  ['long patterns of wildcards', `User-agent: *\n${`Disallow: /${'*a'.repeat(1_000)}\n`.repeat(250)}`],
  ['many names for many rules', `${'User-agent: a\n'.repeat(18_000)}${'Disallow: /b\n'.repeat(20_000)}`],
])('a robots.txt of %s is given up, and the thread goes on', async (_what, text) => {
  const url = `${site}/${'a'.repeat(1_900)}`;
  const strict = guardedExtractor({ baseMs: 300, perMegabyteMs: 0, maxHeapMegabytes: 128 });
  try {
    expect(await strict.judgeRobots(robots(text), url)).toBeNull();
    expect(await strict.judgeRobots(robots(''), url)).toMatchObject({ isAllowed: true });
  } finally {
    await strict.close();
  }
});
