import { describe, expect, it } from 'vitest';
import { minutesApart, readClockTimes } from '../../../src/language/figures/clock.ts';

const minutes = (text: string) => readClockTimes(text).map((time) => [time.text, time.minutes, time.isHalfTold]);

describe('times of day', () => {
  it.each([
    [
      'It rose at 6.42 a.m. and fell at 6:42 p.m. sharp.',
      [
        ['6.42 a.m.', 402, true],
        ['6:42 p.m.', 1122, true],
      ],
    ],
    ['It rang at half past eleven.', [['half past eleven', 690, false]]],
    ['It rang at a quarter to four.', [['a quarter to four', 225, false]]],
    ['It left at five past eleven.', [['five past eleven', 665, false]]],
    [
      "At eleven minutes past 4, not at three o'clock.",
      [
        ['eleven minutes past 4', 251, false],
        ["three o'clock", 180, false],
      ],
    ],
    ['At twenty minutes to twelve.', [['twenty minutes to twelve', 700, false]]],
    ['From five to eleven of them came.', []],
    ['Half of the past eleven years.', []],
  ] as const)('%s', (text, found) => {
    expect(minutes(text)).toEqual(found);
  });

  it('are as far apart as their hands where one does not tell the half of the day', () => {
    const [told, untold] = [...readClockTimes('At 11.05 p.m.'), ...readClockTimes('At five past eleven.')];
    if (told === undefined || untold === undefined) throw new Error('no times');
    expect(minutesApart(told, untold)).toBe(0);
    expect(minutesApart(told, { ...untold, isHalfTold: true })).toBe(720);
  });
});
