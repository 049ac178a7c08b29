import { topicOf } from '../answer/overview/topic.ts';
import { UserError } from '../errors.ts';
import type { EmptyPolicy, Frequency, Schedule } from '../store/subscriptions.ts';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** What somebody asked to subscribe to; the zone is still to be checked, or to be asked for. */
export interface Wanted {
  readonly every: Frequency;
  /** 1 Monday to 7 Sunday; null unless weekly. */
  readonly weekday: number | null;
  /** `HH:MM`. */
  readonly at: string;
  readonly topic: string | null;
  readonly whenEmpty: EmptyPolicy;
}

/** Taken when nothing else is said: what an office reads first thing. */
const usualHour = '09:00';

/** What was typed, completed. @throws UserError for what cannot be meant, with what to write instead. */
export function readWanted(typed: {
  readonly every: Frequency | null;
  readonly on: Weekday | null;
  readonly at: string | null;
  readonly topic: string | null;
  readonly empty: EmptyPolicy | null;
}): Wanted {
  if (typed.topic !== null && topicOf(typed.topic) === null) {
    throw new UserError({ kind: 'no-topic', typed: typed.topic });
  }
  const every = typed.every ?? (typed.on === null ? 'daily' : 'weekly');
  if (typed.on !== null && every !== 'weekly') {
    throw new UserError({ kind: 'weekday-not-weekly' });
  }
  return {
    every,
    weekday: every === 'weekly' ? weekdays.indexOf(typed.on ?? 'monday') + 1 : null,
    at: typed.at === null ? usualHour : readHour(typed.at),
    topic: typed.topic,
    whenEmpty: typed.empty ?? 'line',
  };
}

/** `9`, `9:30`, `09.30`, `5 pm` as `HH:MM`. @throws UserError for anything else. */
export function readHour(typed: string): string {
  const [, hours, minutes = '00', half] = /^(\d{1,2})(?:[:.h](\d{2}))?\s*([ap]\.?m\.?)?$/i.exec(typed.trim()) ?? [];
  const given = Number(hours);
  const isHalf = half !== undefined;
  const hour = isHalf ? (given % 12) + (/^p/i.test(half) ? 12 : 0) : given;
  const isHour = hours !== undefined && hour <= 23 && Number(minutes) <= 59 && (!isHalf || (given >= 1 && given <= 12));
  if (!isHour) throw new UserError({ kind: 'no-hour', typed });
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

export const scheduleOf = ({ every, weekday, at }: Wanted, timeZone: string): Schedule => ({
  every,
  weekday,
  at,
  timeZone,
});

const frequencyCodes: ReadonlyMap<string, Frequency> = new Map(
  Object.entries({ d: 'daily', k: 'weekdays', w: 'weekly' }),
);
const codePattern = /^([dkw])([0-7])([01]\d|2[0-3])([0-5]\d)([ln])([^|]{1,32})\|(.{0,40})$/su;

/** A wish with a zone as the value of a button: at most 81 characters, so that it fits beside the action's name. */
export function codeOf({ every, weekday, at, topic, whenEmpty }: Wanted, timeZone: string): string {
  const letter = [...frequencyCodes].find(([, each]) => each === every)?.[0] ?? 'd';
  return `${letter}${weekday ?? 0}${at.replace(':', '')}${whenEmpty === 'line' ? 'l' : 'n'}${timeZone}|${topic ?? ''}`;
}

/** Reads such a value back; null for anything else. The zone is as little trusted as one that is typed. */
export function readCode(code: string): { readonly wanted: Wanted; readonly timeZone: string } | null {
  const [, letter = '', day = '', hours, minutes, empty, timeZone = '', topic = ''] = codePattern.exec(code) ?? [];
  const every = frequencyCodes.get(letter);
  const weekday = Number(day);
  if (every === undefined || (every === 'weekly') !== weekday > 0) return null;
  const wanted = {
    every,
    weekday: every === 'weekly' ? weekday : null,
    at: `${hours}:${minutes}`,
    topic: topic === '' ? null : topic,
    whenEmpty: empty === 'l' ? 'line' : 'nothing',
  } as const;
  return { wanted, timeZone };
}
