import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine } from '../../../src/chat/plain.ts';
import { escapeMrkdwn, escapePlain, plainWords } from '../../../src/platform/slack/escape.ts';
import { anyText } from '../../support/replies.ts';

/** Look-alikes as what they stand for, without zero-width spaces. */
const asMarks = (text: string) =>
  text.replaceAll('∗', '*').replaceAll('ˍ', '_').replaceAll('∼', '~').replaceAll('ˋ', '`').replaceAll('\u200B', '');
/** What a reader sees. */
const shown = (mrkdwn: string) =>
  asMarks(mrkdwn).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe('escapeMrkdwn', () => {
  it.each([
    '<!channel> <!here|here> <!subteam^S1> <@U1> <#C1|general>',
    '<https://evil.example|your bank>',
    '<!date^1392734382^{date}|x>',
    '*bold* _it_ ~gone~ `code` ```block```',
    'https://evil.example/a_b',
    ':smile: 10:30',
    '> quoted',
    '&lt;!channel&gt; & < >',
    '@everyone @here @Channel',
  ])('shows %s as it is written, and as nothing else', (text) => {
    const mrkdwn = escapeMrkdwn(text);
    expect(mrkdwn).not.toMatch(/[<>*_~`]|:[^\s\u200B]|&(?!(?:amp|lt|gt);)|^\s*&gt;|@(?:everyone|here|channel)/i);
    expect(shown(mrkdwn)).toBe(text);
  });

  it('leaves plain prose alone', () => {
    const prose = 'Nine ships, worth $68.8 billion (about a tenth), came in at noon: "no delay", said Dr. Silva.';
    expect(escapeMrkdwn(prose)).toBe(prose);
  });

  it('is inert, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mrkdwn = escapeMrkdwn(text);
        expect(mrkdwn).not.toMatch(/[<>*_~`\n\r]|:[^\s\u200B]|&(?!(?:amp|lt|gt);)|^\s*&gt;/);
        expect(shown(mrkdwn)).toBe(asMarks(plainLine(text)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('escapePlain', () => {
  it('escapes the three characters and nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapePlain(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(
          plainLine(text),
        );
      }),
    );
  });
});

describe('plainWords', () => {
  it.each([
    ['<@UBOT> what about <@U2|ann> in <#C1|general>?', 'what about @ann in #general?'],
    ['<@UBOT|quipu> <!here> <!subteam^S1|@crew>', '@here @crew'],
    ['see <https://x.example/a|this> and <https://y.example>', 'see this and https://y.example'],
    ['a &lt; b &amp;&amp; c', 'a < b && c'],
  ])('reads %s', (text, words) => {
    expect(plainWords(text, 'UBOT')).toBe(words);
  });
});
