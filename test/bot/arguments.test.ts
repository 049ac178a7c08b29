import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { findVerb, isDay, readArguments } from '../../src/bot/arguments.ts';
import { choice, day, flag, optional, required } from '../../src/bot/command.ts';

const options = {
  question: required('What you want to know', { maxChars: 20 }),
  source: optional('Only from this outlet'),
  since: day('From this day'),
  every: choice('How often', ['daily', 'weekly']),
  private: flag('To you alone'),
};

describe('arguments', () => {
  it('are completed: null for what was left out, false for flags', () => {
    expect(readArguments(options, { question: '  why? ' })).toEqual({
      question: 'why?',
      source: null,
      since: null,
      every: null,
      private: false,
    });
  });
  it.each([
    [{}, /option-missing","name":"question/],
    [{ question: '   ' }, /option-missing/],
    [{ question: 'x'.repeat(21) }, /too-long.*"chars":21,"maxChars":20/],
    [{ question: 'x', since: 'May 6' }, /not-a-day","name":"since","value":"May 6"/],
    [{ question: 'x', since: '2025-02-30' }, /not-a-day/],
    [{ question: 'x', every: 'hourly' }, /not-a-choice.*"hourly","choices":\["daily","weekly"/],
  ])('are refused by name: %j', (raw, message) => {
    expect(() => readArguments(options, raw)).toThrow(message);
  });
  it('lose the marks without width that are copied along, and keep what joins letters', () => {
    expect(readArguments(options, { question: 'Oper\u200Bation\uFEFF' }).question).toBe('Operation');
    expect(readArguments(options, { question: 'می\u200Cخواهم' }).question).toBe('می\u200Cخواهم');
    expect(() => readArguments(options, { question: '\u200B\u2060' })).toThrow(/option-missing/);
  });
  it('take a choice in any case', () => {
    expect(readArguments(options, { question: 'x', every: 'Weekly' }).every).toBe('weekly');
  });
  it('pass over names that every object has', () => {
    expect(readArguments(options, JSON.parse('{"question":"x","constructor":"y","__proto__":"z"}')).question).toBe('x');
  });
});

describe('days', () => {
  it.each(['2025-05-06', '2024-02-29'])('%s is one', (value) => expect(isDay(value)).toBe(true));
  it.each(['2025-2-3', '2025-02-29', '6 May 2025', ''])('"%s" is none', (value) => expect(isDay(value)).toBe(false));
});

describe('verbs', () => {
  it('are found by command, or by command and verb', () => {
    expect(findVerb(commands, 'ask')?.command.name).toBe('ask');
    expect(findVerb(commands, 'ask me')).toBeNull();
    expect(findVerb(commands, 'nothing')).toBeNull();
  });
});
