import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSchema } from '../../../src/answer/answer.ts';
import { ask } from '../../../src/answer/ask/ask.ts';
import { citationLink } from '../../../src/answer/citation.ts';
import { verifyAnswer } from '../../../src/answer/verify.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { inEnglish } from '../../../src/reply/words/words.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

const names = [
  'Ana Duarte',
  'Tomas Ilves',
  'Ferro Norte',
  'Lorne Bridge',
  'Salt Creek',
  'Brackwater',
  'Moss River',
  'Peru',
];
const things = ['workers', 'bridges', 'children', 'tonnes of silver', 'commuters', 'mines'];
const outlets = ['Harbour Gazette', 'Valley Herald', 'Free Voice'];

const name = fc.constantFrom(...names);
const amount = fc.oneof(
  fc.integer({ min: 2, max: 90_000 }).map(String),
  fc.constantFrom('$4.2 million', '18 percent', '12,000', 'about 3 million'),
);
const sentence = fc.oneof(
  fc
    .tuple(name, amount, fc.constantFrom(...things), fc.integer({ min: 1990, max: 2025 }))
    .map(([who, count, what, year]) => `${who} counted ${count} ${what} in ${year}.`),
  fc.tuple(name, name).map(([who, where]) => `${who} said that “${where} is safe.”`),
  fc.tuple(name, name).map(([who, where]) => `This was opened by ${who} near ${where}.`),
  fc.tuple(name, fc.constantFrom(...things)).map(([who, what]) => `No new ${what} were announced by ${who}.`),
  fc.tuple(name, name).map(([who, other]) => `However, they met ${who}, the minister of ${other}, on Monday.`),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const text = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((all) => all.join('\n\n'));
const corpus: fc.Arbitrary<readonly Article[]> = fc
  .array(
    fc.record({
      text,
      publisher: fc.constantFrom(...outlets),
      kind: fc.constantFrom('report', 'opinion'),
      rendition: fc.constantFrom('full', 'brief'),
      published: fc.constantFrom('2025-03-04', '2025-05-06', '2024-12-01'),
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((all) => all.map((fields, n) => article(`a${n}`, fields.text, fields as Partial<Article>)));
const question = fc.oneof(
  fc.tuple(fc.constantFrom(...things), name).map(([what, who]) => `How many ${what} did ${who} count?`),
  name.map((who) => `Who is ${who}?`),
  fc.tuple(name, name).map(([who, where]) => `What did ${who} say about ${where}?`),
  fc.tuple(fc.constantFrom(...outlets), name).map(([outlet, what]) => `What does ${outlet} say about ${what}?`),
  fc
    .tuple(name, fc.constantFrom(...things))
    .map(([who, what]) => `When did ${who} announce new ${what}, and how many?`),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

const today = '2025-06-01';
const holds = (check: (all: readonly Article[], asked: string) => void) =>
  fc.assert(fc.property(corpus, question, check), { numRuns: 150 });

describe('on any articles and any question', () => {
  it('excerpts are exact, numbers have their citations, nothing is said that no excerpt says', () => {
    holds((all, asked) => {
      const retriever = createRetriever(all);
      const answer = inEnglish(ask({ question: asked, retriever, today }), 0);
      expect(verifyAnswer(answer, retriever.articles)).toEqual([]);
      expect(answerSchema.safeParse(answer).success).toBe(true);
    });
  });

  it('where sources differ both are cited, and none is picked', () => {
    holds((all, asked) => {
      const answer = ask({ question: asked, retriever: createRetriever(all), today });
      if (answer.support !== 'disputed') return;
      for (const { positions } of answer.disagreements) {
        expect(new Set(positions.map(({ value }) => value)).size).toBe(positions.length);
        const direct = answer.direct?.text ?? '';
        const excerpts = positions.flatMap((one) => one.citations.map((n) => answer.citations[n - 1]?.excerpt ?? ''));
        expect(excerpts.every((excerpt) => excerpt.includes(direct))).toBe(true);
      }
    });
  });

  it('without evidence there is a reason, and nothing that could pass for an answer', () => {
    holds((all, asked) => {
      const answer = ask({ question: asked, retriever: createRetriever(all), today });
      if (answer.kind === 'answered') {
        expect(answer.lines.length).toBeGreaterThan(0);
        return;
      }
      expect(answer.because === null).toBe(answer.kind === 'near' && answer.state.kind === 'closest');
      expect([answer.direct, answer.support, answer.disagreements]).toEqual([null, null, []]);
      const shows = answer.lines.length + answer.citations.length > 0;
      expect(shows).toBe(answer.kind === 'near');
      expect(answer.lines.length).toBeLessThanOrEqual(3);
      expect(answer.nearest.every(({ articleId }) => all.some(({ id }) => id === articleId))).toBe(true);
    });
  });

  it('the same question gives the same bytes, also from an index built in another order', () => {
    holds((all, asked) => {
      const first = JSON.stringify(ask({ question: asked, retriever: createRetriever(all), today }));
      const reversed = createRetriever([...all].reverse());
      expect(JSON.stringify(ask({ question: asked, retriever: reversed, today }))).toBe(first);
    });
  });

  it('lines are few, differ, and come from inside the scope', () => {
    holds((all, asked) => {
      const scope = { articleIds: new Set(['a0', 'a1']), since: null, until: null };
      const answer = ask({ question: asked, retriever: createRetriever(all), scope, today });
      expect(answer.lines.length).toBeLessThanOrEqual(5);
      expect(new Set(answer.lines.map((line) => line.text)).size).toBe(answer.lines.length);
      for (const citation of answer.citations) {
        expect(['a0', 'a1']).toContain(citation.articleId);
        expect(citationLink(citation)).not.toMatch(/\s/);
      }
    });
  });
});
