import { matchesIn } from '../matches.ts';
import type { Span } from '../span.ts';

/** A time of day, in minutes after midnight. */
export interface ClockTime {
  readonly span: Span;
  readonly text: string;
  readonly minutes: number;
  /** True where the words fix the minute ("2:10 a.m."); false for "shortly after two", "around noon". */
  readonly isExact: boolean;
  /** False where the words do not say which half of the day ("half past eleven"): `minutes` is that of the morning. */
  readonly isHalfTold: boolean;
}

const pattern =
  /(?<![\p{L}\d.,:€$£])(?:(\d{1,2})[:.](\d{2})(?:\s*([ap])\.?\s?m\.?)?|(\d{1,2})\s*([ap])\.?\s?m\.?|(noon|midday|midnight))(?![\p{L}\d%])/giu;

const small = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-five'
    .split(' ')
    .map((word, n) => [word, n < 20 ? n + 1 : 25]),
);
const hours = [...small.keys()].slice(0, 12).join('|');
/** "half past eleven", "a quarter to four", "eleven minutes past four", "five past eleven", "three o'clock". */
const spoken = new RegExp(
  `(?<![\\p{L}\\d-])(?:(half|(?:a )?quarter|(?:${[...small.keys()].toReversed().join('|')}|\\d{1,2})(?: minutes?)?) (past|to) (${hours}|\\d{1,2})|(${hours}|\\d{1,2}) o['’]clock)(?![\\p{L}\\d-])`,
  'giu',
);
const numberOf = (word: string): number => small.get(word.toLowerCase()) ?? Number(word);

/** The times of day that a text names as people say them. */
function spokenTimes(text: string): readonly ClockTime[] {
  if (!/past|quarter|minute|clock/i.test(text)) return [];
  return matchesIn(text, spoken)
    .map((match): ClockTime | null => {
      const [all, part, side, hour, whole] = match;
      const isTo = side?.toLowerCase() === 'to';
      // "Five to eleven" are some of a number.
      if (isTo && !/quarter|minute/i.test(part ?? '')) return null;
      const minute =
        part === undefined
          ? 0
          : /half/i.test(part)
            ? 30
            : /quarter/i.test(part)
              ? 15
              : numberOf(part.split(' ')[0] ?? '');
      const read = numberOf(hour ?? whole ?? '') % 12;
      if (!(minute < 60 && read >= 0)) return null;
      const minutes = (read * 60 + (isTo ? 720 - minute : minute)) % 720;
      return {
        span: { start: match.index, end: match.index + all.length },
        text: all,
        minutes,
        isExact: false,
        isHalfTold: false,
      };
    })
    .filter((time) => time !== null);
}

/** The times of day that a text names, in order. */
export function readClockTimes(text: string): readonly ClockTime[] {
  return [...writtenTimes(text), ...spokenTimes(text)].sort((one, other) => one.span.start - other.span.start);
}

/** Those in figures, and noon and midnight. */
function writtenTimes(text: string): readonly ClockTime[] {
  return matchesIn(text, pattern)
    .map((match): ClockTime | null => {
      const [all, hour, minute, half, wholeHour, wholeHalf, word] = match;
      const span = { start: match.index, end: match.index + all.length };
      if (word !== undefined) {
        return {
          span,
          text: all,
          minutes: word.toLowerCase() === 'midnight' ? 0 : 720,
          isExact: false,
          isHalfTold: true,
        };
      }
      // "2.10" without "a.m." is a number.
      if (hour !== undefined && half === undefined && !all.includes(':')) return null;
      const read = Number(hour ?? wholeHour) % ((half ?? wholeHalf) === undefined ? 24 : 12);
      const isLate = (half ?? wholeHalf)?.toLowerCase() === 'p';
      const isBehindHedge = /(?:about|around|shortly after|shortly before|just after|just before|some)\s*$/i.test(
        text.slice(0, match.index),
      );
      const minutes = (read + (isLate ? 12 : 0)) * 60 + Number(minute ?? 0);
      return { span, text: all, minutes, isExact: !isBehindHedge, isHalfTold: true };
    })
    .filter((time) => time !== null);
}

const halfADay = 720;

/** Minutes between two times of day, the shorter way round where one does not say which half of the day it means. */
export function minutesApart(
  one: Pick<ClockTime, 'minutes' | 'isHalfTold'>,
  other: Pick<ClockTime, 'minutes' | 'isHalfTold'>,
): number {
  const apart = Math.abs(one.minutes - other.minutes);
  if (one.isHalfTold && other.isHalfTold) return apart;
  return Math.min(apart % halfADay, halfADay - (apart % halfADay));
}
