import type { Block } from '../../chat/reply.ts';
import { marked } from '../shared/markup.ts';
import { sameSourceTogether } from '../shared/same-source.ts';
import { marks } from './marks.ts';

/**
 * The whole of what blocks say as mrkdwn: a message's top-level `text`, which is what screen readers and notifications
 * read. Buttons are left out: they are read from the blocks.
 */
export function textOf(blocks: readonly Block[]): string {
  const lines = sameSourceTogether(blocks)
    .map((block) =>
      block.kind === 'divider' || block.kind === 'buttons' || block.kind === 'select' ? '' : marked(block, marks),
    )
    .filter((line) => line !== '');
  return lines.length > 0 ? lines.join('\n') : '–';
}
