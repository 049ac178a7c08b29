import { describe, expect, it } from 'vitest';
import { readScope } from '../../../src/answer/question/scope.ts';
import { articlesIn, joined } from '../../../src/answer/question/scope-joined.ts';
import { calls, isSlip, outletsOf } from '../../../src/answer/question/scope-outlets.ts';
import { periodsIn } from '../../../src/answer/question/scope-time.ts';
import { everything } from '../../../src/search/query.ts';
import { article, byId } from '../../support/articles.ts';
import { towns } from '../../support/towns.ts';

const articles = byId(...towns);
const read = (question: string) => readScope(question, articles, '2025-06-01');
const idsOf = (question: string) => [...(read(question).scope.articleIds ?? [])];

describe('the source that a question names', () => {
  it.each([
    'According to the Valley Herald, who warned?',
    'who warned acording to valley herald',
    'What does the Vally Herald say about lead?',
    'What did Valley Herald report on the river?',
    "The Valley Herald's article on lead",
    'In the Lead in the Moss River article, who warned?',
    'Which hydrologist does the Valley Herald article name?',
    'ValleyHerald lead',
  ])('%s', (question) => {
    expect(idsOf(question)).toEqual(['herald-valley']);
  });

  it('takes the source out of what is looked up', () => {
    expect(read('What does the Valley Herald say about lead?').core).not.toMatch(/herald|say/i);
    expect(read('Who warned, according to the Valley Herald?').core).toBe('Who warned?');
  });

  it('keeps a verb that is part of what is asked', () => {
    expect(read('What does the Valley Herald predict?').core).toMatch(/predict/);
  });

  it('knows an author, two outlets at once, and all but one', () => {
    expect(idsOf('What does Greta Olm argue?')).toEqual(['voice-opinion']);
    expect(idsOf('What do Harbour Gazette and Free Voice say about the mine?').sort()).toEqual([
      'gazette-bridge',
      'voice-opinion',
    ]);
    expect(idsOf('Who other than Harbour Gazette mentions the bridge?').sort()).toEqual([
      'herald-valley',
      'voice-opinion',
    ]);
  });

  it('limits by kind where there are such articles', () => {
    expect(idsOf('What does the opinion piece say about jobs?')).toEqual(['voice-opinion']);
    expect(read('What does the transcript say about jobs?').scope).toEqual(everything);
  });

  it('leaves a question about an outlet alone', () => {
    expect(read('Who is Greta Olm?').scope).toEqual(everything);
    expect(read('What do the sources say about lead?').scope).toEqual(everything);
  });

  it('does not take a name for a source that others write about', () => {
    const ministry = article('ministry', 'A text.', { publisher: 'Ministry of Mines' });
    const paper = article('paper', 'The Ministry of Mines has 40 inspectors.', { publisher: 'Daily Paper' });
    const both = byId(ministry, paper);
    expect(readScope('How many inspectors work for the Ministry of Mines?', both, '2025-06-01').scope).toEqual(
      everything,
    );
    expect([...(readScope('What does the Ministry of Mines say?', both, '2025-06-01').scope.articleIds ?? [])]).toEqual(
      ['ministry'],
    );
  });
});

describe('the time that a question names', () => {
  it('limits publication where it speaks of reporting', () => {
    expect(read('What was reported in April 2025 about lead?').scope).toMatchObject({
      since: '2025-04-01',
      until: '2025-04-30',
    });
    expect(read('articles published since May about Brackwater').scope).toMatchObject({
      since: '2025-05-01',
      until: null,
    });
    expect(read('What did the Valley Herald say in April 2025 about lead?').scope).toMatchObject({
      since: '2025-04-01',
    });
  });

  it('leaves the time of an event in the question', () => {
    expect(read('Who opened the bridge in March 2021?').scope).toEqual(everything);
    expect(read('How many people worked there in 2024?').scope).toEqual(everything);
  });

  it('takes a month without a year for the last in which something was published', () => {
    const asked = 'What did the article from May say about lead?';
    expect(readScope(asked, articles, '2027-01-15').scope).toMatchObject({ since: '2025-05-01', until: '2025-05-31' });
  });

  it('takes the newest article for the latest', () => {
    expect(idsOf('latest article on the mine')).toEqual(['voice-opinion']);
  });

  it.each([
    ['on 6 May 2025', '2025-05-06', '2025-05-06'],
    ['since 2025-05-06', '2025-05-06', null],
    ['before May 2025', null, '2025-04-30'],
    ['after May 6, 2025', '2025-05-07', null],
    ['in February 2024', '2024-02-01', '2024-02-29'],
    ['in December', '2024-12-01', '2024-12-31'],
    ['yesterday', '2025-05-31', '2025-05-31'],
    ['last month', '2025-05-01', '2025-05-31'],
    ['in the last 7 days', '2025-05-25', '2025-06-01'],
  ] as const)('%s', (text, since, until) => {
    expect(periodsIn(text, '2025-06-01')[0]).toMatchObject({ since, until });
  });

  it('does not read the verb "may" as a month', () => {
    expect(periodsIn('what may happen next', '2025-06-01')).toEqual([]);
  });
});

describe('names of outlets', () => {
  const [gazette] = outletsOf([article('a', 'x', { publisher: 'Harbour Gazette Network' })]);
  it('are called in full, by their beginning, by initials, with a slip', () => {
    if (gazette === undefined) throw new Error('no outlet');
    expect(calls(['harbour', 'gazette', 'network'], gazette)).toBe(3);
    expect(calls(['harbour', 'gazette'], gazette)).toBe(2);
    expect(calls(['hgn'], gazette)).toBe(2);
    expect(calls(['harbor', 'gazette', 'network'], gazette)).toBe(1);
    // By the last word where nothing else is called so: where it is told as a source.
    expect(calls(['network'], gazette)).toBe(1);
  });

  it('slip by one letter in a short word, by two in a long one', () => {
    expect(isSlip('factarow', 'factarrow')).toBe(true);
    expect(isSlip('herld', 'herald')).toBe(true);
    expect(isSlip('gerald', 'herald')).toBe(false);
    expect(isSlip('vox', 'fox')).toBe(false);
  });
});

describe('two scopes', () => {
  it('leave what lies in both', () => {
    const both = joined(
      { articleIds: new Set(['gazette-bridge', 'herald-valley']), since: '2025-04-01', until: null },
      { articleIds: new Set(['herald-valley', 'voice-opinion']), since: null, until: '2025-04-30' },
    );
    expect(articlesIn(both, articles).map(({ id }) => id)).toEqual(['herald-valley']);
    expect(articlesIn(everything, articles)).toHaveLength(towns.length);
  });
});

describe('a paper by a part of its name', () => {
  const papers = byId(
    article('bay', 'The ferry to Kestrel Bay sank.', { publisher: 'Kestrel Bay Courier' }),
    article('tide', 'Oysters died in Kestrel Bay.', { publisher: 'Tidewater Gazette' }),
    article('hill', 'The mill burned down.', { publisher: 'Hilltop Gazette' }),
  );
  const named = (question: string) => readScope(question, papers, '2025-06-01').labels;

  it('is called by the last word where it is told as a source and no other is called so', () => {
    expect(named('according to the courier, what sank?')).toEqual(['Kestrel Bay Courier']);
    expect(named('What does the Courier say about the ferry?')).toEqual(['Kestrel Bay Courier']);
    expect(named('what did the courier take to the island?')).toEqual([]);
    expect(named('according to the gazette, what burned?')).toEqual([]);
  });

  it('is not called by a beginning that others write of', () => {
    expect(named('How many oysters died in Kestrel Bay?')).toEqual([]);
    expect(named('What burned according to Hilltop?')).toEqual(['Hilltop Gazette']);
  });
});
