import type { FeedStates } from './state.ts';

/** What is wrong with the feeds, for `/sources` and `quipu doctor`: a line for each that fails, and one for items that did not come in. */
export function feedProblems(states: FeedStates): readonly string[] {
  return [...states].flatMap(([address, state]) => {
    const name = state.title === null ? `feed ${address}` : `feed ${state.title} (${address})`;
    const found: string[] = [];
    if (state.isGone) found.push(`${name}: gone for good; remove it with quipu feeds remove`);
    else if (state.failures > 0) {
      const times = state.failures === 1 ? 'once' : `${state.failures} times in a row`;
      const next = new Date(state.nextAtMs).toISOString().slice(0, 16).replace('T', ' ');
      found.push(`${name}: failed ${times}, ${state.error ?? 'no reason known'}; next try ${next} UTC`);
    }
    const last = state.refused.at(-1);
    const items = state.refused.length === 1 ? '1 item' : `${state.refused.length} items`;
    if (last) found.push(`${name}: ${items} did not come in; the last, ${last.source}: ${last.reason}`);
    return found;
  });
}
