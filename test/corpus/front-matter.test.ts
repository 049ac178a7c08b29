import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemText, readArticle } from '../../src/corpus/front-matter.ts';

const good = `---
title: "Gold: who gains"
publisher: Example Times
published: 2025-05-06
url: https://times.example/gold
kind: report
rendition: full
language: en
topics: [gold, trade]
---

First paragraph.

Second one.
`;

const problemsIn = (content: string): string[] => {
  const result = readArticle(content, 'corpus/gold.md', 'gold');
  return result.kind === 'broken' ? result.problems.map(problemText) : [];
};

describe('an article’s file', () => {
  it('gives an article with its text to the letter', () => {
    const result = readArticle(good, 'corpus/gold.md', 'gold');
    expect(result).toMatchObject({
      kind: 'article',
      article: {
        id: 'gold',
        title: 'Gold: who gains',
        author: null,
        updated: null,
        published: '2025-05-06',
        text: 'First paragraph.\n\nSecond one.',
      },
    });
  });

  it('may come from Windows, with its mark and line ends', () => {
    const result = readArticle(`\uFEFF${good.replaceAll('\n', '\r\n')}`, 'x', 'gold');
    expect(result).toMatchObject({ kind: 'article', article: { text: 'First paragraph.\n\nSecond one.' } });
  });

  it.each([
    ['publisher: Example Times', 'publisher:', 'corpus/gold.md:3 publisher: publisher must be text'],
    [
      'published: 2025-05-06',
      'published: 6 May',
      'corpus/gold.md:4 published: published must be a day, written 2025-05-06',
    ],
    [
      'published: 2025-05-06',
      'published: 2025-13-06',
      'corpus/gold.md:4 published: published must be a day, written 2025-05-06',
    ],
    ['url: https://', 'url: https://bank.example@', 'corpus/gold.md:5 url: url must not have a user name in it'],
    ['url: https', 'url: javascript', 'corpus/gold.md:5 url: url must begin with http:// or https://'],
    [
      'kind: report',
      'kind: story',
      'corpus/gold.md:6 kind: kind must be one of report, opinion, analysis, transcript, readout',
    ],
    [
      'language: en',
      'language: English language',
      'corpus/gold.md:8 language: language must be a tag such as en or es-PE',
    ],
    ['topics: [gold', 'topics: [4', 'corpus/gold.md:9 topics.0: topic must be text'],
    ['topics: [gold, trade]', 'subjects: [gold]', 'corpus/gold.md:9 subjects: is not a field of an article'],
    ['title: "Gold: who gains"', 'title: "Gold', 'corpus/gold.md:'],
    ['First paragraph.\n\nSecond one.\n', '', 'corpus/gold.md:10 text: there is no text below the front matter'],
  ])('with %j as %j is refused by line and field', (before, after, expected) => {
    const problems = problemsIn(good.replace(before, after));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toContain(expected);
  });

  it('names a field that is missing, and all that is wrong at once', () => {
    const problems = problemsIn(good.replace('kind: report\n', '').replace('language: en', 'language: 4 5'));
    expect(problems).toHaveLength(2);
    expect(problems.join()).toContain('kind is missing');
  });

  it('without front matter, or with half of it, is refused', () => {
    expect(problemsIn('Just text.')).toEqual(['corpus/gold.md:1 front matter: the file must begin with a line of ---']);
    expect(problemsIn('---\ntitle: x\n')).toEqual([
      'corpus/gold.md:1 front matter: the closing line of --- is missing',
    ]);
    expect(problemsIn('---\n- a\n- b\n---\ntext')[0]).toContain('front matter');
  });

  it('is not unfolded where aliases multiply', () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b]\n---\ntext`;
    expect(problemsIn(bomb)[0]).toContain('without aliases');
  });

  it('never throws, whatever it holds', () => {
    const content = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }).map((s) => `---\n${s}\n---\ntext`),
      fc.string().map((s) => good.replace('Example Times', s)),
    );
    fc.assert(
      fc.property(content, (raw) => {
        expect(['article', 'broken']).toContain(readArticle(raw, 'x.md', 'x').kind);
      }),
    );
  });
});
