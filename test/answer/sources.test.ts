import { describe, expect, it } from 'vitest';
import { findSource, sourceCalled, suggestSources } from '../../src/answer/sources.ts';
import { UserError } from '../../src/errors.ts';
import { article, byId } from '../support/articles.ts';

const articles = byId(
  article('times-gold', 'x', { publisher: 'Example Times', title: 'Gold: who gains' }),
  article('times-port', 'x', { publisher: 'Example Times', title: 'The new port', published: '2025-07-01' }),
  article('herald-port', 'x', { publisher: 'Port Herald', title: 'Harbour of plenty', author: 'Ana Paz' }),
);
const idsOf = (name: string) => {
  const result = findSource(name, articles);
  return result.kind === 'found' ? [...result.articleIds] : result;
};

describe('a source by name', () => {
  it.each([
    ['times-gold', ['times-gold']],
    ['Example Times', ['times-gold', 'times-port']],
    ['example times', ['times-gold', 'times-port']],
    ['Exampel Times', ['times-gold', 'times-port']],
    ['Harbour of plenty', ['herald-port']],
    ['Ana Paz', ['herald-port']],
  ])('%s is found', (name, ids) => expect(idsOf(name)).toEqual(ids));

  it('that is not there is answered with the nearest', () => {
    const result = findSource('The Gold Tribune', articles);
    expect(result.kind).toBe('unknown');
    expect(result.kind === 'unknown' && result.nearest).toEqual(expect.arrayContaining(['times-gold']));
  });
});

describe('a source that is called', () => {
  it('and is not there is refused with the nearest names', () => {
    expect(() => sourceCalled('Exampel Gold', articles)).toThrow(
      /"no-source","name":"Exampel Gold","nearest":\[.*times-gold/,
    );
  });

  it('and is like none is refused with those that there are', () => {
    expect(() => sourceCalled('zzz', articles)).toThrow(/"name":"zzz","nearest":\[\],"there":\["Example Times",/);
    expect(() => sourceCalled('zzz', articles)).toThrow(UserError);
  });
});

describe('suggestions', () => {
  it('are publishers first, then articles, newest first, that hold what is typed', () => {
    expect(suggestSources('port', articles).map(({ value }) => value)).toEqual([
      'Port Herald',
      'times-port',
      'herald-port',
    ]);
    expect(suggestSources('', articles)).toHaveLength(5);
    expect(suggestSources('zzz', articles)).toEqual([]);
  });
});
