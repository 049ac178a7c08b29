/**
 * Learns when two sentences contradict each other: the trees of src/answer/relate/conflict-weights.ts.
 *
 *   npx tsx bench/train-relate.ts --pairs FILE [--pairs FILE …] [--articles DIR … [--except WORD]] [--half odd] [--held FILE …] [--write]
 *
 * The pairs are like those of bench/topics/pairs.jsonl, in their `differs` the words that contradict each other. What two sentences of the
 * articles of one folder have in common is taken for no contradiction: sentences with the word of `--except` are left out, where one is known. Numbers printed are of pairs left out of the
 * training that scored them.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readAsked } from '../src/answer/evidence/asked.ts';
import type { Asked } from '../src/answer/relate/asked.ts';
import type { Conflict } from '../src/answer/relate/conflict.ts';
import { conflictFeatures, rowOf } from '../src/answer/relate/conflict-features.ts';
import { contrastOf } from '../src/answer/relate/conflicts.ts';
import { mayConflict, pairUp } from '../src/answer/relate/pairing.ts';
import { type Reading, readForRelation } from '../src/answer/relate/reading.ts';
import { readFolder } from '../src/corpus/folder.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { readPairs, type StatedPair } from './pairs.ts';
import { type Forest, forestFile, type Growth, grow, scoreOf } from './train-trees.ts';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', multiple: true, default: [] },
    articles: { type: 'string', multiple: true, default: [] },
    except: { type: 'string' },
    half: { type: 'string' },
    held: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
    failed: { type: 'boolean', default: false },
  },
});
const today = '2025-12-31';
const growth: Growth = { trees: 380, depth: 3, rate: 0.04, ridge: 3, rowShare: 0.7, columnShare: 0.25 };
/** What a row of an article counts beside one of a pair. */
const articleWeight = 0.2;
const maxArticleRows = 5_000;

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly isConflict: boolean;
  readonly isAsked: boolean;
  readonly text: string;
  readonly rows: readonly { readonly row: Float64Array; readonly isTold: boolean; readonly label: string }[];
}

const isPolar = ({ kind }: Conflict) => kind === 'denial' || kind === 'opposite' || kind === 'order';
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
const numbers: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  nineteen: '19',
  dozen: '12',
};
const small = new Set('the of in a an million billion percent'.split(' '));

/** True where the found words are those that the pair says differ. */
function isOf(found: string, told: string): boolean {
  const [one, other] = [plain(found), plain(told)];
  if (one === '' || other === '') return false;
  if (one.includes(other) || other.includes(one)) return true;
  const words = other.split(' ');
  return one.split(' ').some((word) => (words.includes(word) && !small.has(word)) || numbers[word] === other);
}

function caseOf(pair: StatedPair, asked: Asked | null): Case {
  const pairing = pairUp(readForRelation(pair.a, today), readForRelation(pair.b, today));
  const contrast = contrastOf(pairing);
  const told = pair.differs ?? { a: '', b: '' };
  const isOpen = ['yes-no', 'more-less', 'before-after'].includes(pair.kind);
  const rows = contrast.conflicts.map((conflict) => {
    const [mine, their] = [
      pair.a.slice(conflict.first.start, conflict.first.end),
      pair.b.slice(conflict.second.start, conflict.second.end),
    ];
    const isTold =
      pair.expect === 'disagree' && ((isOpen && isPolar(conflict)) || (isOf(mine, told.a) && isOf(their, told.b)));
    return {
      row: rowOf(conflict, pairing, contrast, asked),
      isTold,
      label: `${conflict.kind} ${conflict.sort} ${mine} | ${their}`,
    };
  });
  return {
    id: pair.id,
    kind: pair.kind,
    isConflict: pair.expect === 'disagree',
    isAsked: asked !== null,
    text: `${pair.a}\n   ${pair.b}`,
    rows,
  };
}

/** Rows of sentences of one folder that have something in common: none is a contradiction. */
async function rowsOfArticles(folder: string): Promise<readonly Float64Array[]> {
  const { articles } = await readFolder(folder);
  const length = articles.reduce((sum, { text }) => sum + text.length, 0);
  // Sentences are held against those of three articles: the more text, the fewer of them.
  const stride = Math.max(1, Math.round(length / 40_000));
  let met = 0;
  const retriever = createRetriever(articles);
  const rows: Float64Array[] = [];
  const readings = articles.map((article): readonly Reading[] =>
    retriever
      .passages(article.id)
      .flatMap(({ sentences }) =>
        sentences
          .filter(({ text }) => values.except === undefined || !text.includes(values.except))
          .map(({ text }) => readForRelation(text, article.published)),
      ),
  );
  for (const [n, own] of readings.entries()) {
    for (const other of readings.slice(n, n + 3)) {
      for (let i = 0; i < own.length; i += 1) {
        for (let j = other === own ? i + 1 : 0; j < other.length; j += 1) {
          const [one, two] = [own[i], other[j]];
          met += 1;
          if (met % stride !== 0 || one === undefined || two === undefined || !mayConflict(one, two)) continue;
          const pairing = pairUp(one, two);
          const contrast = contrastOf(pairing);
          for (const conflict of contrast.conflicts) rows.push(rowOf(conflict, pairing, contrast, null));
        }
      }
    }
  }
  return rows;
}

/** Sentences of two pairs on one subject: they have names in common, and two questions. */
function acrossPairs(all: readonly StatedPair[]): readonly OtherRow[] {
  return all.flatMap((pair, at) => {
    const others = all.filter(({ subject }) => subject !== undefined && subject === pair.subject);
    return crossSteps.flatMap((step) => {
      const other = others[(others.indexOf(pair) + step) % Math.max(1, others.length)];
      if (other === undefined || other === pair || other.kind === pair.kind) return [];
      const [one, two] = at % 2 === 0 ? [pair.a, other.b] : [pair.b, other.a];
      const [mine, their] = [readForRelation(one, today), readForRelation(two, today)];
      if (!mayConflict(mine, their)) return [];
      const pairing = pairUp(mine, their);
      const contrast = contrastOf(pairing);
      return [null, readAsked(pair.question)].flatMap((asked) =>
        contrast.conflicts.map((conflict) => ({ row: rowOf(conflict, pairing, contrast, asked), weight: crossWeight })),
      );
    });
  });
}

/** Which others of its subject a pair is crossed with, and what such a row counts beside one of a pair. */
const crossSteps = [1, 4, 9, 13, 17, 22];
const crossWeight = 0.3;

function learn(cases: readonly Case[], others: readonly OtherRow[]): Forest {
  const features: Float64Array[] = [];
  const isCase: boolean[] = [];
  const weights: number[] = [];
  for (const { rows, isConflict } of cases) {
    const used = isConflict ? rows.filter(({ isTold }) => isTold) : rows;
    for (const { row } of used) {
      features.push(row);
      isCase.push(isConflict);
      weights.push(isConflict ? 1 / used.length : 1);
    }
  }
  for (const { row, weight } of [...others, ...crossed]) {
    features.push(row);
    isCase.push(false);
    weights.push(weight);
  }
  return grow({ features, isCase, weights }, growth);
}

/** A row of an article, and what it counts beside one of a pair. */
interface OtherRow {
  readonly row: Float64Array;
  readonly weight: number;
}

/** What a first forest takes for this likely a contradiction (log odds) counts like a pair. */
const hardFrom = -1;

/** Rows of articles evenly, and those that a first forest takes for contradictions most. */
function hardest(rows: readonly Float64Array[]): readonly OtherRow[] {
  const step = Math.max(1, Math.ceil((2 * rows.length) / maxArticleRows));
  const evenly = rows.filter((_, i) => i % step === 0);
  const plain = evenly.map((row) => ({ row, weight: articleWeight }));
  if (rows.length === 0) return plain;
  const first = learn(cases, plain);
  const rest = rows
    .filter((_, i) => i % step !== 0)
    .map((row) => ({ row, score: scoreOf(first, row) }))
    .sort((one, other) => other.score - one.score);
  const hard = rest
    .slice(0, maxArticleRows / 2)
    .map(({ row, score }) => ({ row, weight: score > hardFrom ? 1 : articleWeight }));
  return [...plain, ...hard];
}

const folds = 6;
const foldOf = (id: string) => [...id].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 9_973, 7) % folds;

const pairs = values.pairs
  .flatMap((file) => readPairs(file))
  .filter(({ id }) => values.half === undefined || !/^p\d/.test(id) || Number(id.slice(1)) % 2 === 1);
const cases = pairs.flatMap((pair) => [caseOf(pair, null), caseOf(pair, readAsked(pair.question))]);
const crossed = acrossPairs(pairs);
const articleRows = (await Promise.all(values.articles.map(rowsOfArticles))).flat();
const others = hardest(articleRows);
console.log(
  `${pairs.length} pairs, ${articleRows.length} places of articles, ${others.length} of them used, ${crossed.length} across pairs`,
);

interface Scored {
  readonly one: Case;
  readonly score: number;
  readonly label: string;
}

function scoredBy(forest: Forest, one: Case): Scored {
  const best = one.rows
    .map(({ row, label }) => ({ score: scoreOf(forest, row), label }))
    .reduce((top, each) => (each.score > top.score ? each : top), { score: -99, label: 'nothing' });
  return { one, ...best };
}

function tell(name: string, all: readonly Scored[]): void {
  for (const isAsked of [false, true]) {
    const own = all.filter(({ one }) => one.isAsked === isAsked);
    const share = (isConflict: boolean, limit: number) => {
      const kind = own.filter(({ one }) => one.isConflict === isConflict);
      return `${((100 * kind.filter(({ score }) => score > limit).length) / kind.length).toFixed(1)}`;
    };
    const others = own.filter(({ one }) => !one.isConflict).map(({ score }) => score);
    const conflicts = own.filter(({ one }) => one.isConflict).map(({ score }) => score);
    const wins = conflicts.reduce((sum, score) => sum + others.filter((other) => other < score).length, 0);
    const at5 = [...others].sort((a, b) => b - a)[Math.floor(0.05 * others.length)] ?? 0;
    console.log(
      `${name} area ${(wins / conflicts.length / others.length).toFixed(3)}, told where 5 % are false: ${((100 * conflicts.filter((score) => score > at5).length) / conflicts.length).toFixed(1)} (from ${at5.toFixed(2)})`,
    );
    const line = [-1, -0.5, 0, 0.5, 1, 1.5, 2].map((limit) => `${limit}: ${share(true, limit)}/${share(false, limit)}`);
    console.log(`${name}${isAsked ? ' asked' : ''} told/false at ${line.join('  ')}`);
  }
}

const scored: Scored[] = [];
const otherScores: number[] = [];
for (let fold = 0; values.held.length === 0 && fold < folds; fold += 1) {
  const forest = learn(
    cases.filter(({ id }) => foldOf(id) !== fold),
    others.filter((_, i) => i % folds !== fold),
  );
  others.forEach(({ row }, i) => {
    if (i % folds === fold) otherScores.push(scoreOf(forest, row));
  });
  for (const one of cases) if (foldOf(one.id) === fold) scored.push(scoredBy(forest, one));
}
if (scored.length > 0) {
  for (const prefix of ['p', 'own', 'extra'])
    tell(
      prefix,
      scored.filter(({ one }) => one.id.startsWith(prefix)),
    );
  console.log(
    `of articles: ${[-1, -0.5, 0, 0.5, 1, 1.5, 2].map((limit) => `${limit}: ${otherScores.filter((score) => score > limit).length}`).join('  ')}`,
  );
}
const whole = values.held.length > 0 || values.write ? learn(cases, others) : null;
if (whole !== null) {
  const forest = whole;
  for (const file of values.held) {
    const held = readPairs(file)
      .filter(({ id }) => values.half === undefined || !/^p\d/.test(id) || Number(id.slice(1)) % 2 === 0)
      .flatMap((pair) => [caseOf(pair, null), caseOf(pair, readAsked(pair.question))])
      .map((one) => scoredBy(forest, one));
    tell(path.basename(file), held);
    scored.push(...held);
  }
}
if (values.failed)
  for (const { one, score, label } of scored.filter(({ one: each, score: s }) => s > 0 !== each.isConflict))
    console.log(
      `${score.toFixed(2)} ${one.id}${one.isAsked ? ' asked' : ''} ${one.kind} ${one.isConflict} ${label}\n   ${one.text}`,
    );
if (values.write && whole !== null) {
  const source = forestFile(whole, {
    learnedBy: 'train-relate.ts',
    names: { features: 'treeFeatures', base: 'treeBase', trees: 'treeLines' },
    features: conflictFeatures,
    oddsOf: 'a contradiction',
  });
  writeFileSync(new URL('../src/answer/relate/conflict-weights.ts', import.meta.url), source);
  console.log('written: src/answer/relate/conflict-weights.ts');
}
