import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { explain } from '../src/answer/ask/ask.ts';
import { readFolder } from '../src/corpus/folder.ts';
import type { Gathered } from '../src/search/gathered.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { answeredWithin } from './train-data.ts';

/** A question in Spanish with the pieces of the sentences that answer; none where none does. */
interface SpanishTopic {
  readonly id: string;
  readonly question: string;
  readonly corpus: string;
  readonly quotes: readonly { readonly articleId: string; readonly quote: string }[];
}

/** How the questions of one corpus came out, as shares. */
interface SpanishScore {
  readonly topics: number;
  readonly nearMisses: number;
  /** The first line has a sentence that answers; some line has one. */
  readonly first: number;
  readonly any: number;
  /** Of the questions that a sentence answers, those said to be answered, or answered nearly. */
  readonly answered: number;
  readonly near: number;
  /** Of those that none answers, those said to be answered. */
  readonly wrong: number;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function readTopics(file: string, corpus: string | null): readonly SpanishTopic[] {
  return readFileSync(here(file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
    .map(({ id, question, gold, expect, ...rest }) => ({
      id,
      question,
      corpus: corpus ?? rest.corpus,
      quotes: expect === 'none' ? [] : gold,
    }));
}

/** The same questions of the same articles in two languages: what they are called, the language asked in, that of the articles. */
const parallel = [
  ['en of en', 'en', 'en'],
  ['es of es', 'es', 'es'],
  ['es of en', 'es', 'en'],
  ['en of es', 'en', 'es'],
] as const;

function parallelTopics(ask: 'en' | 'es', of: 'en' | 'es'): readonly SpanishTopic[] {
  return readFileSync(here('topics/spanish/parallel/questions.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
    .map((topic) => ({
      id: `${topic.id} ${ask} of ${of}`,
      question: topic[ask].question,
      corpus: of,
      quotes: [{ articleId: topic.article, quote: topic[of].quote }],
    }));
}

const folderOf = (corpus: string): string =>
  here(
    corpus === 'bundled'
      ? '../corpus'
      : corpus === 'quiramar'
        ? 'topics/spanish/quiramar/articles'
        : `topics/corpora/${corpus}/articles`,
  );

/**
 * Asks the Spanish questions and prints how they come out.
 *
 * @param today the day of asking, `YYYY-MM-DD`
 * @returns 1 where a score is below the one kept in bench/scores-spanish.json, else 0
 */
export async function evalSpanish(
  today: string,
  { write, failed }: { readonly write: boolean; readonly failed: boolean },
): Promise<number> {
  const scores = await evaluateSpanish(
    today,
    failed ? (id, question, shown) => console.log(`${id}: ${question}\n   ${shown}`) : undefined,
  );
  console.log('\nSpanish questions, of English articles and (quiramar) of Spanish ones');
  console.log(['corpus'.padEnd(14), ...columns.map((name) => name.padStart(12))].join(''));
  for (const [corpus, score] of Object.entries(scores))
    console.log([corpus.padEnd(14), ...columns.map((name) => String(score[name]).padStart(12))].join(''));
  const file = here('scores-spanish.json');
  if (write) writeFileSync(file, `${JSON.stringify(scores, null, 2)}\n`);
  const kept: Record<string, SpanishScore> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const lost = Object.entries(kept).filter(
    ([corpus, { first, any }]) => (scores[corpus]?.first ?? 0) < first || (scores[corpus]?.any ?? 0) < any,
  );
  for (const [corpus, { first, any }] of lost)
    console.error(`${corpus}: first ${scores[corpus]?.first} (was ${first}), any ${scores[corpus]?.any} (was ${any})`);
  return lost.length > 0 ? 1 : 0;
}

const columns = ['topics', 'first', 'any', 'answered', 'near', 'nearMisses', 'wrong'] as const;

/**
 * Asks the Spanish questions of bench/topics/spanish, of English articles and of Spanish ones.
 *
 * @param told is told of each question whose first line does not answer
 */
async function evaluateSpanish(
  today: string,
  told: (id: string, question: string, shown: string) => void = () => {},
): Promise<Readonly<Record<string, SpanishScore>>> {
  const topics = [
    ...readTopics('topics/spanish/bundled.jsonl', 'bundled'),
    ...readTopics('topics/spanish/corpora.jsonl', null),
    ...readTopics('topics/spanish/quiramar/questions.jsonl', 'quiramar'),
    ...readTopics('topics/spanish/quiramar/near-misses.jsonl', 'quiramar'),
  ];
  const scores: Record<string, SpanishScore> = {};
  for (const [name, ask, of] of parallel) {
    const { articles } = await readFolder(here(`topics/spanish/parallel/${of}`));
    scores[name] = scoreOf(parallelTopics(ask, of), createRetriever(articles), today, told);
  }
  for (const corpus of new Set(topics.map((topic) => topic.corpus))) {
    const { articles, problems } = await readFolder(folderOf(corpus));
    for (const { file, message } of problems) console.error(`${file}: ${message}`);
    const retriever = createRetriever(articles);
    const own = topics.filter((topic) => topic.corpus === corpus);
    scores[corpus] = scoreOf(own, retriever, today, told);
  }
  return scores;
}

function scoreOf(
  topics: readonly SpanishTopic[],
  retriever: Gathered,
  today: string,
  told: (id: string, question: string, shown: string) => void,
): SpanishScore {
  const run = topics.map((topic) => ({
    topic: { ...topic, articleId: topic.quotes[0]?.articleId ?? '', answers: [] },
    ...explain({ question: topic.question, retriever, today }),
  }));
  const able = run.filter(({ topic }) => topic.quotes.length > 0);
  const misses = run.filter(({ topic }) => topic.quotes.length === 0);
  for (const { topic, answer, question } of able)
    if (!answeredWithin(topic, answer, 1))
      told(topic.id, topic.question, `${question.text}\n    ${answer.kind}: ${answer.lines[0]?.text ?? ''}`);
  const share = (part: number, of: number): number => Number((part / Math.max(1, of)).toFixed(3));
  const count = (accepts: (one: (typeof run)[number]) => boolean): number =>
    share(able.filter(accepts).length, able.length);
  return {
    topics: able.length,
    nearMisses: misses.length,
    first: count(({ topic, answer }) => answeredWithin(topic, answer, 1)),
    any: count(({ topic, answer }) => answeredWithin(topic, answer, answer.lines.length)),
    answered: count(({ answer }) => answer.kind === 'answered'),
    near: count(({ answer }) => answer.kind === 'near'),
    wrong: share(misses.filter(({ answer }) => answer.kind === 'answered').length, misses.length),
  };
}
