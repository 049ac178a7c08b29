// Checks drafts with planted errors: what of them is found, and what is found that is none. Those of bench/topics/drafts-blind.jsonl were
// written before what finds them, nobody looked at what of them is missed, and nothing is learned of them or of the articles they are about.
//   npx tsx bench/drafts.ts [DRAFTS.jsonl] [--show]
// A line has `corpus` (`bundled`, or a folder of bench/topics/corpora or bench/topics/draft-corpora with articles in it), `text`, and its
// sentences by what they are: `errors` (with `kind` and the `right` words), `fine` and `uncheckable`.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkDraft } from '../src/answer/check/draft.ts';
import { draftClaims } from '../src/answer/check/draft-sentences.ts';
import { bareMiniSearch, plainPassages } from './baseline.ts';
import { dayOf, readDrafts } from './drafts-cases.ts';
import { retrieverOf } from './drafts-rows.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const { values, positionals } = parseArgs({
  options: {
    show: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [file = here('topics/drafts-blind.jsonl')] = positionals;

const counts = new Map<string, { found: number; missing: number; all: number }>();
const count = (kind: string, verdict: string) => {
  const so = counts.get(kind) ?? { found: 0, missing: 0, all: 0 };
  so.all += 1;
  so.found += verdict === 'disputed' ? 1 : 0;
  so.missing += verdict === 'not-found' ? 1 : 0;
  counts.set(kind, so);
};

let words = 0;
let tookMs = 0;
for (const { id, corpus, text, errors, fine, uncheckable } of readDrafts(file)) {
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

/** Rounds in which a long draft is timed, each beside what it stands beside, so that a busy machine slows both alike. */
const rounds = 5;
const longWords = 1_000;

/** How long a draft of about 1,000 words takes once the program has run for a while, beside a bare search for each of its sentences. */
async function timeLong(): Promise<void> {
  const drafts = readDrafts(file);
  const countOf = (corpus: string) => drafts.filter((each) => each.corpus === corpus).length;
  const [corpus = 'bundled'] = drafts.map((each) => each.corpus).sort((one, other) => countOf(other) - countOf(one));
  const retriever = await retrieverOf(corpus);
  let draft = '';
  for (const { text } of drafts.filter((each) => each.corpus === corpus))
    if (draft.split(/\s+/).length < longWords) draft += `${text}\n\n`;
  const sentences = draftClaims(draft, dayOf(retriever));
  const bare = bareMiniSearch(plainPassages(retriever.articles.values()));
  const took = { check: 0, search: 0 };
  for (let round = 0; round <= rounds; round += 1) {
    const start = process.cpuUsage();
    checkDraft({ draft, retriever, today: dayOf(retriever) });
    const checked = process.cpuUsage(start);
    const again = process.cpuUsage();
    for (const { text } of sentences) bare.search(text);
    const searched = process.cpuUsage(again);
    if (round === 0) continue;
    took.check += (checked.user + checked.system) / 1_000 / rounds;
    took.search += (searched.user + searched.system) / 1_000 / rounds;
  }
  console.log(
    `a draft of ${draft.trim().split(/\s+/).length} words on ${corpus}, warm: ${took.check.toFixed(0)} ms of processor time, ${(took.check / took.search).toFixed(1)} times a bare search for each of its ${sentences.length} sentences`,
  );
}
await timeLong();
