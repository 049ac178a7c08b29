import { describe, expect, it } from 'vitest';
import { hitsFor } from '../../../../src/answer/evidence/hits.ts';
import { rankSentences, weightsOf } from '../../../../src/answer/evidence/rank/rank.ts';
import type { Asked } from '../../../../src/answer/question/question.ts';
import { askedKinds } from '../../../../src/answer/question/question.ts';
import { wordsAlone } from '../../../../src/language/meaning.ts';
import { analyseQuery } from '../../../../src/search/analyse.ts';
import { createRetriever } from '../../../../src/search/minisearch.ts';
import { everything } from '../../../../src/search/query.ts';
import { article } from '../../../support/articles.ts';

const retriever = createRetriever([
  article(
    'lab',
    [
      'Ada Brandt founded the Brandt Laboratory in 1911. It stood in Kiel. The laboratory was known for its work on oxygen.',
      'She moved the laboratory to Lund because the rent was low. This is called the northern move. Forty people went with her.',
    ].join('\n\n'),
    { title: 'Ada Brandt' },
  ),
  article(
    'mill',
    'The mill in Kiel was sold for $12 million in 1930. Nobody knows who bought the mill. A share of 40 percent went to the town.',
    { title: 'The mill' },
  ),
]);

function ranked(question: string, asked: Asked) {
  const query = analyseQuery(question, retriever.vocabulary);
  return rankSentences({ query, asked }, hitsFor(query, everything, retriever), retriever);
}

describe('rankSentences', () => {
  it.each<[string, Asked, string]>([
    ['Who founded the Brandt Laboratory?', 'person', 'Ada Brandt founded the Brandt Laboratory in 1911.'],
    ['When was the laboratory founded?', 'date', 'Ada Brandt founded the Brandt Laboratory in 1911.'],
    ['Why did Brandt move the laboratory?', 'reason', 'She moved the laboratory to Lund because the rent was low.'],
    ['What was the mill sold for?', 'money', 'The mill in Kiel was sold for $12 million in 1930.'],
    ['What share of the mill went to the town?', 'share', 'A share of 40 percent went to the town.'],
  ])('%s', (question, asked, expected) => {
    expect(ranked(question, asked)[0]?.sentence.text).toBe(expected);
  });

  it('gives every sentence of the hits once, with its passage and article, the best first', () => {
    const all = ranked('the mill and the laboratory in Kiel', 'other');
    expect(all).toHaveLength(9);
    expect(new Set(all.map(({ sentence }) => sentence)).size).toBe(9);
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a));
    for (const { sentence, position, passage, article: of } of all) {
      expect(passage.sentences[position]).toBe(sentence);
      expect(of.text.slice(sentence.span.start, sentence.span.end)).toBe(sentence.text);
    }
  });

  it('explains each score: it is the sum of the features by their weights', () => {
    for (const asked of askedKinds) {
      for (const one of ranked('How many people moved the Brandt Laboratory to Lund in 1911?', asked)) {
        const { features } = one;
        const sum = Object.entries(weightsOf(one)).reduce(
          (all, [name, weight]) => all + weight * (features[name] ?? 0),
          0,
        );
        expect(one.score).toBeCloseTo(sum, 9);
        expect(Object.values(features).every(Number.isFinite)).toBe(true);
      }
    }
  });

  it('finds by what a sentence means as a whole what no word of the question has', () => {
    const question = 'how come the scientist took her research elsewhere';
    expect(ranked(question, 'reason')[0]?.sentence.text).toBe(
      'She moved the laboratory to Lund because the rent was low.',
    );
  });

  it('reads a few sentences again, fewer where they are long', () => {
    const lines = (length: number) =>
      createRetriever([
        article(
          'lines',
          Array.from(
            { length: 20 },
            (_, n) => `The ferry number ${n} left the harbour ${'late in the evening '.repeat(length)}.`,
          ).join(' '),
        ),
      ]);
    const readAgain = (length: number) => {
      const own = lines(length);
      const query = analyseQuery('when did the ferry leave the harbour', own.vocabulary);
      const all = rankSentences({ query, asked: 'date' }, hitsFor(query, everything, own), own);
      return all.filter(({ alike }) => alike !== null).length;
    };
    expect(readAgain(1)).toBe(12);
    expect(readAgain(25)).toBeGreaterThan(0);
    expect(readAgain(25)).toBeLessThan(6);
  });

  it('reads no sentence again where only words have a meaning', () => {
    const words = createRetriever(retriever.articles.values(), wordsAlone());
    const query = analyseQuery('Who founded the Brandt Laboratory?', words.vocabulary);
    const all = rankSentences({ query, asked: 'person' }, hitsFor(query, everything, words), words);
    expect(all.every(({ alike }) => alike === null)).toBe(true);
    expect(all[0]?.sentence.text).toBe('Ada Brandt founded the Brandt Laboratory in 1911.');
  });

  it('gives nothing for nothing and bears questions of any length', () => {
    expect(ranked('', 'other')).toEqual([]);
    expect(ranked('what is the', 'other')).toEqual([]);
    const long = Array.from({ length: 80 }, (_, i) => `laboratory mill word${i}`).join(' ');
    expect(ranked(long, 'name').every(({ score }) => Number.isFinite(score))).toBe(true);
  });

  it('ranks alike whatever was asked before', () => {
    const before = ranked('Who founded the Brandt Laboratory?', 'person').map(({ sentence }) => sentence.text);
    ranked('What was the mill sold for?', 'money');
    expect(ranked('Who founded the Brandt Laboratory?', 'person').map(({ sentence }) => sentence.text)).toEqual(before);
  });
});
