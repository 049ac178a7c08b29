import { describe, expect, it } from 'vitest';
import { partsOf, wantedBy } from '../../../src/answer/question/kind.ts';
import { type Asked, analyseQuestion, namesIn, spelledOut } from '../../../src/answer/question/question.ts';
import { analyseQuery } from '../../../src/search/analyse.ts';
import { byId } from '../../support/articles.ts';
import { towns } from '../../support/towns.ts';

const analysed = (question: string) =>
  analyseQuestion(question, { articles: byId(...towns), today: '2025-06-01', analyse: (text) => analyseQuery(text) });

describe('what a question asks for', () => {
  const cases: readonly (readonly [string, Asked, string | null])[] = [
    ['How many people work at the mine?', 'figure', 'people'],
    ['How much did the bridge cost?', 'money', null],
    ['How much is the bridge worth?', 'money', null],
    ['By how much did exports rise?', 'figure', null],
    ['What share of the silver comes from Salt Creek?', 'share', null],
    ['When was the bridge opened?', 'date', null],
    ['In which year was the bridge opened?', 'date', 'year'],
    ['Who opened the bridge?', 'person', null],
    ['Which minister opened the bridge?', 'person', 'minister'],
    ['Where is the mine?', 'place', null],
    ['Which river carries lead?', 'place', 'river'],
    ['Which company runs the mine?', 'organisation', 'company'],
    ['Which exercises does the company plan?', 'name', 'exercises'],
    ['What is Ferro Norte?', 'definition', 'ferro norte'],
    ['What is the population of Brackwater?', 'figure', 'population'],
    ['Why are young people leaving?', 'reason', null],
    ['whats driving people out', 'reason', null],
    ['Is it true that the mine will close?', 'yes-no', null],
    ['were any new limits announced', 'yes-no', null],
    ['What do critics of the mine argue?', 'opinion', null],
    ['Tell me about the Moss River', 'opinion', null],
    ['Which sources mention the bridge?', 'list', null],
    ["the minister's name", 'person', 'minister'],
    ['silver Salt Creek', 'other', null],
  ];
  it.each(cases)('%s', (question, asked, noun) => {
    expect(wantedBy(question)).toMatchObject({ asked, noun });
  });

  it('takes the word that a question begins with before one inside it', () => {
    expect(wantedBy('Why are people who work there leaving?').asked).toBe('reason');
    expect(wantedBy('When the bridge was opened, who spoke?').asked).toBe('person');
  });

  it('knows that "how many" counts', () => {
    expect(wantedBy('How many minors crossed the gap?')).toEqual({ asked: 'figure', noun: 'minors', isCount: true });
  });
});

describe('the parts of a question', () => {
  it('finds each thing that is asked for', () => {
    const { parts } = analysed('Which company runs the mine, and how many people does it employ?');
    expect(parts.map(({ asked }) => asked)).toEqual(['organisation', 'figure']);
  });

  it('leaves a plain "and" alone', () => {
    expect(partsOf('What do Ferro Norte and Brackwater plan?')).toHaveLength(1);
  });
});

describe('names and hurried words', () => {
  it('reads names, not the capital that a question opens with, nor months', () => {
    expect(namesIn('Who met Ana Duarte at Salt Creek in May 2025?')).toEqual(['Ana Duarte', 'Salt Creek']);
    expect(namesIn("What is Brackwater's debt?")).toEqual(['Brackwater']);
    expect(namesIn('Ferro Norte workers')).toEqual(['Ferro Norte']);
  });

  it('writes hurried question words out and leaves others', () => {
    expect(spelledOut('hw mch do ppl pay')).toBe('how much do people pay');
    expect(spelledOut('$5 bn at HW')).toBe('$5 bn at HW');
  });

  it('gives the same twice', () => {
    expect(analysed('Who opened the bridge?')).toEqual(analysed('Who opened the bridge?'));
  });
});
