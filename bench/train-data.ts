import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer } from '../src/answer/answer.ts';
import { type TermClass, termClass } from '../src/answer/evidence/rank/features-terms.ts';
import type { Article } from '../src/corpus/article.ts';
import { readFolder } from '../src/corpus/folder.ts';
import { termsOf } from '../src/language/tokens.ts';
import { analyseQuery } from '../src/search/analyse.ts';
import type { Gathered } from '../src/search/gathered.ts';
import type { Query } from '../src/search/query.ts';

/** A question with what answers it, and the article it was asked about. */
export interface Topic {
  readonly question: string;
  readonly articleId: string;
  /** What kind of question it is, where that is known. */
  readonly kind?: string;
  /** Gold answers: a sentence that holds one answers. Empty where `quotes` tell. */
  readonly answers: readonly string[];
  /** Pieces of the sentences that answer, each in its article; none where none does: a near miss. */
  readonly quotes?: readonly { readonly articleId: string; readonly quote: string }[];
}

/** Articles with questions about them, those that they answer and those that they do not though the words are there. */
export interface TrainingCorpus {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly topics: readonly Topic[];
  readonly nearMisses: readonly Topic[];
}

const linesOf = (file: string): readonly string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : [];

/** Reads every corpus below a folder: `NAME/articles/*.md`, `NAME/questions.jsonl`, `NAME/near-misses.jsonl`. */
export async function readCorpora(folder: string): Promise<readonly TrainingCorpus[]> {
  const names = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
  return Promise.all(
    names.map(async ({ name }): Promise<TrainingCorpus> => {
      const { articles, problems } = await readFolder(path.join(folder, name, 'articles'));
      for (const { file, message } of problems) console.error(`${file}: ${message}`);
      const read = (file: string, key: 'gold' | 'closest'): readonly Topic[] =>
        linesOf(path.join(folder, name, file)).map((line) => {
          const { question, kind, [key]: quotes } = JSON.parse(line);
          return {
            question,
            kind,
            articleId: quotes[0]?.articleId ?? '',
            answers: [],
            quotes: key === 'gold' ? quotes : [],
          };
        });
      const [topics, nearMisses] = [read('questions.jsonl', 'gold'), read('near-misses.jsonl', 'closest')];
      return { name, articles, topics, nearMisses };
    }),
  );
}

/** Whether a sentence of an article answers: by a quotation that it holds or is part of, else by a gold answer in the topic's own article. */
export function answers(sentence: string, articleId: string, topic: Topic): boolean {
  if (topic.quotes === undefined) return articleId === topic.articleId && holds(sentence, topic);
  return topic.quotes.some(
    (one) =>
      one.articleId === articleId &&
      (sentence.includes(one.quote) || (sentence.length > 30 && one.quote.includes(sentence))),
  );
}

/** Whether one of an answer's first `count` lines has a sentence that answers. */
export const answeredWithin = (
  topic: Topic,
  { lines, citations }: Pick<Answer, 'lines' | 'citations'>,
  count: number,
): boolean =>
  lines
    .slice(0, count)
    .some(({ text, citations: numbers }) =>
      citations.some(({ number, articleId }) => numbers.includes(number) && answers(text, articleId, topic)),
    );

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

  add(topic: Topic, retriever: Gathered): void {
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
export function answerSentence(topic: Topic, query: Query, retriever: Gathered): string | null {
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
