// npm run eval [-- --corpus DIR --topics FILE] [--verbose] [--save]
// Asks the topics, scores the answers by kind of question beside the baseline, and holds them against bench/scores.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ask } from '../src/answer/ask.ts';
import { verifyAnswer } from '../src/answer/citation.ts';
import { readFolder } from '../src/corpus/folder.ts';
import { createRetriever } from '../src/retrieval/minisearch.ts';
import { baselineName, createBaseline } from './eval-baseline.ts';
import { isRightAtOnce, readTopics, type Topic, wrongWith } from './eval-judge.ts';

/** How many of a kind's questions came out right. */
interface Score {
  readonly kind: string;
  readonly of: number;
  readonly right: number;
  /** First line alone right, of the questions that have an answer. */
  readonly first: number;
  readonly baseline: number;
}

const inBench = (name: string) => new URL(name, import.meta.url);
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: 'corpus' },
    topics: { type: 'string', default: 'bench/topics/questions.jsonl' },
    verbose: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
  },
});
const { articles } = await readFolder(values.corpus);
const retriever = createRetriever(articles);
const baseline = createBaseline(retriever);
const topics = readTopics(values.topics);
let unsound = 0;

function judge(topic: Topic) {
  const answer = ask({ question: topic.question, retriever, today: '2025-12-31' });
  const broken = verifyAnswer({ ...answer, tookMs: 0 }, retriever.articles);
  unsound += broken.length;
  const wrong = wrongWith(topic, answer);
  if (wrong !== null && values.verbose) console.log(`${topic.id} ${topic.kind} "${topic.question}": ${wrong}`);
  const isAsked = topic.expect === 'answer' || topic.expect === 'conflict';
  const first = answer.lines[0]?.text;
  const plain = baseline(topic.question);
  return {
    kind: topic.kind,
    right: wrong === null ? 1 : 0,
    first: isAsked && first !== undefined && isRightAtOnce(topic, first) ? 1 : 0,
    baseline: isAsked ? Number(plain !== null && isRightAtOnce(topic, plain)) : Number(plain === null),
  };
}

const judged = topics.map(judge);
const sum = (kind: string | null): Score => {
  const own = judged.filter((one) => kind === null || one.kind === kind);
  const total = (field: 'right' | 'first' | 'baseline') => own.reduce((all, one) => all + one[field], 0);
  return {
    kind: kind ?? 'all',
    of: own.length,
    right: total('right'),
    first: total('first'),
    baseline: total('baseline'),
  };
};
const kinds = [...new Set(judged.map(({ kind }) => kind))];
const scores = [...kinds.map(sum), sum(null)];

console.log(`baseline: ${baselineName}\n`);
console.log('kind             of  right  first line  baseline');
for (const { kind, of, right, first, baseline: base } of scores) {
  console.log(
    `${kind.padEnd(14)} ${String(of).padStart(4)} ${String(right).padStart(6)} ${String(first).padStart(11)} ${String(base).padStart(9)}`,
  );
}
console.log(`\nexcerpts, lines and numbers that do not hold: ${unsound}`);

const result = { corpus: values.corpus, topics: values.topics, baseline: baselineName, unsound, scores };
mkdirSync(inBench('results/'), { recursive: true });
writeFileSync(inBench('results/eval.json'), `${JSON.stringify(result, null, 2)}\n`);

const key = `${values.corpus} ${values.topics}`;
const file = inBench('scores.json');
const committed: Record<string, readonly Score[]> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
if (values.save) {
  writeFileSync(file, `${JSON.stringify({ ...committed, [key]: scores }, null, 2)}\n`);
} else {
  const worse = (committed[key] ?? []).filter(
    (old) => (scores.find(({ kind }) => kind === old.kind)?.right ?? 0) < old.right,
  );
  for (const { kind, right } of worse) console.log(`WORSE ${kind}: ${right} were right when the scores were committed`);
  process.exitCode = worse.length > 0 || unsound > 0 ? 1 : 0;
}
