import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask/ask.ts';
import { leastOdds, surestConflict } from '../../../src/answer/relate/contradiction.ts';
import { readForRelation } from '../../../src/answer/relate/reading.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

const between = (one: string, other: string) =>
  surestConflict(readForRelation(one, '2031-06-20'), readForRelation(other, '2031-06-20'), null);
const isTold = (one: string, other: string) => (between(one, other)?.score ?? -9) >= leastOdds.unasked;

describe('yes and no without a question', () => {
  it('is told where one denies the very thing that the other says', () => {
    expect(
      isTold('The bridge over the Ulm was closed on Monday.', 'The bridge over the Ulm was not closed on Monday.'),
    ).toBe(true);
  });

  it.each([
    ['The pier will not be opened this year.', 'There will be no opening of the pier this summer.', 'both deny it'],
    [
      'The first dead seals were found by Ona Brandt, who has kept the light for ten years.',
      'Ona Brandt, who found the first dead seals, told me that she does not sleep.',
      'something else is denied',
    ],
    ['So Mr Falk would be giving it away for nothing.', 'Here I part company with Mr Falk.', 'two matters'],
  ])('is not told of “%s” and “%s”: %s', (one, other) => {
    expect(isTold(one, other)).toBe(false);
  });
});

describe('what is asked', () => {
  const retriever = createRetriever([
    article('a', 'Harbour master Pia Lund told reporters that about 60 percent of the mussels had died.', {
      publisher: 'Courier',
    }),
    article('b', 'Harbour master Pia Lund said 45 percent of the mussels had died.', { publisher: 'Gazette' }),
  ]);
  const asked = (question: string) => ask({ question, retriever, today: '2031-06-20' });

  it('is disputed where the outlets give two values for it', () => {
    expect(asked('What share of the mussels died?').support).toBe('disputed');
  });

  it('is not disputed for a figure that nobody asked for', () => {
    const answer = asked('Who is the harbour master?');
    expect(answer.kind).toBe('answered');
    expect(answer.disagreements).toEqual([]);
  });

  it('is not disputed by the name that the question itself gives', () => {
    const painted = createRetriever([
      article('a', 'The most valuable of the works is The Blue Ferry, painted by Maud Ellery in 1908.', {
        publisher: 'Lantern',
      }),
      article('b', 'Maud Ellery left her work to Velmora, where she had painted it.', { publisher: 'Post' }),
    ]);
    expect(
      ask({ question: 'Who painted The Blue Ferry?', retriever: painted, today: '2032-06-20' }).disagreements,
    ).toEqual([]);
  });
});

describe('what is no contradiction', () => {
  it.each([
    [
      'Tomas Reyle, the chief executive of the line, has no intention of stepping down, his office said on Saturday.',
      'Tomas Reyle, 54, was a ferry captain before he became chief executive of the line in 2029.',
      'of whom something is denied is not denied, and the day of telling is no date of it',
    ],
    [
      'The final report on the accident is expected in September.',
      'The first letter on the accident was written in September.',
      'no reader sees a difference in one word',
    ],
  ])('%s / %s: %s', (one, other) => {
    expect(isTold(one, other)).toBe(false);
  });
});
