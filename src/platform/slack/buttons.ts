import type { types } from '@slack/bolt';
import { actionId } from '../../chat/action-id.ts';
import { isBlank, plainLine, shortened } from '../../chat/plain.ts';
import type { Block, Button } from '../../chat/reply.ts';
import { escapePlain } from './escape.ts';
import {
  maxActionsElements,
  maxButtonChars,
  maxOptionChars,
  maxOptions,
  maxOptionValueChars,
  maxPlaceholderChars,
} from './limits.ts';

/** The names under which a pair of buttons asks how an answer was; Slack has a form of its own for them. */
const goodVerb = 'good';
const badVerb = 'bad';
const verbOf = (button: Button | undefined) => button?.action.name.split('.').at(-1);

/**
 * Buttons as blocks. One whose id is too long or already used on the message is left out.
 *
 * @param usedIds the ids on the message so far; grows.
 */
export function buttonBlocks(buttons: readonly Button[], usedIds: Set<string>): readonly types.KnownBlock[] {
  const [first, second] = buttons;
  if (buttons.length === 2 && first && second && verbOf(first) === goodVerb && verbOf(second) === badVerb) {
    const pair = feedback(first, second, usedIds);
    if (pair) return [pair];
  }
  const elements = buttons.flatMap((button) => {
    const id = actionId(button.action);
    if (id === null || usedIds.has(id)) return [];
    usedIds.add(id);
    const style = button.emphasis === 'secondary' ? {} : { style: button.emphasis };
    return [{ type: 'button', text: label(button), action_id: id, value: id, ...style } as const];
  });
  return Array.from({ length: Math.ceil(elements.length / maxActionsElements) }, (_, n) => ({
    type: 'actions',
    elements: elements.slice(n * maxActionsElements, (n + 1) * maxActionsElements),
  }));
}

function feedback(good: Button, bad: Button, usedIds: Set<string>): types.KnownBlock | null {
  const [goodId, badId] = [actionId(good.action), actionId(bad.action)];
  if (goodId === null || badId === null || usedIds.has(goodId)) return null;
  usedIds.add(goodId);
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: goodId,
        positive_button: { text: label(good), value: goodId, accessibility_label: label(good).text },
        negative_button: { text: label(bad), value: badId, accessibility_label: label(bad).text },
      },
    ],
  };
}

/** A select, or several where there is more to pick from than one holds. What is picked names its own action. */
export function selectBlocks(
  { prompt, choices }: Extract<Block, { kind: 'select' }>,
  usedIds: Set<string>,
): readonly types.KnownBlock[] {
  const seen = new Set<string>();
  const options = choices.flatMap((choice) => {
    const value = actionId(choice.action);
    if (value === null || value.length > maxOptionValueChars || seen.has(value)) return [];
    seen.add(value);
    const description = isBlank(choice.detail) ? {} : { description: plain(choice.detail, maxOptionChars) };
    return [{ text: plain(choice.label, maxOptionChars), value, ...description }];
  });
  return Array.from({ length: Math.ceil(options.length / maxOptions) }, (_, n) => {
    const action_id = `select:${usedIds.size}`;
    usedIds.add(action_id);
    return {
      type: 'actions',
      elements: [
        {
          type: 'static_select',
          action_id,
          placeholder: plain(prompt, maxPlaceholderChars),
          options: options.slice(n * maxOptions, (n + 1) * maxOptions),
        },
      ],
    };
  });
}

const label = (button: Button) => plain(button.label, maxButtonChars);

/** Text without markup of at most so many characters; where its escapes would make it longer, without what needs them. */
function plain(text: string, maxChars: number): types.PlainTextElement {
  const shown = escapePlain(shortened(plainLine(text).trim(), maxChars));
  const fitting = shown.length <= maxChars ? shown : shortened(plainLine(text).replace(/[&<>]/g, ' ').trim(), maxChars);
  return { type: 'plain_text', text: isBlank(fitting) ? '…' : fitting, emoji: false };
}
