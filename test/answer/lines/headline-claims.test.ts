import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { ask } from '../../../src/answer/ask/ask.ts';
import { inEnglish } from '../../../src/reply/words/words.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

/** One thing that outlets may tell: how it is asked for, its values, and ways to say it. */
interface Fact {
  readonly question: string;
  readonly values: readonly [string, string];
  readonly ways: readonly ((value: string) => string)[];
}

const facts: readonly Fact[] = [
  {
    question: 'How many workers were hurt in the Brackwater mine?',
    values: ['38', '61'],
    ways: [
      (n) => `The blast in the Brackwater mine hurt ${n} workers.`,
      (n) => `In the Brackwater mine ${n} workers were hurt by a blast.`,
    ],
  },
  {
    question: 'How much did the Lorne bridge cost?',
    values: ['$45 million', '$72 million'],
    ways: [(n) => `The Lorne bridge cost ${n}.`, (n) => `The price of the Lorne bridge was ${n}, the council said.`],
  },
  {
    question: 'When was the lighthouse of Arden built?',
    values: ['1871', '1889'],
    ways: [
      (n) => `The lighthouse of Arden was built in ${n}.`,
      (n) => `Arden's lighthouse was built in ${n} by sailors.`,
    ],
  },
  {
    question: 'Who won the race around Salt Creek?',
    values: ['Tomas Ilves', 'Ana Duarte'],
    ways: [
      (n) => `The race around Salt Creek was won by ${n}.`,
      (n) => `${n} won the race around Salt Creek on Sunday.`,
    ],
  },
  {
    question: 'What share of the voters in Mossgate took part?',
    values: ['42 percent', '57 percent'],
    ways: [
      (n) => `In Mossgate ${n} of the voters took part.`,
      (n) => `Of the voters in Mossgate ${n} took part in the ballot.`,
    ],
  },
];
const outlets = ['Harbour Gazette', 'Valley Herald', 'Free Voice', 'Daily Lamp'];

/** What an outlet says of a fact: nothing, or one of its values in one of its ways. */
const telling = fc.record({ value: fc.constantFrom(null, null, 0, 0, 1), way: fc.constantFrom(0, 1) });
const tellings = fc.array(fc.array(telling, { minLength: outlets.length, maxLength: outlets.length }), {
  minLength: facts.length,
  maxLength: facts.length,
});
type Tellings = readonly (readonly { readonly value: 0 | 1 | null; readonly way: number }[])[];

/** Who says what of a fact, by outlet. */
const saidOf = (told: Tellings, fact: number): ReadonlyMap<string, string> =>
  new Map(
    outlets.flatMap((outlet, n): [string, string][] => {
      const value = told[fact]?.[n]?.value ?? null;
      return value === null ? [] : [[outlet, facts[fact]?.values[value] ?? '']];
    }),
  );

function corpusOf(told: Tellings) {
  return outlets.flatMap((publisher, n) => {
    const sentences = facts.flatMap(({ values, ways }, fact) => {
      const one = told[fact]?.[n];
      return one === undefined || one.value === null ? [] : [ways[one.way]?.(values[one.value]) ?? ''];
    });
    const id = publisher.toLowerCase().replace(' ', '-');
    return sentences.length === 0 ? [] : [article(id, sentences.join(' '), { publisher })];
  });
}

const namesOf = ({ citations }: Pick<Answer, 'citations'>, numbers: readonly number[]) =>
  new Set(numbers.flatMap((number) => citations.find((one) => one.number === number)?.publisher ?? []));

/** What is wrong with an answer's claims about who says it. */
function wrongIn(answer: Omit<Answer, 'tookMs'>, said: ReadonlyMap<string, string>): readonly string[] {
  if (answer.kind !== 'answered') return [];
  const wrong: string[] = [];
  const values = new Set(said.values());
  const sole = /^Only (.+?) says so/.exec(answer.headline)?.[1];
  if (sole !== undefined && said.size > 1) wrong.push(`only ${sole}, yet ${[...said.keys()]}`);
  if (/^\d+ outlets agree/.test(answer.headline)) {
    const own = namesOf(answer, answer.direct?.citations ?? answer.lines[0]?.citations ?? []);
    const given = new Set([...own].map((outlet) => said.get(outlet)));
    if (given.size !== 1 || values.size > 1) wrong.push(`agree, yet ${[...said]}`);
    const count = Number(/^\d+/.exec(answer.headline)?.[0]);
    if (count > said.size) wrong.push(`${count} outlets, yet ${[...said.keys()]}`);
  }
  if (answer.direct !== null) {
    if (values.size > 1) wrong.push(`${answer.direct.text} in bold, yet ${[...values]}`);
    for (const outlet of namesOf(answer, answer.direct.citations))
      if (said.get(outlet) !== answer.direct.text) wrong.push(`${outlet} is cited for ${answer.direct.text}`);
    for (const outlet of said.keys())
      if (values.size === 1 && !namesOf(answer, answer.direct.citations).has(outlet))
        wrong.push(`${outlet} is not cited`);
  }
  return wrong;
}

/** Questions that are asked: `CLAIM_CASES=10000` takes some minutes. */
const cases = Number(process.env.CLAIM_CASES ?? 500);

describe('what the first line claims', () => {
  it('holds of questions over articles with planted agreements and contradictions', { timeout: 1_800_000 }, () => {
    fc.assert(
      fc.property(tellings, (told) => {
        const retriever = createRetriever(corpusOf(told));
        if (retriever.articles.size === 0) return;
        facts.forEach(({ question }, fact) => {
          const answer = inEnglish(ask({ question, retriever, today: '2025-06-01' }), 0);
          expect(wrongIn(answer, saidOf(told, fact)), `${question} ${answer.headline}`).toEqual([]);
        });
      }),
      { numRuns: Math.ceil(cases / facts.length) },
    );
  });
});
