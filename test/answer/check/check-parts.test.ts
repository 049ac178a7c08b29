import { describe, expect, it } from 'vitest';
import { check } from '../../../src/answer/check/check.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

/** Two outlets about one flood and one carmaker; all of it made up. */
const herald = `The Kessler Dam above Port Ellery failed early on Tuesday, sending water through the lower town. The flood
destroyed 1,840 homes, while 600 soldiers looked for survivors. Shares of Norvik Hydro fell 14 percent on Wednesday.
Operation Lantern is an initiative that cut logging from mines by more than 90 percent. Norvik Hydro paid its chief
executive, Aurel Brandt, €4.2 million in 2024. Port Ellery has 61,000 inhabitants. Security comes from addressing root
causes, Pia Lund argues, because hunger lies behind migration. Lund wants the government to expand Safe Harbour Offices.
Northern critics voted against the loan. A drop was seen in harbour arrivals, which fell to 81,800 in early 2026.`;
const ledger = `Rosa Lindqvist leads Lumen Motors. Lindqvist said the company would keep its plant in Hartwell. Lumen Motors
exports 70 percent of its cars to Norland. The demonstration of Brandt's pump and Lindqvist's licensing of the patent came
in 2019. Coverage fell to 71 percent in 2025 from 89 percent in 2019. Brandt accused Lindqvist of hiding deaths. Lindqvist
accused Brandt of spreading fear. About 38 percent of the patients were under five.`;
const retriever = createRetriever([
  article('herald', herald.replaceAll('\n', ' '), { publisher: 'Herald', published: '2026-03-12' }),
  article('ledger', ledger.replaceAll('\n', ' '), { publisher: 'Ledger', published: '2026-03-14' }),
]);
const verdictOf = (claim: string) =>
  check({ claim, retriever, today: '2026-11-20' }).check.parts.map(({ verdict }) => verdict);

describe('a claim is borne out', () => {
  it.each([
    // The weekday of the article, not that of the day of asking.
    ["Norvik Hydro's shares fell 14 percent on Wednesday."],
    ['The Kessler Dam failed on 10 March 2026.'],
    // The full name stands elsewhere in the article.
    ['Rosa Lindqvist said the company would keep its plant in Hartwell.'],
    // What is counted stands before the number.
    ['Harbour arrivals fell to 81,800 in early 2026.'],
    ['Pia Lund thinks that hunger lies behind migration.'],
    ['Port Ellery has 61,000 inhabitants.'],
  ])('%s', (claim) => {
    expect(verdictOf(claim)).toEqual(['single-source']);
  });
});

describe('a claim is not borne out', () => {
  it.each([
    // Put together from two halves of a sentence.
    ['The flood destroyed 600 soldiers.'],
    // The object has become another.
    ['Operation Lantern cut mines by more than 90 percent.'],
    // A noun of the sentence is no deed of its parties.
    ['Hunger is caused by migration, Pia Lund argues.'],
    // Whose it is.
    ["Brandt licensed Lindqvist's patent."],
    ['Aurel Brandt paid Norvik Hydro €4.2 million in 2024.'],
    ['Northern critics voted for the loan.'],
    ["Norvik Hydro's shares fell 14 percent on Thursday."],
    ['Lumen Motors imports 70 percent of its cars from Norland.'],
    ['Pia Lund leads Lumen Motors.'],
    // From and to.
    ['Coverage fell to 89 percent in 2019.'],
    ['Coverage fell to 71 percent in 2025 to 89 percent in 2019.'],
    // Made of two sentences.
    ['Brandt accused Lindqvist of spreading fear.'],
    ['About 38 percent of the patients were over five.'],
    // What an outlet says it says to the letter.
    ['The Herald says the flood destroyed 1,800 homes.'],
  ])('%s', (claim) => {
    for (const verdict of verdictOf(claim)) expect(['disputed', 'near', 'not-found']).toContain(verdict);
  });
});

describe('a claim about another matter is no dispute', () => {
  it.each([
    ['Pia Lund wants more Safe Harbour Offices.'],
    ['The Kessler Dam was sold on 2 May 2024.'],
    ['Three people met Aurel Brandt.'],
  ])('%s', (claim) => {
    for (const verdict of verdictOf(claim)) expect(['near', 'not-found']).toContain(verdict);
  });
});

describe('a claim of what several say', () => {
  const partsOf = (claim: string) =>
    check({ claim, retriever, today: '2026-11-20' }).check.parts.map(({ text }) => text);

  it.each([
    [
      'Both Lund and Lindqvist say that the plant stays.',
      ['Lund says that the plant stays.', 'Lindqvist says that the plant stays.'],
    ],
    [
      'The dam failed early, according to Herald as well as Ledger.',
      ['The dam failed early, according to Herald.', 'The dam failed early, according to Ledger.'],
    ],
    ['The dam failed and the town was flooded with mud.', ['The dam failed and the town was flooded with mud.']],
  ])('is held against each of them: %s', (claim, parts) => {
    expect(partsOf(claim)).toEqual(parts);
  });

  it('is not said to differ by a name of what is said', () => {
    expect(verdictOf('Brandt mentions that Lindqvist leads Lumen Motors.')).not.toContain('disputed');
  });
});

describe('a claim that denies what the article denies in other words', () => {
  it('is not said to differ', () => {
    const secret = createRetriever([
      article(
        'gazette',
        'Details of the separate meetings with other officials were not disclosed. The talks took two hours.',
      ),
    ]);
    const { parts } = check({
      claim: 'Nobody revealed what they discussed with other officials.',
      retriever: secret,
      today: '2026-11-20',
    }).check;
    expect(parts.map(({ verdict }) => verdict)).not.toContain('disputed');
  });
});
