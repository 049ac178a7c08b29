import { readFileSync } from 'node:fs';
import { type TermClass, termClass } from '../src/answer/evidence/rank/features-terms.ts';
import { termsOf } from '../src/language/tokens.ts';
import { analyseQuery } from '../src/search/analyse.ts';
import type { Query } from '../src/search/query.ts';
import type { Retriever } from '../src/search/retriever.ts';

/** A question with its gold answers and the article it was asked about. */
export interface Topic {
  readonly question: string;
  readonly articleId: string;
  readonly answers: readonly string[];
}

/** Letters and digits in lower case with single spaces: how answers are held against sentences. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Reads topics from JSON Lines; those without gold answers are left out. */
export function readTopics(files: readonly string[]): readonly Topic[] {
  return files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line): Partial<Topic> => JSON.parse(line))
    .flatMap(({ question, articleId, answers }) =>
      question && articleId && answers?.some((one) => plain(one) !== '') ? [{ question, articleId, answers }] : [],
    );
}

const plainTexts = new Map<string, string>();
const plainAnswers = new Map<Topic, readonly string[]>();

/** Whether a sentence holds one of the gold answers as whole words. */
export function holds(sentence: string, topic: Topic): boolean {
  let text = plainTexts.get(sentence);
  if (text === undefined) {
    text = ` ${plain(sentence)} `;
    plainTexts.set(sentence, text);
  }
  let wanted = plainAnswers.get(topic);
  if (wanted === undefined) {
    wanted = topic.answers.map(plain).filter((answer) => answer !== '');
    plainAnswers.set(topic, wanted);
  }
  return wanted.some((answer) => text.includes(` ${answer} `));
}

interface Count {
  asked: number;
  kept: number;
}

/** Terms asked in fewer articles, or less often, are judged by their class alone. */
const minArticles = 4;
const minAsked = 8;
/** The class counts as much as so many questions. */
const classWeight = 8;

/** How often the sentence that answers keeps a term of its question, by term and by class. */
export class KeptCounts {
  readonly #byTerm = new Map<string, Map<string, Count>>();
  readonly #byClass = new Map<TermClass, Count>();

  add(topic: Topic, retriever: Retriever): void {
    const query = analyseQuery(topic.question, retriever.vocabulary);
    const text = answerSentence(topic, query, retriever);
    if (text === null) return;
    const answer = termsIn(text);
    const named = namedTerms(query);
    for (const term of query.terms) {
      const kept = answer.has(term) ? 1 : 0;
      const byArticle = this.#byTerm.get(term) ?? new Map<string, Count>();
      this.#byTerm.set(term, byArticle);
      count(byArticle, topic.articleId, kept);
      count(this.#byClass, termClass(term, named.has(term)), kept);
    }
  }

  classes(): ReadonlyMap<TermClass, number> {
    return new Map([...this.#byClass].map(([name, { asked, kept }]) => [name, kept / asked]));
  }

  /** The smoothed chance for a term, the questions about one article left out; null when too few are left. */
  chance(term: string, leftOut: string | null): number | null {
    const counts = [...(this.#byTerm.get(term) ?? [])].filter(([id]) => id !== leftOut).map(([, one]) => one);
    const asked = counts.reduce((sum, one) => sum + one.asked, 0);
    const kept = counts.reduce((sum, one) => sum + one.kept, 0);
    if (counts.length < minArticles || asked < minAsked) return null;
    const prior = this.classes().get(termClass(term, false)) ?? 0.7;
    return (kept + classWeight * prior) / (asked + classWeight);
  }

  /** All terms with a chance of their own. */
  terms(): readonly string[] {
    return [...this.#byTerm.keys()].filter((term) => this.chance(term, null) !== null);
  }
}

function count<Key>(counts: Map<Key, Count>, key: Key, kept: number): void {
  const one = counts.get(key) ?? { asked: 0, kept: 0 };
  counts.set(key, { asked: one.asked + 1, kept: one.kept + kept });
}

function namedTerms(query: Query): ReadonlySet<string> {
  const { question } = query;
  return new Set(
    query.tokens.flatMap(({ span, term }, i) =>
      i > 0 && term !== null && /^\p{Lu}/u.test(question.slice(span.start, span.end)) ? [term] : [],
    ),
  );
}

const sentenceTerms = new Map<string, ReadonlySet<string>>();

/** The sentence that answers: of several that hold the answer the one that keeps most of the question. */
export function answerSentence(topic: Topic, query: Query, retriever: Retriever): string | null {
  let best: string | null = null;
  let most = -1;
  for (const { sentences } of retriever.passages(topic.articleId)) {
    for (const { text } of sentences) {
      if (!holds(text, topic)) continue;
      const terms = termsIn(text);
      const shared = query.terms.filter((term) => terms.has(term)).length;
      if (shared > most) [best, most] = [text, shared];
    }
  }
  return best;
}

function termsIn(text: string): ReadonlySet<string> {
  const terms = sentenceTerms.get(text) ?? new Set(termsOf(text));
  sentenceTerms.set(text, terms);
  return terms;
}
