import type { Article } from '../../corpus/article.ts';
import { termsOf } from '../../language/tokens.ts';
import { analyseQuery } from '../../search/analyse.ts';
import type { Gathered, Hit } from '../../search/gathered.ts';
import { everything, type Scope } from '../../search/query.ts';
import type { AnalysedQuestion } from '../question/question.ts';
import { articlesIn, isEverything } from '../question/scope-joined.ts';

/** A name that a question asks about and no article in scope has. */
export interface Missing {
  readonly name: string;
  /** Publishers outside the scope that have it. */
  readonly elsewhere: readonly string[];
}

/** How many passages are looked into for a name. */
const maxPassages = 12;

/** Whether an article speaks of all terms: in its title, author or publisher, or in a passage that was found. */
function speaksOf(article: Article, terms: readonly string[], hits: readonly Hit[]): boolean {
  const head = new Set(termsOf(`${article.title} ${article.author ?? ''} ${article.publisher}`));
  const rest = terms.filter((term) => !head.has(term));
  if (rest.length === 0) return true;
  const texts = hits
    .filter((hit) => hit.article.id === article.id)
    .map(
      ({ passage: { span, heading } }) =>
        new Set(termsOf(`${heading ?? ''}\n${article.text.slice(span.start, span.end)}`)),
    );
  return rest.every((term) => texts.some((text) => text.has(term)));
}

/** Whether every word of a name is in some article's text, itself or put right. */
function isIndexed(name: string, question: AnalysedQuestion, { vocabulary }: Gathered): boolean {
  const corrected = new Set(question.query.corrections.flatMap(({ typed }) => termsOf(typed)));
  return termsOf(name).every((term) => vocabulary.frequency(term) > 0 || corrected.has(term));
}

function articlesWith(name: string, scope: Scope, retriever: Gathered): readonly Article[] {
  const query = analyseQuery(name, retriever.vocabulary);
  const hits = retriever.search(query, scope, maxPassages);
  const isKnown = query.terms.every((term) => retriever.vocabulary.frequency(term) > 0);
  const found = new Map(hits.map(({ article }) => [article.id, article]));
  const tried = isKnown && found.size > 0 ? [...found.values()] : articlesIn(scope, retriever.articles);
  return tried.filter((article) => speaksOf(article, query.terms, hits));
}

/** Articles that have a name as it is written: its words one after the other. What is said to mention it, does. */
function articlesNaming(name: string, retriever: Gathered): readonly Article[] {
  const query = analyseQuery(name, retriever.vocabulary);
  const wanted = ` ${query.terms.join(' ')} `;
  const found = retriever.search(query, everything, maxPassages).filter(({ article, passage: { span, heading } }) => {
    const texts = [article.title, article.author ?? '', heading ?? '', article.text.slice(span.start, span.end)];
    return texts.some((text) => ` ${termsOf(text).join(' ')} `.includes(wanted));
  });
  return [...new Set(found.map(({ article }) => article))];
}

/** An abbreviation may stand for what the articles write out ("EU", "Sr."): on its own it makes nothing missing. */
const abbreviation = /^(?:\p{Lu}{2,3}s?|\p{Lu}\p{Ll}\.?)$/u;
/** A term found in at most this part of the passages is itself telling: a name of which it is part is known in part. */
const tellingPart = 0.1;

/** Whether a rare part of a name of several words is known: "Ghengis Khan" where there is a Khan. */
function isPartlyKnown(name: string, retriever: Gathered): boolean {
  const { vocabulary } = retriever;
  const terms = termsOf(name);
  return (
    terms.length > 1 &&
    terms.some(
      (term) => vocabulary.frequency(term) > 0 && vocabulary.frequency(term) <= tellingPart * vocabulary.passageCount,
    )
  );
}

/** The names in the question that no article in scope has; a name of stop words alone is in all. */
export function missingNames(question: AnalysedQuestion, scope: Scope, retriever: Gathered): readonly Missing[] {
  return [...new Set(question.names)].flatMap((name) => {
    if (isEverything(scope) && isIndexed(name, question, retriever)) return [];
    if (termsOf(name).length === 0) return [];
    if (abbreviation.test(name) && question.query.terms.length > 2) return [];
    if (articlesWith(name, scope, retriever).length > 0) return [];
    if (isEverything(scope) && isPartlyKnown(name, retriever)) return [];
    if (isEverything(scope)) return [{ name, elsewhere: [] }];
    const own = new Set(articlesIn(scope, retriever.articles).map(({ publisher }) => publisher));
    const naming = new Set(articlesNaming(name, retriever).map(({ publisher }) => publisher));
    // What another piece of the outlet names is not foreign to it.
    return [...naming].some((publisher) => own.has(publisher)) ? [] : [{ name, elsewhere: [...naming] }];
  });
}
