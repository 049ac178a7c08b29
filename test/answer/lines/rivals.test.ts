import { expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask/ask.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

const askedOf = (one: string, other: string, question: string) =>
  ask({ question, retriever: createRetriever([article('alpha', one), article('beta', other)]), today: '2025-06-01' });

it('answers with both values where two outlets give two, though neither sentence has all the words of the question', () => {
  const answer = askedOf(
    'The avalanche above Saint-Orin killed seven skiers, the mountain police said on Sunday.',
    "Eleven skiers lost their lives in Sunday's avalanche above Saint-Orin.",
    'How many skiers died in the avalanche?',
  );
  expect(answer).toMatchObject({ kind: 'answered', support: 'disputed', direct: null });
});

it('does not where a measure is asked for and they differ in a year', () => {
  const answer = askedOf(
    'A total of 50,000 walkers crossed the Lorne Gap in 2024.',
    'A total of 50,000 walkers have crossed the Lorne Gap in 2025.',
    'how wide is the lorne gap',
  );
  expect(answer.kind).not.toBe('answered');
});

it('does not where they differ in something else', () => {
  const answer = askedOf(
    'The Salt Creek mine employs 340 people, Ferro Norte says.',
    'At the Salt Creek mine Ferro Norte employs 290 people.',
    'How much did the Salt Creek mine cost?',
  );
  expect(answer.kind).not.toBe('answered');
});

it('answers which of two it was with both where two outlets say two', () => {
  const answer = askedOf(
    'The government that signed the Lorne treaty is named by the Herald as the Lenz government. Talks on the treaty were long.',
    'The government at the signing of the Lorne treaty was that of Prime Minister Kraus.',
    'Was it the Lenz government or the Kraus government?',
  );
  expect(answer.kind === 'answered' && answer.support).toBe('disputed');
});
