import fc from 'fast-check';
import type { Citation } from '../../src/answer/answer.ts';
import type { Block, Inline } from '../../src/chat/reply.ts';

/** Text that tries to be more than text: pings, markup, links, directions, broken surrogates. */
export const hostile = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '</ask:123456789012345678>',
  '<t:1700000000:R>',
  '<:smile:123456789012345678>',
  '<!channel>',
  '<!here|here>',
  '<!date^1392734382^{date}|x>',
  '<@U0BOBBOB01>',
  '<https://evil.example|your bank>',
  '[your bank](https://evil.example)',
  'https://evil.example/a_b_c',
  'discord.gg/abc',
  '# heading',
  '-# small',
  '- item',
  '1. item',
  '> quoted',
  '&gt; quoted',
  '**bold** _it_ ~~gone~~ ||spoiler|| `code` ```block```',
  '*bold* ~gone~ :smile:',
  'a\nb\r\n# c',
  '\u202Eright to left\u202C',
  'مرحبا بالعالم',
  '\u200B\u200D\u2060',
  '👩‍👩‍👧‍👦🇵🇪',
  '\uD800 alone',
  '\u0000\u0007',
  '\\',
  '&amp; & < >',
] as const;

export const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...hostile), { maxLength: 6 }).map((parts) => parts.join(' ')),
  fc.lorem({ maxCount: 40, mode: 'sentences' }),
);

/** Also far too long ones. */
export const anyLengthText = fc.oneof(
  { weight: 6, arbitrary: anyText },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyText, fc.integer({ min: 1, max: 400 }))
      .map(([text, times]) => text.repeat(times).slice(0, 20_000)),
  },
);

const anyUrl = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  anyText,
  fc.constantFrom(
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://x.example/a)b>c|d(e',
    `https://x.example/${'y'.repeat(5_000)}`,
  ),
);

export const anyCitation: fc.Arbitrary<Citation> = fc
  .record({ number: fc.integer({ min: 1, max: 99 }), url: anyUrl, excerpt: anyLengthText, publisher: anyText })
  .map(({ number, url, excerpt, publisher }) => citation({ number, url, excerpt, publisher }));

/** A citation for tests. */
export function citation(of: Partial<Citation>): Citation {
  return {
    number: 1,
    articleId: 'harbour-report',
    publisher: 'Harbour Post',
    title: 'Ships',
    published: '2025-05-06',
    updated: null,
    kind: 'report',
    rendition: 'full',
    url: 'https://post.example/ships',
    excerpt: 'Nine ships came in.',
    span: { start: 0, end: 19 },
    ...of,
  };
}

export const anyInline: fc.Arbitrary<Inline> = fc.oneof(
  anyLengthText.map((text): Inline => ({ kind: 'text', text })),
  anyText.map((text): Inline => ({ kind: 'strong', text })),
  anyText.map((text): Inline => ({ kind: 'emphasis', text })),
  fc.tuple(anyText, anyUrl).map(([text, url]): Inline => ({ kind: 'link', text, url })),
  anyCitation.map((one): Inline => ({ kind: 'citation', citation: one })),
  fc
    .tuple(fc.integer({ min: 0, max: 4e12 }), fc.constantFrom('date', 'date-time', 'relative'))
    .map(([atMs, style]): Inline => ({ kind: 'time', atMs, style }) as Inline),
);
const inlines = fc.array(anyInline, { maxLength: 5 });

const anyButtons: fc.Arbitrary<Block> = fc
  .array(
    fc.record({
      label: anyText,
      value: fc.string({ maxLength: 120 }),
      emphasis: fc.constantFrom('primary', 'secondary', 'danger'),
    }),
    { maxLength: 40 },
  )
  .map((all) => ({
    kind: 'buttons',
    buttons: all.map(({ label, value, emphasis }) => ({
      label,
      emphasis: emphasis as 'primary',
      action: { name: 'ask.check', value },
    })),
  }));

const anySelect: fc.Arbitrary<Block> = fc
  .record({
    prompt: anyText,
    choices: fc.array(fc.record({ label: anyText, detail: anyText, value: fc.string({ maxLength: 120 }) }), {
      maxLength: 60,
    }),
  })
  .map(({ prompt, choices }) => ({
    kind: 'select',
    prompt,
    choices: choices.map(({ value, ...choice }) => ({ ...choice, action: { name: 'ask.check', value } })),
  }));

export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  anyLengthText.map((text): Block => ({ kind: 'headline', text })),
  anyLengthText.map((text): Block => ({ kind: 'heading', text })),
  inlines.map((all): Block => ({ kind: 'paragraph', inlines: all })),
  inlines.map((all): Block => ({ kind: 'note', inlines: all })),
  fc
    .record({
      source: anyText,
      text: anyLengthText,
      quoted: fc.boolean(),
      citations: fc.array(anyCitation, { maxLength: 4 }),
    })
    .map((excerpt): Block => ({ kind: 'excerpt', ...excerpt })),
  fc.array(inlines, { maxLength: 12 }).map((items): Block => ({ kind: 'list', items })),
  fc
    .record({
      caption: anyText,
      columns: fc.array(anyText, { maxLength: 24 }),
      rows: fc.array(fc.array(inlines, { maxLength: 24 }), { maxLength: 8 }),
    })
    .map((table): Block => ({ kind: 'table', ...table })),
  // Several of one source in a row are drawn together.
  fc.constant<Block>({ kind: 'excerpt', source: 'Post', text: 'Nine ships.', quoted: true, citations: [] }),
  fc.constant<Block>({ kind: 'divider' }),
  anyButtons,
  anySelect,
);

export const anyBlocks = fc.array(anyBlock, { maxLength: 14 });
