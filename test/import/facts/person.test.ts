import { describe, expect, test } from 'vitest';
import { isNobody, isOutlet, mayBePerson } from '../../../src/import/facts/person.ts';
import { extractHtml } from '../../../src/import/html/html.ts';

test.each([
  ['Ana Ruiz', true],
  ['Siobhán Ní Bhriain', true],
  ['Zadie Okonkwo', true],
  ['Will Young', true],
  ['Middle East', false],
  ['Read More', false],
  ['Latest Stories', false],
  ['New York', false],
  ['Valley Water Company', false],
  ['Silver Lake', false],
])('%s may be a person: %s', (name, expected) => expect(mayBePerson(name)).toBe(expected));

test.each([
  'admin',
  'Newsroom',
  'Reuters Staff',
  'The Editorial Board',
  'Redaktion',
  'desk@mill.example',
  'https://mill.example/ann',
  'AP',
  'Associated Press',
  'Press Office',
  'Guest Author',
  'admin_2',
])('%s is nobody', (name) => expect(isNobody(name)).toBe(true));

test.each(['Ana Ruiz', 'J. K. Lund', 'D. B. Cole', 'Guest, Edgar', 'Ana Office Ruiz'])('%s is somebody', (name) =>
  expect(isNobody(name)).toBe(false),
);

test.each([
  ['Valley Post Ltd.', 'Valley Post', null, true],
  ['The Valley Post', 'Valley Post', null, true],
  ['valleypost.example', null, 'https://www.valleypost.example/a', true],
  ['Ann Post', 'Valley Post', null, false],
])('%s is the outlet %s at %s: %s', (name, publisher, address, expected) =>
  expect(isOutlet(name, publisher, address)).toBe(expected),
);

describe('a page without an author has none', () => {
  const text =
    'The miller opened the gate at dawn, and the water came down faster than anybody had seen it come since spring. ';
  const author = (head: string, above = '', below = '') => {
    const html = `<html><head><title>The mill turns | Valley Post</title><meta property="og:site_name" content="Valley Post">${head}</head><body><article><h1>The mill turns</h1>${above}<p>${text.repeat(2)}</p><p>${text}</p>${below}</article></body></html>`;
    const result = extractHtml(html, 'https://valleypost.example/mill');
    return result.kind === 'extracted' ? result.extracted.author : result.reason;
  };
  test.each([
    ['the outlet in its head', '<meta name="author" content="Valley Post Ltd">', '', ''],
    ['the host in its head', '<meta name="author" content="ValleyPost.example">', '', ''],
    [
      'an organisation in its data',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The mill turns","author":{"@type":"Organization","name":"Valley Wire"}}</script>',
      '',
      '',
    ],
    ['a newsroom', '', '<div class="byline">By Newsroom</div>', ''],
    ['a section beside the date', '', '<div>Middle East | 3 March 2025</div>', ''],
    ['a button called author', '', '<a class="author">Read More</a>', ''],
    [
      'a list of writers',
      '',
      ['Ann Bo', 'Ed Cole', 'Ana Ruiz', 'Tom Okafor', 'Mei Tanaka']
        .map((name) => `<span class="author">${name}</span>`)
        .join(' '),
      '',
    ],
    ['a line far below', '', '', `<p>By Monday it had stopped again.</p><p>By Ann Bo</p><p>${text}</p>`],
  ])('%s', (_, head, above, below) => expect(author(head, above, below)).toBeNull());

  test.each([
    ['a byline', '', '<div class="byline">By Young Kim</div>', 'Young Kim'],
    ['a line', '', '<p>By Ann Bo, Staff Writer</p>', 'Ann Bo'],
    ['a link', '', '<a rel="author" href="/a">Rivka Stern</a>', 'Rivka Stern'],
    [
      'data',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The mill turns","author":[{"@type":"Organization","name":"Valley Wire"},{"@type":"Person","name":"Ann Bo"}]}</script>',
      '',
      'Ann Bo',
    ],
    ['a name beside the date', '', '<div>Ann Bo | 3 March 2025</div>', 'Ann Bo'],
  ])('and one with %s has it', (_, head, above, expected) => expect(author(head, above)).toBe(expected));
});
