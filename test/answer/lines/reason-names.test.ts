import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask/ask.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

const retriever = createRetriever([
  article('ledger-mill', 'The Shining Path co-operative bought the old mill in March. It plans to grind rye there.', {
    publisher: 'Ledger',
  }),
  article('voice-fair', 'The fair shines in autumn. A path leads down from the mill to the stands, past the rye.', {
    publisher: 'Free Voice',
  }),
  article('gazette-bridge', 'The Lorne Bridge was opened in 2021. It cost $42 million.', { publisher: 'Gazette' }),
]);

describe('a name that an outlet does not mention', () => {
  it('is said to be mentioned only where it stands, not where its words are', () => {
    const { because } = ask({
      question: 'What does Gazette say about the Shining Path?',
      retriever,
      today: '2025-06-01',
    });
    expect(because).toEqual({
      kind: 'not-mentioned',
      whose: { outlets: ['Gazette'], since: null, until: null },
      names: ['Shining Path'],
      elsewhere: ['Ledger'],
    });
  });
});
