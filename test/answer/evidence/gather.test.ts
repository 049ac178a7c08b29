import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ask, explainInSteps } from '../../../src/answer/ask/ask.ts';
import { checkSlowly } from '../../../src/answer/check/check.ts';
import { gather } from '../../../src/answer/evidence/gather.ts';
import { overviewInSteps } from '../../../src/answer/overview/overview.ts';
import { subjectOf } from '../../../src/answer/overview/subject.ts';
import { inOneGo, resting } from '../../../src/answer/steps.ts';
import type { Gathered } from '../../../src/search/gathered.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';
import { bundledCorpus } from '../../support/dialogues.ts';
import { remoteRetriever } from '../../support/remote.ts';

const today = '2025-12-10';
const questions = [
  'What is Operation Mercury?',
  'How many minors crossed the Darién in 2024?',
  'Who is Pete Hegsteh?',
  'What does Newsvane say about the Pentagon?',
  'What is the capital of Mongolia?',
  'Which sources mention RIMPAC?',
];

test('an answer is the same, byte for byte, where everything has to be fetched first, in few rounds', async () => {
  const local = await bundledCorpus();
  const remote = remoteRetriever([...local.articles.values()]);
  for (const question of questions) {
    const before = remote.asked();
    const answer = await gather(remote, (retriever) => ask({ question, retriever, today }));
    expect(JSON.stringify(answer)).toBe(JSON.stringify(ask({ question, retriever: local, today })));
    expect(remote.asked() - before).toBeLessThan(12);
  }
});

test('so are a check and an overview', async () => {
  const local = await bundledCorpus();
  const remote = remoteRetriever([...local.articles.values()]);
  const claim = 'Illegal gold mining is a $48 billion industry.';
  const check = (retriever: Gathered) => checkSlowly({ claim, retriever, today }, async () => {});
  expect(await gather(remote, check)).toEqual(await check(local));
  const overview = (retriever: Gathered) => {
    const subject = subjectOf('migration', { retriever, today, framing: new Set() });
    return inOneGo(overviewInSteps({ question: 'migration', subject, view: 'summary', retriever }));
  };
  expect(await gather(remote, overview)).toEqual(overview(local));
});

test('what reads all articles one after the other gets more each time; of very many, a claim is looked for in those that are found', async () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) =>
      article(`a${n}`, `The bridge of town ${n} was opened by the mayor after ${n} years of work.`),
    );
  const claim = 'The bridge of town 77 was opened by the mayor after 77 years of work.';
  const check = (retriever: Gathered) => checkSlowly({ claim, retriever, today }, async () => {});
  const verdictOf = async (remote: ReturnType<typeof remoteRetriever>) => {
    const { parts } = (await gather(remote, check)).check;
    return parts.map(({ verdict }) => verdict);
  };
  const few = remoteRetriever(many(300));
  expect(
    await gather(few, ({ articles }) => [...articles.values()].filter(({ text }) => text.includes('town 7 ')).length),
  ).toBe(1);
  expect(few.asked()).toBeLessThan(12);
  expect(await verdictOf(few)).toEqual(await verdictOf(remoteRetriever(many(1_100))));
});

test('an answer that articles changed under is made anew of those that are there', async () => {
  const gone = article('gone', 'The bridge of Lorne was opened by Ana Ruiz.');
  const retriever = createRetriever([gone]);
  const question = 'Who opened the bridge of Lorne?';
  let steps = 0;
  const rest = async () => {
    await setImmediate();
    steps += 1;
    if (steps === 5)
      retriever.update({ removed: ['gone'], added: [article('new', 'Ben Soto opened the bridge of Lorne.')] });
  };
  const { answer } = await gather(retriever, (gathered) =>
    resting(explainInSteps({ question, retriever: gathered, today }), rest),
  );
  expect(steps).toBeGreaterThan(5);
  expect(answer).toEqual(ask({ question, retriever, today }));
  expect(answer.citations.map(({ articleId }) => articleId)).toEqual(['new']);
});

test('while articles never stop changing, an answer comes all the same', async () => {
  const retriever = createRetriever([article('same', 'The bridge of Lorne was opened by Ana Ruiz.')]);
  let begun = 0;
  const value = await gather(retriever, async ({ articles }) => {
    begun += 1;
    await setImmediate();
    retriever.update({ removed: [], added: [article(`more${begun}`, 'More.')] });
    return articles.size;
  });
  expect([begun, value]).toEqual([3, 4]);
});
