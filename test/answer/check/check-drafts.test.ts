import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { dayOf, readDrafts } from '../../../bench/drafts-cases.ts';
import { retrieverOf } from '../../../bench/drafts-rows.ts';
import { checkDraft } from '../../../src/answer/check/draft.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

// Nothing was learned of these drafts, nor of the articles that they are about.
it('nine of ten wrong figures, days and names are found, and not one of twenty true sentences is taken for wrong', async () => {
  const told = { found: 0, planted: 0, false: 0, true: 0 };
  for (const { corpus, text, errors, fine, uncheckable } of readDrafts(
    here('../../../bench/topics/drafts-blind.jsonl'),
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
