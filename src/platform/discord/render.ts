import type { Cost } from '../../chat/fit.ts';
import type { Block } from '../../chat/reply.ts';
import { marked } from '../shared/markup.ts';
import { type SameSource, sameSourceTogether } from '../shared/same-source.ts';
import { type ActionRow, buttonsOf, rows, selects } from './controls.ts';
import { component, maxComponents, maxRowButtons, maxTextChars } from './limits.ts';
import { marks } from './marks.ts';

export interface TextDisplay {
  readonly type: typeof component.textDisplay;
  readonly content: string;
}
export interface Separator {
  readonly type: typeof component.separator;
}
/** The number is set on the first component of a delivery, to know the message again; else Discord gives one. */
export type Component = (TextDisplay | Separator | ActionRow) & { readonly id?: number };

/** What one message holds. */
export const budget = { maxChars: maxTextChars, maxParts: maxComponents, cost: costOf } as const;

/** Between two blocks stand at most two line breaks. */
const gapChars = 2;

function costOf(block: Block): Cost {
  if (block.kind === 'buttons') {
    const count = buttonsOf(block.buttons, new Set()).length;
    return { chars: 0, parts: count + Math.ceil(count / maxRowButtons) };
  }
  // Each select has a row to itself.
  if (block.kind === 'select') return { chars: 0, parts: 2 * selects(block, new Set()).length };
  return block.kind === 'divider'
    ? { chars: 0, parts: 1 }
    : { chars: marked(block, marks).length + gapChars, parts: 1 };
}

/** Draws blocks as components; at least one, even of nothing. */
export function renderBlocks(blocks: readonly Block[]): readonly [Component, ...Component[]] {
  const components: Component[] = [];
  const usedIds = new Set<string>();
  let content = '';
  let last: Drawn['kind'] = 'divider';
  const flush = () => {
    if (content !== '') components.push({ type: component.textDisplay, content });
    content = '';
  };
  for (const block of sameSourceTogether(blocks)) {
    if (block.kind === 'buttons' || block.kind === 'select') {
      flush();
      components.push(
        ...(block.kind === 'buttons' ? rows(buttonsOf(block.buttons, usedIds)) : selects(block, usedIds)),
      );
    } else if (block.kind === 'divider') {
      flush();
      if (components.length > 0) components.push({ type: component.separator });
    } else {
      const drawn = marked(block, marks);
      if (drawn !== '') content += content === '' ? drawn : `${gap(last, block.kind)}${drawn}`;
    }
    last = block.kind;
  }
  flush();
  const [first = { type: component.textDisplay, content: '–' }, ...rest] = components;
  return [first, ...rest];
}

type Drawn = Block | SameSource;

const headed: readonly Drawn['kind'][] = ['headline', 'heading', 'table'];

/**
 * A heading stays close to what it heads, and Discord keeps it apart from what stands before it; small print is close to
 * what it is about, a list to what opens it.
 */
function gap(before: Drawn['kind'], kind: Drawn['kind']): string {
  const isClose = before === 'headline' || before === 'heading' || kind === 'note' || headed.includes(kind);
  const isOpened = kind === 'list' && before !== 'list';
  return isClose || isOpened ? '\n' : '\n\n';
}
