import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMoment, isQuantity, maxFigures, type Quantity, readFigures } from '../../../src/language/figures/figures.ts';

const published = '2025-05-06';
const quantities = (text: string) => readFigures(text, published).filter(isQuantity);
const moments = (text: string) => readFigures(text, published).filter(isMoment);
const only = (text: string): Quantity => {
  const all = quantities(text);
  expect(all, text).toHaveLength(1);
  return all[0] as Quantity;
};

describe('quantities', () => {
  it.each([
    ['The mine is worth $48 billion a year.', '$48 billion', 'money', 48e9, 'USD'],
    ['The mine is worth $48bn.', '$48bn', 'money', 48e9, 'USD'],
    ['It cost US$2.5m.', 'US$2.5m', 'money', 2.5e6, 'USD'],
    ['They raised 3 million euros.', '3 million euros', 'money', 3e6, 'EUR'],
    ['About 28 percent of the gold is illicit.', '28 percent', 'share', 28, '%'],
    ['Growth was 2%.', '2%', 'share', 2, '%'],
    ['Growth was 2.5 per cent.', '2.5 per cent', 'share', 2.5, '%'],
    ['Encounters dropped to 81,800 there.', '81,800', 'count', 81800, ''],
    ['Some six million people fled.', 'six million', 'count', 6e6, ''],
    ['Two hundred thousand troops came.', 'Two hundred thousand', 'count', 2e5, ''],
    ['A fall of a hundred and thirty-eight metres.', 'a hundred and thirty-eight metres', 'measure', 138, 'm'],
    ['Two thousand three hundred men came.', 'Two thousand three hundred', 'count', 2300, ''],
    ['Two hundred and fifty thousand men came.', 'Two hundred and fifty thousand', 'count', 250_000, ''],
    ['They get one and a half per cent.', 'one and a half per cent', 'share', 1.5, '%'],
    ['Two and a half million men came.', 'Two and a half million', 'count', 2.5e6, ''],
    ['The dish held 10³ cells.', '10³', 'count', 1_000, ''],
    ['The dish held 5×10⁶ cells.', '5×10⁶', 'count', 5e6, ''],
    ['It grew by 2½ metres.', '2½ metres', 'measure', 2.5, 'm'],
    ['Twenty-five ships sailed.', 'Twenty-five', 'count', 25, ''],
    ['Ninety-four of them died.', 'Ninety-four', 'count', 94, ''],
    ["It was the company's thirty-first flight.", 'thirty-first', 'ordinal', 31, ''],
    ['It was the fortieth flight.', 'fortieth', 'ordinal', 40, ''],
    ['They share nearly two centuries of ties.', 'two centuries', 'duration', 2400, 'month'],
    ['It is a 200-year bond.', '200-year', 'duration', 2400, 'month'],
    ['The wall runs for 12 km.', '12 km', 'measure', 12000, 'm'],
    ['Half a million voters stayed away.', 'Half a million', 'count', 5e5, ''],
  ])('%s', (text, words, kind, value, unit) => {
    expect(only(text)).toMatchObject({ text: words, kind, value, unit });
  });

  it.each([
    ['Some 50,000 unaccompanied minors crossed.', 'minors'],
    ['The number of children in need is 5 million.', 'children'],
    ['A total of 1.1 million jobs depend on it.', 'jobs'],
    ['The fall in border encounters to 81,800 is recent.', 'encounters'],
    ['The $68.8 billion security package stresses enforcement.', 'package'],
    ['A share of 28 percent of its gold is illicit.', 'gold'],
    ['The blast displaced 6 million, and more follow.', null],
  ])('knows what is counted: %s', (text, counts) => {
    expect(only(text).counts).toBe(counts);
  });

  it.each([
    ['More than 14 million people', 'over'],
    ['at least 14 million people', 'over'],
    ['nearly 14 million people', 'under'],
    ['around 14 million people', 'about'],
    ['14 million people', 'exact'],
  ] as const)('keeps the hedge: %s', (text, bound) => {
    expect(only(text).bound).toBe(bound);
  });

  it('gives each figure of a growth its own year', () => {
    const [from, to] = quantities('It surged from $18 billion in 2002 to $450 billion in 2022.');
    expect(from).toMatchObject({ value: 18e9, role: 'from', when: { text: '2002' } });
    expect(to).toMatchObject({ value: 450e9, role: 'to', when: { text: '2022' } });
    const [late, early] = quantities('It surged to $450 billion in 2022, up from $18 billion in 2002.');
    expect(late?.when?.text).toBe('2022');
    expect(early?.when?.text).toBe('2002');
  });

  it('keeps the years of two statements apart', () => {
    const [displaced, minors] = quantities('It displaced 6 million, while 50,000 minors crossed in 2024.');
    expect(displaced?.when).toBeNull();
    expect(minors?.when?.text).toBe('2024');
  });

  it('lends a range the unit of its end', () => {
    expect(quantities('Within 5–10 years it may change.').map(({ value }) => value)).toEqual([60, 120]);
    expect(quantities('It costs between $2 and $3 billion.').map(({ value }) => value)).toEqual([2e9, 3e9]);
  });

  it.each([
    'Operation 2030 began.',
    'The F-16 landed.',
    'COVID-19 spread.',
    'U.S.-Peru ties grew.',
    'Read it at example.org/?p=7932 again.',
    'They met at 10:30 there.',
    'Version 1.2.3 is out.',
    'No one came, and one that stayed left.',
    'Apollo 11 flew.',
  ])('reads no quantity out of %s', (text) => {
    expect(quantities(text)).toEqual([]);
  });
});

describe('moments', () => {
  it.each([
    ['It began on May 5, 2025.', 'May 5, 2025', '2025-05-05', '2025-05-05', false],
    ['It began on 5 May 2025.', '5 May 2025', '2025-05-05', '2025-05-05', false],
    ['It began on the nineteenth of April 2023.', 'nineteenth of April 2023', '2023-04-19', '2023-04-19', false],
    ['It began on the ninth of April.', 'ninth of April', '2025-04-09', '2025-04-09', true],
    ['It is planned for March.', 'March', '2026-03-01', '2026-03-31', true],
    ['It is due to begin on 14 September.', '14 September', '2025-09-14', '2025-09-14', true],
    ['It plans to show it in its damaged state in June.', 'June', '2025-06-01', '2025-06-30', true],
    ['On 3 May the minister will speak.', '3 May', '2026-05-03', '2026-05-03', true],
    ['The road stays closed until September.', 'September', '2025-09-01', '2025-09-30', true],
    ['It will repay what was borrowed in October.', 'October', '2024-10-01', '2024-10-31', true],
    ['In November she said that she will stand again.', 'November', '2024-11-01', '2024-11-30', true],
    ['They had put it off in November.', 'November', '2024-11-01', '2024-11-30', true],
    ['They will meet on Saturday.', 'Saturday', '2025-05-10', '2025-05-10', true],
    ['It began in April 2023.', 'April 2023', '2023-04-01', '2023-04-30', false],
    ['It began in Q3 2025.', 'Q3 2025', '2025-07-01', '2025-09-30', false],
    ['It began in the late 1980s.', '1980s', '1980-01-01', '1989-12-31', false],
    ['It began in the 19th century.', '19th century', '1801-01-01', '1900-12-31', false],
    ['It grew in early 2025.', '2025', '2025-01-01', '2025-12-31', false],
    ['It grew this year.', 'this year', '2025-01-01', '2025-12-31', true],
    ['It grew last year.', 'last year', '2024-01-01', '2024-12-31', true],
    ['It will grow next year.', 'next year', '2026-01-01', '2026-12-31', true],
    ['They met on Monday.', 'Monday', '2025-05-05', '2025-05-05', true],
    ['They met yesterday.', 'yesterday', '2025-05-05', '2025-05-05', true],
    ['It ended in December.', 'December', '2024-12-01', '2024-12-31', true],
    ['The 2026 conference opens.', '2026', '2026-01-01', '2026-12-31', false],
  ])('%s', (text, words, from, to, isResolved) => {
    expect(moments(text)).toMatchObject([{ text: words, from, to, isResolved }]);
  });

  it.each(['Prices may rise.', 'Operation 2030 began.', 'It has 2000 troops.', 'February 31, 2025 is no day.'])(
    'reads no day out of %s',
    (text) => {
      expect(moments(text).filter(({ grain }) => grain === 'day' || !/2025/.test(text))).toEqual([]);
    },
  );
});

describe('any text', () => {
  const words = fc.constantFrom(
    '$',
    '14.3',
    'million',
    '5',
    'May',
    '2025',
    'people',
    'of',
    'to',
    '-',
    '%',
    'two',
    '—',
    'é',
    '1,000',
    ',',
    'Q3',
    '’',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 14 }).map((all) => all.join(' ')),
  );

  it('gives verbatim figures in order, none inside another, the same every time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const figures = readFigures(text, published);
        let end = 0;
        for (const figure of figures) {
          expect(text.slice(figure.span.start, figure.span.end)).toBe(figure.text);
          expect(figure.span.start).toBeGreaterThanOrEqual(end);
          end = figure.span.end;
        }
        expect(readFigures(text, published)).toEqual(figures);
      }),
    );
  });
});

describe('a text that is all figures', () => {
  it.each(['5% ', '$9bn ', 'in 2024 ', '2024-', '5 people '])('is read up to a number of them: %j', (piece) => {
    const figures = readFigures(piece.repeat(400), published);
    expect(figures.length).toBeGreaterThan(10);
    expect(figures.length).toBeLessThanOrEqual(2 * maxFigures);
  });
});
