import { describe, expect, it } from 'vitest';
import { readForRelation } from '../../../src/answer/relate/reading.ts';
import { twinConflict } from '../../../src/answer/relate/twins.ts';

const between = (one: string, other: string) => {
  const found = twinConflict(readForRelation(one, '2025-06-01'), readForRelation(other, '2025-06-01'), true);
  return (
    found && [
      found.kind,
      one.slice(found.first.start, found.first.end),
      other.slice(found.second.start, found.second.end),
    ]
  );
};

describe('two sentences that are one but for one thing', () => {
  it.each([
    [
      'The vaccine was developed in less than a year by the Pasternak Institute.',
      'The vaccine was developed in less than a year by the University of Varen.',
      ['name', 'Pasternak Institute', 'University of Varen'],
    ],
    [
      'The treaty on the islands was signed in March 1754.',
      'The treaty on the islands was signed in May 1761.',
      ['time', 'March 1754', 'May 1761'],
    ],
    [
      'The court let the former employee claim $5 million in damages.',
      'The court let the former employee claim $9 million in damages.',
      ['figure', '$5 million', '$9 million'],
    ],
  ])('%s', (one, other, found) => {
    expect(between(one, other)).toEqual(found);
  });

  it.each([
    // One under a shorter name, one figure rounded, a word of one meaning, too little in common.
    ['The report on the old dykes was written by Sunniva Berg.', 'The report on the old dykes was written by Berg.'],
    [
      'The storm left some 12,000 households of the valley dark.',
      'The storm left about 12,000 households of the valley dark.',
    ],
    ['The vaccine protects adults against the new strain.', 'The vaccine protects children against the new strain.'],
    ['Berg wrote it.', 'Ostby wrote it.'],
  ])('not: %s', (one, other) => {
    expect(between(one, other)).toBeNull();
  });
});
