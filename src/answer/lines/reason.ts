import type { Article } from '../../corpus/article.ts';
import { metTerms } from '../../language/clauses.ts';
import { termsOf } from '../../language/tokens.ts';
import { languageName, languageOf } from '../../language/which-language.ts';
import type { Scope } from '../../search/query.ts';
import type { Retriever } from '../../search/retriever.ts';
import { readableDay } from '../citation.ts';
import type { Judgement } from '../evidence/enough/enough.ts';
import { unmetPart } from '../evidence/enough/fit.ts';
import type { ScoredSentence } from '../evidence/rank/rank.ts';
import type { AnalysedQuestion } from '../question/question.ts';
import { articlesIn, isEverything } from '../question/scope-joined.ts';
import type { Weigh } from '../relate/agreement.ts';
import { missingNames } from './reason-names.ts';
import { type AskedSpeaker, askedSpeaker, speaks } from './reason-speaker.ts';
import { lackOf, listed, missingReason, nothingAnswers, periodName, subjectOf } from './reason-words.ts';

/** Why a question is not even looked up; null when it can be. */
export function refusalBefore(question: AnalysedQuestion, scope: Scope, retriever: Retriever): string | null {
  if (retriever.articles.size === 0) return 'There are no articles to answer from yet.';
  const inside = articlesIn(scope, retriever.articles);
  if (inside.length === 0) return nothingInside(question, scope, retriever);
  if (!/[\p{L}\p{N}]/u.test(question.text)) {
    return 'There are no words in the question. Ask in a few words, such as a name and what you want to know of it.';
  }
  const spoken = languageOf(question.text);
  const languages = [...new Set(inside.map(({ language }) => language.toLowerCase().split('-')[0] ?? ''))];
  if (spoken !== null && !languages.includes(spoken)) {
    const written = languages.map(languageName);
    const known = knownIn(question, retriever);
    const mentioned = known.length === 0 ? '' : ` They mention ${listed(known, 'and')}.`;
    return `The question seems to be in ${languageName(spoken)}; the articles are in ${listed(written, 'and')}.${mentioned} Please ask in ${listed(written, 'or')}.`;
  }
  if (isOverview(question)) return question.asked === 'person' ? authorReason(inside) : null;
  if (question.query.terms.length > 0) return null;
  return 'The question has only words that every text has. Add a name, a place or a subject.';
}

/** Whether a question names sources or a time of publication and nothing else: it asks what is in them. */
export function isOverview(question: AnalysedQuestion): boolean {
  return question.query.terms.every((term) => reportTerms.has(term)) && !isEverything(question.scope);
}

/** Who wrote an article stands beside it, not in its text: it can be told, but not quoted. */
function authorReason(articles: readonly Article[]): string {
  const authors = [...new Set(articles.flatMap(({ author }) => author ?? []))];
  if (authors.length === 0) return 'The articles name no author.';
  return `The texts do not say. Given as author${authors.length > 1 ? 's' : ''} beside them: ${listed(authors, 'and')}.`;
}

/** The names and figures of a question that the articles have, whatever its language. */
function knownIn(question: AnalysedQuestion, { vocabulary }: Retriever): readonly string[] {
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

function nothingInside(question: AnalysedQuestion, scope: Scope, retriever: Retriever): string {
  const days = [...retriever.articles.values()].map(({ published }) => published).sort();
  const all = `The articles are from ${readableDay(days[0] ?? '')} to ${readableDay(days.at(-1) ?? '')}.`;
  const whose = question.sources.length > 0 ? ` of ${listed(question.sources, 'and')}` : '';
  if (scope.since === null && scope.until === null) return `No article${whose} is in the part that was asked for.`;
  return `No article${whose} was published${periodName(scope)}. ${all}`;
}

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
function unheard(speaker: AskedSpeaker | null, ranked: readonly ScoredSentence[], verb: string): string | null {
  if (speaker === null) return null;
  const heard = ranked.filter((scored) => speaks(scored, speaker));
  if (heard.length === 0)
    return `${verb} ${speaker.name}, but ${verb === 'mention' ? 'quote' : 'quotes'} no words from there`;
  if (speaker.topic.length === 0) return null;
  const isOnTopic = heard.some(({ sentence, passage, position }) => {
    const around = [passage.heading ?? '', passage.sentences[position - 1]?.text ?? '', sentence.text].join('\n');
    return metTerms(speaker.topic, termsOf(around)).length > 0;
  });
  return isOnTopic ? null : `quote ${speaker.name}, but not on this`;
}

/** "How do I …?", "Where can my …?": articles tell what happened, and advise nobody. */
const asksForAdvice = /\b(?:do|can|could|should|shall|would|must|may) (?:I|we|my|our)\b|\b(?:for|to|tell) me\b/i;
/** Such a question must be this answerable. */
const leastForAdvice = 0.6;

/** Why the ranked sentences do not answer outright. */
export interface Refusal {
  readonly reason: string;
  /** Whether nothing that is asked about is there at all, so that nothing can come close. */
  readonly isFinal: boolean;
}

/** Why the ranked sentences do not answer; null when they do. */
export function refusalOf(
  question: AnalysedQuestion,
  scope: Scope,
  ranked: readonly ScoredSentence[],
  judged: Pick<Judgement, 'score' | 'outcome'>,
  retriever: Retriever,
  weigh: Weigh,
): Refusal | null {
  const asked = subjectOf(scope, articlesIn(scope, retriever.articles));
  const missing = missingNames(question, scope, retriever);
  if (missing.length > 0) return { reason: missingReason(missing, scope, asked), isFinal: true };
  const silent = unheard(askedSpeaker(question), ranked, asked.isMany ? 'mention' : 'mentions');
  if (silent !== null) return { reason: `${asked.subject} ${silent}.`, isFinal: false };
  const isAdvice = asksForAdvice.test(question.core) && judged.score < leastForAdvice;
  const isAnswerable = judged.outcome === 'answered' && !isAdvice;
  if (isAnswerable) return null;
  const unmet = unmetPart(question, ranked, weigh);
  const isFinal = judged.outcome === 'not-found';
  const mentioned = mentionedOf(question, ranked, weigh);
  const part = unmet ?? question.parts[0];
  if (mentioned.length === 0 || part === undefined)
    return { reason: `${asked.subject} ${asked.isMany ? 'have' : 'has'} nothing about this.`, isFinal };
  return {
    reason: `${asked.subject} ${asked.isMany ? 'mention' : 'mentions'} ${listed(mentioned, 'and')}, but ${unmet === null ? nothingAnswers : lackOf(part, asked.isMany)}.`,
    isFinal,
  };
}
