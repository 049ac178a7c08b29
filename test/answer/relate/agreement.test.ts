import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatement, relate, type Statement, weightsOf } from '../../../src/answer/relate/agreement.ts';
import { publisherKey, supportOf } from '../../../src/answer/relate/support.ts';

/** Sentences about other things, so that weights are those of a corpus and not of two sentences. */
const others = [
  'The river ferry carried wheat to the northern villages.',
  'Teachers asked the council for smaller classes.',
  'A new bridge opened near the old mill in Arden.',
  'The orchestra of Arden toured three provinces.',
  'Farmers in the valley grow apples and pears.',
  'The court heard the case of the harbour master.',
  'Engineers repaired the dam above the town.',
  'Two trains were late because of the storm.',
];
const say = (text: string, publisher = 'Alpha', published = '2025-05-06'): Statement =>
  readStatement(text, { publisher, published });
const weigh = weightsOf(others.map((text) => say(text)));
const kindOf = (one: string, other: string, published = '2025-05-06') =>
  relate(say(one), say(other, 'Beta', published), weigh).kind;

describe('relate', () => {
  it.each([
    [
      'Over 14 million people in the region need humanitarian support.',
      'Some 14.3 million people across the region need humanitarian aid.',
      'rounded',
    ],
    ['About 5 million children need aid in 2025.', 'In 2025, 4.7 million children need aid.', 'rounded'],
    [
      'Exports rose from $18 billion in 2002 to $450 billion in 2022.',
      'Exports reached $450 billion in 2022, from $18 billion in 2002.',
      'same',
    ],
    [
      'Some 50,000 minors crossed the Marrow Gap in 2024.',
      'This year 50,000 minors crossed the Marrow Gap.',
      'different',
    ],
    ['The dam at Arden cost $310 million.', 'The dam at Arden cost $130 million.', 'different'],
    ['The Tessel mine closed in March 2023.', 'The Tessel mine closed in April 2021.', 'different'],
    [
      'No new treaties were signed between Arden and Boras.',
      'New treaties were signed between Arden and Boras.',
      'different',
    ],
    [
      'Arden will host the Harbour Summit in 2026.',
      'In 2026 Arden is to host the Harbour Summit of ministers.',
      'same',
    ],
  ])('%s | %s', (one, other, kind) => {
    expect(kindOf(one, other)).toBe(kind);
  });

  it.each([
    // The same people, another deed.
    ['Minister Ana Ruiz met envoy Tom Hale in Boras.', 'Envoy Tom Hale spoke of peace to Minister Ana Ruiz.'],
    // Another subject with the same object.
    ['Karl Brandt met the foreign minister Ana Ruiz.', 'Tom Hale met the foreign minister Ana Ruiz.'],
    // Equal numbers of other things.
    ['Exports grew by 91% since 2009.', 'Operation Lantern cut logging by over 90 percent.'],
    ['The law displaced 6 million people.', 'The fund supports 6 million trees.'],
    // Shared idioms.
    ['A partnership like this one carries weight.', 'The 200-year partnership is a bond that carries weight.'],
    // A figure that only one of them gives.
    ['Some 50,000 minors crossed the Marrow Gap.', 'The crossings of minors at the Marrow Gap go on.'],
    // Another meeting.
    ['The ministers met officials of Boras.', 'The ministers separately met other officials of Boras.'],
  ])('does not merge: %s | %s', (one, other) => {
    expect(kindOf(one, other)).toBe('unrelated');
  });

  it('takes the hedge of a rounded figure at its word', () => {
    expect(kindOf('Over 14 million people need aid.', 'Some 13.8 million people need aid.')).toBe('different');
    expect(kindOf('Nearly 5 million people need aid.', 'Some 4.7 million people need aid.')).toBe('rounded');
  });

  it('mirrors', () => {
    const sentence = fc.constantFrom(
      'Over 14 million people need aid in 2025.',
      'This year 14.3 million people need aid.',
      'No more than 5 million people needed aid in 2024.',
      'Arden will host the Harbour Summit in 2026.',
      'Arden will not host the Harbour Summit in 2026.',
      ...others,
    );
    const mixed = fc.oneof(
      sentence,
      fc.tuple(sentence, sentence).map(([one, other]) => `${one.slice(0, -1)}, while ${other}`),
    );
    fc.assert(
      fc.property(mixed, mixed, (one, other) => {
        const [there, back] = [relate(say(one), say(other), weigh), relate(say(other), say(one), weigh)];
        expect(back.kind).toBe(there.kind);
        expect(back.isContradiction).toBe(there.isContradiction);
        expect(back.score).toBeCloseTo(there.score);
        const turned = back.figures.map(({ first, second, ...rest }) => ({
          ...rest,
          first: second.text,
          second: first.text,
        }));
        const straight = there.figures.map(({ first, second, ...rest }) => ({
          ...rest,
          first: first.text,
          second: second.text,
        }));
        expect(new Set(turned.map((pair) => JSON.stringify(pair, Object.keys(pair).sort())))).toEqual(
          new Set(straight.map((pair) => JSON.stringify(pair, Object.keys(pair).sort()))),
        );
      }),
    );
  });
});

describe('supportOf', () => {
  const claim = 'Exports reached $450 billion in 2022, from $18 billion in 2002.';
  const again = 'From $18 billion in 2002, exports grew to $450 billion in 2022.';

  it('counts independent publishers', () => {
    const result = supportOf([say(claim, 'Alpha'), say(again, 'Beta')], weigh);
    expect(result).toMatchObject({ support: 'corroborated', agreeing: [0, 1], publishers: ['Alpha', 'Beta'] });
  });

  it('does not count one publisher twice, however it is written', () => {
    const result = supportOf(
      [say(claim, 'The Alpha Post'), say(again, 'alpha post'), say(again, 'AlphaPost.com')],
      weigh,
    );
    expect(result).toMatchObject({ support: 'single-source', agreeing: [0, 1, 2] });
    expect(publisherKey('The Alpha Post')).toBe(publisherKey('AlphaPost.com'));
  });

  it('lists what differs and settles nothing', () => {
    const result = supportOf(
      [
        say('Some 50,000 minors crossed the Marrow Gap in 2024.'),
        say('This year 50,000 minors crossed the Marrow Gap.', 'Beta'),
      ],
      weigh,
    );
    expect(result.support).toBe('disputed');
    expect(result.differences).toEqual([
      {
        about: 'when it was 50,000 minors',
        positions: [
          { value: '2024', members: [0] },
          { value: 'This year (2025)', members: [1] },
        ],
      },
    ]);
  });

  it('has nothing to say about nothing', () => {
    expect(supportOf([], weigh)).toMatchObject({ support: 'single-source', agreeing: [], publishers: [] });
  });
});
