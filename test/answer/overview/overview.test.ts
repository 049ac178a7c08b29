import { beforeAll, describe, expect, it } from 'vitest';
import { type OverviewView, overviewInSteps, overviewViews } from '../../../src/answer/overview/overview.ts';
import { subjectOf } from '../../../src/answer/overview/subject.ts';
import { inOneGo } from '../../../src/answer/steps.ts';
import { verifyAnswer } from '../../../src/answer/verify.ts';
import type { Gathered } from '../../../src/search/gathered.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';
import { bundledCorpus } from '../../support/dialogues.ts';

const today = '2025-12-10';
const plain = createRetriever([
  article(
    'harbour-news',
    'The harbour of Torsvik was closed in 1987 after a storm. Ana Duarte, the mayor of Torsvik, opened the new harbour in May 2024. The new harbour cost 340 million euros.\n\nFishing boats land 12,000 tonnes of herring a year in Torsvik.',
    { publisher: 'Harbour News', title: 'The harbour of Torsvik', published: '2025-05-06' },
  ),
  article(
    'coast-post',
    'The new harbour of Torsvik cost 290 million euros. Mayor Ana Duarte opened the harbour of Torsvik in May 2024. The ferry to Roos begins in June 2026.',
    { publisher: 'Coast Post', title: 'Torsvik has a harbour again', published: '2025-05-09' },
  ),
]);

let bundled: Gathered;
beforeAll(async () => {
  bundled = await bundledCorpus();
});

function overview(of: string, view: OverviewView, retriever: Gathered = plain) {
  const subject = subjectOf(of, { retriever, today, framing: new Set() });
  return inOneGo(overviewInSteps({ question: of, subject, view, retriever }));
}
const publishersOf = ({ citations }: ReturnType<typeof overview>) =>
  new Set(citations.map(({ publisher }) => publisher));

describe('an overview', () => {
  it.each(overviewViews)('%s of everything quotes word for word, cites, and is the same again', (view) => {
    const answer = overview('', view, bundled);
    expect(answer.kind).toBe('answered');
    expect(answer.view).toBe(view);
    expect(verifyAnswer(answer, bundled.articles)).toEqual([]);
    expect(overview('', view, bundled)).toEqual(answer);
  });

  it('of everything is spread over outlets, in five lines', () => {
    const answer = overview('', 'summary', bundled);
    expect(answer.lines).toHaveLength(5);
    expect(publishersOf(answer).size).toBeGreaterThanOrEqual(4);
  });

  it('of a source has its lines alone, in its order', () => {
    const answer = overview('newsvane', 'summary', bundled);
    expect(publishersOf(answer)).toEqual(new Set(['Newsvane']));
    const starts = answer.citations.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  });

  it('of a topic speaks of nothing else', () => {
    const { lines } = overview('ferry', 'summary');
    expect(lines.map(({ text }) => text)).toEqual(['The ferry to Roos begins in June 2026.']);
  });

  it('finds the people of Spanish articles by what stands beside their names', () => {
    const spanish = createRetriever([
      article(
        'faro',
        'La alcaldesa Inés Ruiz inauguró el puente. Lo pagó el ministro de Defensa, Walter Astudillo. El Banco Central no respondió.',
        { publisher: 'El Faro', language: 'es' },
      ),
      article(
        'alba',
        'Inés Ruiz, alcaldesa de Oskel, pidió paciencia. Según los vecinos de La Merced, la obra va lenta.',
        {
          publisher: 'Alba',
          language: 'es',
        },
      ),
    ]);
    expect(overview('', 'people', spanish).lines.map(({ label, part }) => [label, part])).toEqual([
      ['Inés Ruiz', 'La alcaldesa'],
      ['Walter Astudillo', 'el ministro de Defensa'],
    ]);
  });

  it('calls a topic by the name that the articles give it', () => {
    const topicOf = (of: string) => subjectOf(of, { retriever: plain, today, framing: new Set() }).topic?.name;
    expect(topicOf('ana duarte')).toBe('Ana Duarte');
    expect(topicOf('ferry to roos')).toBe('ferry to Roos');
  });

  it('tells what happened before what somebody thinks of it', () => {
    const retriever = createRetriever([
      article('column', 'It is easy to be angry with a guard. It is harder to be angry with a line in a budget.', {
        publisher: 'Morning Post',
        kind: 'opinion',
        published: '2032-05-10',
        title: 'Look at the budget',
      }),
      article('report', 'Police arrested Tobin Rask, the night guard of the museum, on Tuesday.', {
        publisher: 'Town Herald',
        published: '2032-05-06',
        title: 'Night guard held',
      }),
    ]);
    for (const view of ['latest', 'summary'] as const)
      expect(overview('', view, retriever).lines[0]?.text).toMatch(/^Police arrested/);
  });

  it('names what no article has', () => {
    expect(overview('quinoa', 'summary')).toMatchObject({
      kind: 'not-found',
      because: { kind: 'not-mentioned', names: ['quinoa'] },
    });
  });

  it('gives as many points as are asked for', () => {
    expect(overview('3', 'summary', bundled).lines).toHaveLength(3);
  });
});

describe('the latest', () => {
  it('begins with the newest article', () => {
    expect(overview('', 'latest').citations[0]?.publisher).toBe('Coast Post');
  });
});

describe('a timeline', () => {
  it('has the dates that the sentences give, in order, one event once', () => {
    const { lines } = overview('', 'timeline');
    expect(lines.map(({ label }) => label)).toEqual(['1987', 'May 2024', 'June 2026']);
    expect(lines[1]?.citations).toHaveLength(2);
  });
});

describe('people', () => {
  it('are named once, with their office and who names them', () => {
    const { lines, citations } = overview('', 'people');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ label: 'Ana Duarte', part: 'the mayor of Torsvik' });
    expect(new Set(lines[0]?.citations.map((number) => citations[number - 1]?.publisher)).size).toBe(2);
  });
});

it('dates what happened, and not by what is told by the way', () => {
  const text =
    'The painting, the most famous of those stolen in February, has been found in a garage. The trial is due to begin on 14 September.';
  const retriever = createRetriever([article('found', text, { publisher: 'Harbour News', published: '2032-05-04' })]);
  expect(overview('', 'timeline', retriever).lines.map(({ label }) => label)).toEqual(['14 September 2032']);
});

it('says how many people and times are not listed', () => {
  const names = ['Anna', 'Maria', 'Robert', 'Thomas', 'Peter', 'Susan', 'Helen', 'Martin', 'David', 'Laura'];
  const text = names
    .map((name, n) => `${name} Holm, the mayor of Torsvik, spoke there on ${n + 1} May 2024.`)
    .join('\n\n');
  const retriever = createRetriever([article('mayors', text, { publisher: 'Harbour News', title: 'Ten mayors' })]);
  for (const view of ['people', 'timeline'] as const) {
    const { lines, state } = overview('', view, retriever);
    expect(lines).toHaveLength(8);
    expect(state).toMatchObject({ more: 2 });
  }
});

describe('people who are called by what they do', () => {
  const retriever = createRetriever([
    article(
      'inn',
      'Owner Gus Fenwick, who has let two waiters go, told the council that he would reopen. The inn has stood empty since May.',
      { publisher: 'Harbour News', title: 'The inn', published: '2025-05-06' },
    ),
    article(
      'trade',
      'The chamber of commerce, whose president, Gus Fenwick, said nothing would be paid, met on Monday. Its members were angry about it.',
      { publisher: 'Coast Post', title: 'The chamber', published: '2025-05-09' },
    ),
  ]);

  it('are one with themselves', () => {
    expect(overview('', 'people', retriever).lines.map(({ label }) => label)).toEqual(['Gus Fenwick']);
  });
});

describe('a topic that nearly all articles are about', () => {
  const papers = ['north', 'south', 'east', 'west'].map((id, n) =>
    article(
      id,
      `The flood in Torsvik broke dyke ${n + 1} on Monday. Farmers in the ${id} lost their harvest of wheat.`,
      {
        publisher: `${id} News`,
        title: `What the ${id} lost`,
        published: `2025-05-0${n + 1}`,
      },
    ),
  );

  it('is everything', () => {
    const subject = subjectOf('the flood in torsvik', {
      retriever: createRetriever(papers),
      today,
      framing: new Set(),
    });
    expect(subject.topic).toBeNull();
    expect(subject.articles).toHaveLength(4);
  });
});

describe('figures', () => {
  it('are those that tell most', () => {
    expect(
      overview('', 'figures')
        .lines.map(({ text }) => text)
        .join(' '),
    ).toContain('million euros');
  });
});

describe('disagreements', () => {
  it('show both sides', () => {
    const answer = overview('', 'disagreements', bundled);
    expect(answer.support).toBe('disputed');
    expect(answer.disagreements[0]?.positions.length).toBeGreaterThanOrEqual(2);
    expect(publishersOf(answer).size).toBeGreaterThanOrEqual(2);
  });

  it('are not claimed where none was found', () => {
    expect(overview('ferry', 'disagreements').because).toMatchObject({ view: 'disagreements', topic: 'ferry' });
  });

  it('that were not found on a topic leave the reader what each outlet says of it', () => {
    const line = createRetriever([
      article('a', 'The cable line will reopen on 11 June with a brass band.', { publisher: 'Courier' }),
      article('b', 'The cable line will not reopen before the bureau has granted a permit.', { publisher: 'Post' }),
    ]);
    const answer = overview('reopen', 'disagreements', line);
    expect(answer).toMatchObject({ kind: 'answered', view: 'disagreements', disagreements: [] });
    expect(answer.because).toMatchObject({ kind: 'nothing-to-view', topic: 'reopen' });
    expect(publishersOf(answer)).toEqual(new Set(['Courier', 'Post']));
    expect(verifyAnswer(answer, line.articles)).toEqual([]);
  });
});
