import { describe, expect, it } from 'vitest';
import { readStatement, relate, weightsOf } from '../../../src/answer/relate/agreement.ts';
import { supportOf } from '../../../src/answer/relate/support.ts';

const others = [
  'The river ferry carried wheat to the northern villages.',
  'Teachers asked the council for smaller classes.',
  'The orchestra of Arden toured three provinces.',
  'Farmers in the valley grow apples and pears.',
  'Two trains were late because of the storm.',
];
const say = (text: string, publisher = 'Alpha') => readStatement(text, { publisher, published: '2026-03-12' });
const weigh = weightsOf(others.map((text) => say(text)));
const relation = (one: string, other: string) => relate(say(one), say(other, 'Beta'), weigh);
const rowsOf = (one: string, other: string) =>
  relation(one, other).figures.map(({ relation: kind, differs, first, second }) => [
    differs ?? kind,
    first.text,
    second.text,
  ]);

describe('two reports of one event', () => {
  it.each([
    ['At least 41 people died.', 'Forty-one people were killed when the dam broke.'],
    [
      'Lumen Motors bought the battery maker Celta for $1.1bn in 2023.',
      'Lumen Motors acquired Celta in 2023 for 1.1 billion dollars.',
    ],
    ['The fleet of Lumen Motors grew to 214,000 cars.', 'Lumen Motors has a fleet of 214,000 cars.'],
    [
      'Norvik Hydro failed to inspect the Kessler Dam in 2025.',
      'Norvik Hydro did not inspect the Kessler Dam in 2025.',
    ],
    ['The Kessler Dam was built by Norvik Hydro in 1971.', 'Norvik Hydro built the Kessler Dam in 1971.'],
  ])('agree: %s | %s', (one, other) => {
    expect(relation(one, other).kind).toBe('same');
  });

  it.each([
    // One denies of a word what the other says of it, though both have a denial.
    [
      'Norvik Hydro said it inspected the dam last year and found no cracks.',
      'The operator, Norvik Hydro, did not inspect the dam last year.',
    ],
    ['Norvik Hydro inspected the Kessler Dam in 2025.', 'Norvik Hydro failed to inspect the Kessler Dam in 2025.'],
    // What is said is part of the statement, not of who says it.
    [
      'Chief executive Rosa Lindqvist said the plant in Hartwell would stay open.',
      'Rosa Lindqvist, the chief executive, said the Hartwell plant would close.',
    ],
    [
      'Rosa Lindqvist, the chief executive, said the Hartwell plant would close.',
      'The chief executive, Rosa Lindqvist, said that Hartwell will not close.',
    ],
    // The same parties the other way round.
    [
      'Lumen Motors bought the battery maker Celta for $1.1bn in 2023.',
      'Celta, a battery maker, bought the paint unit of Lumen Motors for $1.1bn in 2023.',
    ],
    ['Lumen Motors bought Celta for $1.1bn.', 'Lumen Motors was bought by Celta for $1.1bn.'],
    ['Some 31,500 people moved from Arden to Boras.', 'Some 31,500 people moved from Boras to Arden.'],
    // Only possible in one of them.
    ['The state lent Lumen Motors £300 million.', 'The state may lend Lumen Motors £300 million.'],
    // One half of the other says the opposite.
    [
      'Schools in Arden and Boras were closed on Monday.',
      'Schools in Arden remained open on Monday, while those in Boras were closed.',
    ],
    // Still to come in one of them.
    ['The province would receive 250,000 doses of vaccine.', 'The province received 250,000 doses of vaccine.'],
    // Another one's figure.
    ["Arden's exports reached $312 million in 2020.", "Boras's exports reached $312 million in 2020."],
  ])('do not agree: %s | %s', (one, other) => {
    expect(['unrelated', 'different']).toContain(relation(one, other).kind);
    expect(rowsOf(one, other)).toEqual([]);
  });

  it.each([
    [
      'The flood destroyed 1,840 homes and cut power to the city.',
      'The flood wrecked 1,480 houses and left the city without electricity.',
      ['value', '1,840', '1,480'],
    ],
    [
      'The government pledged €220 million for rebuilding.',
      'The government promised $220 million for rebuilding.',
      ['value', '€220 million', '$220 million'],
    ],
    [
      'Norvik Hydro earned €1.9 billion in 2025 from power.',
      'Norvik Hydro earned €1.9 billion in 2024 from power.',
      ['when', '€1.9 billion', '€1.9 billion'],
    ],
  ])('differ in a figure: %s | %s', (one, other, row) => {
    expect(rowsOf(one, other)).toEqual([row]);
  });

  it('differ in one figure beside an equal one', () => {
    expect(
      rowsOf('Its profit fell 18% to £640 million in 2025.', 'Profit fell 8% to £640 million in 2025.'),
    ).toContainEqual(['value', '18%', '8%']);
  });

  it.each([
    // A forecast and what came of it.
    ['Sales of Lumen cars rose to 214,000 in 2026.', 'Lumen expects sales of 240,000 cars in 2026.'],
    // A time that is another thing's.
    [
      'Lumen Motors will cut 3,200 jobs by the end of 2027.',
      'Workers at Lumen Motors went on strike on 20 February over plans to cut 3,200 jobs.',
    ],
    // A figure of a place that the other does not speak of.
    ['The highest temperature recorded was 104 °F.', 'The highest temperature recorded in Hopetown was 48 °F.'],
  ])('do not differ: %s | %s', (one, other) => {
    expect(rowsOf(one, other).filter(([kind]) => kind === 'value' || kind === 'when')).toEqual([]);
  });
});

describe('supportOf', () => {
  const differencesOf = (one: string, other: string, publisher = 'Beta', asked: readonly string[] | null = null) =>
    supportOf([say(one), say(other, publisher)], weigh, asked === null ? null : new Set(asked)).differences.map(
      ({ about, positions }) => [about, ...positions.map(({ value, members }) => `${members}: ${value}`)],
    );

  it.each([
    ['Norvik Hydro inspected the Kessler Dam in 2025.', 'Norvik Hydro failed to inspect the Kessler Dam in 2025.'],
    ['Norvik Hydro never inspected the Kessler Dam in 2025.', 'Norvik Hydro inspected the Kessler Dam in 2025.'],
  ])('says who denies: %s | %s', (one, other) => {
    const isFirst = /never/.test(one);
    expect(differencesOf(one, other)).toEqual([
      ['whether it is so', isFirst ? '0: no' : '0: yes', isFirst ? '1: yes' : '1: no'],
    ]);
  });

  it('shows opposite words as they stand', () => {
    expect(
      differencesOf('Lumen shares in Arden rose sharply on Friday.', 'Lumen shares in Arden fell sharply on Friday.'),
    ).toEqual([['whether it is so', '0: rose', '1: fell']]);
  });

  it('takes two reports of one publisher for no dispute', () => {
    const [one, other] = [
      'The army deployed 900 soldiers and 11 helicopters.',
      'The army sent 600 soldiers and 11 helicopters.',
    ];
    expect(differencesOf(one, other)).toEqual([['the number of soldiers', '0: 900', '1: 600']]);
    expect(differencesOf(one, other, 'Alpha')).toEqual([]);
  });

  it('leaves out what was not asked for, in the other half of a sentence', () => {
    const one = 'The collapse displaced 6 million, while 50,000 minors crossed the Marrow Gap this year.';
    const other = 'Some 50,000 minors crossed the Marrow Gap in 2024.';
    expect(differencesOf(one, other, 'Beta', ['minor', 'cross'])).toHaveLength(1);
    expect(differencesOf(one, other, 'Beta', ['collaps', 'displac'])).toEqual([]);
  });
});
