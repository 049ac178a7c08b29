/** First and last day of a period, `YYYY-MM-DD`, both inclusive; null means open. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

/** A period found in a text, with where its words stand. */
export interface FoundPeriod extends Period {
  readonly start: number;
  readonly end: number;
}

const months = 'january february march april may june july august september october november december'.split(' ');
const monthWords = `(?:${months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?\\.?`).join('|')})`;
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = '(?:19|20)\\d\\d';
const moment = [
  `(?<iso>${year}-\\d\\d(?:-\\d\\d)?)`,
  `(?<dayBefore>${day}) (?:of )?(?<monthAfter>${monthWords}),?(?: (?<yearA>${year}))?`,
  `(?<month>${monthWords})(?: (?<day>${day})(?!\\d))?,?(?: (?<yearB>${year}))?`,
  `(?<year>${year})`,
  '(?<near>today|yesterday)',
  '(?<which>this|last) (?<unit>week|month|year)',
].join('|');
const pattern = new RegExp(
  `\\b(?<how>in|on|of|from|since|after|before|until|till|by|during)?\\s*(?:the )?(?:${moment})\\b|\\b(?:in|over|during|within) the (?:last|past) (?<count>\\d+) (?<span>day|week|month)s?\\b`,
  'giu',
);

/** The day of a time, `YYYY-MM-DD`, in UTC. */
export const isoDay = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);
const dayMs = 86_400_000;
const lastDay = (monthOfYear: string): string => {
  const [y = 0, m = 0] = monthOfYear.split('-').map(Number);
  return isoDay(Date.UTC(y, m, 0));
};
const two = (value: number): string => String(value).padStart(2, '0');

/** The year of a month (1 to 12): the one written beside it, else that of the newest such month that has begun by `today`. */
export function yearOf(month: number, written: string | undefined, today: string): number {
  if (written !== undefined) return Number(written);
  const thisYear = Number(today.slice(0, 4));
  return month <= Number(today.slice(5, 7)) ? thisYear : thisYear - 1;
}

function relative(groups: Record<string, string | undefined>, today: string): Period | null {
  const todayMs = Date.parse(today);
  if (groups.near !== undefined) {
    const only = groups.near.toLowerCase() === 'today' ? today : isoDay(todayMs - dayMs);
    return { since: only, until: only };
  }
  if (groups.count !== undefined) {
    const days = Number(groups.count) * { day: 1, week: 7, month: 30 }[groups.span as 'day' | 'week' | 'month'];
    return { since: isoDay(todayMs - days * dayMs), until: today };
  }
  const back = groups.which?.toLowerCase() === 'last' ? 1 : 0;
  switch (groups.unit?.toLowerCase()) {
    case 'week': {
      const mondayMs = todayMs - ((new Date(todayMs).getUTCDay() + 6) % 7) * dayMs - back * 7 * dayMs;
      return { since: isoDay(mondayMs), until: isoDay(mondayMs + 6 * dayMs) };
    }
    case 'month': {
      const first = isoDay(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 - back, 1));
      return { since: first, until: lastDay(first.slice(0, 7)) };
    }
    case 'year': {
      const y = Number(today.slice(0, 4)) - back;
      return { since: `${y}-01-01`, until: `${y}-12-31` };
    }
    default:
      return null;
  }
}

function absolute(groups: Record<string, string | undefined>, today: string): Period | null {
  const iso = groups.iso;
  if (iso !== undefined)
    return iso.length === 10 ? { since: iso, until: iso } : { since: `${iso}-01`, until: lastDay(iso) };
  const name = groups.month ?? groups.monthAfter;
  if (name !== undefined) {
    const month = months.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1;
    const ofYear = `${yearOf(month, groups.yearA ?? groups.yearB, today)}-${two(month)}`;
    const dayText = groups.day ?? groups.dayBefore;
    if (dayText === undefined) return { since: `${ofYear}-01`, until: lastDay(ofYear) };
    const only = `${ofYear}-${two(Number.parseInt(dayText, 10))}`;
    return Number.isNaN(Date.parse(only)) ? null : { since: only, until: only };
  }
  const y = groups.year;
  return y === undefined ? null : { since: `${y}-01-01`, until: `${y}-12-31` };
}

function opened(period: Period, how: string | undefined): Period {
  switch (how?.toLowerCase()) {
    case 'since':
      return { since: period.since, until: null };
    case 'after':
      return { since: isoDay(Date.parse(period.until ?? '') + dayMs), until: null };
    case 'before':
      return { since: null, until: isoDay(Date.parse(period.since ?? '') - dayMs) };
    case 'until':
    case 'till':
    case 'by':
      return { since: null, until: period.until };
    default:
      return period;
  }
}

/** The months and days that `text` names, as periods counted from `today`. "may" counts as a month only with a capital. */
export function periodsIn(text: string, today: string): readonly FoundPeriod[] {
  const found: FoundPeriod[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    if ((groups.month ?? groups.monthAfter) === 'may') continue;
    const period = relative(groups, today) ?? absolute(groups, today);
    if (period === null) continue;
    found.push({ ...opened(period, groups.how), start: match.index, end: match.index + match[0].length });
  }
  return found;
}
