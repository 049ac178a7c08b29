import type { Citation } from '../../src/answer/answer.ts';
import { ask } from '../../src/answer/ask/ask.ts';
import { check } from '../../src/answer/check/check.ts';
import { checkDraft } from '../../src/answer/check/draft.ts';
import { compare, shownLimits } from '../../src/answer/compare/compare.ts';
import { sidesOf } from '../../src/answer/compare/pick-sources.ts';
import { type Command, gathering, required, verb } from '../../src/bot/command.ts';
import type { Reply } from '../../src/chat/reply.ts';
import type { Article } from '../../src/corpus/article.ts';
import { composeDigest } from '../../src/digest/compose.ts';
import { answerReply } from '../../src/reply/answer.ts';
import { checkReply } from '../../src/reply/check.ts';
import { compareReply } from '../../src/reply/compare.ts';
import { digestReply } from '../../src/reply/digest.ts';
import { draftReply } from '../../src/reply/draft.ts';
import { en, inEnglish } from '../../src/reply/words/words.ts';
import type { Gathered } from '../../src/search/gathered.ts';

/** What stands in the planted excerpts, and in no article. */
export const plantedWords = 'Nobody ever said so.';

type WithCitations = { readonly citations: readonly Citation[] };

/** The same with another excerpt at its first citation, and in all lines that quote it. */
function planted<T extends WithCitations>(whole: T): T {
  const [first] = whole.citations;
  if (first === undefined) throw new Error('nothing is cited');
  const text = JSON.stringify(whole, (key, value) =>
    (key === 'text' || key === 'excerpt') && typeof value === 'string' && first.excerpt.includes(value)
      ? plantedWords
      : value,
  );
  return JSON.parse(text) as T;
}

const manner = { words: en, isPrivate: false };

export const plantedKinds = ['answer', 'comparison', 'check', 'draft', 'digest'] as const;

/** A reply of each kind whose first excerpt is not what its article says. */
export async function plantedReply(kind: string, retriever: Gathered): Promise<Reply> {
  switch (kind) {
    case 'answer': {
      const answer = ask({ question: 'What is Operation Mercury?', retriever, today: '2025-12-24' });
      return answerReply(planted(inEnglish(answer, 0)), manner);
    }
    case 'comparison': {
      const compared = compare({
        ...sidesOf('Newsvane', 'FactArrow', retriever.articles),
        topic: null,
        retriever,
        limits: shownLimits,
      });
      const view = { offset: 0, more: null, tookMs: 0, ...manner };
      return compareReply({ ...compared, comparison: planted(compared.comparison) }, view);
    }
    case 'check': {
      const checked = check({
        claim: 'Illegal gold mining is a $48 billion industry.',
        retriever,
        today: '2025-12-24',
      });
      return checkReply({ ...checked, check: planted(checked.check) }, 0, manner);
    }
    case 'draft': {
      const draft = 'Illegal gold mining is a $48 billion industry. Peru hosts the conference in 2027.';
      const checked = checkDraft({ draft, retriever, today: '2025-12-24' });
      return draftReply(planted({ ...checked, tookMs: 0 }), manner);
    }
    default:
      return digestReply(planted(await overviewOf([...retriever.articles.values()], retriever)), noOccasion, en);
  }
}

const noOccasion = { sinceMs: null, lateSinceMs: null, nextDueMs: null };

const overviewOf = (articles: readonly Article[], retriever: Gathered) =>
  composeDigest(
    {
      kind: 'overview',
      topic: null,
      articles,
      updated: new Set(),
      carried: new Set(),
      gaps: { questions: [], terms: [] },
    },
    retriever,
  );

/** A command of this name whose replies must never be seen: of the kind, or of that which it is asked for. */
const planting = (name: string, kind: string | null): Command => ({
  name,
  description: 'Quotes what nobody said',
  verbs: [
    verb({
      name: null,
      description: 'Quotes what nobody said',
      options: { what: required('A kind of reply') },
      examples: ['answer'],
      access: 'everyone',
      run: ({ what }, { context }) => gathering(context, ({ retriever }) => plantedReply(kind ?? what, retriever)),
    }),
  ],
  actions: {},
  menu: null,
});

/** `/plant answer` and the like, and the commands that programs use, with replies that must never be seen. */
export const plantedCommands: readonly Command[] = [
  planting('plant', null),
  planting('ask', 'answer'),
  planting('compare', 'comparison'),
  planting('check', 'check'),
  planting('check-draft', 'draft'),
];
