import { ask, explain } from '../src/answer/ask.ts';
import { explained } from '../src/answer/ask-explain.ts';
import { follow } from '../src/answer/lines/pointer.ts';
import { sourceCalled, suggestSources } from '../src/answer/sources.ts';
import { type Call, type Command, type Context, day, flag, optional, required, verb } from '../src/command.ts';
import { UserError } from '../src/errors.ts';
import { answerReply } from '../src/reply/answer.ts';
import { checkedReply } from '../src/reply/checked.ts';
import type { Reply } from '../src/reply/reply.ts';
import type { Scope } from '../src/retrieval/query.ts';

/** A question longer than this is refused: nobody asks in more, and Discord takes 6,000 characters. */
const maxQuestionChars = 2_000;

const options = {
  question: required('What you want to know, in your own words', { maxChars: maxQuestionChars }),
  source: optional('Only from this outlet or article', {
    suggest: (typed, { retriever }) => suggestSources(typed, retriever.articles),
  }),
  since: day('Only from articles published on or after this day, such as 2025-05-01'),
  until: day('Only from articles published on or before this day, such as 2025-05-31'),
  private: flag('Show the answer to you alone'),
};

const dayOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);

/** Asks the articles; the day of asking is the one in UTC, which is the same for everybody. */
export function askReply(question: string, scope: Scope, isPrivate: boolean, context: Context): Reply {
  const startMs = context.nowMs();
  const today = dayOf(startMs);
  const answer = ask({ question, retriever: context.retriever, scope, today });
  return answerReply({ ...answer, tookMs: context.nowMs() - startMs }, isPrivate);
}

/** How the answer to the same question came about, a line each: what `--explain` prints in the terminal. */
export function askExplained(question: string, scope: Scope, { retriever, nowMs }: Context): readonly string[] {
  return explained(explain({ question, retriever, scope, today: dayOf(nowMs()) }));
}

/**
 * The scope that a source's name and two days give.
 * @throws UserError for a source that is not there, with the nearest names, and for days in the wrong order.
 */
export function scopeOf(
  source: string | null,
  since: string | null,
  until: string | null,
  { retriever }: Context,
): Scope {
  if (since !== null && until !== null && since > until)
    throw new UserError(`Nothing is both since ${since} and until ${until}. Please swap the two days.`);
  if (source === null) return { articleIds: null, since, until };
  return { articleIds: sourceCalled(source, retriever.articles).articleIds, since, until };
}

/** The sentence behind a citation's button, as the article has it now. */
function check(pointer: string, { context }: Call): Reply {
  const pointed = follow(pointer, context.retriever.articles);
  return checkedReply(pointed, pointed.kind === 'removed' ? [] : context.retriever.passages(pointed.article.id));
}

export const askCommand: Command = {
  name: 'ask',
  description: 'Ask the articles; the answer is in their own words, with sources',
  verbs: [
    verb({
      name: null,
      description: 'Ask the articles; the answer is in their own words, with sources',
      options,
      examples: [
        'What is Operation Mercury?',
        'How many children need aid? --source newsvane',
        'Who met whom? --since 2025-05-01 --private',
      ],
      access: 'everyone',
      run: (args, { context }) =>
        askReply(args.question, scopeOf(args.source, args.since, args.until, context), args.private, context),
    }),
  ],
  actions: { check },
  menu: { label: 'Ask about this', option: 'question' },
};
