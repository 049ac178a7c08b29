import { describe, expect, it } from 'vitest';
import { strong, text } from '../../../src/chat/reply.ts';
import { type Marks, marked, markedLine } from '../../../src/platform/shared/markup.ts';
import { citation } from '../../support/replies.ts';

/** A platform that nobody has: what its table says is all that differs. */
const marks: Marks = {
  escape: (words) => words.replaceAll('!', '!!'),
  strong: '!',
  emphasis: '/',
  headline: (words) => `= ${words} =`,
  heading: (words) => `- ${words} -`,
  note: (line) => `(${line})`,
  item: (line) => `o ${line}`,
  source: (words) => `${words} >`,
  column: (words) => `${words}=`,
  link: (label, url) => (url.startsWith('https:') ? `{${label}|${url}}` : label),
  instant: ({ atMs }) => `@${atMs}`,
};
const cited = citation({ number: 2, url: 'file:///a', excerpt: 'Nine ships came in.' });

describe('a table of marks', () => {
  it('is all that a platform needs to write every block', () => {
    expect(marked({ kind: 'headline', text: 'Ships!' }, marks)).toBe('= Ships!! =');
    expect(marked({ kind: 'heading', text: 'Ships' }, marks)).toBe('- Ships -');
    expect(marked({ kind: 'note', inlines: [{ kind: 'time', atMs: 5, style: 'date' }] }, marks)).toBe('(@5)');
    expect(marked({ kind: 'list', items: [[text('one')], [text('')], [strong('two')]] }, marks)).toBe('o one\no !two!');
    const excerpt = { source: 'Post', text: 'Nine ships.', quoted: true, citations: [cited] };
    expect(marked({ kind: 'excerpt', ...excerpt }, marks)).toBe('Post >\n“Nine ships.”\u00A0[2]');
    const rows = [[[text('cost')], [text('4')], [text('')]]];
    expect(marked({ kind: 'table', caption: 'Figures', columns: ['About', 'Post', 'Wire'], rows }, marks)).toBe(
      '- Figures -\no cost · Post=4',
    );
  });

  it('keeps marks at the words, and marked runs apart', () => {
    expect(markedLine([strong(' a '), text('b')], marks)).toBe('!a! b');
    expect(markedLine([strong('a'), strong('b')], marks)).toBe('!a!\u2060!b!');
    expect(markedLine([strong('  ')], marks)).toBe('');
  });
});
