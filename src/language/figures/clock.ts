import type { Span } from '../span.ts';

/** A time of day, in minutes after midnight. */
export interface ClockTime {
  readonly span: Span;
  readonly text: string;
  readonly minutes: number;
  /** True where the words fix the minute ("2:10 a.m."); false for "shortly after two", "around noon". */
  readonly isExact: boolean;
}

const pattern =
  /(?<![\p{L}\d.,:€$£])(?:(\d{1,2})[:.](\d{2})(?:\s*([ap])\.?\s?m\.?)?|(\d{1,2})\s*([ap])\.?\s?m\.?|(noon|midday|midnight))(?![\p{L}\d%])/giu;

/** The times of day that a text names in figures, or as noon and midnight. */
export function readClockTimes(text: string): readonly ClockTime[] {
  return Array.from(text.matchAll(pattern), (match): ClockTime | null => {
    const [all, hour, minute, half, wholeHour, wholeHalf, word] = match;
    const span = { start: match.index, end: match.index + all.length };
    if (word !== undefined) {
      return { span, text: all, minutes: word.toLowerCase() === 'midnight' ? 0 : 720, isExact: false };
    }
    // "2.10" without "a.m." is a number.
    if (hour !== undefined && half === undefined && !all.includes(':')) return null;
    const read = Number(hour ?? wholeHour) % ((half ?? wholeHalf) === undefined ? 24 : 12);
    const isLate = (half ?? wholeHalf)?.toLowerCase() === 'p';
    const isBehindHedge = /(?:about|around|shortly after|shortly before|just after|just before|some)\s*$/i.test(
      text.slice(0, match.index),
    );
    return { span, text: all, minutes: (read + (isLate ? 12 : 0)) * 60 + Number(minute ?? 0), isExact: !isBehindHedge };
  }).filter((time) => time !== null);
}
