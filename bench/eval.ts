/**
 * Asks every topic and grades the answers, beside a named baseline in the same run: MiniSearch with its default options,
 * the first sentence of its best passage.
 *
 *   npm run eval                                    the bundled corpus; exits 1 when a score is below bench/scores.json
 *   npm run eval -- --write                         the same, and keeps the scores
 *   npm run eval -- --corpus DIR --topics FILE      another corpus and its topics; compares with nothing
 *   npm run eval -- --corpora [--ablate meaning]    the corpora to learn from, and beside them without the tables of meaning
 *   npm run eval -- --spanish                       the Spanish questions alone
 *   … --json FILE                                   scores and every answer as JSON
 *   … --failed                                      names the topics that are not right
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Answer } from '../src/answer/answer.ts';
import { ask } from '../src/answer/ask/ask.ts';
import { readFolder } from '../src/corpus/folder.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { bareMiniSearch, plainPassages } from './baseline.ts';
import { evaluateCorpora } from './eval-corpora.ts';
import { evalKinds } from './eval-kinds.ts';
import { evalSpanish } from './eval-spanish.ts';
import { type EvalTopic, type Grade, grade, readEvalTopics } from './eval-topics.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    topics: { type: 'string' },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
    failed: { type: 'boolean', default: false },
    corpora: { type: 'boolean', default: false },
    ablate: { type: 'string' },
    spanish: { type: 'boolean', default: false },
  },
});
const here = (path: string) => new URL(path, import.meta.url);
const scoresFile = here('scores.json');
/** The day of asking for every topic, so that a run does not depend on when it is made. */
const today = '2025-12-31';

if (values.corpora || values.ablate !== undefined) {
  if (values.ablate !== undefined && values.ablate !== 'meaning') throw new RangeError('--ablate: only meaning can be');
  await evaluateCorpora(values.ablate === 'meaning', today);
  process.exit(0);
}
if (values.spanish) process.exit(await evalSpanish(today, values));
const { articles } = await readFolder(values.corpus ?? here('../corpus').pathname);
const topics = readEvalTopics(values.topics ?? here('topics/bundled.jsonl').pathname);
const retriever = createRetriever(articles);
const passages = plainPassages(articles);
const bare = bareMiniSearch(passages);
const passageById = new Map(passages.map((passage) => [passage.id, passage]));

const run = topics.map((topic) => {
  const answer = ask({ question: topic.question, retriever, today });
  return { topic, answer, grade: grade(topic, answer), baseline: grade(topic, baseline(topic)) };
});
const altered = run.flatMap(({ answer }) =>
  answer.citations.filter(
    ({ articleId, span, excerpt }) => retriever.articles.get(articleId)?.text.slice(span.start, span.end) !== excerpt,
  ),
).length;

const kinds = [...new Set(topics.map(({ kind }) => kind)), 'all'];
const scores = Object.fromEntries(kinds.map((kind) => [kind, scoreOf(kind)]));
print();
if (values.failed) {
  for (const {
    topic,
    answer,
    grade: { isRight },
  } of run)
    if (!isRight)
      console.log(`${topic.id} ${topic.kind}: ${topic.question}\n   ${answer.because?.kind ?? answer.lines[0]?.text}`);
}
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ scores, altered, run }, null, 1));
if (values.write) writeFileSync(scoresFile, `${JSON.stringify(scores, null, 2)}\n`);
else if (values.corpus === undefined && values.topics === undefined)
  process.exitCode = compare() || evalKinds() || (await evalSpanish(today, values));
if (altered > 0) process.exitCode = 1;

function baseline({
  question,
}: EvalTopic): Pick<Answer, 'kind' | 'lines' | 'direct' | 'disagreements' | 'citations' | 'support' | 'because'> {
  const best = passageById.get(String(bare.search(question)[0]?.id));
  const lines = best === undefined ? [] : [{ text: best.first, citations: [1] }];
  const article = articles.find(({ id }) => id === best?.articleId);
  const citations =
    article === undefined || best === undefined
      ? []
      : [{ ...article, number: 1, articleId: article.id, excerpt: best.first, span: { start: 0, end: 1 } }];
  const nothing = { direct: null, disagreements: [], support: null };
  return best === undefined
    ? { kind: 'not-found', lines, citations, because: { kind: 'no-words' }, ...nothing }
    : { kind: 'answered', lines, citations, because: null, ...nothing };
}

/** Shares of a kind's topics, to three decimals. */
function scoreOf(kind: string) {
  const own = run.filter(({ topic }) => kind === 'all' || topic.kind === kind);
  const share = (accepts: (grade: Grade) => boolean, of: 'grade' | 'baseline' = 'grade') =>
    Number((own.filter((one) => accepts(one[of])).length / own.length).toFixed(3));
  return {
    topics: own.length,
    right: share(({ isRight }) => isRight),
    first: share(({ isFirst }) => isFirst),
    any: share(({ isAny }) => isAny),
    answered: share(({ isAnswered }) => isAnswered),
    baselineRight: share(({ isRight }) => isRight, 'baseline'),
    baselineFirst: share(({ isFirst }) => isFirst, 'baseline'),
  };
}

function print(): void {
  const head = ['kind', 'topics', 'right', 'first', 'any', 'answered', 'baseline right', 'baseline first'];
  console.log(head.map((name, i) => (i === 0 ? name.padEnd(14) : name.padStart(name.length + 2))).join(''));
  for (const kind of kinds) {
    const { topics: count, ...shares } = scores[kind] ?? scoreOf(kind);
    const cells = [String(count), ...Object.values(shares).map((share) => (100 * share).toFixed(1))];
    console.log(kind.padEnd(14) + cells.map((cell, i) => cell.padStart((head[i + 1]?.length ?? 0) + 2)).join(''));
  }
  console.log(`excerpts that are not verbatim: ${altered}`);
}

/** Exit code 1 when a score that was kept is no longer reached. */
function compare(): number {
  const kept: Record<string, { right: number; any: number }> = JSON.parse(readFileSync(scoresFile, 'utf8'));
  let code = 0;
  for (const [kind, { right, any }] of Object.entries(kept)) {
    const now = scores[kind];
    if (now !== undefined && now.right >= right && now.any >= any) continue;
    console.error(`${kind}: right ${now?.right} (was ${right}), any ${now?.any} (was ${any})`);
    code = 1;
  }
  return code;
}
