import { describe, expect, it } from 'vitest';
import { type Load, loadDiscord, loadSlack } from '../support/load.ts';

const fifty: Load = { total: 50, atOnce: 50, failEvery: null };
const failing: Load = { total: 500, atOnce: 50, failEvery: 20 };

// How fast they are acknowledged is measured by `npm run bench`: a test on a busy machine cannot tell.
describe.each([
  ['Discord', loadDiscord],
  ['Slack', loadSlack],
] as const)('on %s', (_, load) => {
  it.each([
    ['fifty interactions at once', fifty],
    ['500 interactions, 50 at once, with 5 % of all calls failing', failing],
  ])('%s are all acknowledged, none lost, none answered twice', async (_name, wanted) => {
    const { ackMs, wrong, messages } = await load(wanted);
    expect(wrong).toEqual([]);
    expect(ackMs.filter((each) => each === null)).toEqual([]);
    expect(ackMs).toHaveLength(wanted.total);
    expect(messages).toBe(wanted.total);
  });
});
