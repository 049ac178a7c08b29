import { describe, expect, it } from 'vitest';
import { type Block, note, paragraph, strong, text } from '../../../src/chat/reply.ts';
import { renderBlocks } from '../../../src/platform/discord/render.ts';
import { type Wordy, withoutMarkdown, wordsOf } from '../../../src/platform/discord/words.ts';
import { article } from '../../support/articles.ts';

const forwarded = (message: Wordy): Wordy => ({ content: '', message_snapshots: [{ message }] });

describe('the words of a message', () => {
  it.each<[string, Wordy, string]>([
    ['what was written', { content: 'How many ships?' }, 'How many ships?'],
    ['a forward', forwarded({ content: 'How many ships?' }), 'How many ships?'],
    [
      'a forward with a comment',
      { ...forwarded({ content: 'Ships sank.' }), content: 'Is it true?' },
      'Is it true?\nShips sank.',
    ],
    ['a forward of an embed', forwarded({ embeds: [{ description: 'Ships sank.' }] }), 'Ships sank.'],
    ['components', { components: [{ type: 17, components: [{ type: 10, content: 'Ships sank.' }] }] }, 'Ships sank.'],
    [
      'an embed with fields',
      { embeds: [{ title: 'Harbour', description: 'News', fields: [{ name: 'Ships', value: 'twelve' }] }] },
      'Harbour\nNews\nShips: twelve',
    ],
    ['an embed with fields alone', { embeds: [{ fields: [{ name: 'Ships', value: 'twelve' }] }] }, 'Ships: twelve'],
    [
      'words beside an embed of a bot',
      { content: 'New:', embeds: [{ type: 'rich', description: 'Ships sank.' }] },
      'New:\nShips sank.',
    ],
    [
      'words beside the preview of a link, which is left out',
      { content: 'Read this: https://a.example/x', embeds: [{ type: 'article', description: 'Ships sank.' }] },
      'Read this: https://a.example/x',
    ],
    [
      'a link alone, with its preview',
      { content: 'https://a.example/x', embeds: [{ type: 'article', description: 'Ships sank.' }] },
      'https://a.example/x\nShips sank.',
    ],
    [
      'a poll',
      { poll: { question: { text: 'Which ship?' }, answers: [{ poll_media: { text: 'The old one' } }] } },
      'Which ship?\nThe old one',
    ],
    ['a picture with a description', { attachments: [{ description: 'A ship' }] }, 'A ship'],
    ['nothing', { content: '', attachments: [{}] }, ''],
  ])('are those of %s', (_, message, words) => {
    expect(wordsOf(message)).toBe(words);
  });

  it('of one of the bot’s own answers are its sentences, without marks, numbers and small print', () => {
    const citation = {
      number: 1,
      ...article('harbour', 'It cost 4_000 dollars.'),
      articleId: 'harbour',
      excerpt: 'It cost 4_000 dollars.',
      span: { start: 0, end: 22 },
    };
    const excerpt = { kind: 'excerpt', source: 'Paper', text: 'It cost 4_000 dollars.', quoted: true } as const;
    const blocks: Block[] = [
      note(text('Asked: what?')),
      { kind: 'headline', text: 'The harbour' },
      paragraph(strong('4_000 dollars'), text(' '), { kind: 'citation', citation }),
      { ...excerpt, citations: [citation] },
      note(text('2 outlets agree.')),
    ];
    const words = withoutMarkdown(wordsOf({ content: '', components: renderBlocks(blocks) }));
    expect(words.replaceAll(/\s+/g, ' ').trim()).toBe('The harbour 4_000 dollars Paper “It cost 4_000 dollars.”');
  });

  it('end somewhere, however deep a message is', () => {
    let message: Wordy = { content: 'deep' };
    for (let n = 0; n < 1_000; n += 1) message = forwarded(message);
    expect(wordsOf(message)).toBe('');
  });
});
