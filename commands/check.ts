import { maxClaimChars } from '../src/answer/limits.ts';
import { claimReply } from '../src/bot/checking.ts';
import { type Command, flag, gathering, required, verb } from '../src/bot/command.ts';

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
      run: (args, { context }) => gathering(context, (readable) => claimReply(args.claim, args.private, readable)),
    }),
  ],
  actions: {},
  menu: { label: 'Check this claim', option: 'claim' },
};
