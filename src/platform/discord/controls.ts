import { actionId } from '../../chat/action-id.ts';
import { isBlank, plainLine, shortened } from '../../chat/plain.ts';
import type { Block, Button } from '../../chat/reply.ts';
import {
  component,
  maxButtonLabelChars,
  maxOptionChars,
  maxPlaceholderChars,
  maxRowButtons,
  maxSelectOptions,
} from './limits.ts';

export interface ActionRow {
  readonly type: typeof component.actionRow;
  readonly components: readonly (ButtonComponent | SelectComponent)[];
}
export interface ButtonComponent {
  readonly type: typeof component.button;
  readonly style: 1 | 2 | 4;
  readonly label: string;
  readonly custom_id: string;
}
export interface SelectComponent {
  readonly type: typeof component.select;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
}

/**
 * Buttons that can be drawn: one whose id is too long or already used on the message is left out.
 *
 * @param usedIds the ids on the message so far; grows.
 */
export function buttonsOf(buttons: readonly Button[], usedIds: Set<string>): readonly ButtonComponent[] {
  return buttons.flatMap((button) => {
    const id = actionId(button.action);
    if (id === null || usedIds.has(id)) return [];
    usedIds.add(id);
    const style = ({ primary: 1, secondary: 2, danger: 4 } as const)[button.emphasis];
    return [{ type: component.button, style, label: shown(button.label, maxButtonLabelChars), custom_id: id }];
  });
}

/** Buttons in rows of five. */
export function rows(buttons: readonly ButtonComponent[]): readonly ActionRow[] {
  return inPieces(buttons, maxRowButtons).map((components) => ({ type: component.actionRow, components }));
}

/** A select, or several where there is more to pick from than one holds. What is picked names its own action. */
export function selects(
  { prompt, choices }: Extract<Block, { kind: 'select' }>,
  usedIds: Set<string>,
): readonly ActionRow[] {
  const seen = new Set<string>();
  const options = choices.flatMap(({ label, detail, action }) => {
    const value = actionId(action);
    if (value === null || seen.has(value)) return [];
    seen.add(value);
    const description = shortened(plainLine(detail).trim(), maxOptionChars);
    return [{ label: shown(label, maxOptionChars), value, ...(isBlank(description) ? {} : { description }) }];
  });
  return inPieces(options, maxSelectOptions).map((some) => {
    const custom_id = `${selectPrefix}${usedIds.size}`;
    usedIds.add(custom_id);
    const placeholder = shown(prompt, maxPlaceholderChars);
    return {
      type: component.actionRow,
      components: [{ type: component.select, custom_id, placeholder, options: some }],
    };
  });
}

/** The id of a select itself says nothing: what was picked does. */
const selectPrefix = 'select:';

const shown = (label: string, maxChars: number) => {
  const text = shortened(plainLine(label).trim(), maxChars);
  return isBlank(text) ? '…' : text;
};

const inPieces = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
