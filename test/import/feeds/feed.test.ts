import { expect, test } from 'vitest';
import { readFeed } from '../../../src/import/feeds/feed.ts';
import { readOpml, writeOpml } from '../../../src/import/feeds/opml.ts';

const base = 'https://paper.example/feed.xml';

test('RSS 2.0', async () => {
  const feed = await readFeed(
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Paper &amp; Co</title><language>en-gb</language>
    <item><title>One</title><link>/one</link><guid isPermaLink="false">g-1</guid><pubDate>Tue, 06 May 2025 23:10:00 -0500</pubDate><dc:creator>Ann Bo</dc:creator><content:encoded><![CDATA[<p>Full text</p>]]></content:encoded></item>
    <item><title>Two</title><guid>https://paper.example/two</guid><author>ed@paper.example (Ed Cole)</author></item>
    <item><description>nothing to know it by</description></item></channel></rss>`,
    base,
  );
  expect(feed).toMatchObject({
    title: 'The Paper & Co',
    language: 'en-gb',
    items: [
      {
        key: 'g-1',
        address: 'https://paper.example/one',
        title: 'One',
        author: 'Ann Bo',
        published: '2025-05-06',
        html: '<p>Full text</p>',
      },
      {
        key: 'https://paper.example/two',
        address: 'https://paper.example/two',
        title: 'Two',
        author: 'Ed Cole',
        published: null,
        html: '',
      },
      { key: '<p>nothing to know it by</p>', address: null, html: '<p>nothing to know it by</p>' },
    ],
  });
});

test('Atom', async () => {
  const feed = await readFeed(
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Notes</title><entry><id>urn:1</id><title type="html">A &lt;b&gt;bold&lt;/b&gt; title</title><link rel="self" href="/self"/><link href="/entry"/><published>2025-05-06T10:00:00Z</published><author><name>Ann Bo</name></author><summary>short</summary></entry></feed>`,
    base,
  );
  expect(feed?.items).toMatchObject([
    {
      key: 'urn:1',
      address: 'https://paper.example/entry',
      title: 'A bold title',
      author: 'Ann Bo',
      published: '2025-05-06',
      html: '<p>short</p>',
    },
  ]);
});

test('JSON Feed', async () => {
  const feed = await readFeed(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Notes',
      language: 'es',
      items: [
        {
          id: '1',
          url: 'https://paper.example/1',
          title: 'Uno',
          content_html: '<p>x</p>',
          date_published: '2025-05-06T10:00:00-05:00',
          authors: [{ name: 'Ann' }],
        },
      ],
    }),
    base,
  );
  expect(feed).toMatchObject({
    language: 'es',
    items: [{ key: '1', author: 'Ann', published: '2025-05-06', html: '<p>x</p>' }],
  });
});

test.each([
  ...['', '<', '<html></html>', '<rss>', '{"version":"https://jsonfeed.org/version/1"', 'plain text', '<feed/>'],
])('%j is no feed, or an empty one', async (content) => {
  const feed = await readFeed(content, base);
  expect(feed?.items ?? []).toEqual([]);
});

test.each([
  '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">',
  '<!ENTITY b SYSTEM "file:///etc/passwd">',
])('entities are not expanded: %s', async (entities) => {
  const feed = await readFeed(
    `<!DOCTYPE rss [${entities}]><rss version="2.0"><channel><title>x&b;y</title><item><title>One</title><guid>1</guid></item></channel></rss>`,
    base,
  );
  expect(String(JSON.stringify(feed))).not.toMatch(/aaaa|root:/);
});

test('a link that leads to no page is none', async () => {
  const feed = await readFeed(
    '<rss version="2.0"><channel><title>x</title><item><guid isPermaLink="false">1</guid><link>javascript:alert(1)</link></item></channel></rss>',
    base,
  );
  expect(feed?.items).toMatchObject([{ key: '1', address: null }]);
});

test('a list of feeds is written and read again', async () => {
  const entries = [
    { address: 'https://a.example/feed?x=1&y=2', title: 'A <b> & "c"' },
    { address: 'https://b.example/feed', title: null },
  ];
  const again = await readOpml(await writeOpml(entries));
  expect(again).toEqual([entries[0], { address: 'https://b.example/feed', title: 'https://b.example/feed' }]);
});

test.each(['', 'no xml', '<html/>'])('%j is no list of feeds', async (content) =>
  expect(await readOpml(content)).toBeNull(),
);
