import { describe, expect, it } from 'vitest';
import { check } from '../../../src/answer/check/check.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

const harbour = article(
  'harbour',
  'The fishermen of Arlen sold 40 tonnes of sardines in March. The new lighthouse of Arlen cost 3 million dollars.',
);
const market = article(
  'market',
  'La feria de Olm vendió 25 toneladas de papas en abril. El alcalde de Olm abrió un mercado.',
  {
    language: 'es',
  },
);
const linesOf = (claim: string, articles: Parameters<typeof createRetriever>[0]) => {
  const [part] = check({ claim, retriever: createRetriever(articles), today: '2031-06-01' }).check.parts;
  return { verdict: part?.verdict, lines: part?.lines.map(({ text }) => text) };
};

describe('a claim in another language than the articles', () => {
  it('is shown the sentences that come closest, and nothing is claimed of them', () => {
    expect(linesOf('Los pescadores de Arlen vendieron 60 toneladas de sardinas en marzo.', [harbour])).toEqual({
      verdict: 'near',
      lines: ['The fishermen of Arlen sold 40 tonnes of sardines in March.'],
    });
    expect(linesOf('The fair of Olm sold 90 tonnes of potatoes in April.', [market])).toEqual({
      verdict: 'near',
      lines: ['La feria de Olm vendió 25 toneladas de papas en abril.'],
    });
  });

  it('is not found where they are about something else', () => {
    expect(linesOf('El tren de Zadar llega tarde todos los lunes.', [harbour])).toEqual({
      verdict: 'not-found',
      lines: [],
    });
  });
});
