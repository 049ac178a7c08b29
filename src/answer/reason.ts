import type { Article } from '../corpus/article.ts';
import { analyseQuery } from '../retrieval/analyse.ts';
import { termsOf } from '../retrieval/analyser.ts';
import type { Scope } from '../retrieval/query.ts';
import type { Hit, Retriever } from '../retrieval/retriever.ts';
import type { Weigh } from './agreement.ts';
import { readableDay } from './citation.ts';
import { fitnessOf, metTerms, spanParts, subjectTerms } from './evidence.ts';
import { languageName, languageOf } from './language.ts';
import type { AnalysedQuestion, Part } from './question.ts';
import type { ScoredSentence } from './rank.ts';
import { articlesIn, isEverything } from './scope-joined.ts';
import type { Answerability } from './silence.ts';

const listed = (items: readonly string[], word: 'and' | 'or'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

/** What lies in a scope, in words: "FactArrow", "the articles since 1 May 2025". */
function scopeName(scope: Scope, articles: readonly Article[]): string {
  const publishers = [...new Set(articles.map(({ publisher }) => publisher))];
  const days = [
    scope.since === null ? '' : ` since ${readableDay(scope.since)}`,
    scope.until === null ? '' : ` until ${readableDay(scope.until)}`,
  ].join('');
  if (scope.articleIds !== null && publishers.length > 0 && publishers.length < 3)
    return `${listed(publishers, 'and')}${days}`;
  return `the articles${days}`;
}

/** Why a question is not even looked up; null when it can be. */
export function refusalBefore(question: AnalysedQuestion, scope: Scope, retriever: Retriever): string | null {
  if (retriever.articles.size === 0) return 'There are no articles to answer from yet.';
  const inside = articlesIn(scope, retriever.articles);
  if (inside.length === 0) return nothingInside(question, scope, retriever);
  if (!/[\p{L}\p{N}]/u.test(question.text))
    return 'There are no words in the question. Ask in a few words, such as a name and what you want to know of it.';
  const spoken = languageOf(question.text);
  const languages = [...new Set(inside.map(({ language }) => language.toLowerCase().split('-')[0] ?? ''))];
  if (spoken !== null && !languages.includes(spoken)) {
    const written = listed(languages.map(languageName), 'and');
    return `The question seems to be in ${languageName(spoken)}; the articles are in ${written}. Please ask in ${languages.map(languageName)[0] ?? 'their language'}.`;
  }
  if (question.query.terms.length === 0) {
    return question.sources.length > 0
      ? `The question names ${listed(question.sources, 'and')} but not what you want to know. Add a name, a place or a subject.`
      : 'The question has only words that every text has. Add a name, a place or a subject.';
  }
  return null;
}

function nothingInside(question: AnalysedQuestion, scope: Scope, retriever: Retriever): string {
  const days = [...retriever.articles.values()].map(({ published }) => published).sort();
  const all = `The articles are from ${readableDay(days[0] ?? '')} to ${readableDay(days.at(-1) ?? '')}.`;
  const whose = question.sources.length > 0 ? ` of ${listed(question.sources, 'and')}` : '';
  if (scope.since === null && scope.until === null) return `No article${whose} is in the part that was asked for.`;
  const since = scope.since === null ? '' : ` since ${readableDay(scope.since)}`;
  const until = scope.until === null ? '' : ` until ${readableDay(scope.until)}`;
  return `No article${whose} was published${since}${until}. ${all}`;
}

/** Whether an article speaks of all terms, in its text, title, author or publisher. */
function speaksOf(article: Article, terms: readonly string[], hits: readonly Hit[]): boolean {
  const head = new Set(termsOf(`${article.title} ${article.author ?? ''} ${article.publisher}`));
  const rest = terms.filter((term) => !head.has(term));
  if (rest.length === 0) return true;
  const texts = hits
    .filter((hit) => hit.article.id === article.id)
    .map((hit) => new Set(termsOf(article.text.slice(hit.passage.span.start, hit.passage.span.end))));
  return rest.every((term) => texts.some((text) => text.has(term)));
}

/** How many passages are looked into for a name. */
const maxNamePassages = 12;

interface Missing {
  readonly name: string;
  /** Publishers outside the scope that have it. */
  readonly elsewhere: readonly string[];
}

/** The names in the question that no article in scope has. */
function missingNames(question: AnalysedQuestion, scope: Scope, retriever: Retriever): readonly Missing[] {
  return question.names.flatMap((name) => {
    const query = analyseQuery(name, retriever.vocabulary);
    if (query.terms.length === 0) return [];
    const has = (where: Scope): readonly Article[] => {
      const hits = retriever.search(query, where, maxNamePassages);
      const articles = new Map(hits.map(({ article }) => [article.id, article]));
      const named = query.terms.every((term) => retriever.vocabulary.frequency(term) > 0)
        ? [...articles.values()]
        : articlesIn(where, retriever.articles);
      return named.filter((article) => speaksOf(article, query.terms, hits));
    };
    if (has(scope).length > 0) return [];
    const elsewhere = isEverything(scope) ? [] : has({ articleIds: null, since: null, until: null });
    return [{ name, elsewhere: [...new Set(elsewhere.map(({ publisher }) => publisher))] }];
  });
}

function missingReason(missing: readonly Missing[], scope: Scope, retriever: Retriever): string {
  const [first] = missing;
  const inside = articlesIn(scope, retriever.articles);
  const who = scopeName(scope, inside);
  if (!isEverything(scope)) {
    const elsewhere = first?.elsewhere ?? [];
    const others =
      elsewhere.length === 0 ? '' : `; ${listed(elsewhere, 'and')} ${elsewhere.length > 1 ? 'do' : 'does'}`;
    const verb = who.startsWith('the articles') || who.includes(' and ') ? 'do' : 'does';
    const opening = `${who.charAt(0).toUpperCase()}${who.slice(1)}`;
    return `${opening} ${verb} not mention ${first?.name ?? ''}${others}.`;
  }
  return `None of the articles mentions ${listed(
    missing.map(({ name }) => name),
    'or',
  )}.`;
}

/** What is missing, in words: "give no cost", "do not say when". */
function lackOf(part: Part): string {
  const typed = part.text.toLowerCase();
  switch (part.asked) {
    case 'money':
      return `give no ${/\bcost/.test(typed) ? 'cost' : /\bprice/.test(typed) ? 'price' : 'sum of money'} for it`;
    case 'share':
      return 'give no share';
    case 'date':
      return 'do not say when';
    case 'figure':
      return part.noun === null || /^(?:long|old|far|tall|high|large|big|wide|deep|heavy|fast|often)$/.test(part.noun)
        ? 'give no figure for it'
        : `give no ${/s$|^people$|^children$/.test(part.noun) ? `number of ${part.noun}` : part.noun}`;
    case 'person':
      return 'do not say who';
    case 'place':
      return 'do not say where';
    case 'reason':
      return 'do not say why';
    default:
      return 'no sentence answers this';
  }
}

/** What of the question the best passages do mention, as typed: its names, else its most telling words. */
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

/** A clause with the asked kind must hold this part of what is asked about. */
const leastNear = 0.25;
/** Sentences that are tried for a span of the asked kind. */
const maxTried = 8;

/** Why the ranked sentences do not answer; null when they do. */
export function refusalOf(
  question: AnalysedQuestion,
  scope: Scope,
  ranked: readonly ScoredSentence[],
  judged: Answerability,
  retriever: Retriever,
  weigh: Weigh,
): string | null {
  const missing = missingNames(question, scope, retriever);
  if (missing.length > 0) return missingReason(missing, scope, retriever);
  const inside = articlesIn(scope, retriever.articles);
  const who = scopeName(scope, inside);
  const opening = `${who.charAt(0).toUpperCase()}${who.slice(1)}`;
  const isMany = who.startsWith('the articles') || who.includes(' and ');
  const mentioned = mentionedOf(question, ranked, weigh);
  const part = unmetPart(question, ranked, weigh);
  if (judged.isAnswerable && part === null) return null;
  if (mentioned.length === 0) return `${opening} ${isMany ? 'have' : 'has'} nothing about this.`;
  const lack = lackOf(
    part ?? question.parts[0] ?? { asked: 'other', noun: null, text: question.core, query: question.query },
  );
  const said = lack === 'no sentence answers this' ? `but ${lack}` : `but ${lack}`;
  return `${opening} ${isMany ? 'mention' : 'mentions'} ${listed(mentioned, 'and')}, ${said}.`;
}

/** The first part for which no sentence has a span of the asked kind near what is asked about. */
function unmetPart(question: AnalysedQuestion, ranked: readonly ScoredSentence[], weigh: Weigh): Part | null {
  for (const part of spanParts(question)) {
    const isMet = ranked.slice(0, maxTried).some((scored) => {
      const fitness = fitnessOf(scored, part, weigh);
      return fitness.candidates.length > 0 && (fitness.nearness >= leastNear || subjectTerms(part).length === 0);
    });
    if (!isMet) return part;
  }
  return null;
}
