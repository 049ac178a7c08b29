// Checks drafts with planted errors: what of them is found, and what is found that is none. Those of bench/topics/drafts.jsonl with an odd
// number were learned from, the others and those of bench/topics/drafts-more.jsonl were not: `--half even` leaves out the former.
//   npx tsx bench/drafts.ts [DRAFTS.jsonl] [--half even] [--corpora DIR] [--show]
// A line has `corpus` (`bundled`, or a folder of DIR, bench/topics/corpora unless told, with articles in it), `text`, and its sentences by what they are:
// `errors` (with `kind` and the `right` words), `fine` and `uncheckable`.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkDraft } from '../src/answer/check/draft.ts';
import { readFolder } from '../src/corpus/folder.ts';
import type { Gathered } from '../src/search/gathered.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { dayOf, readDrafts } from './drafts-cases.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const { values, positionals } = parseArgs({
  options: {
    corpora: { type: 'string', default: here('topics/corpora') },
    half: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [file = here('topics/drafts.jsonl')] = positionals;

const retrievers = new Map<string, Gathered>();
async function retrieverOf(corpus: string): Promise<Gathered> {
  const known = retrievers.get(corpus);
  if (known) return known;
  const folder = corpus === 'bundled' ? here('../corpus') : path.join(values.corpora, corpus, 'articles');
  const { articles, problems } = await readFolder(folder);
  if (articles.length === 0) throw new Error(`${folder}: no articles${problems[0] ? `: ${problems[0].message}` : ''}`);
  const retriever = createRetriever(articles);
  retrievers.set(corpus, retriever);
  return retriever;
}

const counts = new Map<string, { found: number; missing: number; all: number }>();
const count = (kind: string, verdict: string) => {
  const so = counts.get(kind) ?? { found: 0, missing: 0, all: 0 };
  so.all += 1;
  so.found += verdict === 'disputed' ? 1 : 0;
  so.missing += verdict === 'not-found' ? 1 : 0;
  counts.set(kind, so);
};

const isOfHalf = (id: string) => {
  const [, number] = /^d(\d+)$/.exec(id) ?? [];
  return values.half === undefined || number === undefined || (values.half === 'even') === (Number(number) % 2 === 0);
};

let words = 0;
let tookMs = 0;
for (const { id, corpus, text, errors, fine, uncheckable } of readDrafts(file)) {
  if (!isOfHalf(id)) continue;
  const retriever = await retrieverOf(corpus);
  const today = dayOf(retriever);
  const start = process.cpuUsage();
  const { sentences } = checkDraft({ draft: text, retriever, today });
  const { user, system } = process.cpuUsage(start);
  tookMs += (user + system) / 1_000;
  words += text.split(/\s+/).length;
  const told = (sentence: string) => sentences.find((each) => each.text === sentence);
  const look = (sentence: string, kind: string, isWanted: boolean) => {
    const verdict = told(sentence)?.verdict ?? 'unchecked';
    count(kind, verdict);
    if (values.show && (verdict === 'disputed') !== isWanted)
      console.log(
        `${id} ${kind} ${verdict}: ${sentence} ${JSON.stringify(told(sentence)?.parts[0]?.differences ?? [])}`,
      );
  };
  for (const { sentence, kind } of errors) look(sentence, kind, true);
  for (const sentence of fine) look(sentence, 'fine', false);
  for (const sentence of uncheckable) look(sentence, 'uncheckable', false);
}

const share = (part: number, whole: number) =>
  `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
for (const [kind, { found, missing, all }] of [...counts].sort())
  console.log(`${kind.padEnd(12)} said otherwise ${share(found, all)}, not found ${share(missing, all)}`);
const planted = ['figure', 'date', 'name'].flatMap((kind) => counts.get(kind) ?? []);
const calm = ['fine', 'uncheckable'].flatMap((kind) => counts.get(kind) ?? []);
const sum = (all: typeof planted, field: 'found' | 'all') => all.reduce((so, each) => so + each[field], 0);
console.log(`wrong figures, dates and names that are found: ${share(sum(planted, 'found'), sum(planted, 'all'))}`);
console.log(`false alarms: ${share(sum(calm, 'found'), sum(calm, 'all'))}`);
console.log(
  `${words} words in ${tookMs.toFixed(0)} ms of processor time: 1,000 words in ${((1_000 * tookMs) / words).toFixed(0)} ms`,
);
