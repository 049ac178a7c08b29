import { refuseLonger } from '../answer/limits.ts';
import { UserError } from '../errors.ts';
import type { ArgumentsOf, Command, Option, Options, RawArguments, Verb } from './command.ts';

/** The verb that an interaction's `command` names (`ask`, `digest subscribe`), with its command; null when there is none. */
export function findVerb(commands: readonly Command[], path: string): { command: Command; verb: Verb } | null {
  const [name, ...rest] = path.trim().split(/\s+/);
  const command = commands.find((each) => each.name === name);
  const verb = command?.verbs.find((each) => (each.name ?? '') === rest.join(' '));
  return command && verb ? { command, verb } : null;
}

/**
 * Holds raw values against a verb's options table and completes them.
 * @throws UserError naming the option that is missing, too long or not of its type.
 */
export function readArguments<O extends Options>(options: O, raw: RawArguments): ArgumentsOf<O> {
  const entries = Object.entries(options).map(([name, option]) => [name, readValue(name, option, raw[name])]);
  return Object.fromEntries(entries) as ArgumentsOf<O>;
}

/** Marks without width that come along when words are copied, and would make other words of them. */
export const withoutUnseen = (typed: string): string => typed.replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '');

function readValue(name: string, option: Option, raw: string | boolean | undefined): string | boolean | null {
  if (option.type === 'boolean') return raw === true || raw === 'true';
  const value = typeof raw === 'string' ? withoutUnseen(raw).trim() : '';
  if (value === '') {
    if (option.required) throw new UserError({ kind: 'option-missing', name });
    return null;
  }
  refuseLonger(name, value, option.maxChars);
  if (option.type === 'date' && !isDay(value)) throw new UserError({ kind: 'not-a-day', name, value });
  if (option.type === 'choice') return readChoice(name, option, value);
  return value;
}

function readChoice(name: string, option: Option, value: string): string {
  const found = option.choices.find((each) => each.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new UserError({ kind: 'not-a-choice', name, value, choices: option.choices });
  return found;
}

/** A day of the calendar, `YYYY-MM-DD`; 2025-02-30 is none. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
