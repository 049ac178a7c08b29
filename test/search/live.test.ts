import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readFolder } from '../../src/corpus/folder.ts';
import { renderArticle } from '../../src/corpus/write.ts';
import { analyseQuery } from '../../src/search/analyse.ts';
import type { Gathered } from '../../src/search/gathered.ts';
import { applyChange, createLiveCorpus, type LiveCorpus, maxArticlesPerStep } from '../../src/search/live.ts';
import { indexMemory } from '../../src/search/live-memory.ts';
import { createRetriever, type LocalRetriever } from '../../src/search/minisearch.ts';
import { everything } from '../../src/search/query.ts';
import type { IndexChange, Retriever } from '../../src/search/retriever.ts';
import { article } from '../support/articles.ts';
import { askAndCheck, changingFolder, madeUpQuestion, madeUpText, seeded } from '../support/changing.ts';
import { until } from '../support/until.ts';

let directory = '';
const open: LiveCorpus<LocalRetriever>[] = [];
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'quipu-live-'));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((corpus) => corpus.close()));
  await rm(directory, { recursive: true, force: true });
});

function live(dataDir: string | null = null, retriever = createRetriever()): LiveCorpus<LocalRetriever> {
  const memory = dataDir === null ? null : indexMemory(dataDir, directory);
  const corpus = createLiveCorpus({ directory, retriever, memory });
  open.push(corpus);
  return corpus;
}
const put = (id: string, text: string) => writeFile(path.join(directory, `${id}.md`), renderArticle(article(id, text)));
const remove = (id: string) => rm(path.join(directory, `${id}.md`));

/** What a retriever finds for many questions, with scores: two equal indexes give the same. */
function found(retriever: Gathered): unknown {
  const random = seeded(99);
  return Array.from({ length: 40 }, () => {
    const question = madeUpQuestion(random);
    const query = analyseQuery(question, retriever.vocabulary);
    const hits = retriever.search(query, everything, 10);
    // sums of floating-point numbers in another order may differ in their last digits
    return hits.map(({ passage, article: { id }, score }) => ({ passage, id, score: Number(score.toPrecision(9)) }));
  });
}

describe('while articles come, change, break and go', () => {
  test.each([1, 2])(
    'no question fails, nothing removed is cited, and the index stays as one built anew (%i)',
    async (seed) => {
      const random = seeded(seed);
      const folder = changingFolder(directory, random);
      const corpus = live();
      await corpus.whenComplete;
      const wrong: string[] = [];
      for (let round = 0; round < 20; round++) {
        for (let n = 0; n < 4; n++) await folder.changeOne();
        const looking = corpus.look();
        // asked while the change is on its way in: whatever the state, the answer is whole
        wrong.push(...askAndCheck(madeUpQuestion(random), corpus.retriever, () => true));
        await looking;
        for (let n = 0; n < 2; n++)
          wrong.push(...askAndCheck(madeUpQuestion(random), corpus.retriever, (id) => folder.present.has(id)));
      }
      expect(wrong).toEqual([]);
      expect([...corpus.retriever.articles.keys()].sort()).toEqual([...folder.present].sort());
      const anew = createRetriever(corpus.retriever.articles.values());
      expect(found(corpus.retriever)).toEqual(found(anew));
    },
  );
});

test('changes are noticed without being told', async () => {
  await put('one', 'The bridge of Arlen cost 12 million dollars.');
  const corpus = live();
  await corpus.whenComplete;
  await corpus.watch();
  await put('two', 'The library of Corvo holds 90,000 books.');
  await until(() => corpus.retriever.articles.has('two'), 'the new article');
  await remove('one');
  await until(() => !corpus.retriever.articles.has('one'), 'the removed article to be gone');
  await writeFile(path.join(directory, 'two.md'), 'broken');
  await until(() => corpus.status().problems.length === 1, 'the broken file to be named');
  expect(corpus.retriever.articles.get('two')?.text).toContain('90,000');
});

test('a change is one step, a large one several with the removed ones out first', async () => {
  const steps: IndexChange[] = [];
  const articles = new Map([['old', article('old', 'x')]]);
  const retriever = {
    ...createRetriever(),
    articles,
    update: (change: IndexChange) => steps.push(change),
  } as unknown as Retriever;
  const added = Array.from({ length: maxArticlesPerStep + 1 }, (_, n) => article(n === 0 ? 'old' : `n${n}`, 'text'));
  await applyChange(retriever, { removed: ['gone'], added });
  expect(steps.map((step) => [step.removed, step.added.length])).toEqual([
    [['gone', 'old'], maxArticlesPerStep],
    [[], 1],
  ]);
});

test('takes long articles in one by one', async () => {
  const steps: number[] = [];
  const retriever = createRetriever();
  const update = retriever.update.bind(retriever);
  retriever.update = (change) => {
    steps.push(change.added.length);
    update(change);
  };
  const long = 'A sentence of some words about nothing at all. '.repeat(3_000);
  const added = ['a', 'b', 'c'].map((id) => article(id, long));
  await applyChange(retriever, { removed: [], added: [...added, article('d', 'Short.'), article('e', 'Short.')] });
  expect(steps).toEqual([1, 1, 3]);
  expect(retriever.articles.size).toBe(5);
});

test('questions are answered while the index is still being built, and it says so', async () => {
  const random = seeded(5);
  for (let n = 0; n < maxArticlesPerStep * 4; n++) await put(`story-${n}`, madeUpText(random));
  const corpus = live();
  const sizes = new Set<number>();
  await until(() => {
    sizes.add(corpus.retriever.articles.size);
    if (!corpus.status().isComplete)
      expect(askAndCheck(madeUpQuestion(random), corpus.retriever, () => true)).toEqual([]);
    return corpus.status().isComplete;
  }, 'the index to be complete');
  await corpus.whenComplete;
  expect(corpus.retriever.articles.size).toBe(maxArticlesPerStep * 4);
});

test('a folder that is not there is told', async () => {
  await rm(directory, { recursive: true });
  const corpus = live();
  await expect(corpus.whenComplete).rejects.toThrow('cannot be read');
  expect(corpus.status().problems[0]).toContain('cannot be read');
});

describe('an index that is kept', () => {
  const count = 120;
  const dataDir = () => path.join(directory, '.data');
  /** A retriever that counts the articles which are cut and indexed anew. */
  const counting = () => {
    const retriever = createRetriever();
    const indexed: string[] = [];
    const update = retriever.update.bind(retriever);
    retriever.update = (change) => {
      indexed.push(...change.added.map((each) => each.id));
      update(change);
    };
    return { retriever, indexed };
  };
  const started = async () => {
    const { retriever, indexed } = counting();
    const corpus = live(dataDir(), retriever);
    await corpus.whenComplete;
    await corpus.close();
    return { retriever, indexed };
  };

  // made once, and laid out again at its place before each test
  let home = '';
  let copy = '';
  let first: Awaited<ReturnType<typeof started>>;
  beforeAll(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'quipu-kept-'));
    copy = await mkdtemp(path.join(tmpdir(), 'quipu-kept-'));
    directory = home;
    const random = seeded(8);
    for (let n = 0; n < count; n++) await put(`story-${n}`, madeUpText(random, 20));
    first = await started();
    await cp(home, copy, { recursive: true });
  });
  beforeEach(async () => {
    await rm(directory, { recursive: true });
    directory = home;
    await cp(copy, home, { recursive: true });
  });
  afterAll(() => rm(copy, { recursive: true }));

  test('is taken up when nothing has changed, and finds the same', async () => {
    expect(first.indexed).toHaveLength(count);
    const second = await started();
    expect(second.indexed).toEqual([]);
    expect([...second.retriever.articles]).toEqual([...first.retriever.articles]);
    expect(found(second.retriever)).toEqual(found(first.retriever));
  });

  test('what has changed meanwhile is indexed anew, what is gone is gone, and it goes on living', async () => {
    await put('story-3', 'The tunnel of Galt was sold in 1999 at a cost of 7 million dollars.');
    await remove('story-4');
    await put('story-new', 'The museum of Istra was opened in 2001 at a cost of 9 million dollars.');
    const { retriever, indexed } = await started();
    expect(indexed.sort()).toEqual(['story-3', 'story-new']);
    expect(retriever.articles.has('story-4')).toBe(false);
    const { articles } = await readFolder(directory);
    expect(found(retriever)).toEqual(found(createRetriever(articles)));
    retriever.update({ removed: ['story-5', 'story-6'], added: [] });
    const rest = articles.filter(({ id }) => id !== 'story-5' && id !== 'story-6');
    expect(found(retriever)).toEqual(found(createRetriever(rest)));
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['changed', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 500), Buffer.from('x'), bytes.subarray(501)])],
    ['empty', () => Buffer.alloc(0)],
  ])('is made again when its file is %s', async (_how, spoil) => {
    const [name] = await readdir(path.join(dataDir(), 'index'));
    const file = path.join(dataDir(), 'index', name ?? '');
    await writeFile(file, spoil(await readFile(file)));
    expect((await started()).indexed).toHaveLength(count);
  });
});
