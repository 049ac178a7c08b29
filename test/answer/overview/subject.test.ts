import { describe, expect, it } from 'vitest';
import { overviewInSteps } from '../../../src/answer/overview/overview.ts';
import { subjectOf } from '../../../src/answer/overview/subject.ts';
import { inOneGo } from '../../../src/answer/steps.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

const spanish = [
  article(
    'faro',
    'El puente de Arlen reabrió el lunes 3 de marzo tras la crecida. La obra costó 38 millones de soles. La alcaldesa Rosa Tello cortó la cinta.',
    { language: 'es', title: 'El puente de Arlen reabre', published: '2041-03-04' },
  ),
  article('valle', 'La roya destruyó 6.200 hectáreas de café. La cooperativa pidió un bono.', {
    language: 'es',
    title: 'La roya arrasa los cafetales',
    published: '2041-03-09',
  }),
];
const english = article('beacon', 'The rust ruined the coffee of Olm. A bridge fell in 2039.', {
  title: 'Coffee rust',
});
const framing = new Set(['cronologia', 'resumen', 'del', 'de', 'la', 'summary', 'of', 'the']);
const subjectIn = (line: string, articles: readonly (typeof english)[]) =>
  subjectOf(line, { retriever: createRetriever(articles), today: '2041-04-01', framing });

describe('the subject of a line', () => {
  it.each([
    ['cronología del puente', 'puente', ['faro']],
    ['resumen de la roya', 'roya', ['valle']],
    ['roya', 'roya', ['valle']],
    ['summary of the bridge', 'bridge', ['faro']],
  ])('is read in the language of the articles: %s', (line, topic, ids) => {
    const subject = subjectIn(line, spanish);
    expect(subject).toMatchObject({ topic: { name: topic }, sources: [], missing: [] });
    expect(subject.articles.map(({ id }) => id)).toEqual(ids);
  });

  it('is read in that of the line first, where there are several', () => {
    expect(subjectIn('resumen de la roya', [...spanish, english]).articles.map(({ id }) => id)).toEqual(['valle']);
    expect(subjectIn('summary of the rust', [...spanish, english]).articles.map(({ id }) => id)).toEqual(['beacon']);
  });

  it('is not the title that only begins like it: "el puente" calls none', () => {
    expect(subjectIn('cronología del puente', spanish).sources).toEqual([]);
    expect(subjectIn('resumen de El puente de Arlen reabre', spanish).sources).toMatchObject([{ role: 'article' }]);
  });
});

describe('an overview of Spanish articles', () => {
  it('has the times that sentences on its topic give', () => {
    const retriever = createRetriever(spanish);
    const subject = subjectOf('cronología del puente', { retriever, today: '2041-04-01', framing });
    const found = inOneGo(overviewInSteps({ question: '', subject, view: 'timeline', retriever }));
    expect(found.lines).toMatchObject([{ when: { from: '2041-03-03', grain: 'day' } }]);
  });
});
