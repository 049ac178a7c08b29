import { Temporal } from 'temporal-polyfill';
import type { Schedule } from '../store/subscriptions.ts';

/** A week and a day: every schedule is due within it. */
const maxDaysAhead = 8;

/**
 * The first instant after `afterMs` at which a schedule is due, in epoch milliseconds.
 *
 * A schedule is due once on each of its local days, when the clocks of its zone show its hour. On the two days a year
 * on which clocks are put:
 * - forward, and its hour does not occur: at the first instant after the gap, which may be the next day's midnight;
 * - back, and its hour occurs twice: at the first of the two, and not at the second.
 */
export function nextDueMs(schedule: Schedule, afterMs: number): number {
  const zone = schedule.timeZone;
  // The day before counts too: its hour may have fallen into a gap over midnight.
  let day = Temporal.Instant.fromEpochMilliseconds(afterMs)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .subtract({ days: 1 });
  for (let ahead = 0; ahead <= maxDaysAhead + 1; ahead++, day = day.add({ days: 1 })) {
    if (!isDueOn(schedule, day.dayOfWeek)) continue;
    const dueMs = instantMs(day.toPlainDateTime(Temporal.PlainTime.from(schedule.at)), zone);
    if (dueMs > afterMs) return dueMs;
  }
  throw new RangeError(`The schedule ${JSON.stringify(schedule)} is never due.`);
}

/** The next `count` instants at which a schedule is due after `afterMs`. */
export function nextDueInstantsMs(schedule: Schedule, afterMs: number, count: number): readonly number[] {
  const instants: number[] = [];
  for (let last = afterMs; instants.length < count; ) {
    last = nextDueMs(schedule, last);
    instants.push(last);
  }
  return instants;
}

function isDueOn(schedule: Schedule, dayOfWeek: number): boolean {
  switch (schedule.every) {
    case 'daily':
      return true;
    case 'weekdays':
      return dayOfWeek <= 5;
    case 'weekly':
      return dayOfWeek === schedule.weekday;
  }
}

function instantMs(wallClock: Temporal.PlainDateTime, zone: string): number {
  const earlier = wallClock.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(wallClock)) return earlier.epochMilliseconds;
  // In a gap, "earlier" lies just before it, so the next transition is the gap's end.
  const end = earlier.getTimeZoneTransition('next') ?? earlier;
  return end.epochMilliseconds;
}
