import { beforeAll, describe, expect, it } from 'vitest';
import { sourcesIn } from '../../src/answer/source-mentions.ts';
import { isShortFor } from '../../src/answer/source-short-names.ts';
import { findSource, sourceCalled } from '../../src/answer/sources.ts';
import type { Article } from '../../src/corpus/article.ts';
import { bundledCorpus } from '../support/dialogues.ts';

let articles: ReadonlyMap<string, Article>;
beforeAll(async () => {
  articles = (await bundledCorpus()).articles;
});

describe('a source by less than its name', () => {
  it.each([
    ['shorenews', 'Shore News Network'],
    ['dod', 'U.S. Department of Defense'],
    ['fact arrow', 'FactArrow'],
    ['fpwatchdog', 'Foreign Policy Watchdog'],
    ['newsv', 'Newsvane'],
    ['defense.gov', 'U.S. Department of Defense'],
    ['snn', 'Shore News Network'],
  ])('%s', (typed, label) => {
    expect(findSource(typed, articles)).toMatchObject({ kind: 'found', label });
  });

  it('is none where nothing fits, and those that there are get listed', () => {
    expect(findSource('gazette', articles).kind).toBe('unknown');
    expect(() => sourceCalled('gazette', articles)).toThrow(/"there":.*Newsvane/);
  });

  it('is not made of parts in another order', () => {
    expect(isShortFor('newsshore', ['shore', 'news', 'network'])).toBe(false);
    expect(isShortFor('sh', ['shore', 'news', 'network'])).toBe(false);
  });

  it('is told of a name of like words without trying every way to part it', () => {
    const alike = Array.from({ length: 40 }, () => 'aaaa');
    expect(isShortFor(`${'a'.repeat(100)}b`, alike)).toBe(false);
    expect(isShortFor('a'.repeat(40), alike)).toBe(true);
  });
});

describe('sources named in a line', () => {
  const labels = (line: string) => sourcesIn(line, articles).map(({ label }) => label);

  it('are found wherever they stand', () => {
    expect(labels('compare shorenews with the dod on migration')).toEqual([
      'Shore News Network',
      'U.S. Department of Defense',
    ]);
    expect(labels("what's miller's argument")).toEqual(['Donald Miller']);
    expect(labels('tell me about the insurgency in peru')).toEqual([]);
  });
});
