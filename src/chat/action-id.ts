import type { Action } from './reply.ts';

/** The longest id of a button that both platforms take (Discord's `custom_id`). */
const maxActionIdChars = 100;

/** An action as the id of a button, so that the button still works after a restart; null when it is too long for one. */
export function actionId({ name, value }: Action): string | null {
  const id = `${name}:${value}`;
  return id.length <= maxActionIdChars && !name.includes(':') ? id : null;
}

/** Reads an id back. Ids of other makers and older versions become actions that nobody handles. */
export function readActionId(id: string): Action {
  const colon = id.indexOf(':');
  return colon < 0 ? { name: id, value: '' } : { name: id.slice(0, colon), value: id.slice(colon + 1) };
}
