import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../src/answer/source-mentions.ts';
import { matterOf, twoOfOne } from '../../src/bot/two-of-one.ts';
import { article, byId } from '../support/articles.ts';

const articles = byId(
  article('second', 'The mill burned.', { publisher: 'Hilltop Herald', published: '2025-05-06' }),
  article('first', 'The mill opened.', { publisher: 'Hilltop Herald', published: '2025-04-08' }),
  article('bay', 'The ferry sank.', { publisher: 'Kestrel Courier', published: '2025-04-09' }),
);
const two = (line: string) => twoOfOne(line, sourcesIn(line, articles), articles);

describe('two articles of one outlet', () => {
  it.each([
    'compare the two Hilltop Herald articles',
    "what's the difference between what the april and the may Hilltop Herald pieces argue",
  ])('%s', (line) => {
    expect(two(line)).toEqual(['first', 'second']);
  });

  it.each([
    'compare the Hilltop Herald and the Kestrel Courier',
    'compare the Kestrel Courier articles',
    'and the Hilltop Herald?',
  ])('are not told by: %s', (line) => {
    expect(two(line)).toBeNull();
  });

  it('are compared on what is no month and no saying', () => {
    expect(matterOf('april argue')).toBeNull();
    expect(matterOf('april mill')).toBe('mill');
  });
});
