import { describe, expect, it } from 'vitest';
import { mayBeAsked, overheardKind } from '../../src/talk/overheard.ts';

const isQuestion = (line: string): boolean => mayBeAsked(line) && overheardKind(line) !== null;

describe('a line in a thread that nobody addressed to the bot', () => {
  it.each([
    'and how many of them are children?',
    'when?',
    'Why',
    'who says so',
    'what about Newsvane?',
    'and in 2024?',
    'I meant 2022',
    'Who is Mateo Vargas',
    'how many jobs are tied to trade',
    'tell me more',
    'Is the pact failing?',
  ])('is a question: %s', (line) => {
    expect(isQuestion(line)).toBe(true);
  });

  it.each([
    '',
    'thanks',
    'ok, I will put that in the piece',
    'can you send me the draft?',
    'shall we use that?',
    'do you think so, Ana?',
    '<@U123> what do you say?',
    '@ben what is the deadline?',
    'what a mess',
    'no idea',
    'The number is wrong.',
    'I meant to call Ben',
    'more coffee',
    'good point',
    'Two things.\nFirst, who edits it?',
    `${'long '.repeat(80)}?`,
  ])('is talk: %s', (line) => {
    expect(isQuestion(line)).toBe(false);
  });
});
