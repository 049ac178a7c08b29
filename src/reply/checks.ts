import type { Citation } from '../answer/answer.ts';
import { type Block, type Button, buttons, type Choice, citationsIn } from '../chat/reply.ts';
import { checkAction, checkButton } from './answer.ts';

/** More than this many buttons do not fit two rows of a phone. */
const maxButtons = 5;

/** A reply without the controls that show its cited sentences among their neighbours, and those controls. */
export interface ChecksApart {
  readonly blocks: readonly Block[];
  /** The controls that belong under these blocks: of each sentence that is cited in them, once. */
  readonly under: (page: readonly Block[]) => readonly Block[];
}

/** Takes the check buttons out of a reply, so that each page gets those of the sentences that are on it. */
export function checksApart(all: readonly Block[]): ChecksApart {
  const offered = new Set<string>();
  const blocks = all.flatMap((block): readonly Block[] => {
    if (block.kind !== 'buttons') return [block];
    const others = block.buttons.filter(({ action }) => action.name !== checkAction);
    if (others.length === block.buttons.length) return [block];
    for (const { action } of block.buttons) if (action.name === checkAction) offered.add(action.value);
    return others.length === 0 ? [] : [buttons(...others)];
  });
  const under = (page: readonly Block[]): readonly Block[] => {
    if (offered.size === 0) return [];
    const checks = new Map<string, Check>();
    for (const citation of page.flatMap(citationsIn)) {
      const button = checkButton(citation);
      if (offered.has(button.action.value)) checks.set(button.action.value, { citation, button });
    }
    return controlsOf([...checks.values()].sort((a, b) => a.citation.number - b.citation.number));
  };
  return { blocks, under };
}

interface Check {
  readonly citation: Citation;
  readonly button: Button;
}

function controlsOf(checks: readonly Check[]): readonly Block[] {
  if (checks.length === 0) return [];
  if (checks.length <= maxButtons) return [buttons(...checks.map(({ button }) => button))];
  const choices = checks.map(
    ({ citation, button }): Choice => ({
      label: `${citation.number} · ${citation.publisher}`,
      detail: citation.excerpt,
      action: button.action,
    }),
  );
  return [{ kind: 'select', prompt: 'Check a sentence…', choices }];
}
