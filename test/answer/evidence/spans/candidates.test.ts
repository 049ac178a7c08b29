import { describe, expect, it } from 'vitest';
import { candidatesIn, isInQuestion } from '../../../../src/answer/evidence/spans/candidates.ts';
import { directFeatures } from '../../../../src/answer/evidence/spans/features.ts';
import { slotsIn } from '../../../../src/answer/evidence/spans/gap.ts';
import { isPartOfList } from '../../../../src/answer/evidence/spans/names.ts';
import { roleIn } from '../../../../src/answer/evidence/spans/roles.ts';
import { directWeights } from '../../../../src/answer/evidence/spans/weights.ts';
import { wantedBy } from '../../../../src/answer/question/kind.ts';

const found = (question: string, sentence: string) =>
  candidatesIn(sentence, wantedBy(question), '2025-05-06', question).map(({ span }) =>
    sentence.slice(span.start, span.end),
  );

describe('spans that may answer', () => {
  it.each([
    ['How much did the bridge cost?', 'The bridge of 300 metres cost $42 million.', ['$42 million']],
    ['How many people work there?', 'In 2024 it paid $5 million to 3,400 people.', ['3,400']],
    ['How many stations did it own?', 'It owned eight owned-and-operated stations in 1948.', ['eight']],
    ['What share of the silver comes from there?', 'Of 900 tonnes, 18 percent is from there.', ['18 percent']],
    ['By what percentage can it vary?', 'It kills 30–75% of them.', ['30–75%']],
    ['How many posts are vacant?', 'There 19 of its 52 posts for nurses are vacant.', ['19']],
    ['How long does it take?', 'It usually takes five to ten years.', ['five to ten years']],
    ['When was it opened?', 'It was opened in March 2021 with 300 guests.', ['March 2021']],
    ['In which year was it opened?', 'It was opened in March 2021.', ['2021']],
    ['When did it rise?', 'It rose in the late 1980s.', ['the late 1980s']],
    [
      'Which exercises does it plan?',
      'It plans exercises such as Deep Shift and Night Watch.',
      ['Deep Shift and Night Watch'],
    ],
  ] as const)('%s', (question, sentence, wanted) => {
    expect(found(question, sentence)).toEqual(expect.arrayContaining([...wanted]));
  });

  it('takes no sum of money for a number of things, and no year', () => {
    expect(found('How many helicopters did it get?', 'It got helicopters worth $65 million in 2024.')).toEqual([]);
  });

  it('leaves days that only the date of publication tells', () => {
    expect(found('When did they meet?', 'They met on Monday.')).toEqual([]);
  });

  it('gives "who" the title that goes with a name', () => {
    expect(found('Who opened the hall?', 'Queen Elizabeth II opened the hall.')).toContain('Queen Elizabeth II');
  });
});

describe('who and what beside the verb', () => {
  const slots = (question: string, sentence: string) =>
    slotsIn(question, sentence).map(({ slot, span }) => `${slot}: ${sentence.slice(span.start, span.end)}`);

  it('finds who does it, and by whom it is done', () => {
    expect(slots('Who manages the site?', 'An architect normally manages the site.')).toEqual([
      'subject: An architect',
    ]);
    expect(slots('Who built the mill?', 'The mill was built by the Olm brothers in 1801.')).toEqual([
      'agent: the Olm brothers',
    ]);
  });

  it('finds whom or what it is done to', () => {
    expect(slots('Who did the firm sell the mine to?', 'The firm sold the mine to Ferro Norte for a song.')).toEqual([
      'object: Ferro Norte',
    ]);
  });

  it('looks past an apposition', () => {
    expect(
      slots('Who issued the note?', 'Sean Vale, the assistant to the minister of roads and bridges, issued the note.'),
    ).toEqual(['subject: Sean Vale']);
  });
});

describe('what a person is', () => {
  const role = (sentence: string, name: string) => {
    const span = roleIn(sentence, name);
    return span === null ? null : sentence.slice(span.start, span.end);
  };
  it.each([
    ['Ana Duarte, the minister of transport, spoke.', 'the minister of transport'],
    ['Dr Ana Duarte of the Road Institute is a specialist in bridges.', 'a specialist in bridges'],
    ['They met Peru’s foreign minister Ana Duarte.', 'Peru’s foreign minister'],
    ['Deputy Secretary of State Ana Duarte spoke.', 'Deputy Secretary of State'],
    ['Dr Ana Duarte spoke.', null],
    ['The bridge was opened.', null],
  ])('%s', (sentence, expected) => {
    expect(role(sentence, 'Ana Duarte')).toBe(expected);
  });
});

describe('what is no direct answer', () => {
  it('is in the question already', () => {
    expect(isInQuestion('Pete Ames', 'Who did Pete Ames meet?')).toBe(true);
    expect(isInQuestion('Secretary Pete Ames', 'Who did Pete Ames meet?')).toBe(true);
    expect(isInQuestion('Walter Ames', 'Who did Pete Olm meet?')).toBe(false);
  });

  it('is one item of several', () => {
    const sentence = 'He named trafficking, migration and crime.';
    expect(isPartOfList(sentence, { start: 9, end: 20 })).toBe(true);
    expect(isPartOfList('He met Ana, who smiled.', { start: 7, end: 10 })).toBe(false);
  });

  it('is weighed by every feature there is', () => {
    expect(Object.keys(directWeights).sort()).toEqual([...directFeatures].sort());
  });
});
