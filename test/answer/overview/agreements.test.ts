import { expect, it } from 'vitest';
import { overviewInSteps } from '../../../src/answer/overview/overview.ts';
import { subjectOf } from '../../../src/answer/overview/subject.ts';
import { inOneGo } from '../../../src/answer/steps.ts';
import { verifyAnswer } from '../../../src/answer/verify.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

const retriever = createRetriever([
  article(
    'herald',
    'The ferry Marlin carried 240 passengers when it ran aground off Skarn on 4 May 2024. The harbour office bought the ferry Marlin for 12 million crowns in 2019. Nobody told the crew of the Marlin.',
    { publisher: 'Skarn Herald', title: 'Ferry aground' },
  ),
  article(
    'post',
    'The harbour office bought the ferry Marlin in 2019 for 12 million crowns. A storm was forecast for Skarn.\n\nOf the 240 people on the ferry all were brought ashore. The repair takes three weeks.',
    { publisher: 'Island Post', title: 'All ashore' },
  ),
  article('echo', 'The lighthouse of Vann is painted every three weeks.', { publisher: 'Vann Echo', title: 'Paint' }),
]);

function agreements(of: string) {
  const subject = subjectOf(of, { retriever, today: '2025-12-10', framing: new Set() });
  return inOneGo(overviewInSteps({ question: of, subject, view: 'agreements', retriever }));
}

it('shows a sentence that two outlets both say once, with both cited', () => {
  const answer = agreements('');
  const whole = answer.lines.find(({ text }) => text.includes('12 million crowns'));
  expect(whole?.label).toBeUndefined();
  expect(new Set(whole?.citations.map((n) => answer.citations[n - 1]?.publisher))).toEqual(
    new Set(['Skarn Herald', 'Island Post']),
  );
  expect(verifyAnswer(answer, retriever.articles)).toEqual([]);
});

it('shows both sentences where a figure is all that they share, each for its own outlet', () => {
  const both = agreements('').lines.filter(({ label }) => label?.startsWith('240') === true);
  expect(both.map(({ label }) => label).sort()).toEqual(['240 passengers', '240 people']);
});

it('takes nothing from outlets that are not asked about, and no length of time', () => {
  expect(agreements('Skarn Herald, Vann Echo')).toMatchObject({ kind: 'not-found', lines: [] });
  expect(agreements('').lines.some(({ text }) => text.includes('three weeks'))).toBe(false);
});

it('says so where nothing is found', () => {
  expect(agreements('Vann Echo').because).toEqual({ kind: 'nothing-to-view', view: 'agreements', topic: null });
});
