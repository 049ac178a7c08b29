import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask/ask.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

const courier =
  'A ferry ran aground off Selby on Monday evening. No one died in the accident. The ferry is forty years old.';
const ledger =
  'The ferry Marigold struck a rock near Selby. There were no fatalities. A café in Selby has won a prize for its soup.';

const shown = (question: string, theirs = ledger) => {
  const articles = [
    article('one', courier, { publisher: 'The Courier' }),
    article('two', theirs, { publisher: 'The Ledger' }),
  ];
  return ask({ question, retriever: createRetriever(articles), today: '2031-07-10' });
};

describe('what another outlet says of the same', () => {
  it('stands beside the first line where it answers too, in other words', () => {
    const { lines, state } = shown('Did anyone die in the accident?');
    expect(lines.map(({ text }) => text)).toEqual(['No one died in the accident.', 'There were no fatalities.']);
    expect(state.kind).toBe('from-many');
  });

  it('is left out where it speaks of something else', () => {
    const { lines } = shown('How old is the ferry?');
    expect(lines.map(({ text }) => text)).toEqual(['The ferry is forty years old.']);
  });
});
