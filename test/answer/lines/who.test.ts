import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask/ask.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

const retriever = createRetriever([
  article(
    'a',
    'Tobin Rask, 41, was taken from his flat shortly after six in the morning.\n\nHis lawyer, Helena Brandt, said the money was an inheritance from an aunt.\n\nThe theft was discovered by the night guard, Tobin Rask, on the ground floor.',
    { publisher: 'Herald' },
  ),
  article('b', 'Tobin Rask, the night guard at Harrow House, was arrested on Tuesday morning.', {
    publisher: 'Lantern',
  }),
  article('c', 'I do not know if Tobin Rask helped the thieves. Pia Rask, the mayor of Oskel, does not say.', {
    publisher: 'Post',
  }),
]);
const who = (question: string) => ask({ question, retriever, today: '2032-06-20' });
const texts = (question: string) => who(question).lines.map(({ text }) => text);

describe('who somebody is', () => {
  it('is told by the sentences that tell it, one of each outlet, and by none that only names the person', () => {
    expect(texts('Who is Tobin Rask?')).toEqual([
      expect.stringContaining('the night guard, Tobin Rask,'),
      expect.stringContaining('Tobin Rask, the night guard at Harrow House,'),
    ]);
  });

  it('is told though the sentence leans on what stands above', () => {
    expect(who('Who is Helena Brandt?')).toMatchObject({ kind: 'answered', direct: null });
    expect(texts('Who is Helena Brandt?')[0]).toContain('His lawyer, Helena Brandt,');
  });

  it('stands in front where the sentence tells it in a word', () => {
    expect(who('Who is Pia Rask?').direct?.text).toBe('the mayor of Oskel');
  });
});
