/**
 * Learns when a draft gives a figure, a day, a name or another word otherwise than an article: the trees of
 * src/answer/check/slips/weights.ts.
 *
 *   npx tsx bench/train-drafts.ts --half odd --test bench/topics/drafts-more.jsonl [--write]
 *
 * Of the drafts those of odd number are learned from; the others, and those of `--test`, only tell how good it is.
 *
 * True sentences of the drafts, and sentences of the articles, are learned from as they are and with one item that was
 * exchanged for another; an article's sentence is also held against all but itself, which it cannot contradict.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Item, sayTheSame } from '../src/answer/check/slips/items.ts';
import { readItems } from '../src/answer/check/slips/laid.ts';
import type { WeighedSlot } from '../src/answer/check/slips/slips.ts';
import { slotFeatures } from '../src/answer/check/slips/slots.ts';
import type { Article } from '../src/corpus/article.ts';
import { readFolder } from '../src/corpus/folder.ts';
import type { Gathered } from '../src/search/gathered.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { seeded } from '../test/support/changing.ts';
import { casesOf, type DraftCase, dayOf, otherThan, readDrafts, slotsOfSentence } from './drafts-cases.ts';
import { readPairs } from './pairs.ts';
import { type Forest, forestFile, type Growth, grow, scoreOf } from './train-trees.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const { values } = parseArgs({
  options: {
    claims: { type: 'string', multiple: true, default: [here('topics/corpora-claims.jsonl')] },
    pairs: { type: 'string', multiple: true, default: [here('topics/pairs.jsonl'), here('topics/pairs-more.jsonl')] },
    drafts: { type: 'string', multiple: true, default: [here('topics/drafts.jsonl')] },
    corpora: { type: 'string', default: here('topics/corpora') },
    half: { type: 'string' },
    test: { type: 'string', multiple: true, default: [] },
    show: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const growth: Growth = { trees: 130, depth: 4, rate: 0.09, ridge: 3, rowShare: 0.7, columnShare: 0.35 };
/** Sentences of one folder's articles that are learned from, and how much each counts beside one of a draft. */
const maxArticleSentences = 45;
const articleWeight = 0.35;

const random = seeded(5);
const retrievers = new Map<string, Gathered>();
async function retrieverOf(corpus: string): Promise<Gathered> {
  const before = retrievers.get(corpus);
  if (before) return before;
  const folder = corpus === 'bundled' ? here('../corpus') : path.join(values.corpora, corpus, 'articles');
  const { articles } = await readFolder(folder);
  const made = createRetriever(articles);
  retrievers.set(corpus, made);
  return made;
}

const pairArticle: Article = {
  ...{
    id: 'one',
    title: 'One',
    publisher: 'One',
    author: null,
    published: '2025-12-31',
    updated: null,
    url: 'https://one.example/',
  },
  ...{ kind: 'report', rendition: 'full', language: 'en', topics: [], alsoIn: [], text: '' },
};

const features: Float64Array[] = [];
const isCase: boolean[] = [];
const weights: number[] = [];
function add(slots: readonly WeighedSlot[], is: boolean, weight: number) {
  for (const { row } of slots) {
    features.push(row);
    isCase.push(is);
    weights.push(weight);
  }
}

const plain = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim()} `;

/** The slots of a sentence whose error is known: where the article has the right words. */
function toldIn(slots: readonly WeighedSlot[], right: string): readonly WeighedSlot[] {
  const items = readItems(right, '2039-01-01').items;
  const isOf = (item: WeighedSlot['draft']) =>
    plain(right).includes(plain(item.text)) || items.some((each) => sayTheSame(each, item) === true);
  return slots.filter(({ draft, source }) => isOf(source) && !isOf(draft));
}

/** Items of all articles of a corpus, to be taken for another. */
const allItems = new Map<Gathered, readonly Item[]>();
function itemsFor(retriever: Gathered): readonly Item[] {
  const before = allItems.get(retriever);
  if (before !== undefined) return before;
  const made = [...retriever.articles.values()].flatMap(({ id, published }) =>
    retriever
      .passages(id)
      .flatMap(({ sentences }) =>
        sentences.filter((_, n) => n % 4 === 0).flatMap(({ text }) => readItems(text, published).items),
      ),
  );
  allItems.set(retriever, made);
  return made;
}

/** A true sentence with one of its items exchanged, as many times as told. */
function addExchanged(
  text: string,
  day: string,
  retriever: Gathered,
  home: DraftCase['home'],
  times: number,
  weight: number,
) {
  const { read, sources } = slotsOfSentence(text, day, retriever, home);
  const [best] = sources;
  if (best === undefined || best.rest < 0.35) return;
  const others = itemsFor(retriever);
  const strong = read.items.filter(({ at, kind }) => kind !== 'verb' && (best.laid.ofDraft[at]?.likeness ?? 0) >= 0.8);
  const figures = strong.filter(({ kind }) => kind !== 'word');
  for (let n = 0; n < times; n += 1) {
    const from = figures.length > 0 && random() < 0.55 ? figures : strong;
    const item = from[Math.floor(random() * from.length)];
    if (item === undefined) continue;
    const isOfText = text.slice(item.span.start, item.span.end) === item.text;
    const other = otherThan(item, others, random);
    if (other === null || !isOfText || plain(other) === plain(item.text)) continue;
    const changed = text.slice(0, item.span.start) + other + text.slice(item.span.end);
    const { slots } = slotsOfSentence(changed, day, retriever, home);
    const match = best.laid.source.items[best.laid.ofDraft[item.at]?.at ?? -1];
    const told = slots.filter(
      ({ draft, source }) =>
        draft.span.start < item.span.start + other.length &&
        item.span.start < draft.span.end &&
        plain(source.text) === plain(match?.text ?? ''),
    );
    if (told.length > 0) add(told, true, weight / told.length);
  }
}

const isOfHalf = (id: string) => {
  const number = Number(/^d(\d+)$/.exec(id)?.[1] ?? 1);
  return values.half === undefined || (values.half === 'odd') === (number % 2 === 1);
};
const drafts = values.drafts.flatMap(readDrafts);
for (const draft of drafts.filter(({ id }) => isOfHalf(id))) {
  const retriever = await retrieverOf(draft.corpus);
  for (const one of casesOf(draft, retriever)) {
    if (one.kind === 'fine' || one.kind === 'uncheckable') {
      add(one.slots, false, 1);
      if (one.kind === 'fine') addExchanged(one.read.reading.text, dayOf(retriever), retriever, one.home, 4, 0.7);
    } else if (['figure', 'date', 'name'].includes(one.kind)) {
      const told = toldIn(one.slots, one.right ?? '');
      if (told.length > 0) add(told, true, 2 / told.length);
      else if (values.show) console.log(`no slot: ${one.id} ${one.kind} ${one.read.reading.text} | ${one.right}`);
    }
  }
}
console.log(`${features.length} slots of drafts, ${isCase.filter(Boolean).length} of them slips`);

/** A claim about a corpus: `supported`, `disputed` in the words of `differs`, or `not-supported`. */
interface Claim {
  readonly corpus: string;
  readonly claim: string;
  readonly expect: string;
  readonly kind: string;
  readonly differs?: string;
}
for (const file of values.claims)
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const { corpus, claim, expect, kind, differs = '' }: Claim = JSON.parse(line);
    const retriever = await retrieverOf(corpus);
    const { slots } = slotsOfSentence(claim, dayOf(retriever), retriever, null);
    if (expect === 'supported') {
      add(slots, false, 1);
      addExchanged(claim, dayOf(retriever), retriever, null, 3, 0.7);
    } else if (expect === 'not-supported') add(slots, false, 0.6);
    else if (kind.startsWith('altered')) {
      const told = toldIn(slots, differs);
      if (told.length > 0) add(told, true, 1.5 / told.length);
    }
  }
console.log(`${features.length} slots with those of claims, ${isCase.filter(Boolean).length} of them slips`);

/** Two outlets on one thing: what they agree in is no slip, in whatever words; what is told to differ is one. */
for (const pair of values.pairs.flatMap((file) => readPairs(file))) {
  const isDifferent = pair.expect === 'disagree';
  for (const [one, other, told] of [
    [pair.a, pair.b, pair.differs?.b],
    [pair.b, pair.a, pair.differs?.a],
  ] as const) {
    const retriever = createRetriever([{ ...pairArticle, text: other }]);
    const { slots } = slotsOfSentence(one, pairArticle.published, retriever, null);
    if (!isDifferent) add(slots, false, 0.6);
    else {
      const own = toldIn(slots, told ?? '').filter(({ draft }) => draft.kind !== 'verb' && draft.kind !== 'word');
      if (own.length > 0) add(own, true, 0.4 / own.length);
    }
  }
}
/** A question in other words than the sentence that answers it: nothing in it is a slip. */
const maxQuestions = 40;
for (const corpus of readdirSync(values.corpora).filter((name) => !name.includes('.'))) {
  const retriever = await retrieverOf(corpus);
  const lines = readFileSync(path.join(values.corpora, corpus, 'questions.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const stride = Math.max(1, Math.floor(lines.length / maxQuestions));
  for (const line of lines.filter((_, n) => n % stride === 0)) {
    const { slots } = slotsOfSentence(JSON.parse(line).question, dayOf(retriever), retriever, null);
    add(slots.slice(0, 60), false, 0.3);
  }
}
console.log(
  `${features.length} slots with those of pairs and questions, ${isCase.filter(Boolean).length} of them slips`,
);

for (const corpus of [...readdirSync(values.corpora).filter((name) => !name.includes('.')), 'bundled']) {
  const retriever = await retrieverOf(corpus);
  const all = [...retriever.articles.values()].flatMap(({ id, published }) =>
    retriever.passages(id).flatMap(({ sentences }) => sentences.map((sentence) => ({ sentence, published }))),
  );
  const stride = Math.max(1, Math.floor(all.length / maxArticleSentences));
  for (const { sentence, published } of all.filter((_, n) => n % stride === 0)) {
    const { text } = sentence;
    if (readItems(text, published).items.length < 3 || text.length > 400) continue;
    const { slots } = slotsOfSentence(text, published, retriever, null, (each) => each.text === text);
    add(slots.slice(0, 60), false, articleWeight);
    addExchanged(text, published, retriever, null, 2, articleWeight);
    // What a draft tells in one sentence an article may tell in two.
    const next = all[all.findIndex((each) => each.sentence === sentence) + 1];
    if (next !== undefined && text.length + next.sentence.text.length < 300)
      addExchanged(
        `${text.replace(/[.!?]+["”’]?$/u, '')}, and ${next.sentence.text}`,
        published,
        retriever,
        null,
        2,
        articleWeight,
      );
  }
}
console.log(`${features.length} slots, ${isCase.filter(Boolean).length} of them slips`);

const forest: Forest = grow({ features, isCase, weights }, growth);

function measure(file: string, isOf: (id: string) => boolean, cases: readonly DraftCase[]) {
  const scored = cases
    .filter(({ id }) => isOf(id))
    .map((one) => {
      const best = one.slots.reduce<{ score: number; slot: WeighedSlot | null }>(
        (top, slot) => {
          const score = scoreOf(forest, slot.row);
          return score > top.score ? { score, slot } : top;
        },
        { score: -99, slot: null },
      );
      return { one, ...best };
    });
  const of = (...kinds: string[]) => scored.filter(({ one }) => kinds.includes(one.kind));
  const share = (all: typeof scored, limit: number) =>
    `${all.filter(({ score }) => score >= limit).length}/${all.length}`;
  const groupOf = ({ slot }: (typeof scored)[number]) =>
    slot === null
      ? 'none'
      : slot.draft.kind === 'name'
        ? 'name'
        : slot.draft.kind === 'word' || slot.draft.kind === 'verb'
          ? 'word'
          : 'figure';
  for (const group of ['figure', 'name', 'word'])
    console.log(
      `${file} ${group}: ${[-2, -1.5, -1, -0.5, 0, 0.5, 1]
        .map((limit) => {
          const all = scored.filter((each) => groupOf(each) === group && each.score >= limit);
          return `${limit}: ${all.filter(({ one }) => ['figure', 'date', 'name'].includes(one.kind)).length} true ${all.filter(({ one }) => ['fine', 'uncheckable'].includes(one.kind)).length} false`;
        })
        .join('; ')}`,
    );
  for (const limit of [-2, -1.5, -1, -0.5, 0, 0.5, 1])
    console.log(
      `${file} at ${limit}: figures, dates, names ${share(of('figure', 'date', 'name'), limit)} (${['figure', 'date', 'name', 'direction', 'attribution'].map((kind) => `${kind} ${share(of(kind), limit)}`).join(', ')}), false ${share(of('fine', 'uncheckable'), limit)}`,
    );
  if (values.show)
    for (const { one, score, slot } of scored)
      if (
        ['figure', 'date', 'name'].includes(one.kind)
          ? score < 0
          : ['fine', 'uncheckable'].includes(one.kind) && score > -1
      )
        console.log(
          `${score.toFixed(2)} ${one.id} ${one.kind} ${one.read.reading.text} | ${slot?.draft.text} → ${slot?.source.text}: ${slot?.from.sentence.text}`,
        );
}
async function casesIn(file: string): Promise<readonly DraftCase[]> {
  const all: DraftCase[] = [];
  for (const draft of readDrafts(file)) all.push(...casesOf(draft, await retrieverOf(draft.corpus)));
  return all;
}
for (const file of values.drafts) {
  const cases = await casesIn(file);
  measure(`${path.basename(file)} learned`, isOfHalf, cases);
  if (values.half !== undefined) measure(`${path.basename(file)} not learned`, (id) => !isOfHalf(id), cases);
}
for (const file of values.test) measure(path.basename(file), () => true, await casesIn(file));

if (values.write) {
  const source = forestFile(forest, {
    learnedBy: 'train-drafts.ts',
    names: { features: 'slipFeatures', base: 'slipBase', trees: 'slipTrees' },
    features: slotFeatures,
    oddsOf: 'a slip',
  });
  writeFileSync(new URL('../src/answer/check/slips/weights.ts', import.meta.url), source);
  console.log('written: src/answer/check/slips/weights.ts');
}
