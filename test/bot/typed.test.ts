import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice, day, flag, optional, required } from '../../src/bot/command.ts';
import { readTyped } from '../../src/bot/typed.ts';
import { UserError } from '../../src/errors.ts';

const ask = {
  question: required('What you want to know'),
  source: optional('Only from this outlet'),
  since: day('From this day'),
  private: flag('To you alone'),
};
const compare = { first: required('One source'), second: required('Another'), topic: optional('Only about this') };

describe('what is typed after a command', () => {
  it('is the question, kept to the letter', () => {
    expect(readTyped('What did  Parnell call "productive"?', ask)).toEqual({
      question: 'What did  Parnell call "productive"?',
    });
    expect(readTyped("Peru's gold: what share?", ask)).toEqual({ question: "Peru's gold: what share?" });
  });

  it.each([
    ['Who met whom? --source newsvane --private', { question: 'Who met whom?', source: 'newsvane', private: true }],
    ['--private --source=newsvane Who met whom?', { question: 'Who met whom?', source: 'newsvane', private: true }],
    [
      'Who met whom? source:newsvane since:2025-05-01',
      { question: 'Who met whom?', source: 'newsvane', since: '2025-05-01' },
    ],
    ['Who met whom? source:"Shore News Network"', { question: 'Who met whom?', source: 'Shore News Network' }],
    ['Who met whom? —source “Shore News Network”', { question: 'Who met whom?', source: 'Shore News Network' }],
    ['Who --source newsvane met whom?', { question: 'Who met whom?', source: 'newsvane' }],
    ['Who? private:no', { question: 'Who?', private: false }],
  ])('takes options out: %s', (typed, expected) => {
    expect(readTyped(typed, ask)).toEqual(expected);
  });

  it('leaves addresses and words with colons alone', () => {
    expect(readTyped('What is http://a.example/b about?', ask).question).toBe('What is http://a.example/b about?');
    expect(readTyped('quote: source material', ask).question).toBe('quote: source material');
  });

  it('deals words out where several are required', () => {
    expect(readTyped('newsvane factarrow', compare)).toEqual({ first: 'newsvane', second: 'factarrow' });
    expect(readTyped('newsvane vs "Shore News Network" topic:gold', compare)).toEqual({
      first: 'newsvane',
      second: 'Shore News Network',
      topic: 'gold',
    });
    expect(readTyped('newsvane | factarrow', compare)).toEqual({ first: 'newsvane', second: 'factarrow' });
    expect(readTyped('newsvane', compare)).toEqual({ first: 'newsvane' });
  });

  it('unwraps a claim that stands in quotation marks as a whole', () => {
    expect(readTyped('"Exports rose."', { claim: required('A sentence') })).toEqual({ claim: 'Exports rose.' });
  });

  it('names an option that is not there, and one without its value', () => {
    expect(() => readTyped('x --sorce newsvane', ask)).toThrow(/no-option","name":"sorce".*"source"/);
    expect(() => readTyped('x --source', ask)).toThrow(/value-missing","name":"source/);
    expect(() => readTyped('x --source --private', ask)).toThrow(UserError);
    expect(() => readTyped('x private:maybe', ask)).toThrow(/not-a-flag/);
    expect(() => readTyped('words', { every: flag('A flag') })).toThrow(/too-much/);
  });

  it('fills the first free option of a command without required ones', () => {
    expect(readTyped('ask', { command: optional('One'), every: choice('How often', ['daily']) })).toEqual({
      command: 'ask',
    });
  });

  it('never fails but with a message for the person, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
        try {
          const { question } = readTyped(typed, ask);
          expect(question === undefined || typeof question === 'string').toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
