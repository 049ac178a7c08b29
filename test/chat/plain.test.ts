import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank, plainLine, safeUrl, shortened } from '../../src/chat/plain.ts';
import { anyText } from '../support/replies.ts';

describe('plainLine', () => {
  it('makes one line without control characters, direction marks or broken surrogates', () => {
    expect(plainLine('a\r\n\tb\u0000\u202Ec\u2066d\uD800')).toBe('a bcd\uFFFD');
  });

  it('keeps what joins letters and emoji', () => {
    expect(plainLine('👩‍👩‍👧 می‌خواهم')).toBe('👩‍👩‍👧 می‌خواهم');
  });

  it('is well-formed and one line for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = plainLine(text);
        expect(line).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u);
        expect(plainLine(line)).toBe(line);
      }),
    );
  });
});

describe('isBlank', () => {
  it.each(['', ' ', '\u200B', '\u2060\u200D', '\u3164', '\u0301'])('sees nothing in %j', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['a', '0', '.', '👍', 'م'])('sees something in %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

describe('shortened', () => {
  it('leaves a text at the limit and cuts one beyond it', () => {
    expect(shortened('12345', 5)).toBe('12345');
    expect(shortened('123456', 5)).toBe('1234…');
  });

  it('does not cut inside an emoji', () => {
    expect(shortened('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 15)).toBe('👩‍👩‍👧‍👦…');
  });

  it('never exceeds the limit', () => {
    fc.assert(fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, max) => shortened(text, max).length <= max));
  });
});

describe('safeUrl', () => {
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'no address', ''])(
    'links nothing to %j',
    (url) => {
      expect(safeUrl(url)).toBeNull();
    },
  );

  it('keeps a text fragment and encodes what would end a link', () => {
    expect(safeUrl('https://x.example/a)b>c|d#:~:text=nine%20ships')).toBe(
      'https://x.example/a%29b%3Ec%7Cd#:~:text=nine%20ships',
    );
  });
});
