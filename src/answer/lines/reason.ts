import type { Article } from '../../corpus/article.ts';
import { metTerms } from '../../language/clauses.ts';
import { termsOf } from '../../language/tokens.ts';
import { languageOf } from '../../language/which-language.ts';
import type { Gathered } from '../../search/gathered.ts';
import type { Scope } from '../../search/query.ts';
import type { Because, Whose } from '../codes.ts';
import type { Judgement } from '../evidence/enough/enough.ts';
import { unmetPart } from '../evidence/enough/fit.ts';
import type { ScoredSentence } from '../evidence/rank/rank.ts';
import type { AnalysedQuestion } from '../question/question.ts';
import { articlesIn, isEverything } from '../question/scope-joined.ts';
import type { Weigh } from '../relate/agreement.ts';
import { missingNames } from './reason-names.ts';
import { type AskedSpeaker, askedSpeaker, speaks } from './reason-speaker.ts';
import { lackOf, noneInside, notMentioned, whoseOf } from './reason-words.ts';

/** Why a question is not even looked up; null when it can be. */
export function refusalBefore(question: AnalysedQuestion, scope: Scope, retriever: Gathered): Because | null {
  if (retriever.articles.size === 0) return { kind: 'no-articles' };
  const inside = articlesIn(scope, retriever.articles);
  if (inside.length === 0) {
    const whose = { outlets: question.sources, since: scope.since, until: scope.until };
    return noneInside(whose, retriever.articles.values());
  }
  if (!/[\p{L}\p{N}]/u.test(question.text)) return { kind: 'no-words' };
  const spoken = languageOf(question.text);
  const languages = [...new Set(inside.map(({ language }) => language.toLowerCase().split('-')[0] ?? ''))];
  if (spoken !== null && !languages.includes(spoken)) {
    return { kind: 'other-language', asked: spoken, articles: languages, mentioned: knownIn(question, retriever) };
  }
  if (isOverview(question)) return question.asked === 'person' ? authorReason(inside) : null;
  if (question.query.terms.length > 0) return null;
  return { kind: 'only-common-words' };
}

/** Whether a question names sources or a time of publication and nothing else: it asks what is in them. */
export function isOverview(question: AnalysedQuestion): boolean {
  return question.query.terms.every((term) => reportTerms.has(term)) && !isEverything(question.scope);
}

/** Who wrote an article stands beside it, not in its text: it can be told, but not quoted. */
function authorReason(articles: readonly Article[]): Because {
  return { kind: 'authors', authors: [...new Set(articles.flatMap(({ author }) => author ?? []))] };
}

/** The names and figures of a question that the articles have, whatever its language. */
function knownIn(question: AnalysedQuestion, { vocabulary }: Gathered): readonly string[] {
  const isKnown = (words: string): boolean => {
    const terms = termsOf(words);
    return terms.length > 0 && terms.every((term) => vocabulary.frequency(term) > 0);
  };
  const figures = question.core.match(/\p{Nd}[\p{Nd}.,]*\p{Nd}/gu) ?? [];
  return [...new Set([...question.names, ...figures].filter(isKnown))].slice(0, 3);
}

/** Talk of reporting, as terms. */
const reportTerms = new Set(
  termsOf(
    'report reported write published publish article piece news story new say happen said cover coverage talk author propose argue claim think want suggest recommend believe call',
  ),
);

/** What of the question the best sentences do mention, as typed: its names, else its most telling words. */
function mentionedOf(question: AnalysedQuestion, ranked: readonly ScoredSentence[], weigh: Weigh): readonly string[] {
  const present = ranked.slice(0, 10).flatMap(({ sentence }) => termsOf(sentence.text));
  const names = question.names.filter((name) => metTerms(termsOf(name), present).length > 0);
  if (names.length > 0) return [...new Set(names)].slice(0, 2);
  return question.query.tokens
    .filter(({ term, word }) => term !== null && word.length > 2 && present.includes(term))
    .sort((one, other) => weigh(other.term ?? '') - weigh(one.term ?? ''))
    .slice(0, 2)
    .map(({ word }) => word);
}

/** Why nothing of the speaker's can be shown; null when something can, or nobody's words are asked for. */
function unheard(speaker: AskedSpeaker | null, ranked: readonly ScoredSentence[], whose: Whose): Because | null {
  if (speaker === null) return null;
  const heard = ranked.filter((scored) => speaks(scored, speaker));
  if (heard.length === 0) return { kind: 'not-quoted', whose, speaker: speaker.name, isOnTopic: true };
  if (speaker.topic.length === 0) return null;
  const isOnTopic = heard.some(({ sentence, passage, position }) => {
    const around = [passage.heading ?? '', passage.sentences[position - 1]?.text ?? '', sentence.text].join('\n');
    return metTerms(speaker.topic, termsOf(around)).length > 0;
  });
  return isOnTopic ? null : { kind: 'not-quoted', whose, speaker: speaker.name, isOnTopic };
}

/** "How do I …?", "Where can my …?": articles tell what happened, and advise nobody. */
const asksForAdvice = /\b(?:do|can|could|should|shall|would|must|may) (?:I|we|my|our)\b|\b(?:for|to|tell) me\b/i;
/** Such a question must be this answerable. */
const leastForAdvice = 0.6;

/** Why the ranked sentences do not answer outright. */
export interface Refusal {
  readonly because: Because;
  /** Whether nothing that is asked about is there at all, so that nothing can come close. */
  readonly isFinal: boolean;
}

/** Why the ranked sentences do not answer; null when they do. */
export function refusalOf(
  question: AnalysedQuestion,
  scope: Scope,
  ranked: readonly ScoredSentence[],
  judged: Pick<Judgement, 'score' | 'outcome'>,
  retriever: Gathered,
  weigh: Weigh,
): Refusal | null {
  const whose = whoseOf(scope, articlesIn(scope, retriever.articles));
  const missing = missingNames(question, scope, retriever);
  if (missing.length > 0) return { because: notMentioned(missing, scope, whose), isFinal: true };
  const silent = unheard(askedSpeaker(question), ranked, whose);
  if (silent !== null) return { because: silent, isFinal: false };
  const isAdvice = asksForAdvice.test(question.core) && judged.score < leastForAdvice;
  const isAnswerable = judged.outcome === 'answered' && !isAdvice;
  if (isAnswerable) return null;
  const unmet = unmetPart(question, ranked, weigh);
  const isFinal = judged.outcome === 'not-found';
  const mentioned = mentionedOf(question, ranked, weigh);
  const part = unmet ?? question.parts[0];
  if (mentioned.length === 0 || part === undefined) return { because: { kind: 'nothing-about', whose }, isFinal };
  const lack = unmet === null ? ({ kind: 'anything', noun: null } as const) : lackOf(part);
  return { because: { kind: 'lacking', whose, mentioned, lack }, isFinal };
}
