import { readdirSync, readFileSync } from 'node:fs';
import { makePdf, pdfLines } from './pdf.ts';

/** What is fuzzed. */
export const fuzzKinds = ['front matter', 'html', 'feed', 'pdf'] as const;
export type FuzzKind = (typeof fuzzKinds)[number];

const pagesFolder = new URL('../fixtures/pages/', import.meta.url);
const latin = (text: string): Buffer => Buffer.from(text, 'utf8');

const frontMatters = [
  '---\ntitle: A title\npublisher: Paper\npublished: 2025-05-06\nurl: https://a.example/x\nkind: report\nrendition: full\nlanguage: en\ntopics: [a, b]\nalsoIn:\n  - publisher: Other\n    url: https://b.example/y\n---\n\nA text of one sentence.\n',
  '---\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c]\n---\ntext\n',
  '---\ntitle: !!js/function "function(){}"\n? [complex, key]\n: value\n<<: *missing\n---\n',
  `---\n${'a:\n '.repeat(300)}\n---\n`,
  `---\n${Array.from({ length: 3_000 }, (_, n) => `k${n}: 1`).join('\n')}\n---\n\nText.\n`,
  `---\n${'['.repeat(12_000)}\n---\n\nText.\n`,
];
const feeds = [
  '<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>One</title><link>https://a.example/1</link><guid>1</guid><pubDate>Tue, 06 May 2025 10:00:00 GMT</pubDate><description><![CDATA[<p>x</p>]]></description></item></channel></rss>',
  '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title type="html">&lt;b&gt;</title><link href="/x"/><updated>2025-05-06T00:00:00Z</updated></entry></feed>',
  '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"https://a.example/1","content_html":"<p>x"}]}',
  '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>',
  '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel><item><title>x</title><link>https://a.example/1</link></item></rdf:RDF>',
];
const pdfs = [
  makePdf([pdfLines(['A page of two lines that are long enough to be', 'a paragraph of running text.'], 700)], {
    Title: 'A title of words',
  }),
  makePdf([pdfLines(['One'], 700), pdfLines(['Two'], 700), []]),
];
const tokens = [
  ...[
    '<div>',
    '</div>',
    '<p>',
    '<b>',
    '<table><tr><td>',
    '<script>',
    '</script>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<svg>',
    '<template>',
  ],
  ...[
    '&lt;',
    '&#0;',
    '&#x110000;',
    '\u0000',
    '\ufeff',
    '\u202e',
    '\ud800',
    '../../../etc/passwd',
    'C:\\x',
    '%00',
    '---',
    '&a',
    '*a',
    '!!binary',
  ],
  ...[
    '9'.repeat(400),
    'a'.repeat(3_000),
    '{"@type":"NewsArticle","headline":',
    '<script type="application/ld+json">{"@graph":[',
    '[[[[[[[[',
    '{{{{',
  ],
  ...[
    '2025-99-99',
    '1e999',
    '-1',
    'NaN',
    '/Length 99999999',
    'stream',
    'endstream',
    '/Count -1',
    '/Kids [2 0 R 2 0 R]',
    'trailer',
    'xref',
    'By ',
  ],
];

/** Makes the input of a number: a seed file, cut, joined, repeated, and strewn with what parsers stumble over. */
export function fuzzInput(kind: FuzzKind, random: () => number): Uint8Array {
  const seeds = seedsOf(kind);
  let bytes = seeds[Math.floor(random() * seeds.length)] ?? Buffer.alloc(0);
  const rounds = Math.floor(random() * 6);
  for (let n = 0; n < rounds; n++) bytes = mutated(bytes, seeds, random);
  return bytes.subarray(0, 400_000);
}

let pageSeeds: readonly Buffer[] | null = null;
function seedsOf(kind: FuzzKind): readonly Buffer[] {
  switch (kind) {
    case 'front matter':
      return frontMatters.map(latin);
    case 'feed':
      return feeds.map(latin);
    case 'pdf':
      return pdfs.map((pdf) => Buffer.from(pdf));
    case 'html':
      pageSeeds ??= readdirSync(pagesFolder).map((name) => readFileSync(new URL(name, pagesFolder)));
      return pageSeeds;
  }
}

function mutated(bytes: Buffer, seeds: readonly Buffer[], random: () => number): Buffer {
  const place = () => Math.floor(random() * (bytes.length + 1));
  const [one, other] = [place(), place()].sort((a, b) => a - b) as [number, number];
  const token = latin(tokens[Math.floor(random() * tokens.length)] ?? '');
  switch (Math.floor(random() * 8)) {
    case 0:
      return bytes.subarray(0, one);
    case 1:
      return Buffer.concat([bytes.subarray(0, one), token, bytes.subarray(one)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, one), bytes.subarray(other)]);
    case 3: {
      const changed = Buffer.from(bytes);
      for (let n = 0; n < 20 && changed.length > 0; n++)
        changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
      return changed;
    }
    case 4: {
      const times = Math.floor(random() * 2_000);
      return Buffer.concat([
        bytes.subarray(0, one),
        Buffer.concat(Array.from({ length: times }, () => token)).subarray(0, 200_000),
        bytes.subarray(one),
      ]);
    }
    case 5:
      return Buffer.concat([
        bytes.subarray(0, one),
        seeds[Math.floor(random() * seeds.length)] ?? token,
        bytes.subarray(one),
      ]);
    case 6: {
      const part = bytes.subarray(one, Math.min(other, one + 200));
      return Buffer.concat([
        bytes.subarray(0, one),
        ...Array.from({ length: Math.floor(random() * 300) }, () => part),
        bytes.subarray(one),
      ]);
    }
    default:
      return Buffer.concat([
        bytes.subarray(0, one),
        Buffer.from(Array.from({ length: 50 }, () => Math.floor(random() * 256))),
        bytes.subarray(other),
      ]);
  }
}
