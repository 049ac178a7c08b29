import { describe, expect, it } from 'vitest';
import { note, paragraph, strong, text } from '../../../src/chat/reply.ts';
import { messageBody } from '../../../src/platform/slack/message.ts';
import { type Wordy, withoutCitations, wordsOf } from '../../../src/platform/slack/words.ts';

const section = (words: string) => ({ type: 'section', text: { type: 'mrkdwn', text: words } });
const rich = (...words: object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: words }],
});

describe('the words of a message', () => {
  it.each<[string, Wordy, string]>([
    [
      'what was written',
      { text: 'How many ships?', blocks: [rich({ type: 'text', text: 'How many ships?' })] },
      'How many ships?',
    ],
    ['blocks', { text: '', blocks: [section('Ships sank.'), { type: 'divider' }] }, 'Ships sank.'],
    [
      'rich text',
      { blocks: [rich({ type: 'text', text: 'Ships ' }, { type: 'text', text: 'sank.', style: { bold: true } })] },
      'Ships sank.',
    ],
    [
      'fields and headers, without what is pressed',
      {
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: 'Harbour' } },
          { type: 'section', fields: [{ type: 'mrkdwn', text: 'Ships: 12' }] },
          { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Press' } }] },
        ],
      },
      'Harbour\nShips: 12',
    ],
    ['an attachment', { text: '', attachments: [{ text: 'Ships sank.', fallback: 'Ships' }] }, 'Ships sank.'],
    ['an attachment of fields', { attachments: [{ fields: [{ title: 'Ships', value: '12' }] }] }, 'Ships: 12'],
    ['an attachment of blocks', { attachments: [{ blocks: [section('Ships sank.')] }] }, 'Ships sank.'],
    ['an attachment that only has a fallback', { attachments: [{ fallback: 'Ships sank.' }] }, 'Ships sank.'],
    [
      'a shared message with a comment',
      { text: 'Is it true?', attachments: [{ is_share: true, text: 'Ships sank.' }] },
      'Is it true?\nShips sank.',
    ],
    [
      'words beside the preview of a link, which is left out',
      { text: 'Read <https://a.example/x>', attachments: [{ text: 'Ships sank.' }] },
      'Read <https://a.example/x>',
    ],
    [
      'a link alone, with its preview',
      { text: '<https://a.example/x>', attachments: [{ title: 'Harbour', text: 'Ships sank.' }] },
      '<https://a.example/x>\nHarbour\nShips sank.',
    ],
    ['nothing', { text: '', blocks: [{ type: 'divider' }] }, ''],
  ])('are those of %s', (_, message, words) => {
    expect(wordsOf(message)).toBe(words);
  });

  it('of one of the bot’s own answers are its sentences, without the numbers', () => {
    const body = messageBody([paragraph(strong('12 ships'), text(' sank.\u00A0[1]')), note(text('From 1 outlet'))]);
    expect(withoutCitations(wordsOf(body))).toContain('sank.');
    expect(withoutCitations(wordsOf(body))).not.toContain('[1]');
    expect(wordsOf({ ...body, text: '' })).toContain('12 ships sank.');
  });

  it('end somewhere, however deep a message is', () => {
    let block: object = section('deep');
    for (let n = 0; n < 1_000; n += 1) block = { type: 'container', elements: [block] };
    expect(wordsOf({ blocks: [block] })).toBe('');
  });
});
