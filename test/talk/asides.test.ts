import { describe, expect, it } from 'vitest';
import { withoutAsides } from '../../src/talk/asides.ts';

describe('a message without what asks nothing', () => {
  it.each([
    ['hello! who is Marant? cheers', 'who is Marant?'],
    ['Which islands did the ferry serve, list them pls', 'Which islands did the ferry serve'],
    ['What does the report recommend? bullet points please', 'What does the report recommend?'],
    ['how long is the quay - one line is enough', 'how long is the quay'],
    ['I need it for a slide. What was the death toll', 'What was the death toll'],
    ['Good morning team, quick question: who is the U.S. envoy? keep it short', 'who is the U.S. envoy?'],
    ['buenos días, ¿quién es Marant? sé breve por favor', '¿quién es Marant?'],
    ['thanks, tldr please', 'tldr please'],
  ])('%s', (typed, asked) => {
    expect(withoutAsides(typed)).toBe(asked);
  });

  it.each([
    'thanks, that was great',
    'hi quipu, how are you?',
    'ok never mind',
    'bullet points please',
    'Who built the dam? And when?',
    'According to the Courier, what did the wall cost?',
    'In Lindhaven, who runs the port?',
  ])('is the message itself: %s', (typed) => {
    expect(withoutAsides(typed)).toBe(typed);
  });

  it('keeps a correction in front of what it corrects', () => {
    expect(withoutAsides('no, Chile', true)).toBe('no, Chile');
    expect(withoutAsides('ok, and in 2024?', true)).toBe('ok, and in 2024?');
  });
});
