import type { Article } from '../corpus/article.ts';
import type { Query, Scope } from '../retrieval/query.ts';
import { everything } from '../retrieval/query.ts';

/** What kind of thing a question wants to hear. */
export const askedKinds = [
  'figure',
  'money',
  'share',
  'date',
  'person',
  'place',
  'organisation',
  'name',
  'yes-no',
  'definition',
  'reason',
  'opinion',
  'list',
  'other',
] as const;
export type Asked = (typeof askedKinds)[number];

/** A question taken apart: what is asked, of what, and where the answer may come from. */
export interface AnalysedQuestion {
  /** As typed. */
  readonly text: string;
  /** The question without the words that only limit it to a source or a time: what is looked up. */
  readonly core: string;
  /** The terms of `core`. */
  readonly query: Query;
  readonly asked: Asked;
  /** The thing counted, named or chosen, in lower case: `minors` of "how many minors", `naval exercises` of "which naval exercises"; null when there is none. */
  readonly noun: string | null;
  /** Names in `core` as typed: capitalised runs that do not merely open the question. */
  readonly names: readonly string[];
  /** Years in `core`, four digits each. */
  readonly years: readonly string[];
  /** The limit written in the question: outlet, article, author, time of reporting. */
  readonly scope: Scope;
}

/** What `analyseQuestion` needs beside the question itself. */
export interface QuestionContext {
  /** Text to terms, the same for indexing and asking. */
  readonly analyse: (text: string) => Query;
  readonly articles: ReadonlyMap<string, Article>;
  /** The day of asking, `YYYY-MM-DD`: what "last month" counts from. */
  readonly today: string;
}

/** The kinds by the words that ask for them, tried in turn. */
const askedBy: readonly (readonly [RegExp, Asked])[] = [
  [
    /\b(?:how much (?:money|did .*\b(?:cost|pay|spend)|(?:is|was|are|were) .*\bworth)|what .*\b(?:cost|price|worth))\b/i,
    'money',
  ],
  [/\b(?:what|which) (?:share|percentage|percent|proportion|fraction|portion)\b/i, 'share'],
  [/\bhow (?:many|much|long|old|far|tall|large|big|high|fast|deep|wide|heavy|often)\b/i, 'figure'],
  [/\b(?:when|(?:what|which) (?:year|date|day|month|century|decade))\b/i, 'date'],
  [/\b(?:where|(?:what|which) (?:city|country|state|region|place|town|continent))\b/i, 'place'],
  [/\b(?:who|whom|whose)\b/i, 'person'],
  [/\b(?:why|what (?:caused|causes))\b/i, 'reason'],
  [/^\s*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b/i, 'yes-no'],
  [/^\s*what(?:'s| is| are| was| were) (?:an? |the )?[\p{L}\p{N} -]+\?*$/iu, 'definition'],
  [/\b(?:what|which)\b/i, 'name'],
];

function askedOf(core: string): Asked {
  return askedBy.find(([words]) => words.test(core))?.[1] ?? 'other';
}

/** Takes a question apart. Pure: the same question over the same articles on the same day gives the same result. */
export function analyseQuestion(text: string, context: QuestionContext): AnalysedQuestion {
  const core = text.trim();
  return {
    text,
    core,
    query: context.analyse(core),
    asked: askedOf(core),
    noun: /\b(?:how many|which|what) ([\p{L}'-]+)/iu.exec(core)?.[1]?.toLowerCase() ?? null,
    names: core.match(/(?<!^)\b\p{Lu}[\p{L}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{N}'’-]*)*/gu) ?? [],
    years: core.match(/\b(?:1\d|20)\d\d\b/g) ?? [],
    scope: everything,
  };
}
