import { describe, expect, test } from 'vitest';
import { addressKey, cleanAddress } from '../../../src/import/facts/address.ts';

test.each([
  ['https://a.example/x?utm_source=feed&utm_medium=rss&id=7#top', 'https://a.example/x?id=7'],
  ['https://a.example/?p=7932', 'https://a.example/?p=7932'],
  ['https://a.example/x?fbclid=abc', 'https://a.example/x'],
  ['https://a.example/x?q=a%20b&page=2', 'https://a.example/x?q=a%20b&page=2'],
])('%s is shown as %s', (address, clean) => expect(cleanAddress(address)).toBe(clean));

describe('one article', () => {
  const same = [
    'https://www.a.example/2025/story',
    'http://a.example/2025/story/',
    'https://m.a.example/2025/story?utm_campaign=x',
    'https://a.example/2025/story#comments',
    'https://amp.a.example/2025/story',
    'https://a.example/2025/story/amp/',
    'https://a.example/2025/story?amp=1',
    'https://a.example/2025/story/index.html',
    'HTTPS://A.EXAMPLE:443/2025/story?gclid=1&fbclid=2',
  ];
  test.each(same)('%s', (address) => expect(addressKey(address)).toBe('a.example/2025/story'));
});

describe('two articles', () => {
  test.each([
    ['https://a.example/story', 'https://a.example/story-2'],
    ['https://a.example/?p=1', 'https://a.example/?p=2'],
    ['https://a.example/story', 'https://b.example/story'],
    ['https://a.example/story?id=1', 'https://a.example/story?id=2'],
    ['https://a.example/amphibians', 'https://a.example/hibians'],
    ['https://a.example:8080/story', 'https://a.example/story'],
    ['https://a.example/Story', 'https://a.example/story'],
  ])('%s and %s', (one, other) => expect(addressKey(one)).not.toBe(addressKey(other)));
});

test('the order of parameters does not matter', () =>
  expect(addressKey('https://a.example/s?b=2&a=1')).toBe(addressKey('https://a.example/s?a=1&b=2')));
