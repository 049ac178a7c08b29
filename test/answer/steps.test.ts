import { describe, expect, it } from 'vitest';
import { check } from '../../src/answer/check/check.ts';
import { languageOfAll, type Steps, stepsIn } from '../../src/answer/steps.ts';
import { packInUse } from '../../src/language/pack.ts';
import { createRetriever } from '../../src/search/minisearch.ts';
import { article } from '../support/articles.ts';

const faro = article('faro', 'El puente de Arica costó 12 millones de dólares. Lo construyeron 300 obreros en 2019.', {
  language: 'es',
});

describe('steps in a language', () => {
  it('read in it, and leave what happens between them alone', () => {
    function* named(): Steps<string> {
      yield;
      return packInUse()?.language ?? 'en';
    }
    const steps = stepsIn('es', named());
    steps.next();
    expect(packInUse()).toBeNull();
    expect(steps.next().value).toBe('es');
  });

  it('are Spanish where all articles are', () => {
    expect(languageOfAll([faro])).toBe('es');
    expect(languageOfAll([faro, article('beacon', 'The ferry sank.')])).toBe('en');
  });
});

describe('a claim in Spanish', () => {
  const verdict = (claim: string) =>
    check({ claim, retriever: createRetriever([faro]), today: '2035-01-01' }).check.parts[0]?.verdict;

  it('is held against Spanish articles', () => {
    expect(verdict('El puente de Arica costó 12 millones de dólares.')).toBe('single-source');
    expect(verdict('El puente de Arica costó doce millones de dólares.')).toBe('single-source');
    expect(verdict('El puente de Arica costó 15 millones de dólares.')).toBe('disputed');
    expect(verdict('El hospital de Tacna tiene 200 camas.')).toBe('not-found');
  });
});
