import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { dayOf, readDrafts } from '../../../bench/drafts-cases.ts';
import { checkDraft } from '../../../src/answer/check/draft.ts';
import { readFolder } from '../../../src/corpus/folder.ts';
import type { Gathered } from '../../../src/search/gathered.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const retrievers = new Map<string, Gathered>();
async function retrieverOf(corpus: string): Promise<Gathered> {
  const before = retrievers.get(corpus);
  if (before !== undefined) return before;
  const folder = corpus === 'bundled' ? '../../../corpus' : `../../../bench/topics/corpora/${corpus}/articles`;
  const made = createRetriever((await readFolder(here(folder))).articles);
  retrievers.set(corpus, made);
  return made;
}

// Nothing was learned of what these drafts say, though of articles that they are about.
it('nine of ten wrong figures, days and names are found, and not one of twenty true sentences is taken for wrong', async () => {
  const told = { found: 0, planted: 0, false: 0, true: 0 };
  for (const { corpus, text, errors, fine, uncheckable } of readDrafts(
    here('../../../bench/topics/drafts-more.jsonl'),
  )) {
    const retriever = await retrieverOf(corpus);
    const { sentences } = checkDraft({ draft: text, retriever, today: dayOf(retriever) });
    const isDisputed = (sentence: string) => sentences.find((each) => each.text === sentence)?.verdict === 'disputed';
    const planted = errors.filter(({ kind }) => ['figure', 'date', 'name'].includes(kind));
    told.planted += planted.length;
    told.found += planted.filter(({ sentence }) => isDisputed(sentence)).length;
    told.true += fine.length + uncheckable.length;
    told.false += [...fine, ...uncheckable].filter(isDisputed).length;
  }
  expect(told.planted).toBeGreaterThan(70);
  expect(told.found / told.planted).toBeGreaterThanOrEqual(0.9);
  expect(told.false / told.true).toBeLessThanOrEqual(0.05);
});
