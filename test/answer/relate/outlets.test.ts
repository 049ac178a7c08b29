import { describe, expect, it } from 'vitest';
import { copiersIn, independent, isOneOutlet, publisherKey } from '../../../src/answer/relate/outlets.ts';
import { article } from '../../support/articles.ts';

const long =
  'The ferry between the two islands stopped at noon because its engine had failed, and the tugs that were called needed four hours to reach it.';

describe('which outlets are independent of each other', () => {
  it.each([
    ['The Harbour Gazette', 'harbour gazette'],
    ['Newsvane.com', 'Newsvane'],
    ['Reuters', 'Rеuters'],
    ['Reuters', 'Reu\u200bters'],
    ['Reuters', 'Ｒeuters'],
    ['AVE', 'ΑVЕ'],
  ])('%s and %s are one name', (one, other) => {
    expect(publisherKey(one)).toBe(publisherKey(other));
  });

  it.each([
    ['Правда', 'Pravda'],
    ['Harbour Gazette', 'Valley Gazette'],
  ])('%s and %s are two', (one, other) => {
    expect(publisherKey(one)).not.toBe(publisherKey(other));
  });

  it('two names on one host are one outlet', () => {
    const one = article('a', 'One.', { publisher: 'Harbour Gazette', url: 'https://www.gazette.example/a' });
    const other = article('b', 'Two.', { publisher: 'Gazette Online', url: 'https://gazette.example/b' });
    expect(isOneOutlet(one, other)).toBe(true);
  });

  it('one text under two names counts once', () => {
    const articles = ['Alpha', 'Beta', 'Gamma'].map((publisher, n) =>
      article(`a${n}`, n === 2 ? 'The ferry stopped at noon.' : long, {
        publisher,
        url: `https://${publisher}.example/`,
      }),
    );
    expect(independent(articles).map(({ publisher }) => publisher)).toEqual(['Alpha', 'Gamma']);
    expect(copiersIn(articles)).toEqual(['Beta']);
  });
});
