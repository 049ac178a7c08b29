/**
 * Learns when a draft gives a figure, a day, a name or another word otherwise than an article: the trees of
 * src/answer/check/slips/weights.ts.
 *
 *   npx tsx bench/train-drafts.ts [--write] [--folds] [--show]
 *
 * True sentences of the drafts, and sentences of the articles, are learned from as they are and with one item that was
 * exchanged for another; an article's sentence is also held against all but itself, which it cannot contradict.
 *
 * The corpora of `--blind`, and the drafts about them, are learned from in no way: bench/drafts.ts tells how good it is there.
 * `--folds` tells how good it is in each other corpus when all but that one are learned from.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { leastOddsOf } from '../src/answer/check/slips/slips.ts';
import { slotFeatures } from '../src/answer/check/slips/slots.ts';
import type { DraftCase } from './drafts-cases.ts';
import { corporaIn, Rows, type SlotRow } from './drafts-rows.ts';
import { type Forest, forestFile, type Growth, grow, scoreOf } from './train-trees.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const topics = (...names: readonly string[]) => names.map((name) => here(`topics/${name}.jsonl`));
const { values } = parseArgs({
  options: {
    claims: { type: 'string', multiple: true, default: topics('corpora-claims') },
    pairs: { type: 'string', multiple: true, default: topics('pairs', 'pairs-more') },
    drafts: { type: 'string', multiple: true, default: topics('drafts', 'drafts-more', 'drafts-news') },
    blind: { type: 'string', multiple: true, default: ['wiki-science'] },
    folds: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const growth: Growth = { trees: 260, depth: 4, rate: 0.05, ridge: 3, rowShare: 0.7, columnShare: 0.35, maxLimits: 48 };

const rows = new Rows();
const cases: DraftCase[] = [];
for (const file of values.drafts) cases.push(...(await rows.addDrafts(file)));
for (const file of values.claims) await rows.addClaims(file);
for (const file of values.pairs) rows.addPairs(file);
const corpora = corporaIn().filter((corpus) => !values.blind.includes(corpus));
for (const corpus of corpora) await rows.addQuestions(corpus);
for (const corpus of [...corpora, 'bundled']) await rows.addArticles(corpus);
console.log(`${rows.all.length} slots, ${rows.all.filter(({ isSlip }) => isSlip).length} of them slips`);

const learn = (all: readonly SlotRow[]): Forest =>
  grow(
    {
      features: all.map(({ row }) => row),
      isCase: all.map(({ isSlip }) => isSlip),
      weights: all.map(({ weight }) => weight),
    },
    growth,
  );

/** How sure the surest slip of a sentence is, above what is asked of its kind. */
function surenessOf(forest: Forest, { slots }: DraftCase): number {
  return Math.max(-99, ...slots.map(({ draft, row }) => scoreOf(forest, row) - leastOddsOf(draft)));
}

if (values.folds) {
  const told: { readonly one: DraftCase; readonly sureness: number }[] = [];
  for (const corpus of new Set(cases.map((one) => one.corpus))) {
    const forest = learn(rows.all.filter((each) => each.corpus !== corpus));
    told.push(
      ...cases.filter((one) => one.corpus === corpus).map((one) => ({ one, sureness: surenessOf(forest, one) })),
    );
  }
  const of = (...kinds: string[]) => told.filter(({ one }) => kinds.includes(one.kind));
  for (const limit of [-1, -0.5, 0, 0.5, 1]) {
    const share = (...kinds: string[]) =>
      `${((100 * of(...kinds).filter(({ sureness }) => sureness >= limit).length) / of(...kinds).length).toFixed(1)} %`;
    console.log(
      `${limit} above the odds asked: figures ${share('figure')}, dates ${share('date')}, names ${share('name')}, all ${share('figure', 'date', 'name')}; false ${share('fine', 'uncheckable')}`,
    );
  }
  if (values.show)
    for (const { one, sureness } of told)
      if (sureness >= 0 !== ['figure', 'date', 'name'].includes(one.kind))
        console.log(`${sureness.toFixed(2)} ${one.id} ${one.kind} ${one.read.reading.text} ${one.right ?? ''}`);
}

if (values.write) {
  const source = forestFile(learn(rows.all), {
    learnedBy: 'train-drafts.ts',
    names: { features: 'slipFeatures', base: 'slipBase', trees: 'slipTrees' },
    features: slotFeatures,
    oddsOf: 'a slip',
  });
  writeFileSync(new URL('../src/answer/check/slips/weights.ts', import.meta.url), source);
  console.log('written: src/answer/check/slips/weights.ts');
}
