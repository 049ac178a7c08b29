import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageText, splitPassages } from '../../src/corpus/passages.ts';

const passages = (text: string) => splitPassages({ id: 'a', text });
const said = (text: string) => passages(text).map((p) => [p.heading, p.sentences.map((s) => s.text)]);
const words = (n: number) => `${Array.from({ length: n }, (_, i) => (i === 0 ? 'Word' : `word${i}`)).join(' ')}.`;

describe('splitPassages', () => {
  it('keeps headings out of sentences and beside the passages below', () => {
    expect(said(`Opening words. More.\n\n## The port ##\n\n${words(50)}\n### Money\nIt cost much.`)).toEqual([
      [null, ['Opening words.', 'More.']],
      ['The port', [words(50)]],
      ['Money', ['It cost much.']],
    ]);
  });

  it('reads underlined and bare headings', () => {
    expect(said(`Title\n=====\n\nText here.\n\nThe Way Forward\n\nMore text there.`)).toEqual([
      ['Title', ['Text here.']],
      ['The Way Forward', ['More text there.']],
    ]);
    expect(said(`The Way Forward\n${words(60)}\nA Second Part\n${words(60)}`)).toEqual([
      ['The Way Forward', [words(60)]],
      ['A Second Part', [words(60)]],
    ]);
  });

  it('reads program text line by line, and takes none of its signs for marks', () => {
    expect(said('## Night mode\n\n```ini\n# limits\npump = 40\n\n* all > 3\n```\n\nIt runs.')).toEqual([
      ['Night mode', ['# limits', 'pump = 40', '* all > 3', 'It runs.']],
    ]);
    expect(said('```\n## Talks\n\nNobody closes the fence.')).toEqual([['Talks', ['Nobody closes the fence.']]]);
  });

  it('does not take a list without markers or a lone line for headings', () => {
    expect(said('Hello world')).toEqual([[null, ['Hello world']]]);
    const list = ['Bread', 'Butter', 'Salt', 'Milk', 'Eggs', 'Then bake it.'];
    expect(said(list.join('\n\n')).flatMap(([, sentences]) => sentences)).toEqual(list);
  });

  it('takes list items as sentences without their markers', () => {
    expect(
      said('We saw:\n\n- one port,\n  with cranes\n* two ships\n1. Three trucks. All new.\n> A quoted line.'),
    ).toEqual([
      [null, ['We saw:', 'one port,\n  with cranes', 'two ships', 'Three trucks.', 'All new.', 'A quoted line.']],
    ]);
  });

  it('leaves rules, fences, pictures and comments out', () => {
    expect(said('---\n\n![A port](x.png)\n\n<!-- note -->\n\nText.\n\n***\n')).toEqual([[null, ['Text.']]]);
  });

  it('cuts long paragraphs at sentence ends into even parts', () => {
    const text = Array.from({ length: 24 }, () => words(20)).join(' ');
    expect(passages(text).map((p) => p.sentences.length)).toEqual([8, 8, 8]);
  });

  it('numbers passages in reading order', () => {
    expect(passages(`${words(60)}\n\n${words(60)}`).map((p) => [p.id, p.articleId])).toEqual([
      ['a#0', 'a'],
      ['a#1', 'a'],
    ]);
  });

  it('gives verbatim, ordered sentences, free of heading lines, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '\r\n',
        '# Head\n',
        '- ',
        '> ',
        '```\n',
        '| a | b |\n',
        '===\n',
        '. ',
        'The end. ',
        '“',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const passage of passages(text)) {
          expect(passage.span.start).toBe(passage.sentences[0]?.span.start);
          expect(passage.span.end).toBe(passage.sentences.at(-1)?.span.end);
          expect(passageText({ text }, passage)).toBe(text.slice(passage.span.start, passage.span.end));
          for (const { span, text: sentence } of passage.sentences) {
            expect(text.slice(span.start, span.end)).toBe(sentence);
            expect(span.start).toBeGreaterThanOrEqual(end);
            const lineStart =
              Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1;
            expect(text.slice(lineStart, span.end)).not.toMatch(/^#{1,6}[ \t]/m);
            end = span.end;
          }
        }
      }),
    );
  });
});
