import { describe, expect, test } from 'vitest';
import { benchPages } from '../../../bench/extract/pages.ts';
import { score } from '../../../bench/extract/score.ts';
import { extractHtml } from '../../../src/import/html/html.ts';

const one =
  'The miller opened the gate at dawn, and the water came down faster than anybody had seen it come since spring.';
const two =
  'By noon the wheel was turning again, and the first sacks of flour stood in the yard for the carts to take away.';
const three =
  'The council thanked the miller in the evening and asked for a list of everything that the flood had broken.';
const p = (text: string) => `<p>${text}</p>`;
const pageOf = (body: string, title = 'The mill turns again') =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
function read(html: string): string {
  const result = extractHtml(html, null);
  return result.kind === 'refused' ? result.reason : result.extracted.blocks.map(({ text }) => text).join('\n');
}
const h1 = '<h1>The mill turns again</h1>';
const all = [one, two, three].join('\n');

describe('text that is called like something else comes in', () => {
  test.each([
    [
      'sections with a word for advertising',
      [one, two, three].map((text) => `<section class="Body__Part Body__Part--Ads">${p(text)}</section>`).join(''),
    ],
    [
      'a widget around all',
      `<div class="widget Post"><div class="post-body">${[one, two, three].map(p).join('')}</div></div>`,
    ],
    ['a form around all', `<form>${[one, two, three].map((text) => `<div>${text}</div>`).join('')}</form>`],
    [
      'a first comment without any article',
      `<div class="thread comment first">${[one, two, three].map(p).join('')}</div><div class="comment">${p('Well done, says a reader of the paper.')}</div>`,
    ],
    [
      'parts of a publishing system that calls all parts so',
      [one, two, three].map((text) => `<div class="cmp cmp-text">${p(text)}</div>`).join(''),
    ],
    [
      'a part that is called a comment, and is none',
      `<div>${p(one)}<div class="comment-text">${p(two)}</div>${p(three)}</div>`,
    ],
    [
      'what is shown where no scripts run',
      `<div id="app"></div><noscript>${[one, two, three].map(p).join('')}</noscript>`,
    ],
    [
      'an opening above the text',
      `<div class="top">${p(one)}</div><div class="flow"><div class="txt">${[two, three].map(p).join('')}</div></div>`,
    ],
    [
      'parts that are made alike',
      [one, two, three].map((text) => `<div class="cell"><div class="box">${p(text)}</div></div>`).join(''),
    ],
    ['the page’s toolbar name on a part', `<div>${p(one)}<div class="toolbar-text">${p(two)}</div>${p(three)}</div>`],
  ])('%s', (_, body) => expect(read(pageOf(`${h1}${body}`))).toBe(all));
});

test('a caption that is a sentence comes in, one that names what is seen does not', () => {
  const figure = (caption: string) => `<figure><img src="a.png"><figcaption>${caption}</figcaption></figure>`;
  const body = `<article>${h1}${p(one)}${figure('The wheel weighs nine tonnes and is made of oak. <span class="credit">Photo: Ann Bo</span>')}${p(two)}${figure('The wheel / Ann Bo')}${p(three)}</article>`;
  expect(read(pageOf(body))).toBe([one, 'The wheel weighs nine tonnes and is made of oak.', two, three].join('\n'));
});

test('a short notice is an article where its page says so', () => {
  const notice = 'The mill is closed on Friday, the miller says.';
  expect(read(pageOf(`<main>${h1}${p(notice)}</main>`))).toBe(notice);
  expect(
    read(pageOf(`<article><h2>The mill turns again</h2>${p(notice)}</article>`, 'The mill turns again | Post')),
  ).toBe(notice);
  expect(read(pageOf(`<div>${p(notice)}</div>`))).toMatch(/no article/);
});

test.each([
  ['Page not found', 'The page you asked for is not here.'],
  ['Sorry, this page does not exist', 'It may have been moved, or the address may be wrong.'],
  ['Fehler 404', 'Seite nicht gefunden. Bitte prüfen Sie die Adresse.'],
])('what says %j is no article', (title, text) => {
  const filler =
    'Please go back to the front page, or look for it with the search at the top of every page that we have.';
  expect(read(pageOf(`<main><h1>${title}</h1>${p(`${text} ${filler}`)}</main>`, title))).toMatch(
    /nothing at its address/,
  );
});

test('an article about a page that was not found is one', () => {
  const text = [one, two, three].map(p).join('').repeat(5);
  expect(
    read(
      pageOf(
        `<article><h1>Missing page of the charter not found</h1>${text}</article>`,
        'Missing page of the charter not found',
      ),
    ),
  ).toContain(one);
});

test.each(benchPages().map((page) => [page.name, page] as const))('%s', (_, { html, wanted }) => {
  const { precision, recall } = score(read(html), wanted);
  expect(recall).toBeGreaterThan(0.98);
  expect(precision).toBeGreaterThan(0.8);
});
