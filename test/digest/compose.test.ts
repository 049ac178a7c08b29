import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Digest, digestSchema } from '../../src/answer/digest.ts';
import { maxLineChars } from '../../src/answer/overview/lead.ts';
import type { Article } from '../../src/corpus/article.ts';
import { readFolder } from '../../src/corpus/folder.ts';
import { composeDigest, type DigestWish } from '../../src/digest/compose.ts';
import { screen } from '../../src/digest/screen.ts';
import type { Gathered } from '../../src/search/gathered.ts';
import { createRetriever } from '../../src/search/minisearch.ts';
import { article } from '../support/articles.ts';

const silent = { questions: [], terms: [] };
const wishOf = (articles: readonly Article[], changes: Partial<DigestWish> = {}): DigestWish => ({
  kind: 'news',
  topic: null,
  articles,
  updated: new Set(),
  carried: new Set(),
  gaps: silent,
  ...changes,
});
const compose = (articles: readonly Article[], changes: Partial<DigestWish> = {}) =>
  composeDigest(wishOf(articles, changes), createRetriever(articles));

/** What must hold of every digest: shaped as promised, verbatim, numbered, and one screen. */
function check(digest: Digest, articles: ReadonlyMap<string, Article>): void {
  expect(digestSchema.parse(digest)).toEqual(digest);
  digest.citations.forEach(({ number, articleId, span, excerpt }, index) => {
    expect(number).toBe(index + 1);
    expect(articles.get(articleId)?.text.slice(span.start, span.end)).toBe(excerpt);
  });
  const lines = [...digest.stories, ...digest.figures].map(({ line }) => line);
  for (const { text, citations } of lines) {
    expect(digest.citations[(citations[0] ?? 0) - 1]?.excerpt).toBe(text);
    expect(text.length).toBeLessThanOrEqual(maxLineChars);
  }
  const cited = [
    ...lines.flatMap(({ citations }) => citations),
    ...digest.stories.flatMap(({ alsoIn }) => alsoIn),
    ...digest.disagreements.flatMap(({ positions }) => positions.flatMap(({ citations }) => citations)),
  ];
  expect(new Set(cited)).toEqual(new Set(digest.citations.map(({ number }) => number)));
  expect(lines.join(' ').length).toBeLessThanOrEqual(screen.maxChars);
  for (const { positions } of digest.disagreements) expect(positions.length).toBeGreaterThanOrEqual(2);
}

describe('a digest over the bundled articles', () => {
  let retriever: Gathered;
  let overview: Digest;
  const publisherOf = (number: number) => overview.citations[number - 1]?.publisher;
  beforeAll(async () => {
    const { articles } = await readFolder(fileURLToPath(new URL('../../corpus', import.meta.url)));
    retriever = createRetriever(articles);
    overview = await composeDigest(wishOf([...retriever.articles.values()], { kind: 'overview' }), retriever);
  });

  it('is an overview, verbatim and on one screen', () => {
    check(overview, retriever.articles);
    expect(overview).toMatchObject({ kind: 'overview', articles: 6, publishers: 5, carried: [], leftOut: [] });
    expect(overview.days).toEqual({ first: '2025-04-08', last: '2025-12-07' });
  });

  it('puts together what tells one story, and nothing else', () => {
    const stories = overview.stories.map(({ line, alsoIn }) => [...line.citations, ...alsoIn].map(publisherOf));
    expect(stories).toEqual([
      ['Newsvane', 'FactArrow'],
      ['Shore News Network', 'U.S. Department of Defense'],
      ['Foreign Policy Watchdog'],
      ['FactArrow'],
    ]);
  });

  it('says where they disagree, the surest first: whose administration it was', () => {
    const sides = overview.disagreements.map(({ positions }) =>
      positions.map(({ value, citations }) => [value, ...citations.map(publisherOf)]),
    );
    expect(sides[0]?.toSorted()).toEqual([
      ['Biden', 'Shore News Network'],
      ['President Trump', 'U.S. Department of Defense'],
    ]);
  });

  it('says where two of them disagree: the same minors, another year', async () => {
    const two = [...retriever.articles.values()].filter(({ publisher }) =>
      ['FactArrow', 'Newsvane'].includes(publisher),
    );
    const { disagreements } = await composeDigest(wishOf(two, { kind: 'overview' }), retriever);
    expect(disagreements.map(({ positions }) => positions.map(({ value }) => value))).toEqual([
      ['this year (2025)', '2024'],
    ]);
  });

  it('names figures that several outlets give first, and says when they round', async () => {
    const two = [...retriever.articles.values()].filter(({ publisher }) =>
      ['FactArrow', 'Newsvane'].includes(publisher),
    );
    const digest = await composeDigest(wishOf(two, { kind: 'overview' }), retriever);
    const figures = digest.figures.map(({ publishers, isRounded, line }) => [publishers, isRounded, line.text]);
    expect(figures[0]).toEqual([2, false, expect.stringContaining('$450 billion')]);
    expect(figures[1]).toEqual([2, true, expect.stringMatching(/14(?:\.3)? million/)]);
  });

  it('is the same every time', async () => {
    const again = await composeDigest(
      wishOf([...retriever.articles.values()].reverse(), { kind: 'overview' }),
      retriever,
    );
    expect(again).toEqual(overview);
  });

  it('on a topic keeps to it, and says what that left out', async () => {
    const digest = await composeDigest(wishOf([...retriever.articles.values()], { topic: 'China' }), retriever);
    check(digest, retriever.articles);
    expect(digest.topic).toBe('China');
    const lines = [...digest.stories, ...digest.figures].map(({ line }) => line.text);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/China/);
    const [rule] = digest.leftOut;
    expect(rule?.rule).toBe('other-topic');
    expect(rule?.articles.map(({ articleId }) => articleId)).toContain('factarrow-moral-crossroads');
  });

  it('on a topic that nothing is about is empty', async () => {
    const digest = await composeDigest(wishOf([...retriever.articles.values()], { topic: 'ice hockey' }), retriever);
    expect(digest).toMatchObject({ kind: 'empty', stories: [], articles: 0 });
  });
});

const story = (id: string, fields: Partial<Article> = {}) =>
  article(
    id,
    `The harbour of ${id} was reopened by Minister Ana Duarte after the long repair of its northern pier. The repair of the pier in ${id} took nineteen months and was paid by the port authority.`,
    { publisher: `Publisher ${id}`, title: `Harbour of ${id} reopened`, ...fields },
  );

describe('what came in', () => {
  it('is told newest first, one line a story, each with its citation', async () => {
    const digest = await compose([
      story('Adria', { published: '2025-05-01' }),
      story('Belmar', { published: '2025-05-02' }),
    ]);
    expect(digest.stories.map(({ line }) => line.text.slice(0, 21))).toEqual([
      'The harbour of Belmar',
      'The harbour of Adria ',
    ]);
    expect(digest.kind).toBe('news');
  });

  it('that does not fit waits, and is told first the next time', async () => {
    const names = ['Adria', 'Belmar', 'Corda', 'Dorset', 'Elmina', 'Fargo', 'Gorno'];
    const articles = names.map((name) => story(name));
    const first = await compose(articles);
    expect(first.stories).toHaveLength(screen.maxStories);
    expect(first.carried.map(({ articleId }) => articleId)).toEqual(['Fargo', 'Gorno']);
    expect(first.leftOut).toEqual([{ rule: 'no-room-later', articles: first.carried }]);
    const news = [...articles, story('Alba', { published: '2025-05-09' })];
    const carried = new Set(['Fargo', 'Gorno']);
    const second = await compose(
      news.filter(({ id }) => carried.has(id) || id === 'Alba'),
      { carried },
    );
    expect(second.stories.map(({ line }) => line.text.split(' ')[3])).toEqual(['Fargo', 'Gorno', 'Alba']);
  });

  it('in an overview waits for nothing: it says what is not shown', async () => {
    const articles = ['Adria', 'Belmar', 'Corda', 'Dorset', 'Elmina', 'Fargo'].map((name) => story(name));
    const digest = await compose(articles, { kind: 'overview' });
    expect(digest.carried).toEqual([]);
    expect(digest.leftOut).toMatchObject([{ rule: 'no-room', articles: [{ articleId: 'Fargo' }] }]);
  });

  it('and changed since is marked', async () => {
    const digest = await compose([story('Adria')], { updated: new Set(['Adria']) });
    expect(digest.stories).toMatchObject([{ isUpdate: true }]);
  });

  it('and cannot be quoted alone is named and not carried for ever', async () => {
    const digest = await compose([article('leaning', 'They did. This was so. It went on.')]);
    expect(digest).toMatchObject({ stories: [], carried: [] });
    expect(digest.leftOut).toMatchObject([{ rule: 'nothing-quotable', articles: [{ articleId: 'leaning' }] }]);
  });

  it('names other places of the very same text', async () => {
    const copy = { publisher: 'Wire', url: 'https://wire.example/1' };
    const digest = await compose([story('Adria', { alsoIn: [copy] })]);
    expect(digest.stories[0]?.copies).toEqual([copy]);
  });

  it('and is taken out while the digest is put together stops it: nothing that is gone is cited', async () => {
    const articles = [story('Adria'), story('Belmar')];
    const retriever = createRetriever(articles);
    const composing = composeDigest(wishOf(articles), retriever);
    retriever.update({ removed: ['Adria'], added: [] });
    await expect(composing).rejects.toThrow('Adria changed');
  });

  it('in great numbers still becomes one screen, and a bounded list that waits', async () => {
    const articles = Array.from({ length: 300 }, (_, n) => story(`Place${n}`));
    const digest = await compose(articles);
    check(digest, new Map(articles.map((each) => [each.id, each])));
    expect(digest.carried.length).toBeLessThanOrEqual(20);
    const told = digest.leftOut.reduce((sum, { articles: all }) => sum + all.length, 0);
    expect(told + digest.stories.length).toBe(300);
  });
});

describe('telling stories apart', () => {
  const meeting =
    'Minister Ana Duarte met Governor Pavel Lind in the town of Ostrava on the 5th of May to sign the Vistula Accord.';
  const other =
    'Governor Pavel Lind and Minister Ana Duarte met in Ostrava on the 5th of May and signed the Vistula Accord.';
  const pair = (days: readonly [string, string]) => [
    article('one', meeting, { publisher: 'One', title: 'Duarte and Lind sign the Vistula Accord', published: days[0] }),
    article('two', other, { publisher: 'Two', title: 'Vistula Accord signed by Lind and Duarte', published: days[1] }),
  ];

  it('one line for two reports of one event', async () => {
    const digest = await compose(pair(['2025-05-06', '2025-05-07']));
    expect(digest.stories).toHaveLength(1);
    expect(digest.stories[0]?.alsoIn).toHaveLength(1);
  });

  it('two lines where weeks lie between', async () => {
    expect((await compose(pair(['2025-05-06', '2025-06-07']))).stories).toHaveLength(2);
  });

  it('two lines for two events that are told alike', async () => {
    expect((await compose([story('Adria'), story('Belmar')])).stories).toHaveLength(2);
  });
});

describe('what was asked and not found', () => {
  it('is in the digest: the questions where they are kept, else their words', async () => {
    const asked = await compose([], { gaps: { questions: ['What did it cost?'], terms: ['cost'] } });
    expect(asked).toMatchObject({ kind: 'news', gaps: { questions: ['What did it cost?'], terms: [] } });
    const words = await compose([], { gaps: { questions: [], terms: ['cost', 'port'] } });
    expect(words.gaps).toEqual({ questions: [], terms: ['cost', 'port'] });
  });

  it('and nothing else, and no article, is an empty digest', async () => {
    expect(await compose([])).toMatchObject({ kind: 'empty', days: null, citations: [] });
  });
});

describe('any articles', () => {
  const word = fc.constantFrom(
    ...'Peru mine harbour Duarte gold “quoted” $45 12,000 18% Tuesday 2024 this they minister Ostrava <@here> *bold* 🪢 signed'.split(
      ' ',
    ),
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => `${words.join(' ')}.`);
  const text = fc.array(sentence, { minLength: 0, maxLength: 8 }).map((all) => all.join(' '));
  const articles = fc
    .uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,6}$/),
        text,
        publisher: fc.constantFrom('A', 'B', 'C'),
        published: fc.constantFrom('2025-05-05', '2025-05-06'),
      }),
      { selector: ({ id }) => id, maxLength: 9 },
    )
    .map((all) =>
      all.map(({ id, text: words, ...fields }) => article(id, words, { ...fields, title: words.slice(0, 30) })),
    );

  it('give a digest whose every line is verbatim, cited, and which fits one screen', async () => {
    await fc.assert(
      fc.asyncProperty(
        articles,
        fc.constantFrom('news', 'overview'),
        fc.constantFrom(null, 'gold'),
        async (all, kind, topic) => {
          const digest = await compose(all, { kind, topic });
          check(digest, new Map(all.map((each) => [each.id, each])));
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('a line points at nothing outside it', async () => {
  const area = 'The wheat belt of Adria covers 26,000 square kilometres of the western plain of the country.';
  const digest = await compose([
    article('Wheat', `${area} More than 50% of this area is sown for wheat and 33% for barley in an average year.`),
  ]);
  const lines = [...digest.stories, ...digest.figures].map(({ line }) => line.text);
  expect(lines).toContain(area);
  expect(lines.join(' ')).not.toContain('this area');
});

describe('figures', () => {
  it('are not told twice: a sentence whose figures a line before it has is passed over', async () => {
    const digest = await compose([
      article(
        'Harbour',
        [
          'The harbour of Adria was reopened by Minister Ana Duarte after a repair of its northern pier.',
          'The repair of the pier of Adria cost $4 million and took 1,200 workers, the port authority said.',
          'The number of workers who took part in the repair of the pier of Adria was 1,200.',
          'The ferries of Adria carried 310,000 passengers across the strait in 2024.',
        ].join(' '),
      ),
    ]);
    const told = digest.figures.map(({ line }) => line.text).join(' ');
    expect(told).toContain('$4 million');
    expect(told).toContain('310,000');
    expect(told).not.toContain('The number of workers');
  });
});

describe('a digest of Spanish articles', () => {
  const puente = article(
    'faro',
    'El puente de Arlen reabrió el lunes tras la crecida. Los puentes del valle costaron 38 millones de soles. Lo anunció la alcaldesa.',
    { language: 'es', title: 'La crecida se llevó dos puentes', published: '2041-03-04' },
  );
  const roya = article('valle', 'La roya destruyó 6.200 hectáreas de café en el valle de Moyán.', {
    language: 'es',
    title: 'La roya arrasa el café',
    published: '2041-03-09',
  });
  const bridge = article('beacon', 'The bridge of Olm fell on Monday after a storm. Nobody was hurt.', {
    title: 'A bridge falls in Olm',
    published: '2041-03-10',
  });

  it.each([
    ['puente', [puente, roya], ['faro']],
    ['roya', [puente, roya], ['valle']],
    ['roya', [puente, roya, bridge], ['valle']],
    ['bridge', [puente, roya, bridge], ['beacon']],
  ])('finds its topic by the words of their language: %s', async (topic, articles, ids) => {
    const digest = await compose(articles, { topic });
    expect(digest.stories.map(({ line }) => digest.citations[(line.citations[0] ?? 0) - 1]?.articleId)).toEqual(ids);
  });

  it('quotes no sentence that leans on the one before', async () => {
    const digest = await compose([puente], { kind: 'overview' });
    expect(digest.stories.map(({ line }) => line.text)).not.toContain('Lo anunció la alcaldesa.');
    check(digest, new Map([[puente.id, puente]]));
  });
});
