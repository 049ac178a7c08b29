import { expect, it } from 'vitest';
import { candidatesIn } from '../../../../src/answer/evidence/spans/candidates.ts';
import { certainFeatures, certainRows, certainty } from '../../../../src/answer/evidence/spans/certain.ts';
import { directContext } from '../../../../src/answer/evidence/spans/features.ts';
import { wantedBy } from '../../../../src/answer/question/kind.ts';
import { termsOf } from '../../../../src/language/tokens.ts';

const certainOf = (question: string, sentence: string) => {
  const wanted = wantedBy(question);
  const candidates = candidatesIn(sentence, wanted, '2025-05-06', question);
  const context = directContext(sentence, wanted, termsOf(question), () => 1, 1, candidates);
  return certainRows(candidates, context, question).map((row, at) => {
    const span = candidates[at]?.span ?? { start: 0, end: 0 };
    return { text: sentence.slice(span.start, span.end), certain: certainty(row), length: row.length };
  });
};

it('is surer of the span beside the asked words than of another of its kind', () => {
  const [opened, renamed] = certainOf(
    'When was the Lorne Bridge opened?',
    'The Lorne Bridge was opened in March 2021, and a road in the valley was renamed in 1998.',
  );
  expect(opened?.text).toMatch(/2021/);
  expect(opened?.certain).toBeGreaterThan(renamed?.certain ?? 1);
});

it('has a value for every feature', () => {
  for (const { length } of certainOf('When was it opened?', 'It was opened in March 2021.'))
    expect(length).toBe(certainFeatures.length);
});
