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

describe('who somebody is, in Spanish', () => {
  const spanish = createRetriever([
    article(
      'a',
      'La alcaldesa de Oskel, Inés Ruiz, inauguró el puente. Lo pagó el ministro de Defensa, Walter Astudillo.',
      {
        publisher: 'El Faro',
        language: 'es',
      },
    ),
    article(
      'b',
      'La fiscal Rosa Quispe y el juez Pedro Soto visitaron la obra. Inés Ruiz, alcaldesa de Oskel, no fue.',
      {
        publisher: 'Alba',
        language: 'es',
      },
    ),
    article('c', 'No sé si Inés Ruiz dice la verdad sobre el puente.', { publisher: 'La Voz', language: 'es' }),
  ]);
  const asked = (question: string) => ask({ question, retriever: spanish, today: '2032-06-20' });

  it.each([
    ['¿Quién es Inés Ruiz?', 'La alcaldesa de Oskel'],
    ['¿Quién es Rosa Quispe?', 'La fiscal'],
    ['¿Quién es Walter Astudillo?', 'el ministro de Defensa'],
  ])('%s', (question, role) => {
    expect(asked(question).direct?.text).toBe(role);
  });

  it('is told by no sentence that only names the person', () => {
    expect(asked('¿Quién es Inés Ruiz?').lines.map(({ text }) => text)).toEqual([
      expect.stringContaining('La alcaldesa de Oskel, Inés Ruiz,'),
      expect.stringContaining('Inés Ruiz, alcaldesa de Oskel,'),
    ]);
  });
});
