import { setImmediate } from 'node:timers/promises';
import { maxDraftChars } from '../src/answer/limits.ts';
import { dayOf, mannerOf } from '../src/bot/asking.ts';
import { type Command, flag, gathering, required, verb } from '../src/bot/command.ts';

export const checkDraftCommand: Command = {
  name: 'check-draft',
  description: 'Hold a whole text against the articles, sentence by sentence',
  verbs: [
    verb({
      name: null,
      description: 'Hold a whole text against the articles, sentence by sentence',
      options: {
        draft: required('The text to check before it is published', { maxChars: maxDraftChars }),
        private: flag('Show the result to you alone'),
      },
      examples: ['Peru will host the conference in 2027. Illegal gold mining is a $48 billion industry. --private'],
      access: 'everyone',
      async run(args, { context }) {
        // Its lexicon is large, and whoever asks a question does not need it.
        const [{ checkDraftSlowly }, { draftReply }] = await Promise.all([
          import('../src/answer/check/draft.ts'),
          import('../src/reply/draft.ts'),
        ]);
        const startMs = context.nowMs();
        const today = dayOf(startMs);
        const checked = await gathering(context, ({ retriever }) =>
          checkDraftSlowly({ draft: args.draft, retriever, today }, setImmediate),
        );
        return draftReply({ ...checked, tookMs: context.nowMs() - startMs }, mannerOf(context, args.private));
      },
    }),
  ],
  actions: {},
  menu: { label: 'Check this draft', option: 'draft' },
};
