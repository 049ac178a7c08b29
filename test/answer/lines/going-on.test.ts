import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask/ask.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

const text =
  'The province offered the mussel growers a fund. The growers were angry about the offer. They had asked for six million. The harbour was dredged in May. A ferry runs twice a day.';
const shown = (rendition: 'full' | 'brief', question: string) => {
  const retriever = createRetriever([article('a', text, { rendition })]);
  return ask({ question, retriever, today: '2031-07-10' }).lines[0]?.text;
};

describe('an answer that only repeats the question', () => {
  it('goes on with the sentence behind it', () => {
    expect(shown('full', 'Why were the growers angry about the offer?')).toBe(
      'The growers were angry about the offer. They had asked for six million.',
    );
  });

  it('does not where the best sentence says what is asked', () => {
    expect(shown('full', 'When was the harbour dredged?')).toBe('The harbour was dredged in May.');
  });

  it('does not in a brief, whose sentences stand each for itself', () => {
    expect(shown('brief', 'Why were the growers angry about the offer?')).toBe(
      'The growers were angry about the offer.',
    );
  });
});
