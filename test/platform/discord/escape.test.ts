import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine } from '../../../src/chat/plain.ts';
import { escapeMarkdown, plainWords } from '../../../src/platform/discord/escape.ts';
import { anyText } from '../../support/replies.ts';

/** What is left to Discord's parser: an escaped mark is a letter to it. */
const unescapedPart = (markdown: string) => markdown.replaceAll(/\\[^0-9A-Za-z\s]/g, 'x');
/** What a reader sees. */
const shown = (markdown: string) => markdown.replaceAll(/\\([^0-9A-Za-z\s])/g, '$1').replaceAll('@\u200B', '@');

describe('escapeMarkdown', () => {
  it.each([
    ['**bold** _it_ ~~gone~~ ||spoiler|| `code`'],
    ['[your bank](https://evil.example)'],
    ['<@123> <@&123> <#123> </ask:123> <t:1700000000:R> <:smile:123> <id:guide>'],
    ['https://evil.example/a'],
    ['# heading'],
    ['-# small'],
    ['- item'],
    ['+ item'],
    ['12. item'],
    ['3) item'],
    ['> quoted'],
    [':smile:'],
    ['discord.gg/abc'],
    ['\\*not escaped\\*'],
  ])('shows %s as it is written, and as nothing else', (text) => {
    const markdown = escapeMarkdown(text);
    expect(unescapedPart(markdown)).not.toMatch(/[\\*_~`|[\]<>#]|:\S|^\s*[-+]|^\s*\d+[.)]|discord\.gg/);
    expect(shown(markdown)).toBe(text);
  });

  it('takes the ping out of everybody', () => {
    expect(escapeMarkdown('@everyone and @here and @HERE')).not.toMatch(/@(everyone|here)/i);
    expect(escapeMarkdown('mail me@home.example')).toBe('mail me@home.example');
  });

  it('leaves plain prose alone', () => {
    const prose = 'Nine ships, worth $68.8 billion (about a tenth), came in at noon: "no delay", said Dr. Silva.';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it('is inert and shows the very text, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const markdown = escapeMarkdown(text);
        expect(unescapedPart(markdown)).not.toMatch(/[\\*_~`|[\]<>#]|:\S|@(everyone|here)|[\n\r]/i);
        expect(unescapedPart(markdown)).not.toMatch(/^\s*(?:[-+]|\d+[.)])/);
        expect(shown(markdown)).toBe(plainLine(text).replaceAll('@\u200B', '@'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('plainWords', () => {
  it("takes the bot's own mention out and leaves other words", () => {
    expect(plainWords('<@42> who is <@43> in <#7>? <@!42>', '42')).toBe('who is <@43> in <#7>?');
    expect(plainWords('a <:wave:123> </ask:9> <https://x.example>', '42')).toBe('a :wave: /ask https://x.example');
  });
});
