import { describe, expect, it } from 'vitest';
import { extractHtml } from '../../../src/import/html/html.ts';

const pageOf = (title: string, ...paragraphs: readonly string[]) =>
  `<!doctype html><html><head><title>${title} | Mill News</title></head><body><main><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`;
const more =
  'Please check the address that you typed, or go to the front page of this paper to find what you would like to read today, and tell us when it happens again.';

describe('a page that shows something else than what is at its address', () => {
  it.each([
    ['404', 'Nothing to see.'],
    ['Error 404 – Not Found', 'Nothing to see.'],
    ['Oops!', 'We can’t seem to find the page you are looking for.'],
    ['Seite nicht gefunden', 'Die Seite gibt es nicht.'],
    ['Access Denied', 'You have no permission to see it.'],
    ['Internal Server Error', 'The server met an error.'],
    ['Down for maintenance', 'We are doing some work.'],
    ['Log in', 'Please log in or make an account.'],
    ['Article removed', 'Its author asked for it.'],
    ['The mill', 'This page has been removed.'],
    ['The mill', 'The article you are looking for is no longer available.'],
  ])('%s: %s', (title, line) => {
    expect(extractHtml(pageOf(title, line, more), null)).toMatchObject({ kind: 'refused' });
  });

  it.each([
    ['500 people came to the mill', 'They came to see how the page of history was turned.'],
    ['Errors of the board', 'The board said that it had made two.'],
    ['The post was removed', 'The post in front of the mill was removed by the board on Monday.'],
    ['How to log in to the old mill', 'The old mill wants a key.'],
  ])('is not: %s', (title, line) => {
    expect(extractHtml(pageOf(title, line, more), null)).toMatchObject({ kind: 'extracted' });
  });
});
