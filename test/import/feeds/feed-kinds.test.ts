import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../../../src/import/feeds/feed.ts';
import { readFeed } from '../../../src/import/feeds/feed.ts';
import { sniff } from '../../../src/import/text/sniff.ts';
import { unpacked } from '../../../src/import/text/unpack.ts';

const base = 'https://mill.example/news/feed.xml';
const spaces =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
const rss = (items: string, head = '') =>
  `<?xml version="1.0"?>${head}<rss version="2.0" ${spaces}><channel><title>Mill News</title><link>https://mill.example/</link>${items}</channel></rss>`;
const atom = (entries: string, head = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Mill News</title>${head}${entries}</feed>`;
const json = (item: object, head: object = {}) =>
  JSON.stringify({ items: [item], title: 'Mill News', ...head, version: 'https://jsonfeed.org/version/1' });
const first = async (content: string): Promise<Partial<FeedItem>> => (await readFeed(content, base))?.items[0] ?? {};

describe('RSS', () => {
  const one = '<title>One</title><link>/one</link><guid isPermaLink="false">g1</guid>';
  test.each<[string, string, Partial<FeedItem>]>([
    [
      'a title and a text are enough',
      '<title>One</title><description>Said.</description>',
      { title: 'One', address: null, html: '<p>Said.</p>' },
    ],
    ['a text is enough', '<description>Only this.</description>', { title: null, address: null }],
    [
      'a guid is the page where it does not say otherwise',
      '<guid>https://mill.example/g</guid>',
      { address: 'https://mill.example/g' },
    ],
    [
      'a guid that is none leads nowhere',
      '<title>One</title><guid isPermaLink="false">https://mill.example/g</guid>',
      { address: null },
    ],
    ["Atom's link", '<title>One</title><atom:link rel="alternate" href="/a"/>', { address: 'https://mill.example/a' }],
    [
      "the site's own address is no page of an item",
      '<title>One</title><link>https://mill.example/</link>',
      { address: null },
    ],
    ['two digits of the year', `${one}<pubDate>Sat, 01 Mar 25 10:00:00 GMT</pubDate>`, { published: '2025-03-01' }],
    ['two digits of the last century', `${one}<pubDate>1 Mar 98 10:00 GMT</pubDate>`, { published: '1998-03-01' }],
    ['no weekday and no seconds', `${one}<pubDate>1 March 2025 10:00 EST</pubDate>`, { published: '2025-03-01' }],
    ['the start of time', `${one}<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>`, { published: null }],
    ['dc:date', `${one}<dc:date>2025-03-01</dc:date>`, { published: '2025-03-01' }],
    ['dcterms', `${one}<dcterms:issued>2025-03-01T01:00:00Z</dcterms:issued>`, { published: '2025-03-01' }],
    [
      'the first publication before the last change',
      `${one}<atom:updated>2025-03-04</atom:updated><atom:published>2025-03-01</atom:published>`,
      { published: '2025-03-01' },
    ],
    [
      'the last change where nothing else is told',
      `${one}<dcterms:modified>2025-03-04</dcterms:modified>`,
      { published: '2025-03-04' },
    ],
    [
      'a title escaped twice',
      '<title>Bread &amp;amp; salt &amp;#8211; a list</title><guid>1</guid>',
      { title: 'Bread & salt – a list' },
    ],
    ['marks in a title', '<title>A &lt;em&gt;new&lt;/em&gt; mill</title><guid>1</guid>', { title: 'A new mill' }],
    [
      'what only looks like marks in a title',
      '<title>When List&lt;T&gt; is full</title><guid>1</guid>',
      { title: 'When List<T> is full' },
    ],
    ['a bare sign', '<title>If 2 < 3 & 4 <5</title><guid>1</guid>', { title: 'If 2 < 3 & 4 <5' }],
    [
      'creators',
      `${one}<dc:creator>Ann Bo</dc:creator><dc:creator>Ed Cole</dc:creator>`,
      { author: 'Ann Bo, Ed Cole' },
    ],
    ["a podcast's author", `${one}<itunes:author>Ann Bo</itunes:author>`, { author: 'Ann Bo' }],
    ["an account's name", `${one}<dc:creator>admin</dc:creator>`, { author: null }],
    ['an address', `${one}<author>desk@mill.example</author>`, { author: null }],
    ['a name before an address', `${one}<author>Ann Bo &lt;ann@mill.example&gt;</author>`, { author: 'Ann Bo' }],
    ["the outlet's own name", `${one}<dc:creator>Mill News</dc:creator>`, { author: null }],
    [
      'a picture does not hide the description',
      `${one}<content:encoded><![CDATA[<img src="a.png">]]></content:encoded><description>It rained.</description>`,
      { html: '<p>It rained.</p>' },
    ],
    [
      'markup that nobody escaped',
      `${one}<description><p>It <b>rained</b>.</p></description>`,
      { html: '<p>It <b>rained</b>.</p>' },
    ],
    [
      'plain text with blank lines',
      `${one}<description>It rained.\n\nIt was 3 &lt; 4.</description>`,
      { html: '<p>It rained.</p><p>It was 3 &lt; 4.</p>' },
    ],
  ])('%s', async (_, item, expected) => expect(await first(rss(`<item>${item}</item>`))).toMatchObject(expected));

  test('entities of the document type, within bounds', async () => {
    const head = '<!DOCTYPE rss [<!ENTITY town "Mill &amp; Weir"><!ENTITY far SYSTEM "file:///etc/passwd">]>';
    expect(await first(rss('<item><title>&town;&nbsp;news&far;</title><guid>1</guid></item>', head))).toMatchObject({
      title: 'Mill & Weir news&far;',
    });
    const many = rss(`<item><title>${'&town;'.repeat(40_000)}</title><guid>1</guid></item>`, head);
    expect((await first(many)).title?.length).toBeLessThan(400);
  });

  test('items that share a guid, or an address, are several', async () => {
    const item = (n: number) =>
      `<item><title>Story ${n}</title><guid>same</guid><link>https://mill.example/all</link><description>Text ${n}</description></item>`;
    const { items = [] } = (await readFeed(rss([1, 2, 3].map(item).join('')), base)) ?? {};
    expect(new Set(items.map(({ key }) => key)).size).toBe(3);
    expect(items.map(({ address }) => address)).toEqual([null, null, null]);
  });

  test('what is corrected under a known guid has another version', async () => {
    const item = (text: string) => rss(`<item>${one}<description>${text}</description></item>`);
    const [before, same, after] = [
      await first(item('40 boats')),
      await first(item('40 boats')),
      await first(item('55 boats')),
    ];
    expect(same).toEqual(before);
    expect(after).toMatchObject({ key: 'g1' });
    expect(after.version).not.toBe(before.version);
  });

  test('a file that ends too soon gives what is whole', async () => {
    const whole = rss(
      `<item>${one}<description>It rained.</description></item><item><title>Two</title><link>/two</link><description>It did n`,
    );
    const { items } = (await readFeed(whole.slice(0, whole.indexOf('It did n') + 8), base)) ?? {};
    expect(items).toMatchObject([
      { title: 'One', html: '<p>It rained.</p>' },
      { title: 'Two', address: 'https://mill.example/two', html: '' },
    ]);
  });

  test('under a prefix, and as RDF', async () => {
    const prefixed = `<x:rss xmlns:x="http://backend.userland.com/rss2"><x:channel><x:item><x:title>One</x:title><x:link>/one</x:link></x:item></x:channel></x:rss>`;
    expect(await first(prefixed)).toMatchObject({ title: 'One', address: 'https://mill.example/one' });
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>M</title></channel><item rdf:about="https://mill.example/r"><title>One</title><dc:date>2025-03-01</dc:date></item></rdf:RDF>`;
    expect(await first(rdf)).toMatchObject({
      key: 'https://mill.example/r',
      address: 'https://mill.example/r',
      published: '2025-03-01',
    });
  });
});

describe('Atom', () => {
  const one = '<id>e1</id><title>One</title><updated>2025-03-01T00:00:00Z</updated>';
  test.each<[string, string, Partial<FeedItem>]>([
    [
      'an author of the feed',
      atom(`<entry>${one}</entry>`, '<author><name>Ann Bo</name></author>'),
      { author: 'Ann Bo' },
    ],
    [
      'an author of its source',
      atom(
        `<entry>${one}<source><author><name>Ed Cole</name></author></source></entry>`,
        '<author><name>Ann Bo</name></author>',
      ),
      { author: 'Ed Cole' },
    ],
    [
      'an author of its own',
      atom(`<entry>${one}<author><name>Ed Cole</name></author></entry>`, '<author><name>Ann Bo</name></author>'),
      { author: 'Ed Cole' },
    ],
    [
      'a base for its links',
      atom(`<entry xml:base="/2025/">${one}<link href="one"/></entry>`),
      { address: 'https://mill.example/2025/one' },
    ],
    [
      'the page rather than other links',
      atom(
        `<entry>${one}<link rel="self" href="/s"/><link rel="alternate" type="application/json" href="/j"/><link rel="alternate" type="text/html" href="/h"/></entry>`,
      ),
      { address: 'https://mill.example/h' },
    ],
    [
      'text',
      atom(`<entry>${one}<content type="text">a &lt; b\n\n&lt;p> is a tag</content></entry>`),
      { html: '<p>a &lt; b</p><p>&lt;p&gt; is a tag</p>' },
    ],
    [
      'HTML',
      atom(`<entry>${one}<content type="html">&lt;p>a &amp;lt; b&lt;/p></content></entry>`),
      { html: '<p>a &lt; b</p>' },
    ],
    [
      'XHTML',
      atom(
        `<entry>${one}<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>a &lt; b<x:br/>c</x:p></x:div></content></entry>`,
      ),
      { html: '<div><p>a &lt; b<br>c</p></div>' },
    ],
    [
      'a text title as it stands',
      atom('<entry><id>1</id><title type="text">Use &amp;amp; well</title></entry>'),
      { title: 'Use &amp; well' },
    ],
  ])('%s', async (_, content, expected) => expect(await first(content)).toMatchObject(expected));
});

describe('JSON Feed', () => {
  test.each<[string, string, Partial<FeedItem>]>([
    ['text', json({ id: '1', content_text: 'a < b\n\nc' }), { html: '<p>a &lt; b</p><p>c</p>' }],
    ['a number for an id', json({ id: 7, title: 'One' }), { key: '7' }],
    ['the last change alone', json({ id: '1', date_modified: '2025-03-01T00:00:00Z' }), { published: '2025-03-01' }],
    ['an author of the feed', json({ id: '1' }, { authors: [{ name: 'Ann Bo' }] }), { author: 'Ann Bo' }],
    ['an author as version 1.0 has it', json({ id: '1', author: { name: 'Ann Bo' } }), { author: 'Ann Bo' }],
    [
      'fields of the wrong type',
      json({ id: '1', title: 4, url: null, tags: 'x', content_html: '<p>x</p>' }),
      { title: null, html: '<p>x</p>' },
    ],
  ])('%s', async (_, content, expected) => expect(await first(content)).toMatchObject(expected));
});

describe('what is served', () => {
  const wide = (text: string) => Buffer.from(text, 'utf16le');
  test.each<[string, Uint8Array, string | null]>([
    ['JSON Feed under another type of JSON', Buffer.from(json({ id: '1' })), 'application/json; charset=utf-8'],
    ['JSON Feed under no type', Buffer.from(json({ id: '1' })), null],
    ['RSS with a prefix', Buffer.from('<?xml version="1.0"?>\n<a:rss xmlns:a="x">'), 'text/xml'],
    ['RSS behind a document type', Buffer.from('<!DOCTYPE rss [<!ENTITY a "b">]><rss>'), 'text/xml'],
    ['UTF-16 without a mark', wide('<?xml version="1.0"?><rss version="2.0"><channel>'), 'text/xml'],
  ])('%s is a feed', (_, bytes, contentType) =>
    expect(sniff(bytes, { contentType, name: 'x' })).toEqual({ type: 'feed' }),
  );

  test('gzip is unpacked, also where its end is missing', () => {
    const packed = gzipSync(rss('<item><title>One</title></item>'.repeat(200)));
    expect(Buffer.from(unpacked(packed)).toString()).toContain('</rss>');
    expect(Buffer.from(unpacked(packed.subarray(0, -12))).toString()).toContain('<title>One</title>');
    expect(unpacked(Buffer.from('<rss>'))).toEqual(Buffer.from('<rss>'));
  });
});

test('a JSON feed that was cut gives the items that are whole', async () => {
  const items = [1, 2, 3].map((n) => ({ id: `g${n}`, title: `Item ${n}`, authors: [{ name: 'Ann Bo' }] }));
  const content = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Mill News', items });
  const cut = content.slice(0, content.indexOf('"g3"') + 20);
  expect((await readFeed(cut, base))?.items.map(({ title }) => title)).toEqual(['Item 1', 'Item 2']);
  expect(await readFeed('{"version": [[[', base)).toBeNull();
});
