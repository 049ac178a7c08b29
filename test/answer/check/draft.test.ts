import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/answer/check/draft.ts';
import { draftClaims } from '../../../src/answer/check/draft-sentences.ts';
import { verifyDraft } from '../../../src/answer/check/draft-shape.ts';
import { readFolder } from '../../../src/corpus/folder.ts';
import { draftReply } from '../../../src/reply/draft.ts';
import { en } from '../../../src/reply/words/words.ts';
import type { Gathered } from '../../../src/search/gathered.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';

const today = '2025-12-24';
let retriever: Gathered;
beforeAll(async () => {
  retriever = createRetriever((await readFolder(fileURLToPath(new URL('../../../corpus', import.meta.url)))).articles);
});

const draft = `# Gold and aid

Illegal gold mining is a $48 billion industry. Peru will host the Conference of Defense Ministers in 2028. What comes next?

More than 14 million people in Latin America need humanitarian support in 2025. We had tea.`;

describe('a draft', () => {
  it('has each sentence with its verdict, where it stands, and its evidence', () => {
    const { sentences, citations } = checkDraft({ draft, retriever, today });
    for (const { text, span } of sentences) expect(draft.slice(span.start, span.end)).toBe(text);
    expect(sentences.map(({ text, verdict }) => [text, verdict])).toEqual([
      ['Illegal gold mining is a $48 billion industry.', 'single-source'],
      ['Peru will host the Conference of Defense Ministers in 2028.', 'disputed'],
      ['What comes next?', 'unchecked'],
      [
        'More than 14 million people in Latin America need humanitarian support in 2025.',
        expect.stringMatching(/source|corrob/),
      ],
      ['We had tea.', 'unchecked'],
    ]);
    const [difference] = sentences[1]?.parts[0]?.differences ?? [];
    expect(difference).toMatchObject({ claimed: '2028', found: expect.stringContaining('2026') });
    expect(verifyDraft({ sentences, citations, tookMs: 0 }, retriever.articles)).toEqual([]);
    expect(citations.map(({ number }) => number)).toEqual(citations.map((_, n) => n + 1));
  });

  it('gives the same for the same', () => {
    expect(JSON.stringify(checkDraft({ draft, retriever, today }))).toBe(
      JSON.stringify(checkDraft({ draft, retriever, today })),
    );
  });

  it('is refused when it is longer than what is read', () => {
    expect(() => checkDraft({ draft: 'x'.repeat(20_001), retriever, today })).toThrow('"maxChars":20000');
  });

  it('says what is said otherwise first, and figures before all else', () => {
    const figures = `Operation Mercury is a thing of the past. Peru will host the Conference of Defense Ministers in 2028. ${draft}`;
    const { blocks } = draftReply(
      { ...checkDraft({ draft: figures, retriever, today }), tookMs: 0 },
      { words: en, isPrivate: false },
    );
    expect(blocks[0]).toMatchObject({ kind: 'headline', text: expect.stringContaining('contradict') });
    expect(blocks[1]).toEqual({ kind: 'heading', text: 'Peru will host the Conference of Defense Ministers in 2028.' });
    expect(JSON.stringify(blocks[2])).toContain('Your text: ');
  });

  it.each(['', '   ', '# Only a heading', 'Why? Who? When?'])('without a statement says so: %j', (nothing) => {
    const { blocks } = draftReply(
      { ...checkDraft({ draft: nothing, retriever, today }), tookMs: 0 },
      { words: en, isPrivate: false },
    );
    expect(JSON.stringify(blocks)).toContain('There is no statement in that to check.');
  });
});

describe('a sentence of a draft', () => {
  const claims = (text: string) => draftClaims(text, today).map(({ claim }) => claim);

  it('that only says “it” or “she” is read with the subject of the one before', () => {
    expect(claims('The Harbour Fund spent 9 million. It was founded in 1990. It has 12 members.')).toEqual([
      'The Harbour Fund spent 9 million.',
      'The Harbour Fund was founded in 1990.',
      'The Harbour Fund has 12 members.',
    ]);
  });

  it('with a dummy “it” keeps it, and so does one whose “he” is nobody that was named', () => {
    expect(claims('The Harbour Fund spent 9 million. It was the sort of night that people remember.').at(-1)).toMatch(
      /^It/,
    );
    expect(claims('The old harbour wall broke in 1788. He has served there for 12 years.').at(-1)).toMatch(/^He/);
  });

  it('is not read so across paragraphs', () => {
    expect(claims('The Harbour Fund spent 9 million.\n\nIt was founded in 1990.').at(-1)).toBe(
      'It was founded in 1990.',
    );
  });
});
