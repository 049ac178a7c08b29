import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../../src/answer/check/draft.ts';
import { areOneName, itemsOf, likenessIn, sayTheSame } from '../../../../src/answer/check/slips/items.ts';
import { readItems } from '../../../../src/answer/check/slips/laid.ts';
import { isSlip, surestSlip, weighedSlots } from '../../../../src/answer/check/slips/slips.ts';
import { slotFeatures } from '../../../../src/answer/check/slips/slots.ts';
import { sourcesOf, trailBehind, trailOf } from '../../../../src/answer/check/slips/sources.ts';
import { createRetriever } from '../../../../src/search/minisearch.ts';
import { article } from '../../../support/articles.ts';

const today = '2031-03-01';
const retriever = createRetriever([
  article(
    'harbour',
    `The council of Port Ellery approved the new harbour wall on 4 February by 31 votes to 26. The wall will be 340 metres long and cost 7.2 million crowns. Ada Mercer, the town's engineer, said that the work would take four to six years.

The old wall was built in 1788. Masons from Trieste cut its stones, and a storm broke it in three places. The harbour master, Olaf Brandt, keeps a geography book from his school days in the office.`,
  ),
  article(
    'ferry',
    'The ferry to Skarn sails eleven times a day. In winter it sails four times. A ticket costs 12 crowns, and children under six pay nothing.',
  ),
]);

/** What is said to have slipped in a sentence: its words and those of the article; null where nothing is. */
function slipIn(text: string): readonly [string, string] | null {
  const read = readItems(text, today);
  const sources = sourcesOf(read, retriever, trailOf([text], retriever));
  const slip = surestSlip(weighedSlots(sources, 0, retriever));
  return slip === null || !isSlip(slip) ? null : [slip.draft.text, slip.source.text];
}

describe('a sentence of a draft', () => {
  it.each([
    ['The new harbour wall will cost 2.7 million crowns.', '2.7 million crowns', '7.2 million crowns'],
    ['The wall will be 430 metres long.', '430 metres', '340 metres'],
    ['The old wall was built in 1878.', '1878', '1788'],
    ['The council of Port Ellery approved the harbour wall on 14 February.', '14 February', '4 February'],
    ['The stones of the old wall were cut by masons from Lisbon.', 'Lisbon', 'Trieste'],
    [
      'The work on the wall would take forty to sixty years, said Ada Mercer.',
      'forty to sixty years',
      'four to six years',
    ],
  ])('slips where an article has another in its place: %s', (text, claimed, found) => {
    expect(slipIn(text)).toEqual([claimed, found]);
  });

  it.each([
    'The new harbour wall will cost 7.2 million crowns.',
    'Port Ellery gets a harbour wall of 340 metres.',
    'Built in 1788, the old wall was broken by a storm.',
    'Ada Mercer expects the work to take four to six years.',
    'A ticket for the ferry to Skarn costs 12 crowns.',
    'In winter the ferry sails four times.',
    'Nobody at the quay wanted to say what a herring costs.',
  ])('slips not where it says the same, or what no article speaks of: %s', (text) => {
    expect(slipIn(text)).toBeNull();
  });
});

describe('a name', () => {
  const [town] = sourcesOf(
    readItems('Cedric Vane, the harbour master, keeps a geography book.', today),
    retriever,
    trailOf(['Cedric Vane, the harbour master, keeps a geography book.'], retriever),
  );

  it('of several words is lacked as a whole, or in the words that differ', () => {
    const laid = town?.laid;
    const lacked = laid?.draft.items.map(({ at }) => [laid.lackedOfDraft[at]?.first, laid.lackedOfDraft[at]?.last]);
    expect(lacked?.slice(0, 2)).toEqual([
      [0, 1],
      [0, 1],
    ]);
    const [olaf] = readItems('Olaf Vane', today).items;
    expect(olaf?.run).toEqual({ first: 0, last: 1 });
  });

  it('is told as a whole', () => {
    const draft = 'The harbour master, Cedric Vane, keeps a geography book from his school days.';
    const { sentences } = checkDraft({ draft, retriever, today });
    expect(sentences[0]?.parts[0]?.differences).toMatchObject([{ claimed: 'Cedric Vane', found: 'Olaf Brandt' }]);
  });

  it('runs on over hyphens and points, and ends at a comma', () => {
    const runs = (text: string) => readItems(text, today).items.map(({ run: { first, last } }) => last - first + 1);
    expect(runs('Hugo Mbeki-Lorne')).toEqual([3, 3, 3]);
    expect(runs('They met Ada Mercer, Olaf Brandt')).toEqual([1, 2, 2, 2, 2]);
  });

  it('of a capital may stand for its country, and for no other', () => {
    const alike = (one: string, other: string) => {
      const [first, second] = [one, other].map((name) => readItems(`We met ${name}`, today).items.at(-1)?.content);
      return first && second ? likenessIn(first, second) : null;
    };
    expect(alike('Lima', 'Peru')).toBe(alike('Peru', 'Lima'));
    expect(alike('Lima', 'Peru')).toBeGreaterThan(0.7);
    expect(alike('Lima', 'Peruvian')).toBeGreaterThan(0.7);
    expect(alike('Lima', 'Chile')).toBe(0);
    expect(alike('Washington', 'America')).toBeGreaterThan(0.7);
  });
});

describe('the items of a sentence', () => {
  const items = (text: string) => readItems(text, today).items.map(({ kind, text: words }) => `${kind} ${words}`);

  it('are its figures, days, names and words, and who says it', () => {
    expect(items('Ada Mercer said on 4 February that 340 metres were enough.')).toEqual([
      'name Ada',
      'name Mercer',
      'verb said',
      'time 4 February',
      'figure 340 metres',
      'word enough',
    ]);
  });

  it('begins with no name where that is a word of everyday English', () => {
    expect(items('Whoever crosses pays 12 crowns.')[0]).toBe('word Whoever');
    expect(items('France pays 12 crowns.')[0]).toBe('name France');
    expect(items('Brandt pays 12 crowns.')[0]).toBe('name Brandt');
  });

  it('has one figure where it gives two ends of a range, and two where it tells of a change', () => {
    expect(items('It takes four to six years.')).toContain('figure four to six years');
    expect(items('The price went from 900 to 1,400 crowns.').filter((item) => item.startsWith('figure'))).toHaveLength(
      2,
    );
  });

  it('are where they stand in it', () => {
    const text = 'In 1788 masons from Trieste cut 4,100 stones.';
    for (const { span, text: words } of itemsOf(readItems(text, today).reading))
      expect(text.slice(span.start, span.end)).toBe(words);
  });
});

describe('two items', () => {
  const of = (kind: string, text: string) => {
    const found = readItems(text, today).items.find((item) => item.kind === kind);
    if (found === undefined) throw new Error(`no ${kind} in ${text}`);
    return found;
  };

  it.each([
    ['figure', 'It took two years.', 'It took three years.', false],
    ['figure', 'It sold two million copies.', 'It sold three million copies.', false],
    ['figure', 'It cost a hundred crowns.', 'It cost 60 crowns.', false],
    ['figure', 'It sold about 18,000 copies.', 'It sold 18,400 copies.', true],
    ['figure', 'It needs two thirds of the votes.', 'It needs three quarters of the votes.', false],
    ['figure', 'Two hours of it were dull.', 'Two of those were dull.', true],
    ['figure', 'One letter in three was wrong.', 'A third of the letters was wrong.', true],
    ['figure', 'It was the fortieth of the year.', 'She was aged 67.', false],
    ['time', 'It was on 5 May.', 'It was on May 5, 2024.', true],
    ['time', 'It was on the fifth of May.', 'It was on 15 May.', false],
    ['clock', 'It rang at half past eleven.', 'It rang at 11.30 p.m. sharp.', true],
    ['clock', 'It rang at 6.42 a.m. sharp.', 'It rang at 6.24 a.m. sharp.', false],
  ])('say the same or not: %s, %s %s', (kind, one, other, same) => {
    expect(sayTheSame(of(kind, one), of(kind, other))).toBe(same);
    expect(sayTheSame(of(kind, other), of(kind, one))).toBe(same);
  });

  it('are one name as they are written, whatever the ending of an owner', () => {
    const name = (text: string) => of('name', text).content;
    const are = (one: string, other: string) => {
      const [first, second] = [name(`We met ${one} there.`), name(`We met ${other} there.`)];
      return first !== null && second !== null && areOneName(first, second);
    };
    expect(are('Lunde', 'Lunde’s')).toBe(true);
    expect(are('Sinéad', 'Sinead')).toBe(true);
    expect(are('Lunde', 'Lund')).toBe(false);
  });
});

it('a sentence that names an outlet is held against what that one has', () => {
  const toll = (id: string, publisher: string, count: string) =>
    article(id, `${count} people died in the flood at Port Ellery, and the bridge fell.`, { publisher });
  const outlets = createRetriever([
    toll('a', 'The Daily Blaze', 'Fourteen'),
    toll('b', 'The Ellery Courier', 'Twelve'),
  ]);
  const text = 'Twelve people died in the flood at Port Ellery, says the Courier.';
  const sources = sourcesOf(readItems(text, today), outlets, trailOf([text], outlets));
  const named = weighedSlots(sources, 0, outlets).map(({ from, row }) => [
    from.article.publisher,
    row[slotFeatures.indexOf('isItsOutlet')],
  ]);
  expect(named.length).toBeGreaterThan(0);
  for (const [publisher, isIts] of named) expect(isIts).toBe(publisher === 'The Ellery Courier' ? 1 : 0);
});

describe('a sentence that tells on', () => {
  it('is held against what stands where the one before is from', () => {
    const claims = ['The ferry to Skarn sails eleven times a day.', 'In winter there are seven.'];
    const first = readItems(claims[0] ?? '', today);
    const start = trailOf(claims, retriever);
    const trail = trailBehind(start, claims[0] ?? '', '', sourcesOf(first, retriever, start));
    expect(trail.home?.article.id).toBe('ferry');
    const sources = sourcesOf(readItems(claims[1] ?? '', today), retriever, trail);
    expect(sources.map(({ sentence }) => sentence.text)).toContain('In winter it sails four times.');
    expect(sources.find(({ sentence }) => sentence.text.startsWith('In winter'))?.step).toBe(1);
  });
});
