import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Item, sayTheSame } from '../src/answer/check/slips/items.ts';
import { readItems } from '../src/answer/check/slips/laid.ts';
import type { WeighedSlot } from '../src/answer/check/slips/slips.ts';
import { type Place, placesIn, type Trail } from '../src/answer/check/slips/sources.ts';
import type { Article } from '../src/corpus/article.ts';
import { readFolder } from '../src/corpus/folder.ts';
import { termsOf } from '../src/language/tokens.ts';
import type { Gathered } from '../src/search/gathered.ts';
import { createRetriever } from '../src/search/minisearch.ts';
import { seeded } from '../test/support/changing.ts';
import {
  casesOf,
  type DraftCase,
  dayOf,
  otherName,
  otherThan,
  type Random,
  readDrafts,
  slotsOfSentence,
} from './drafts-cases.ts';
import { readPairs } from './pairs.ts';

/** What is known of one slot: that it is a slip or none, of which corpus, and how much it counts. */
export interface SlotRow {
  /** Empty where it is of no corpus. */
  readonly corpus: string;
  readonly isSlip: boolean;
  readonly weight: number;
  readonly row: Float64Array;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** Folders that hold corpora: those that are learned from, and those of blind drafts. */
const folders = [here('topics/corpora'), here('topics/draft-corpora')];
/** Sentences of one folder's articles that are learned from, and how much each counts beside one of a draft. */
const maxArticleSentences = 45;
const articleWeight = 0.35;
/** Questions of one corpus. */
const maxQuestions = 40;
/** Slots of one sentence. */
const maxSlots = 60;
/** A sentence whose best source has less than this is hardly from any. */
const leastFrom = 0.3;

const retrievers = new Map<string, Gathered>();

/** The articles of a corpus, by the name of its folder; `bundled` are the project's own. */
export async function retrieverOf(corpus: string): Promise<Gathered> {
  const before = retrievers.get(corpus);
  if (before) return before;
  const own =
    corpus === 'bundled' ? [here('../corpus')] : folders.map((folder) => path.join(folder, corpus, 'articles'));
  for (const folder of own) {
    const { articles } = await readFolder(folder).catch(() => ({ articles: [] }));
    if (articles.length === 0) continue;
    const made = createRetriever(articles);
    retrievers.set(corpus, made);
    return made;
  }
  throw new Error(`${corpus}: no articles in ${own.join(' or ')}`);
}

const plain = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim()} `;

/** The slots of a sentence whose error is known: where the article has the right words. */
export function toldIn(slots: readonly WeighedSlot[], right: string): readonly WeighedSlot[] {
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

/** Names of several words of all articles of a corpus. */
const allNames = new Map<Gathered, readonly string[]>();
function namesFor(retriever: Gathered): readonly string[] {
  const before = allNames.get(retriever);
  if (before !== undefined) return before;
  const made = [...retriever.articles.values()].flatMap(({ id, published }) =>
    retriever.passages(id).flatMap(({ sentences }) =>
      sentences.flatMap(({ text }) => {
        const { items } = readItems(text, published);
        const longer = items.filter(({ at, run }) => at === run.first && run.last > run.first);
        return longer.map(({ span, run }) => text.slice(span.start, items[run.last]?.span.end));
      }),
    ),
  );
  allNames.set(retriever, made);
  return made;
}

/** A true sentence, of what it is, and where it may be from. */
interface True {
  readonly corpus: string;
  readonly text: string;
  readonly day: string;
  readonly retriever: Gathered;
  readonly trail?: Trail;
}

const isFigured = ({ kind }: Item) => kind === 'figure' || kind === 'time' || kind === 'clock' || kind === 'name';

/** Gathers rows. */
export class Rows {
  readonly all: SlotRow[] = [];
  readonly #random: Random = seeded(5);

  add(corpus: string, slots: readonly WeighedSlot[], isSlip: boolean, weight: number): void {
    for (const { row } of slots) this.all.push({ corpus, isSlip, weight, row });
  }

  /** Slots of a sentence in which nothing is wrong. */
  addTrue({ corpus, text, day, retriever, trail }: True, weight: number, isOut?: (text: string) => boolean): void {
    const { slots } = slotsOfSentence(text, day, retriever, trail, (sentence) => isOut?.(sentence.text) === true);
    this.add(corpus, slots.slice(0, maxSlots), false, weight);
  }

  /** A true sentence with one of its items exchanged, as many times as told. */
  addExchanged(own: True, times: number, weight: number, mayBe: (item: Item) => boolean = () => true): void {
    const { corpus, text, day, retriever, trail } = own;
    const { read, sources } = slotsOfSentence(text, day, retriever, trail);
    const [best] = sources;
    if (best === undefined || best.rest < leastFrom) return;
    const strong = read.items.filter(
      (item) => item.kind !== 'verb' && mayBe(item) && (best.laid.ofDraft[item.at]?.likeness ?? 0) >= 0.8,
    );
    const figures = strong.filter(({ kind }) => kind !== 'word');
    for (let n = 0; n < times; n += 1) {
      const from = figures.length > 0 && this.#random() < 0.75 ? figures : strong;
      const item = from[Math.floor(this.#random() * from.length)];
      if (item === undefined) continue;
      const { first, last } = item.run;
      const isWhole = item.kind === 'name' && last > first && this.#random() < 0.5;
      const ending = isWhole ? (read.items[last] ?? item) : item;
      const span = isWhole ? { start: read.items[first]?.span.start ?? 0, end: ending.span.end } : item.span;
      const other = isWhole
        ? otherName(namesFor(retriever), this.#random)
        : otherThan(item, itemsFor(retriever), this.#random);
      const was = text.slice(span.start, span.end);
      if (other === null || (!isWhole && was !== item.text) || plain(other) === plain(was)) continue;
      const changed = text.slice(0, span.start) + other + text.slice(span.end);
      const match = best.laid.source.items[best.laid.ofDraft[ending.at]?.at ?? -1];
      const told = slotsOfSentence(changed, day, retriever, trail).slots.filter(
        ({ draft, source }) =>
          draft.span.start < span.start + other.length &&
          span.start < draft.span.end &&
          plain(source.text) === plain(match?.text ?? ''),
      );
      if (told.length > 0) this.add(corpus, told, true, weight / told.length);
    }
  }

  /** The sentences of drafts with planted errors, as they are and with others planted. Gives them for measuring. */
  async addDrafts(file: string): Promise<readonly DraftCase[]> {
    const cases: DraftCase[] = [];
    for (const draft of readDrafts(file)) {
      const { corpus } = draft;
      const retriever = await retrieverOf(corpus);
      for (const one of casesOf(draft, retriever)) {
        cases.push(one);
        if (one.kind === 'fine' || one.kind === 'uncheckable') {
          this.add(corpus, one.slots, false, 1);
          const { read, trail } = one;
          if (one.kind === 'fine')
            this.addExchanged({ corpus, text: read.reading.text, day: dayOf(retriever), retriever, trail }, 4, 0.7);
        } else if (['figure', 'date', 'name'].includes(one.kind)) {
          const told = toldIn(one.slots, one.right ?? '');
          if (told.length > 0) this.add(corpus, told, true, 2 / told.length);
        }
      }
    }
    return cases;
  }

  /** Claims about a corpus: `supported`, `disputed` in the words of `differs`, or `not-supported`. */
  async addClaims(file: string): Promise<void> {
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const { corpus, claim: text, expect, kind, differs = '' }: Claim = JSON.parse(line);
      const retriever = await retrieverOf(corpus);
      const own = { corpus, text, day: dayOf(retriever), retriever };
      if (expect === 'supported') {
        this.addTrue(own, 1);
        this.addExchanged(own, 3, 0.7);
      } else if (expect === 'not-supported') this.addTrue(own, 0.6);
      else if (kind.startsWith('altered')) {
        const told = toldIn(slotsOfSentence(text, own.day, retriever).slots, differs);
        if (told.length > 0) this.add(corpus, told, true, 1.5 / told.length);
      }
    }
  }

  /** Two outlets on one thing: what they agree in is no slip, in whatever words; what is told to differ is one. */
  addPairs(file: string): void {
    for (const pair of readPairs(file)) {
      for (const [one, other, told] of [
        [pair.a, pair.b, pair.differs?.b],
        [pair.b, pair.a, pair.differs?.a],
      ] as const) {
        const retriever = createRetriever([{ ...pairArticle, text: other }]);
        const { slots } = slotsOfSentence(one, pairArticle.published, retriever);
        if (pair.expect !== 'disagree') this.add('', slots, false, 0.6);
        else {
          const own = toldIn(slots, told ?? '').filter(({ draft }) => isFigured(draft));
          if (own.length > 0) this.add('', own, true, 0.4 / own.length);
        }
      }
    }
  }

  /** Questions in other words than the sentence that answers them: nothing in them is a slip. */
  async addQuestions(corpus: string): Promise<void> {
    const retriever = await retrieverOf(corpus);
    const file = path.join(folders[0] ?? '', corpus, 'questions.jsonl');
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const stride = Math.max(1, Math.floor(lines.length / maxQuestions));
    for (const line of lines.filter((_, n) => n % stride === 0))
      this.addTrue({ corpus, text: JSON.parse(line).question, day: dayOf(retriever), retriever }, 0.3);
  }

  /** Sentences of a corpus's own articles: held against all others, two made one, and stretches of them. */
  async addArticles(corpus: string): Promise<void> {
    const retriever = await retrieverOf(corpus);
    const all = [...retriever.articles.values()].flatMap((article) => placesIn(article, retriever));
    const stride = Math.max(1, Math.floor(all.length / maxArticleSentences));
    const half = Math.max(1, Math.floor(stride / 2));
    for (const [n, { sentence, article }] of all.entries()) {
      const { text } = sentence;
      const items = readItems(text, article.published).items;
      if (items.length < 3 || text.length > 400) continue;
      const own = { corpus, text, day: article.published, retriever };
      const before = all[n - 1];
      if (n % stride === 0) {
        this.addTrue(own, articleWeight, (each) => each === text);
        this.addExchanged(own, 2, articleWeight);
        const next = all[n + 1];
        if (next !== undefined && text.length + next.sentence.text.length < 300) {
          // What a draft tells in one sentence an article may tell in two.
          const both = { ...own, text: `${text.replace(/[.!?]+["”’]?$/u, '')}, and ${next.sentence.text}` };
          this.addExchanged(both, 2, articleWeight);
          this.addTrue(both, articleWeight);
        }
      }
      if (n % half === 0 && before !== undefined) this.#addStretch(own, items, [before, all[n] ?? before]);
    }
  }

  /** A short sentence that tells on: a few words around a figure or a name, with "it" or "they" in front. */
  #addStretch(own: True, items: readonly Item[], [before, place]: readonly [Place, Place]): void {
    const random = this.#random;
    const figured = items.filter(isFigured);
    const item = figured[Math.floor(random() * figured.length)];
    if (item === undefined) return;
    const home = random() < 0.75 ? (random() < 0.5 ? before : place) : null;
    const shares = new Map(random() < 0.8 ? [[place.article.id, 1]] : []);
    const trail: Trail = { home, terms: new Set(termsOf(before.sentence.text)), shares };
    const [front, back] = [1 + Math.floor(random() * 3), Math.floor(random() * 3)];
    const start = items[Math.max(0, item.at - front)]?.span.start ?? 0;
    const end = items[Math.min(items.length - 1, item.at + back)]?.span.end ?? own.text.length;
    const opening = ['It ', 'They ', 'He ', ''][Math.floor(random() * 4)] ?? '';
    const stretch = { ...own, text: `${opening}${own.text.slice(start, end)}.`, trail };
    if (readItems(stretch.text, own.day).items.length < 2) return;
    this.addTrue(stretch, articleWeight);
    this.addExchanged(stretch, 3, articleWeight, isFigured);
  }
}

/** The corpora that are learned from. */
export const corporaIn = (): readonly string[] => readdirSync(folders[0] ?? '').filter((name) => !name.includes('.'));

interface Claim {
  readonly corpus: string;
  readonly claim: string;
  readonly expect: string;
  readonly kind: string;
  readonly differs?: string;
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
