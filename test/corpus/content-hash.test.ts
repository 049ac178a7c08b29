import { expect, test } from 'vitest';
import { contentHash, noteContentHash } from '../../src/corpus/content-hash.ts';
import { article } from '../support/articles.ts';

test('a version is told from another by its title and text, and need not be read where its hash is known', () => {
  const one = article('a', 'The port is open.');
  expect(contentHash(one)).toBe(contentHash(article('b', 'The port is open.', { title: one.title })));
  expect(contentHash(one)).not.toBe(contentHash({ ...one, text: 'The port is closed.' }));
  const unread = Object.defineProperty({ ...one }, 'text', {
    get: () => {
      throw new Error('it was read');
    },
  });
  noteContentHash(unread, contentHash(one));
  expect(contentHash(unread)).toBe(contentHash(one));
});
