import { type Article, newestFirst } from '../../corpus/article.ts';
import { wordForWord } from '../../language/meaning.ts';
import { packInUse } from '../../language/pack.ts';
import { whoIsInEnglish } from '../../language/which-language.ts';
import { analyseQuery } from '../../search/analyse.ts';
import { inverseFrequencyIn } from '../../search/bm25.ts';
import type { Gathered, Hit } from '../../search/gathered.ts';
import type { Scope } from '../../search/query.ts';
import { type Answer, nearestTo, notFound, type Unworded } from '../answer.ts';
import type { Because } from '../codes.ts';
import { type Judgement, judge } from '../evidence/enough/enough.ts';
import { hitsFor } from '../evidence/hits.ts';
import { readQuestion } from '../evidence/rank/features-question.ts';
import { rankInSteps, type ScoredSentence } from '../evidence/rank/rank.ts';
import { maxQuestionChars } from '../limits.ts';
import { namesakesOf } from '../lines/namesakes.ts';
import { mentionsOf, overviewOf } from '../lines/overview.ts';
import { isOverview, refusalBefore, refusalOf } from '../lines/reason.ts';
import { askedSpeaker, speaks } from '../lines/reason-speaker.ts';
import { rivalAmong } from '../lines/rivals.ts';
import { whoIs } from '../lines/who.ts';
import { languageAsked, languagesBeside, scopeIn, waysIn, writesIn } from '../question/across.ts';
import { type AnalysedQuestion, analyseQuestion } from '../question/question.ts';
import { articlesIn, joined } from '../question/scope-joined.ts';
import { type Steps, stepsIn, stepsWithin } from '../steps.ts';
import { compose, composeEach, composeNear, composeWhich, composeWho } from './compose.ts';

/** An answer with everything it was made from. */
export interface Consideration {
  readonly answer: Unworded;
  readonly question: AnalysedQuestion;
  /** The limit in force: the one given and the one written in the question. */
  readonly scope: Scope;
  readonly hits: readonly Hit[];
  readonly ranked: readonly ScoredSentence[];
  /** Null where nothing was looked up. */
  readonly judgement: Judgement | null;
}

/** At most this many articles are named as nearest. */
const maxNearest = 3;

/** The articles of the hits; where there are none, the newest. */
function nearestOf(hits: readonly Hit[], articles: ReadonlyMap<string, Article>): Answer['nearest'] {
  const found = new Map(hits.map(({ article }) => [article.id, article]));
  const chosen = found.size > 0 ? [...found.values()] : [...articles.values()].sort(newestFirst);
  return chosen.slice(0, maxNearest).map(nearestTo);
}

function silent(
  question: string,
  because: Because,
  hits: readonly Hit[],
  articles: ReadonlyMap<string, Article>,
): Unworded {
  return notFound({ question }, because, nearestOf(hits, articles));
}

/** Where somebody's words are asked for, the sentences that give them; else all. */
function spokenBy(question: AnalysedQuestion, ranked: readonly ScoredSentence[]): readonly ScoredSentence[] {
  const speaker = askedSpeaker(question);
  return speaker === null ? ranked : ranked.filter((scored) => speaks(scored, speaker));
}

/** An answer to a question as it is put to articles in another language: it names theirs, and of what was put right only words of its own. */
function crossed(question: string, language: string, { answer, ...rest }: Consideration): Consideration {
  const corrections = (answer.readAs?.corrections ?? []).filter(({ typed }) => question.includes(typed));
  return { ...rest, answer: { ...answer, question, readAs: { corrections, language } } };
}

const sureness = { answered: 2, near: 1, 'not-found': 0 } as const;

/** Of several ways to put one question, the one that is answered best; of equal ones the first. */
function bestOf<T extends { readonly found: Consideration }>(all: readonly T[]): T | null {
  const worth = ({ found: { answer, judgement } }: T): number => 100 * sureness[answer.kind] + (judgement?.score ?? 0);
  return all.reduce<T | null>((best, one) => (best === null || worth(one) > worth(best) ? one : best), null);
}

/** At most so many words that were put right are told of. */
const maxCorrections = 2;

/** Tells which words were put right. */
function withCorrections(answer: Unworded, { query }: AnalysedQuestion): Unworded {
  const corrections = query.corrections.slice(0, maxCorrections).map(({ typed, taken }) => ({ typed, taken }));
  return corrections.length === 0 ? answer : { ...answer, readAs: { corrections, language: null } };
}

/** Not who says something but what: of a single outlet more is wanted than one line. */
const asksWhatIsSaid = /^\W*what\s+(?:do|does|did|have|has)\b/i;

/** A question of which nothing was read. */
function unreadBecause(
  because: Because,
  question: string,
  { articles, vocabulary }: Gathered,
  scope: Scope,
  today: string,
): Consideration {
  const nothing = analyseQuestion('', { articles, today, analyse: (text) => analyseQuery(text, vocabulary) });
  const answer = silent(question, because, [], articles);
  return { answer, question: nothing, scope, hits: [], ranked: [], judgement: null };
}

/** Takes a question all the way to its answer, keeping what was found on the way. */
export function* consider(question: string, retriever: Gathered, given: Scope, today: string): Steps<Consideration> {
  if (question.length > maxQuestionChars) {
    const tooLong = { kind: 'too-long', what: 'question', chars: question.length, maxChars: maxQuestionChars } as const;
    return unreadBecause(tooLong, question, retriever, given, today);
  }
  const asked = languageAsked(question);
  const isTheirs = writesIn(asked, retriever);
  const own = isTheirs
    ? yield* considerIn(asked, question, retriever, scopeIn(asked, given, retriever) ?? given, today)
    : null;
  const put: { readonly language: string; readonly found: Consideration }[] = [];
  if (own?.answer.kind !== 'answered')
    for (const language of languagesBeside(asked)) {
      const scope = scopeIn(language, given, retriever);
      if (scope === null) continue;
      for (const way of waysIn(language, question, scope, retriever)) {
        const found = yield* stepsWithin(wordForWord, considerIn(language, way, retriever, scope, today));
        put.push({ language, found });
      }
    }
  const best = bestOf(put);
  if (best === null) return own ?? (yield* considerSaid(question, retriever, given, today));
  return own === null || sureness[best.found.answer.kind] > sureness[own.answer.kind]
    ? crossed(question, best.language, best.found)
    : own;
}

/** A question put to articles of its own language, to which the scope is narrowed. */
function considerIn(
  language: string,
  question: string,
  retriever: Gathered,
  scope: Scope,
  today: string,
): Steps<Consideration> {
  return stepsIn(language, considerSaid(question, retriever, scope, today));
}

/** The same, whatever its language. */
function* considerSaid(question: string, retriever: Gathered, given: Scope, today: string): Steps<Consideration> {
  const english = packInUse() === null && writesIn('en', retriever) ? whoIsInEnglish(question) : null;
  if (english !== null) return crossed(question, 'en', yield* considerSaid(english, retriever, given, today));
  const { articles, vocabulary } = retriever;
  const analysed = analyseQuestion(question, {
    articles,
    today,
    analyse: (text) => analyseQuery(text, vocabulary),
    nameOf: (word) => vocabulary.nameOf(word),
  });
  const scope = joined(given, analysed.scope);
  const unasked = refusalBefore(analysed, scope, retriever);
  const hits = hitsFor(analysed.query, scope, retriever);
  if (unasked !== null) {
    const shown = hits.length > 0 ? hits : hitsFor(analysed.query, given, retriever);
    return {
      answer: silent(question, unasked, shown, articles),
      question: analysed,
      scope,
      hits,
      ranked: [],
      judgement: null,
    };
  }
  const found = { question: analysed, scope, hits };
  if (isOverview(analysed)) {
    const opening = composeEach(analysed, overviewOf(articlesIn(scope, articles), retriever), false);
    return {
      ...found,
      ranked: [],
      judgement: null,
      answer: opening ?? silent(question, { kind: 'nothing-stands-alone' }, hits, articles),
    };
  }
  const read = readQuestion(analysed.query, vocabulary, retriever.meaning);
  yield;
  const ranked = yield* rankInSteps(analysed, hits, retriever, read);
  yield;
  const judged = judge(analysed, hits, ranked, retriever, read);
  yield;
  const weigh = inverseFrequencyIn(vocabulary);
  const mentions = analysed.asked === 'list' ? mentionsOf(analysed, ranked, weigh) : [];
  const least = asksWhatIsSaid.test(question) ? 2 : 1;
  const listed =
    mentions.length >= least ? composeEach(analysed, mentions, true) : composeWho(analysed, whoIs(analysed, ranked));
  const refused = listed === null ? refusalOf(analysed, scope, ranked, judged, retriever) : null;
  const rival = refused === null || refused.isFinal ? null : yield* rivalAmong(analysed, ranked);
  const refusal = rival === null ? refused : null;
  // What another outlet contradicts leads, though a likelier sentence names the same without telling it.
  const told = rival === null ? ranked : [rival, ...ranked.filter((one) => one !== rival)];
  const namesakes = listed === null && refusal === null ? yield* namesakesOf(analysed, ranked) : null;
  const answer =
    listed ??
    (namesakes !== null ? composeWhich(analysed, namesakes) : null) ??
    (refusal === null
      ? yield* compose(analysed, scope, spokenBy(analysed, told), retriever, weigh)
      : refusal.isFinal
        ? null
        : yield* composeNear(analysed, ranked, judged, weigh));
  return {
    ...found,
    ranked,
    judgement: judged,
    answer: withCorrections(
      answer ?? silent(question, refusal?.because ?? { kind: 'nothing-stands-alone' }, hits, articles),
      analysed,
    ),
  };
}
