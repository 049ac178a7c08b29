import { expect, it } from 'vitest';
import { claimedOffice, officeAgainst } from '../../../src/answer/check/two-offices.ts';

const against = (claim: string, sentence: string) => {
  const office = claimedOffice(claim);
  const holding = office === null ? null : officeAgainst(office, sentence);
  return holding?.kind === 'differs' ? holding.differences : null;
};

it('is another office of the kind, of the same person', () => {
  const claim = 'Ana Duarte is the finance minister of Peru';
  expect(against(claim, "Ana Duarte is Peru's Minister of Defense and spoke on Monday.")).toEqual([
    { claimed: 'the finance minister of Peru', found: "Peru's Minister of Defense" },
  ]);
});

it.each([
  ['says more of the same office', 'Ana Duarte is a minister', 'Ana Duarte is the finance minister of Peru.'],
  ['is of another kind', 'Ana Duarte is the mayor of Lima', 'Ana Duarte is the chair of the port trust.'],
  ['is of another person', 'Ana Duarte is the finance minister', 'Elmer Ruiz is the Minister of Defense.'],
  [
    'answers a claim that says something else',
    'Ana Duarte left the finance ministry',
    'Ana Duarte is the Minister of Defense.',
  ],
])('is none where it %s', (_, claim, sentence) => {
  expect(against(claim, sentence)).toBeNull();
});
