import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PassageIndex } from '../../src/search/passage-index.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/**
 * What `passage-index.ts` reads of MiniSearch that is no part of its interface: through `search` alone a question over 10,000 passages
 * takes several times as long. So the version is pinned to the last digit; a new one is taken when this test says what became of each.
 */
const privateParts = [
  '_avgFieldLength',
  '_documentCount',
  '_documentIds',
  '_fieldIds',
  '_idToShortId',
  '_index',
  '_nextId',
] as const;

test('MiniSearch is pinned, and has the private parts that are read', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  expect(dependencies.minisearch).toMatch(/^\d+\.\d+\.\d+$/);
  const index = new PassageIndex();
  index.insert({ id: 'a#0', text: ['gold'], heading: [], title: ['mine'] });
  expect(privateParts.filter((part) => Object.hasOwn(index, part))).toEqual(privateParts);
  expect([index.frequency('gold'), index.frequency('mine'), index.frequency('port')]).toEqual([1, 1, 0]);
});

test('no other private part of it is read, and none elsewhere', () => {
  const used = new Set([...read('src/search/passage-index.ts').matchAll(/this\.(_\w+)/g)].map((match) => match[1]));
  expect([...used].sort()).toEqual([...privateParts]);
});
