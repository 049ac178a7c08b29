import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { isBlank, plainLine } from '../../src/chat/plain.ts';
import { paragraph, text } from '../../src/chat/reply.ts';
import { markdownOf } from '../../src/reply/markdown.ts';
import { everyKind } from '../support/every-kind.ts';
import { anyBlocks, anyText, hostile } from '../support/replies.ts';

// biome-ignore lint/suspicious/noExplicitAny: any node of the tree
type Node = any;
const read = (markdown: string): Node =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const wordsOf = (node: Node): string => node.value ?? (node.children ?? []).map(wordsOf).join('');

describe('a reply as Markdown', () => {
  it('has its blocks, each excerpt a block quote, each citation a footnote with its link', () => {
    const markdown = markdownOf(everyKind.blocks);
    expect(markdown).toContain('## 2 outlets agree · 6 May 2025');
    expect(markdown).toContain('> “Nine ships came in.”[^1]');
    expect(markdown).toContain('> The paper counts nine.[^2]');
    expect(markdown).toMatch(/\[\^1\]: Harbour Post, report, 6 May 2025: \[.+\]\(<?https?:/);
    expect(markdown).not.toContain('Check 1');
  });

  it('keeps every word as it is and lets none be markup', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...hostile)), (words) => {
        const tree = read(markdownOf([paragraph(text(`a ${words} z`))]));
        expect(wordsOf(tree)).toBe(plainLine(`a ${words} z`));
        // An address that is written out leads where it says; readers of Markdown link it by themselves.
        const marked = all(tree).filter((node) => node.type !== 'link' || !node.url.endsWith(wordsOf(node)));
        expect(marked.filter(({ type }) => !['root', 'paragraph', 'text'].includes(type))).toEqual([]);
      }),
    );
  });

  it('links nowhere but where a citation or a link leads', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const tree = read(markdownOf(blocks));
        const urls = all(tree).flatMap(({ type, url }) => (type === 'link' ? [url] : []));
        for (const url of urls) expect(url).toMatch(/^(?:https?|mailto):/);
        expect(all(tree).some(({ type }) => ['html', 'image', 'code', 'imageReference'].includes(type))).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('says nothing where there is nothing to say', () => {
    expect(isBlank(markdownOf([]))).toBe(true);
  });
});
