import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CompareRequest, compare, compareSlowly, shownLimits } from '../../../src/answer/compare/compare.ts';
import { type Comparison, comparisonSchema } from '../../../src/answer/compare/comparison.ts';
import { findSource } from '../../../src/answer/sources.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { readFolder } from '../../../src/corpus/folder.ts';
import type { Gathered } from '../../../src/search/gathered.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';

let bundled: Gathered;
beforeAll(async () => {
  bundled = createRetriever((await readFolder('corpus')).articles);
});

function requestOf(retriever: Gathered, first: string, second: string, topic: string | null = null): CompareRequest {
  const [one, other] = [findSource(first, retriever.articles), findSource(second, retriever.articles)];
  if (one.kind !== 'found' || other.kind !== 'found') throw new Error('no such source');
  return { first: one, second: other, topic, retriever, limits: shownLimits };
}

const article = (id: string, text: string, more: Partial<Article> = {}): Article => ({
  id,
  title: id,
  publisher: id,
  author: null,
  published: '2025-05-06',
  updated: null,
  url: `https://example.org/${id}`,
  kind: 'report',
  rendition: 'full',
  language: 'en',
  topics: [],
  alsoIn: [],
  text,
  ...more,
});

const textsOf = (lines: readonly { text: string }[]) => lines.map(({ text }) => text).join('\n');

describe('the bundled reports of Newsvane and FactArrow', () => {
  let comparison: Omit<Comparison, 'tookMs'>;
  beforeAll(() => {
    comparison = compare(requestOf(bundled, 'newsvane-pentagon-talks', 'factarrow-china-influence')).comparison;
  });

  it.each([
    ['same', /18 billion[^|]*450 billion/, /450 billion[^|]*18 billion/],
    ['rounded', /14 million/, /14\.3 million/],
    ['rounded', /5 million.*children/, /4\.7 million.*children/],
    ['different', /50,000.*2024/, /50,000.*this year/],
  ])('lines up %s figures', (relation, first, second) => {
    const row = comparison.figures.find((each) => each.relation === relation && first.test(each.first.text));
    expect(row?.second.text).toMatch(second);
  });

  it('finds the conference and the exercises in both', () => {
    for (const name of [/Conference of Defense Ministers/, /RIMPAC/]) {
      expect(comparison.shared.some(({ first, second }) => name.test(first.text) && name.test(second.text))).toBe(true);
    }
  });

  it('lists what only one of them says', () => {
    for (const point of [/Operation Mercury/, /28 percent/, /68\.8 billion/]) {
      expect(textsOf(comparison.onlyFirst)).toMatch(point);
      expect(textsOf(comparison.onlySecond)).not.toMatch(point);
    }
    for (const point of [/Safe Mobility Offices/, /81,800/, /Donald Miller (?:wants|argues)/]) {
      expect(textsOf(comparison.onlySecond)).toMatch(point);
      expect(textsOf(comparison.onlyFirst)).not.toMatch(point);
    }
  });
});

describe('any two of the bundled articles', () => {
  it('agree with their schema, are quoted to the letter, and mirror when exchanged', () => {
    const ids = [...bundled.articles.keys()].sort();
    for (const one of ids) {
      for (const other of ids.filter((id) => id > one)) {
        const { comparison } = compare(requestOf(bundled, one, other));
        expect(comparisonSchema.safeParse({ ...comparison, tookMs: 1 }).error).toBeUndefined();
        const lines = [
          ...comparison.shared.flatMap((pair) => [pair.first, pair.second]),
          ...comparison.figures.flatMap((row) => [row.first, row.second]),
          ...comparison.onlyFirst,
          ...comparison.onlySecond,
        ];
        for (const { text, citations } of lines) {
          const cited = comparison.citations.filter(({ number }) => citations.includes(number));
          expect(cited).toHaveLength(citations.length);
          expect(cited.every(({ excerpt }) => excerpt.includes(text))).toBe(true);
        }
        for (const { articleId, span, excerpt } of comparison.citations) {
          expect(bundled.articles.get(articleId)?.text.slice(span.start, span.end)).toBe(excerpt);
        }
        const back = compare(requestOf(bundled, other, one)).comparison;
        const pairs = (from: readonly { first: { text: string }; second: { text: string } }[]) =>
          from.map(({ first, second }) => [first.text, second.text].sort().join(' | ')).sort();
        expect(pairs(back.shared)).toEqual(pairs(comparison.shared));
        expect(pairs(back.figures)).toEqual(pairs(comparison.figures));
        expect(textsOf(back.onlyFirst)).toEqual(textsOf(comparison.onlySecond));
      }
    }
  });
});

describe('compare', () => {
  it('keeps to a topic and names the words of it that neither has', () => {
    const { comparison, unmentioned } = compare(
      requestOf(bundled, 'newsvane-pentagon-talks', 'factarrow-china-influence', 'children llamas'),
    );
    expect(unmentioned).toEqual(['llamas']);
    expect(comparison.figures.map(({ about }) => about)).toEqual(['people', 'children']);
    expect(textsOf(comparison.onlyFirst)).not.toMatch(/Mercury/);
  });

  it('compares publishers by all their articles', () => {
    const { comparison } = compare(requestOf(bundled, 'FactArrow', 'Newsvane'));
    expect(comparison.first).toMatchObject({ role: 'publisher', label: 'FactArrow' });
    expect(comparison.first.articles).toHaveLength(2);
    expect(comparison.shared.length).toBeGreaterThan(0);
  });

  it('says nothing of the words of short texts', () => {
    const retriever = createRetriever([
      article('a', 'The mill at Arden burned.'),
      article('b', 'The court met in Boras.'),
    ]);
    const { comparison } = compare(requestOf(retriever, 'a', 'b'));
    expect(comparison).toMatchObject({ leaning: null, shared: [], figures: [] });
  });

  it('gives the words that one side uses much more', () => {
    const of = (word: string) =>
      Array.from({ length: 90 }, (_, n) => `The council talked of ${word} in place ${n}.`).join(' ');
    const retriever = createRetriever([article('a', of('bridges')), article('b', of('harbours'))]);
    const { leaning } = compare(requestOf(retriever, 'a', 'b')).comparison;
    expect(leaning).toEqual({ first: ['bridges'], second: ['harbours'] });
  });

  it('rests between its steps and gives the same', async () => {
    const request = requestOf(bundled, 'FactArrow', 'Newsvane');
    let rests = 0;
    const slow = await compareSlowly(request, async () => {
      rests += 1;
    });
    expect(slow).toEqual(compare(request));
    expect(rests).toBeGreaterThan(1);
  });

  it('does not fail on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const retriever = createRetriever([article('a', `A ${one}`), article('b', `B ${other}`)]);
        const { comparison } = compare(requestOf(retriever, 'a', 'b'));
        expect(comparisonSchema.safeParse({ ...comparison, tookMs: 0 }).error).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });
});

describe('sentences on the same matter', () => {
  it('stand side by side where it is not known whether they agree, each in one place', () => {
    const withdrawn =
      'The Harbour Workers’ Union withdrew its call for a walkout after Marl Transit agreed to hire eight fitters, said its secretary.';
    const onStrike =
      'A strike by drivers and fitters of Marl Transit will go ahead, said members of the union, since the promise to hire fitters is not in writing.';
    const retriever = createRetriever([
      article('alpha', `${withdrawn} The buses are full.`),
      article('beta', `${onStrike} A baker in Marl won a prize.`),
    ]);
    const { comparison } = compare(requestOf(retriever, 'alpha', 'beta'));
    expect(comparison.facing.map(({ first, second }) => [first.text, second.text])).toEqual([[withdrawn, onStrike]]);
    expect(textsOf([...comparison.onlyFirst, ...comparison.onlySecond])).not.toMatch(/walkout|go ahead/);
  });
});
