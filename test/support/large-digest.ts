import { type Block, reply } from '../../src/chat/reply.ts';
import type { Composer } from '../../src/digest/composer.ts';
import { citation } from './replies.ts';

const lines = 20;
const sentence = (n: number) =>
  `Line ${n} of it: ${'the harbour counted its ships once more, and again. '.repeat(14)}`.trim();

/** What a large digest begins with, and by which it is known: its slot. */
export const headOf = (subscriptionId: string, dueAtMs: number): string => `digest ${subscriptionId}.${dueAtMs}`;

/** A composer of digests of twenty long lines, which take two messages on either platform: for tests of whether they arrive, not of what they say. */
export const largeComposer: Composer = {
  compose: async ({ id }, { dueAtMs }) => {
    const excerpts = Array.from({ length: lines }, (_, n): Block => {
      const from = citation({ number: n + 1 });
      return { kind: 'excerpt', source: `Paper ${n}`, text: sentence(n), quoted: true, citations: [from] };
    });
    const message = reply([{ kind: 'headline', text: headOf(id, dueAtMs) }, ...excerpts]);
    return { message, isEmpty: false, carried: [], summary: `${lines} lines` };
  },
  refusal: () => reply([]),
};
