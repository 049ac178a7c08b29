import type { Article } from '../../corpus/article.ts';
import { metTerms } from '../../language/clauses.ts';
import { packSpoken, primaryTag } from '../../language/packs/languages.ts';
import { termsOf } from '../../language/tokens.ts';
import { languageOf } from '../../language/which-language.ts';
import type { Gathered } from '../../search/gathered.ts';
import type { Scope } from '../../search/query.ts';
import type { Because } from '../codes.ts';
import type { Judgement } from '../evidence/enough/enough.ts';
import type { ScoredSentence } from '../evidence/rank/rank.ts';
import type { AnalysedQuestion } from '../question/question.ts';
import { articlesIn, isEverything } from '../question/scope-joined.ts';
import { missingNames } from './reason-names.ts';
import { type AskedSpeaker, askedSpeaker, speaks } from './reason-speaker.ts';
import { noneInside, notMentioned, whoseOf } from './reason-words.ts';

/** Why a question is not even looked up; null when it can be. */
export function refusalBefore(question: AnalysedQuestion, scope: Scope, retriever: Gathered): Because | null {
  if (retriever.articles.size === 0) return { kind: 'no-articles' };
  const inside = articlesIn(scope, retriever.articles);
  if (inside.length === 0) {
    const whose = { outlets: question.sources, since: scope.since, until: scope.until };
    return noneInside(whose, retriever.articles.values());
  }
  if (!/[\p{L}\p{N}]/u.test(question.text)) return { kind: 'no-words' };
  const spoken = packSpoken(question.text)?.language ?? languageOf(question.text);
  const languages = [...new Set(inside.map(({ language }) => primaryTag(language)))];
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

/** Whether something of the speaker's can be shown, on what is asked; always where nobody's words are asked for. */
function isHeard(speaker: AskedSpeaker | null, ranked: readonly ScoredSentence[]): boolean {
  if (speaker === null) return true;
  const heard = ranked.filter((scored) => speaks(scored, speaker));
  if (heard.length === 0 || speaker.topic.length === 0) return heard.length > 0;
  return heard.some(({ sentence, passage, position }) => {
    const around = [passage.heading ?? '', passage.sentences[position - 1]?.text ?? '', sentence.text].join('\n');
    return metTerms(speaker.topic, termsOf(around)).length > 0;
  });
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
): Refusal | null {
  const whose = whoseOf(scope, articlesIn(scope, retriever.articles));
  const missing = missingNames(question, scope, retriever);
  if (missing.length > 0) return { because: notMentioned(missing, scope, whose), isFinal: true };
  const isAdvice = asksForAdvice.test(question.core) && judged.score < leastForAdvice;
  if (judged.outcome === 'answered' && !isAdvice && isHeard(askedSpeaker(question), ranked)) return null;
  return { because: { kind: 'nothing-about', whose }, isFinal: judged.outcome === 'not-found' };
}
