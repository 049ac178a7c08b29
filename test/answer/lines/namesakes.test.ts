import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask/ask.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

const retriever = createRetriever([
  article(
    'alpha',
    'Jonas Wirth, the coach of Dunmore, is 54 years old. The mayor of Ashford, Kent, resigned on Friday.',
  ),
  article('beta', 'The painter Malte Wirth is 61 years old. The mayor of Ashford, Ontario, resigned on Monday.'),
]);
const asked = (question: string) => ask({ question, retriever, today: '2025-06-01' });

describe('a name that several bear', () => {
  it('is asked back, with a question for each', () => {
    const answer = asked('How old is Wirth?');
    expect(answer).toMatchObject({ kind: 'near', direct: null, support: null, disagreements: [] });
    expect(answer.because).toEqual({
      kind: 'namesakes',
      name: 'Wirth',
      which: expect.arrayContaining([
        { name: 'Jonas Wirth', question: 'How old is Jonas Wirth?' },
        { name: 'Malte Wirth', question: 'How old is Malte Wirth?' },
      ]),
    });
  });

  it('is asked back for towns', () => {
    expect(asked('When did the mayor of Ashford resign?').because).toMatchObject({
      kind: 'namesakes',
      which: [{ name: expect.stringMatching(/^Ashford, /) }, { name: expect.stringMatching(/^Ashford, /) }],
    });
  });

  it('is answered where the question tells which', () => {
    const answer = asked('How old is Malte Wirth?');
    expect(answer.kind).toBe('answered');
    expect(answer.lines[0]?.text).toContain('61');
  });
});
