import type { Block } from '../extracted.ts';

const marks: Readonly<Record<Block['kind'], string>> = { heading: '## ', paragraph: '', quotation: '> ', item: '- ' };

/**
 * An article's text from its blocks: Markdown with a blank line between blocks, none between the items of a list. Each
 * block is one line, so that every sentence is one stretch of the text.
 */
export function renderBlocks(blocks: readonly Block[]): string {
  let text = '';
  let before: Block | null = null;
  for (const block of blocks) {
    if (before !== null) text += before.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n';
    text += marks[block.kind] + block.text;
    before = block;
  }
  return text;
}
