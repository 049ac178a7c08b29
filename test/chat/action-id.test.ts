import { describe, expect, it } from 'vitest';
import { actionId, readActionId } from '../../src/chat/action-id.ts';

describe('the id of a button', () => {
  it('holds a name and a value of 100 characters together', () => {
    const action = { name: 'ask.check', value: 'x:'.repeat(45) };
    expect(readActionId(actionId(action) ?? '')).toEqual(action);
    expect(actionId({ ...action, value: `${action.value}x` })).toBeNull();
  });
});
