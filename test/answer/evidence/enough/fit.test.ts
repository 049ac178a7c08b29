import { describe, expect, it } from 'vitest';
import { ask } from '../../../../src/answer/ask/ask.ts';
import { createRetriever } from '../../../../src/search/minisearch.ts';
import { article } from '../../../support/articles.ts';

const retriever = createRetriever([
  article(
    'mill',
    [
      'Corran Mill was founded in Ostby in 1968 and employs 410 people. Its director Hanna Voss wants to sell it.',
      'Drivers who come from Ostby pass the Lindgren Works, which is nine miles away. The mill has 26 looms.',
      'Hanna Voss announced a public meeting for 12 March. The owner of the mill, Peer Brandt, will not attend. "We are sorry," said mill owner Peer Brandt.',
    ].join('\n\n'),
    { title: 'Corran Mill to be sold', published: '2025-02-20' },
  ),
  article('fair', 'The wool fair drew 9,000 visitors in 2024. The new hall of the fair cost $3 million.', {
    title: 'Record at the wool fair',
  }),
]);
const answerTo = (question: string) => ask({ question, retriever, today: '2025-06-01' });

describe('a short question to a few articles', () => {
  it.each([
    ['When was Corran Mill founded?', /1968/],
    ['Where was Corran Mill founded?', /Ostby/],
    ['How many people does Corran Mill employ?', /410/],
    ['Who owns the mill?', /Brandt/],
    ['When is the public meeting?', /12 March/],
    ['How much did the new hall cost?', /\$3 million/],
    ['What did Peer Brandt say?', /We are sorry/],
  ])('is answered where a sentence has what is asked: %s', (question, expected) => {
    expect(answerTo(question).lines[0]?.text ?? '').toMatch(expected);
  });

  it.each([
    'Who founded Corran Mill?',
    'How much tax did the new hall pay?',
    'What did the Lindgren Works cost?',
    'When was the Lindgren Works founded?',
    'How many people do the Lindgren Works employ?',
    'Where was Hanna Voss born?',
    'How old is Hanna Voss?',
    'How much did Corran Mill cost?',
    'How much does a loom weigh?',
    'Which bank lends to Corran Mill?',
    'How do I wash wool at home?',
  ])('is not answered where none has, though its words are there: %s', (question) => {
    expect(answerTo(question)).toMatchObject({ direct: null, support: null, disagreements: [] });
    expect(answerTo(question).kind).not.toBe('answered');
  });
});

describe('a Spanish question for a name', () => {
  const answered = (text: string) =>
    ask({
      question: '¿Cómo se llama la niña hallada con vida?',
      retriever: createRetriever([article('faro', text, { language: 'es' })]),
      today: '2025-06-01',
    }).kind;

  it('is answered where a sentence has one', () => {
    expect(answered('La niña hallada con vida en una bodega del puerto se llama Inés Carbajal.')).toBe('answered');
  });

  it('is not where none has: a capital that opens a sentence is no name', () => {
    expect(answered('Una niña de seis años fue hallada con vida en una bodega del puerto.')).not.toBe('answered');
  });
});
