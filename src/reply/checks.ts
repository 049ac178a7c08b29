import type { Citation } from '../answer/answer.ts';
import { type Block, type Button, buttons, type Choice, citationsIn } from '../chat/reply.ts';
import { checkAction, checkValue } from './quotes.ts';

/** Of more outlets than this one is picked from a list: as many buttons would be a wall. */
const maxOutlets = 3;

/** A reply without the controls that show its cited sentences among their neighbours, and those controls. */
export interface ChecksApart {
  readonly blocks: readonly Block[];
  /** The controls that belong under these blocks: of each outlet that is cited in them, once. */
  readonly under: (page: readonly Block[]) => readonly Block[];
}

/**
 * Takes the check buttons out of a reply, so that each page gets those of the sentences that are on it: one an outlet, for
 * the numbers behind the sentences lead to the others.
 *
 * @param prompt says what picking from a list does
 */
export function checksApart(all: readonly Block[], prompt: string): ChecksApart {
  const offered = new Map<string, Button>();
  const blocks = all.flatMap((block): readonly Block[] => {
    if (block.kind !== 'buttons') return [block];
    const others = block.buttons.filter(({ action }) => action.name !== checkAction);
    if (others.length === block.buttons.length) return [block];
    for (const button of block.buttons)
      if (button.action.name === checkAction) offered.set(button.action.value, button);
    return others.length === 0 ? [] : [buttons(...others)];
  });
  const under = (page: readonly Block[]): readonly Block[] => {
    if (offered.size === 0) return [];
    const checks = new Map<string, Check>();
    for (const citation of page.flatMap(citationsIn)) {
      const button = offered.get(checkValue(citation));
      if (button !== undefined) checks.set(button.action.value, { citation, button });
    }
    return controlsOf(
      [...checks.values()].sort((a, b) => a.citation.number - b.citation.number),
      prompt,
    );
  };
  return { blocks, under };
}

interface Check {
  readonly citation: Citation;
  readonly button: Button;
}

function controlsOf(checks: readonly Check[], prompt: string): readonly Block[] {
  if (checks.length === 0) return [];
  const first = checks.filter(
    ({ citation }, at) => checks.findIndex((each) => each.citation.publisher === citation.publisher) === at,
  );
  if (first.length <= maxOutlets) return [buttons(...first.map(({ button }) => button))];
  const choices = checks.map(
    ({ citation, button }): Choice => ({
      label: `${citation.number} · ${citation.publisher}`,
      detail: citation.excerpt,
      action: button.action,
    }),
  );
  return [{ kind: 'select', prompt, choices }];
}
