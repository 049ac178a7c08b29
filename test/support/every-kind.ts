import type { Reply } from '../../src/chat/reply.ts';
import { citation } from './replies.ts';

/** One reply of every kind of block, as a person may really get it. */
export const everyKind: Reply = {
  isPrivate: false,
  asked: null,
  data: null,
  blocks: [
    { kind: 'headline', text: '2 outlets agree · 6 May 2025' },
    { kind: 'heading', text: 'Ships in the harbour' },
    {
      kind: 'paragraph',
      inlines: [
        { kind: 'strong', text: 'Nine' },
        { kind: 'text', text: ' ' },
        { kind: 'citation', citation: citation({}) },
      ],
    },
    {
      kind: 'excerpt',
      source: 'Harbour Post, 6 May 2025',
      text: 'Nine ships came in.',
      quoted: true,
      citations: [citation({})],
    },
    {
      kind: 'excerpt',
      source: 'Dock Daily',
      detail: 'report, 7 May 2025',
      text: 'The paper counts nine.',
      quoted: false,
      citations: [citation({ number: 2, rendition: 'brief' })],
    },
    {
      kind: 'list',
      items: [[{ kind: 'text', text: 'one' }], [{ kind: 'link', text: 'two', url: 'https://post.example/two' }]],
    },
    {
      kind: 'table',
      caption: 'Figures',
      columns: ['About', 'Harbour Post', 'Dock Daily'],
      rows: [[[{ kind: 'text', text: 'ships' }], [{ kind: 'text', text: '9' }], [{ kind: 'emphasis', text: '8' }]]],
    },
    { kind: 'divider' },
    {
      kind: 'note',
      inlines: [
        { kind: 'text', text: 'Asked ' },
        { kind: 'time', atMs: 1_750_000_000_000, style: 'date-time' },
      ],
    },
    {
      kind: 'buttons',
      buttons: [{ label: 'Check 1', emphasis: 'secondary', action: { name: 'ask.check', value: 'a.b.c.d' } }],
    },
    {
      kind: 'select',
      prompt: 'Check a sentence…',
      choices: [{ label: '1 · Post', detail: 'Nine ships.', action: { name: 'ask.check', value: 'a.b.c.d' } }],
    },
  ],
};
