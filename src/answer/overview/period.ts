import { type Moment, readMoments } from '../../language/figures/dates.ts';
import { isoDay, type Period, periodsIn, yearOf } from '../question/scope-time.ts';

/** The days that a line asks about, and where it names them. */
export interface AskedPeriod extends Period {
  readonly start: number;
  readonly end: number;
}

/** "May" is a month where it stands as one, also without its capital. */
const lowerMay =
  /(?<=\b(?:in|of|since|before|after|until|till|by|during|last|this|early|late|mid) )may\b|\bmay(?= (?:19|20)\d\d\b)/g;
const lead = /\b(in|during|since|after|before|until|till|by)\s+(?:the )?$/i;

/** The period that a line asks about, reckoned from `today`; null where it names none. Of several the first counts. */
export function periodIn(line: string, today: string): AskedPeriod | null {
  const text = line.replace(lowerMay, 'May');
  const [found] = periodsIn(text, today);
  const moment = seasonIn(text, today) ?? readMoments(text, today)[0];
  if (moment === undefined) return found ?? null;
  // "In spring 2025": a year with more beside it.
  if (found !== undefined && !(moment.span.start < found.start || moment.span.end > found.end)) return found;
  const before = lead.exec(text.slice(0, moment.span.start));
  const how = before?.[1]?.toLowerCase() ?? 'in';
  const isFrom = how === 'since' || how === 'after';
  const isTo = ['before', 'until', 'till', 'by'].includes(how);
  return {
    since: isTo ? null : how === 'after' ? moment.to : moment.from,
    until: isFrom ? null : how === 'before' ? moment.from : moment.to,
    start: before?.index ?? moment.span.start,
    end: moment.span.end,
  };
}

/** Months in which the seasons of the northern half of the world begin, as numbers. */
const seasons: ReadonlyMap<string, number> = new Map(
  Object.entries({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }),
);
const seasonPattern = /\b(?:(?:this|last|the) )?(spring|summer|autumn|fall|winter)(?: (?:of )?((?:19|20)\d\d))?\b/i;

/** "Spring 2025", "the summer": three months; without a year the last that had begun by `today`. */
function seasonIn(text: string, today: string): Pick<Moment, 'from' | 'to' | 'span'> | null {
  const found = seasonPattern.exec(text);
  const month = seasons.get(found?.[1]?.toLowerCase() ?? '');
  if (found === null || month === undefined) return null;
  const year = yearOf(month, found[2], today);
  return {
    from: isoDay(Date.UTC(year, month - 1, 1)),
    to: isoDay(Date.UTC(year, month + 2, 0)),
    span: { start: found.index, end: found.index + found[0].length },
  };
}

/** Whether days lie inside a period. */
export const isInside = (
  { since, until }: Period,
  { from, to }: { readonly from: string; readonly to: string },
): boolean => (since === null || from >= since) && (until === null || to <= until);
