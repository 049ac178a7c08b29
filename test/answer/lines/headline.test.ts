import { describe, expect, it } from 'vitest';
import { daysOf, type Evidence, stateOf, stateOfEach } from '../../../src/answer/lines/headline.ts';
import { en } from '../../../src/reply/words/words.ts';
import { article } from '../../support/articles.ts';

const may = article('a', 'x', { publisher: 'Harbour Gazette', published: '2025-05-06' });
const april = article('b', 'x', { publisher: 'Valley Herald', published: '2025-04-08' });
const opinion = article('c', 'x', { publisher: 'Free Voice', kind: 'opinion' });
const evidence = (fields: Partial<Evidence>): Evidence => ({
  support: 'single-source',
  articles: [may],
  publishers: ['Harbour Gazette'],
  isRounded: false,
  isSoleSource: false,
  isUnheard: true,
  shown: [may],
  value: null,
  ...fields,
});

describe('the state of the evidence in one line', () => {
  it.each<[Partial<Evidence>, string]>([
    [{}, 'Only Harbour Gazette says so · 6 May 2025'],
    [{ isSoleSource: true }, 'Harbour Gazette says so · 6 May 2025'],
    [{ articles: [opinion], publishers: ['Free Voice'] }, 'Only Free Voice (opinion) says so · 6 May 2025'],
    [
      { support: 'corroborated', articles: [may, april], publishers: ['Harbour Gazette', 'Valley Herald'] },
      '2 outlets agree · 8 April 2025 to 6 May 2025',
    ],
    [
      { support: 'corroborated', isRounded: true, publishers: ['Harbour Gazette', 'Valley Herald'] },
      '2 outlets agree, figures rounded differently · 6 May 2025',
    ],
    [{ support: 'disputed', articles: [april] }, 'Sources disagree · 8 April 2025'],
  ])('%#', (fields, line) => {
    expect(en.state(stateOf(evidence(fields)))).toBe(line);
  });

  it('counts who mentions a thing', () => {
    expect(en.state(stateOfEach([may, april, may], true))).toBe('2 outlets mention it · 8 April 2025 to 6 May 2025');
    expect(en.state(stateOfEach([may], true))).toBe('Only Harbour Gazette mentions it · 6 May 2025');
    expect(en.state(stateOfEach([may, april], false))).toBe('From 2 outlets · 8 April 2025 to 6 May 2025');
  });

  it('has no days where there are no articles', () => {
    expect(daysOf([])).toBeNull();
  });
});
