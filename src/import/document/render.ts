import type { Block } from './extracted.ts';

const marks: Readonly<Record<Exclude<Block['kind'], 'code'>, string>> = {
  heading: '## ',
  paragraph: '',
  quotation: '> ',
  item: '- ',
};

/**
 * An article's text from its blocks: Markdown with a blank line between blocks, none between the items of a list. Each
 * block but program text is one line, so that every sentence is one stretch of the text.
 */
export function renderBlocks(blocks: readonly Block[]): string {
  let text = '';
  let before: Block | null = null;
  for (const block of blocks) {
    if (before !== null) text += before.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n';
    text += block.kind === 'code' ? fenced(block.text) : marks[block.kind] + block.text;
    before = block;
  }
  return text;
}

/** Between fences that the text itself does not have. */
function fenced(code: string): string {
  const longest = Math.max(2, ...(code.match(/`{3,}/g) ?? []).map((fence) => fence.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}
