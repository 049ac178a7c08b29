import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask/ask.ts';
import { check } from '../../../src/answer/check/check.ts';
import { analyseQuestion } from '../../../src/answer/question/question.ts';
import { languages } from '../../../src/chat/language.ts';
import { isMoment, readFigures } from '../../../src/language/figures/figures.ts';
import { allPacks, packSpoken, withPacks } from '../../../src/language/pack.ts';
import { inLanguage, packs } from '../../../src/language/packs/languages.ts';
import { termsOf } from '../../../src/language/tokens.ts';
import { wordsOf } from '../../../src/reply/words/words.ts';
import { analyseQuery } from '../../../src/search/analyse.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { packReadings } from '../../../src/talk/pack-readings.ts';
import { questionsOf } from '../../../src/talk/several.ts';
import { noLimits } from '../../../src/talk/turn.ts';
import { article } from '../../support/articles.ts';
import { french } from '../../support/french.ts';

const pont = article(
  'gazette',
  'Le pont de Brume a coûté 14 millions d’euros. Le phare a été construit le 12 mars 2031 par Anne Morel.',
  { language: 'fr' },
);
const bridge = article('beacon', 'The bridge of Tarn cost 25 million euros. The mayor closed the lighthouse in May.');
const puente = article('faro', 'El puente de Luz costó 31 millones de euros. El faro cerró en mayo.', {
  language: 'es',
});

describe('a language', () => {
  it.each(languages)('that texts are read in has words for what is said: %s', (language) => {
    expect(wordsOf(language).language).toBe(language);
    expect(wordsOf(language, 'discord').language).toBe(language);
  });

  it('stands in the table under its own tag', () => {
    expect(Object.entries(packs).map(([tag, { language }]) => [tag, language])).toEqual(
      Object.keys(packs).map((tag) => [tag, tag]),
    );
  });
});

describe('a third language that is added', () => {
  const today = '2031-06-10';
  const withFrench = <T>(work: () => T): T => withPacks([...allPacks(), french], work);
  const answer = (question: string, ...articles: readonly (typeof pont)[]) =>
    withFrench(() => ask({ question, retriever: createRetriever(articles), today }));

  it('is told from the others', () => {
    const spoken = (line: string) => withFrench(() => packSpoken(line));
    expect(spoken('Quand est-ce que le pont a été fermé ?')?.language).toBe('fr');
    expect(spoken('¿Cuándo cerró el puente?')?.language).toBe('es');
    expect(spoken('When was the bridge closed?')).toBeNull();
  });

  it('has the terms and figures of English', () => {
    const inFrench = <T>(read: () => T): T => withFrench(() => inLanguage('fr', read));
    expect(inFrench(() => termsOf('14 millions'))).toEqual(termsOf('14 million'));
    const figures = inFrench(() => readFigures('Il a coûté plus de 14 millions le 12 mars 2031.', today));
    expect(figures.find((one) => !isMoment(one))).toMatchObject({ value: 14e6, bound: 'over' });
    expect(figures.find(isMoment)).toMatchObject({ from: '2031-03-12', grain: 'day' });
  });

  it('is asked in, of its own articles', () => {
    const found = answer('Combien a coûté le pont de Brume ?', pont, bridge);
    expect(found).toMatchObject({ kind: 'answered', lines: [{ text: expect.stringContaining('14 millions') }] });
    expect(found.readAs).toBeUndefined();
  });

  it.each([
    ['English articles', 'Combien a coûté le pont de Tarn ?', '25 million', 'en', [bridge]],
    ['its articles in English', 'How much did the bridge of Brume cost?', '14 millions', 'fr', [pont]],
    ['its articles in Spanish, by way of English', '¿Cuánto costó el puente de Brume?', '14 millions', 'fr', [pont]],
    ['Spanish articles, by way of English', 'Combien a coûté le pont de Luz ?', '31 millones', 'es', [puente]],
  ] as const)('finds across languages: %s', (_, question, text, language, articles) => {
    const found = answer(question, ...articles);
    expect(found.lines[0]?.text).toContain(text);
    expect(found.readAs?.language).toBe(language);
  });

  it('tells what kind of thing a question asks for', () => {
    const context = { analyse: analyseQuery, articles: new Map(), today };
    const analysed = withFrench(() =>
      inLanguage('fr', () => analyseQuestion('Combien d’habitants a la ville ?', context)),
    );
    expect(analysed).toMatchObject({ asked: 'figure', noun: 'habitants' });
  });

  it('is checked in', () => {
    const claim = 'Le phare a été construit le 12 mars 2031.';
    const found = withFrench(() => check({ claim, retriever: createRetriever([pont]), today }));
    expect(found.check.parts[0]).toMatchObject({ verdict: 'single-source' });
  });

  it('is gone on in', () => {
    const before = [
      { question: 'Qui a construit le phare ?', limits: noLimits, kind: 'answered', direct: null, lines: [], atMs: 0 },
    ] as const;
    expect(withFrench(() => packReadings(french, 'et le pont ?', before))[0]).toMatchObject({
      question: 'Qui a construit le pont ?',
      isFollowUp: true,
    });
    expect(withFrench(() => questionsOf('Qui a construit le phare et quand a fermé le pont ?'))).toHaveLength(2);
  });
});

describe('languages that are left out', () => {
  it('are as if they had never been, and are back afterwards', () => {
    const before = allPacks();
    expect(withPacks([], () => [allPacks(), packSpoken('¿Cuándo cerró el puente?')])).toEqual([[], null]);
    expect(allPacks()).toEqual(before);
  });
});
