import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask/ask.ts';
import { recased } from '../../../src/answer/question/recase.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

const retriever = createRetriever([
  article(
    'mill',
    'The mill in Kiel was sold to Ada Brandt for $12 million in 1930. A month later, the OECD praised the sale. The town of Kiel kept a share of the mill.',
  ),
  article(
    'ferry',
    'The ferry to Lund sails twice a day. Its captain, Nils Aker, retired in June after thirty years at sea.',
  ),
]);
const nameOf = (word: string) => retriever.vocabulary.nameOf(word);

describe('recased', () => {
  it.each([
    ['who bought the mill in kiel', 'who bought the mill in Kiel?'],
    ['WHO BOUGHT THE MILL IN KIEL?!', 'who bought the mill in Kiel?'],
    ['what did ada brandt buy...', 'what did Ada Brandt buy?'],
    ["what was nils aker's job", "what was Nils Aker's job?"],
    ['what did the oecd praise', 'what did the OECD praise?'],
    ['Ada Brandt bought what', 'Ada Brandt bought what?'],
    ['Did the Harbour Trust buy it', 'did the Harbour Trust buy it?'],
    ['', '?'],
  ])('%s', (typed, written) => {
    expect(recased(typed, nameOf)).toBe(written);
  });

  it('leaves every word in its place', () => {
    for (const typed of ['who  bought — the MILL', '$12 MILLION?', '¿qué?']) {
      const written = recased(typed, nameOf);
      expect(written.slice(0, -1).toLowerCase()).toBe(typed.replace(/[\s.?!…]*$/u, '').toLowerCase());
    }
  });

  it('gives the same answer however it was typed', () => {
    const said = (question: string) => {
      const { question: _, ...answer } = ask({ question, retriever, today: '2025-06-01' });
      return answer;
    };
    for (const question of [
      'Who bought the mill in Kiel?',
      'When did Nils Aker retire?',
      'How often does the ferry to Lund sail?',
    ])
      for (const typed of [
        question.toLowerCase(),
        question.toUpperCase(),
        question.replace('?', ''),
        `${question.replace('?', '')}...`,
      ])
        expect([typed, said(typed)]).toEqual([typed, said(question)]);
  });
});
