import { describe, expect, it } from 'vitest';
import { judge } from '../../../../src/answer/evidence/enough/enough.ts';
import { hitsFor } from '../../../../src/answer/evidence/hits.ts';
import { rankSentences } from '../../../../src/answer/evidence/rank/rank.ts';
import { analyseQuestion } from '../../../../src/answer/question/question.ts';
import { analyseQuery } from '../../../../src/search/analyse.ts';
import { createRetriever } from '../../../../src/search/minisearch.ts';
import { everything } from '../../../../src/search/query.ts';
import { article } from '../../../support/articles.ts';

const texts = [
  'The Lorne Bridge was opened in March 2021 by the transport minister. The bridge cost $42 million. About 12,000 commuters cross it every day.',
  'Ferro Norte employs 3,400 people at the Salt Creek mine. The company plans a second shaft. Rescue teams train there in autumn.',
  'The Moss River carries more lead than before. A hydrologist called the readings a clear alarm. No new limits were announced.',
  'The harvest festival drew forty choirs to the cathedral. Visitors slept in tents along the canal. The mayor opened it with a song.',
  'Brackwater raised its school budget by 8 percent. Teachers welcomed the decision. Two schools will get new roofs next year.',
  'The ferry to Lund sails twice a day. Its captain retired in June after thirty years at sea. A replacement has been hired.',
];
const few = createRetriever(texts.slice(0, 3).map((text, i) => article(`few${i}`, text)));
const more = createRetriever(texts.map((text, i) => article(`more${i}`, text)));

function judged(question: string, retriever: typeof few) {
  const analysed = analyseQuestion(question, {
    analyse: (text) => analyseQuery(text, retriever.vocabulary),
    articles: retriever.articles,
    today: '2025-06-01',
  });
  const hits = hitsFor(analysed.query, everything, retriever);
  return judge(analysed, hits, rankSentences(analysed, hits, retriever), retriever);
}

describe('judge', () => {
  it.each([
    ['few articles', few],
    ['more', more],
  ] as const)('tells what %s answer from what is foreign', (_, retriever) => {
    for (const question of [
      'When was the Lorne Bridge opened?',
      'How many people does Ferro Norte employ?',
      'Which river carries more lead than before?',
    ])
      expect([question, judged(question, retriever).outcome]).toEqual([question, 'answered']);
    for (const question of [
      'Who won the 2026 World Cup?',
      'How do I bake sourdough bread?',
      'Which company built the Suez Canal?',
      'When did the Roman Empire collapse?',
    ])
      expect([question, judged(question, retriever).outcome]).not.toEqual([question, 'answered']);
  });

  it('gives a score between 0 and 1 with finite features, and compares it with the threshold', () => {
    for (const question of [
      'Lorne Bridge',
      'Salt Creek 2021 $42 million',
      'Ferro',
      'Moss River lead alarm limits hydrologist',
    ]) {
      const { score, threshold, outcome, features } = judged(question, more);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(outcome === 'answered').toBe(score >= threshold);
      expect(Object.values(features).every(Number.isFinite)).toBe(true);
    }
  });

  it('keeps silent where nothing is found', () => {
    expect(judged('zyx qwv', more)).toMatchObject({ score: 0, outcome: 'not-found' });
    expect(judged('', more)).toMatchObject({ score: 0, outcome: 'not-found' });
  });
});
