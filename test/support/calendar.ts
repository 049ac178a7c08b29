import type { Schedule } from '../../src/store/subscriptions.ts';

/** A stretch of time during which a zone's clocks are `offsetMs` ahead of UTC. */
interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
  readonly offsetMs: number;
}

const dayMs = 86_400_000;
/** Clocks have only ever been changed on a quarter of an hour in the years tested, and never twice within six hours. */
const fineMs = 15 * 60_000;
const coarseMs = 6 * 3_600_000;

/**
 * When a schedule is due in a span of time, found without any library's time-zone arithmetic: the zone's clock is read
 * through the whole span, and each calendar day's hour is looked up in what was read. Written to disagree with the
 * program where the program is wrong.
 */
export function dueByCalendar(schedule: Schedule, fromMs: number, toMs: number): readonly number[] {
  const stretches = stretchesOf(schedule.timeZone, fromMs - 4 * dayMs, toMs + 4 * dayMs);
  const [hour = 0, minute = 0] = schedule.at.split(':').map(Number);
  const instants = new Set<number>();
  for (let midnight = fromMs - 2 * dayMs; midnight <= toMs + 2 * dayMs; midnight += dayMs) {
    const day = new Date(midnight);
    const weekday = day.getUTCDay() === 0 ? 7 : day.getUTCDay();
    if (schedule.every === 'weekdays' && weekday > 5) continue;
    if (schedule.every === 'weekly' && weekday !== schedule.weekday) continue;
    const wallMs = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), hour, minute);
    instants.add(firstInstant(stretches, wallMs));
  }
  return [...instants].filter((instant) => instant > fromMs && instant <= toMs).sort((a, b) => a - b);
}

/** The first instant at which the clocks show `wallMs`; when they never do, the end of the gap that swallowed it. */
function firstInstant(stretches: readonly Stretch[], wallMs: number): number {
  for (const { fromMs, toMs, offsetMs } of stretches) {
    const instant = wallMs - offsetMs;
    if (instant >= fromMs && instant < toMs) return instant;
    if (fromMs + offsetMs > wallMs) return fromMs;
  }
  throw new RangeError('the day is outside of what was read');
}

const readings = new Map<string, readonly Stretch[]>();

function stretchesOf(timeZone: string, fromMs: number, toMs: number): readonly Stretch[] {
  const key = `${timeZone} ${fromMs} ${toMs}`;
  const known = readings.get(key);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const offsetAt = (instant: number) => {
    const [day, month, year, hour, minute] = clock.format(instant).split(/\D+/).map(Number);
    return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute) - instant;
  };
  const starts: { fromMs: number; offsetMs: number }[] = [];
  const read = (instant: number) => {
    const offsetMs = offsetAt(instant);
    if (starts.at(-1)?.offsetMs !== offsetMs) starts.push({ fromMs: instant, offsetMs });
  };
  const firstMs = Math.floor(fromMs / coarseMs) * coarseMs;
  for (let instant = firstMs; instant <= toMs; instant += coarseMs) {
    const isChanged = offsetAt(instant) !== starts.at(-1)?.offsetMs;
    if (isChanged) for (let at = Math.max(firstMs, instant - coarseMs); at <= instant; at += fineMs) read(at);
  }
  const stretches = starts.map((start, n) => ({ ...start, toMs: starts[n + 1]?.fromMs ?? toMs }));
  readings.set(key, stretches);
  return stretches;
}
