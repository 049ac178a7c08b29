import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDueInstantsMs, nextDueMs } from '../../src/digest/schedule.ts';
import type { Schedule } from '../../src/store/subscriptions.ts';
import { dueByCalendar } from '../support/calendar.ts';
import { hardZones } from '../support/zones.ts';

const daily = (timeZone: string, at: string): Schedule => ({ every: 'daily', weekday: null, at, timeZone });
const weekly = (timeZone: string, at: string, weekday: number): Schedule => ({
  every: 'weekly',
  weekday,
  at,
  timeZone,
});
const dueAfter = (schedule: Schedule, instant: string) =>
  new Date(nextDueMs(schedule, Date.parse(instant))).toISOString();

describe('the hour of a digest', () => {
  it('is strictly after the instant that is asked about', () => {
    const noon = daily('UTC', '12:00');
    expect(dueAfter(noon, '2026-05-01T11:59:59.999Z')).toBe('2026-05-01T12:00:00.000Z');
    expect(dueAfter(noon, '2026-05-01T12:00:00.000Z')).toBe('2026-05-02T12:00:00.000Z');
  });

  it('keeps to the days of the week of the zone, not of UTC', () => {
    const weekdays: Schedule = { every: 'weekdays', weekday: null, at: '08:00', timeZone: 'Asia/Tokyo' };
    const instants = nextDueInstantsMs(weekdays, Date.parse('2026-05-07T23:30:00Z'), 3);
    expect(instants.map((instant) => new Date(instant).toISOString())).toEqual([
      '2026-05-10T23:00:00.000Z',
      '2026-05-11T23:00:00.000Z',
      '2026-05-12T23:00:00.000Z',
    ]);
    expect(dueAfter(weekly('Pacific/Kiritimati', '00:15', 1), '2026-05-05T00:00:00Z')).toBe('2026-05-10T10:15:00.000Z');
  });

  it('that the clocks skip is the first instant after the gap', () => {
    expect(dueAfter(daily('America/New_York', '02:30'), '2026-03-08T00:00:00Z')).toBe('2026-03-08T07:00:00.000Z');
    expect(dueAfter(daily('Australia/Lord_Howe', '02:15'), '2026-10-03T00:00:00Z')).toBe('2026-10-03T15:30:00.000Z');
    expect(dueAfter(daily('Antarctica/Troll', '01:30'), '2026-03-28T12:00:00Z')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('that the clocks skip over midnight falls on the first minute of the next day, and is not lost', () => {
    expect(dueAfter(daily('America/Nuuk', '23:30'), '2026-03-28T12:00:00Z')).toBe('2026-03-29T01:00:00.000Z');
    expect(dueAfter(weekly('America/Nuuk', '23:30', 6), '2026-03-28T12:00:00Z')).toBe('2026-03-29T01:00:00.000Z');
    expect(dueAfter(daily('Africa/Cairo', '00:30'), '2026-04-23T12:00:00Z')).toBe('2026-04-23T22:00:00.000Z');
  });

  it('that occurs twice is the first of the two, and only that', () => {
    const berlin = daily('Europe/Berlin', '02:30');
    expect(dueAfter(berlin, '2026-10-24T12:00:00Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(dueAfter(berlin, '2026-10-25T00:30:00Z')).toBe('2026-10-26T01:30:00.000Z');
    expect(dueAfter(berlin, '2026-10-25T01:00:00Z')).toBe('2026-10-26T01:30:00.000Z');
  });

  it('follows a zone through a day that never was', () => {
    expect(dueAfter(daily('Pacific/Apia', '09:00'), '2011-12-29T20:00:00Z')).toBe('2011-12-30T10:00:00.000Z');
  });
});

describe('a year of any schedule', () => {
  const [startMs, endMs] = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)];
  const schedules = fc.record({
    every: fc.constantFrom('daily', 'weekdays', 'weekly'),
    weekday: fc.integer({ min: 1, max: 7 }),
    at: fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })),
    timeZone: fc.constantFrom(...hardZones),
  });

  it('is what the calendar and the zone’s clock say', () => {
    fc.assert(
      fc.property(schedules, ({ every, weekday, at: [hour, minute], timeZone }) => {
        const at = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const schedule = { every, weekday: every === 'weekly' ? weekday : null, at, timeZone } as const;
        const expected = dueByCalendar(schedule, startMs, endMs);
        expect(nextDueInstantsMs(schedule, startMs, expected.length)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
