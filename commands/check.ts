import { setImmediate } from 'node:timers/promises';
import { maxClaimChars } from '../src/answer/limits.ts';
import { type Command, flag, required, verb } from '../src/bot/command.ts';

export const checkCommand: Command = {
  name: 'check',
  description: 'Hold a claim or a pasted excerpt against the articles',
  verbs: [
    verb({
      name: null,
      description: 'Hold a claim or a pasted excerpt against the articles',
      options: {
        claim: required('The sentence to check, or an excerpt to find the article of', { maxChars: maxClaimChars }),
        private: flag('Show the result to you alone'),
      },
      examples: ['Illegal gold mining is a $48 billion industry.', 'Peru will host the conference in 2027. --private'],
      access: 'everyone',
      async run(args, { context }) {
        // Its lexicon is large, and whoever asks a question does not need it.
        const [{ checkSlowly }, { checkReply }] = await Promise.all([
          import('../src/answer/check/check.ts'),
          import('../src/reply/check.ts'),
        ]);
        const startMs = context.nowMs();
        const today = new Date(startMs).toISOString().slice(0, 10);
        const request = { claim: args.claim, retriever: context.retriever, today };
        const checked = await checkSlowly(request, setImmediate);
        const reply = checkReply(checked, context.nowMs() - startMs, args.private);
        return { ...reply, asked: `Claim: ${args.claim}` };
      },
    }),
  ],
  actions: {},
  menu: { label: 'Check this claim', option: 'claim' },
};
