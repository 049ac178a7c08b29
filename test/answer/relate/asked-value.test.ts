import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask/ask.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

const today = '2031-06-20';
const others = article('c', 'The market sells bread and cheese on Fridays.', { publisher: 'Third' });
const putTo = (question: string, first: string, second: string) =>
  ask({
    question,
    today,
    retriever: createRetriever([
      article('a', first, { publisher: 'Courier' }),
      article('b', second, { publisher: 'Gazette' }),
      others,
    ]),
  });
const outletsOf = ({ citations }: ReturnType<typeof putTo>) => citations.map(({ publisher }) => publisher).sort();

describe('what two outlets give for what was asked', () => {
  it('shows both where they give two times of day, and calls neither the only one', () => {
    const answer = putTo(
      'When did the alarm go off?',
      'The alarm went off at 3:15 a.m., but the raiders had been inside for half an hour.',
      'The alarm sounded at 2:40 a.m., police said.',
    );
    expect(outletsOf(answer)).toEqual(['Courier', 'Gazette']);
    expect(answer.state.kind).toBe('from-many');
    expect(answer.direct).toBeNull();
  });

  it('reads a time of day as the answer to “what time”', () => {
    const answer = putTo('What time did the alarm go off?', 'The alarm went off at 3:15 a.m.', 'The hall is closed.');
    expect(answer).toMatchObject({ kind: 'answered', direct: { text: '3:15 a.m.' } });
  });

  it('is no agreement where the other only names the person and tells something else', () => {
    const answer = putTo(
      'Who found the empty frames?',
      'It was a cleaner, Marta Quill, who found the empty frames.',
      'Marta Quill, a cleaner, said she could not believe it.',
    );
    expect(answer).toMatchObject({ kind: 'answered', support: 'single-source', direct: { text: 'Marta Quill' } });
    expect(answer.direct?.citations).toHaveLength(1);
  });

  it('cites every outlet that is said to agree', () => {
    const answer = putTo(
      'How many employees did the Coral Regent send home?',
      'The Coral Regent on Isle Verte has closed its doors and sent home 430 employees.',
      'When the Coral Regent closed, the 430 employees were sent home at half pay.',
    );
    expect(answer).toMatchObject({ support: 'corroborated', direct: { text: '430' } });
    expect(outletsOf(answer)).toEqual(['Courier', 'Gazette']);
  });

  it('is no rival where the other figure is of something that was not asked about', () => {
    const answer = putTo(
      'What is the growth rate of Ulmia?',
      'The growth rate of Ulmia is 2%.',
      'Crossings from Ulmia to Oskel rose by 37% last year.',
    );
    expect(answer).toMatchObject({ kind: 'answered', direct: { text: '2%' } });
    expect(outletsOf(answer)).toEqual(['Courier']);
  });
});

describe('the only one', () => {
  it('is nobody where another outlet says it in words of its own', () => {
    const answer = putTo(
      'Did anyone die in the accident?',
      'No one died in the accident.',
      'There were no fatalities.',
    );
    expect(answer.kind).toBe('answered');
    expect(answer.state.kind).not.toBe('only');
  });
});

describe('yes and no', () => {
  it('is disputed where one outlet says and another denies what is asked, in the question’s words', () => {
    const answer = putTo(
      'Were the paintings insured?',
      'Ms Maran said all the stolen paintings were insured.',
      'None of the paintings was insured, a council document seen by the Courier shows.',
    );
    expect(answer.support).toBe('disputed');
    expect(outletsOf(answer)).toEqual(['Courier', 'Gazette']);
  });

  it('is not disputed by two names that bear on something else', () => {
    const answer = putTo(
      'The Blue Ferry was painted in 1908, right?',
      'The most valuable of the missing works is The Blue Ferry, painted by Maud Ellery in 1908.',
      'Some people say that The Blue Ferry should hang in the National Gallery.',
    );
    expect(answer.disagreements).toEqual([]);
  });
});
