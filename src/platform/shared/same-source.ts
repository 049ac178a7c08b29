import { isBlank } from '../../chat/plain.ts';
import type { Block } from '../../chat/reply.ts';

export type Excerpt = Extract<Block, { kind: 'excerpt' }>;

/** Several excerpts of one source in a row: the source is named once, above them. */
export interface SameSource {
  readonly kind: 'same-source';
  readonly source: string;
  readonly detail: string;
  /** At least two. */
  readonly excerpts: readonly Excerpt[];
}

/** The blocks with excerpts of one source that follow each other as one. */
export function sameSourceTogether(blocks: readonly Block[]): readonly (Block | SameSource)[] {
  const together: (Block | SameSource)[] = [];
  for (const block of blocks) {
    const last = together.at(-1);
    const isAlike =
      block.kind === 'excerpt' &&
      last &&
      'source' in last &&
      last.source === block.source &&
      (last.detail ?? '') === (block.detail ?? '');
    if (!isAlike || isBlank(block.source)) together.push(block);
    else
      together[together.length - 1] = {
        kind: 'same-source',
        source: block.source,
        detail: block.detail ?? '',
        excerpts: [...(last.kind === 'excerpt' ? [last] : last.excerpts), block],
      };
  }
  return together;
}
