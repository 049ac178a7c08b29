import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Part } from '../../src/answer/answer.ts';
import { check } from '../../src/answer/check/check.ts';
import { type Check, verifyCheck } from '../../src/answer/check/verdict.ts';
import { cite } from '../../src/answer/citation.ts';
import { compare, shownLimits } from '../../src/answer/compare/compare.ts';
import { type Comparison, verifyComparison } from '../../src/answer/compare/comparison.ts';
import { sidesOf } from '../../src/answer/compare/pick-sources.ts';
import { type Digest, verifyDigest } from '../../src/answer/digest.ts';
import { verifyAnswer, wrongCitations } from '../../src/answer/verify.ts';
import { composeDigest } from '../../src/digest/compose.ts';
import type { Gathered } from '../../src/search/gathered.ts';
import { article, byId } from '../support/articles.ts';
import { bundledCorpus } from '../support/dialogues.ts';

let retriever: Gathered;
let comparison: Comparison;
let checked: Check;
let digest: Digest;
beforeAll(async () => {
  retriever = await bundledCorpus();
  const { articles } = retriever;
  const sides = sidesOf('Newsvane', 'FactArrow', articles);
  comparison = { ...compare({ ...sides, topic: null, retriever, limits: shownLimits }).comparison, tookMs: 0 };
  const claim = 'The security package is worth $86.8 billion.';
  checked = { ...check({ claim, retriever, today: '2025-12-10' }).check, tookMs: 0 };
  const nothing = { updated: new Set<string>(), carried: new Set<string>(), gaps: { questions: [], terms: [] } };
  digest = await composeDigest(
    { kind: 'overview', topic: null, articles: [...articles.values()], ...nothing },
    retriever,
  );
});

const invented = { text: 'Nobody said so.', citations: [1] };
const uncited = (text: string) => ({ text, citations: [99] });

describe('what is sent', () => {
  it('holds as it is made', () => {
    const { articles } = retriever;
    expect(verifyComparison(comparison, articles)).toEqual([]);
    expect(verifyCheck(checked, articles)).toEqual([]);
    expect(verifyDigest(digest, articles)).toEqual([]);
  });

  it('is held to each citation: its place, its article, its words', () => {
    const { articles } = retriever;
    const [first, second] = comparison.citations;
    if (first === undefined || second === undefined) throw new Error('too few citations');
    expect(wrongCitations([first, second], articles)).toEqual([]);
    expect(wrongCitations([second, first], articles)).toHaveLength(2);
    expect(wrongCitations([{ ...first, articleId: 'gone' }], articles)).toEqual(['citation 1: article gone is gone']);
    const moved = { start: first.span.start + 1, end: first.span.end + 1 };
    for (const change of [
      { excerpt: `${first.excerpt}.` },
      { span: moved },
      { excerpt: '', span: { start: 5, end: 5 } },
    ])
      expect(wrongCitations([{ ...first, ...change }], articles)).toHaveLength(1);
  });

  it('is held to the words and numbers of every line of a comparison', () => {
    const [shared] = comparison.shared;
    const [figures] = comparison.figures;
    if (shared === undefined || figures === undefined) throw new Error('nothing compared');
    for (const change of [
      { shared: [{ ...shared, second: invented }] },
      { figures: [{ ...figures, first: invented }] },
      { facing: [{ first: invented, second: invented }] },
      { onlyFirst: [invented] },
      { onlySecond: [uncited(comparison.onlySecond[0]?.text ?? '')] },
    ])
      expect(verifyComparison({ ...comparison, ...change }, retriever.articles)).not.toEqual([]);
  });

  it('is held to every part of a check', () => {
    const [part] = checked.parts;
    if (part === undefined) throw new Error('no part');
    expect(part.differences.length).toBeGreaterThan(0);
    for (const change of [
      { lines: [invented] },
      { differences: part.differences.map((each) => ({ ...each, citations: [99] })) },
    ])
      expect(verifyCheck({ ...checked, parts: [{ ...part, ...change }] }, retriever.articles)).not.toEqual([]);
  });

  it('is held to every story, figure and disagreement of a digest', () => {
    const [story] = digest.stories;
    const [figure] = digest.figures;
    const [disagreement] = digest.disagreements;
    if (story === undefined || figure === undefined || disagreement === undefined) throw new Error('a poor digest');
    for (const change of [
      { stories: [{ ...story, line: invented }] },
      { stories: [{ ...story, alsoIn: [99] }] },
      { figures: [{ ...figure, line: invented }] },
      { disagreements: [{ ...disagreement, positions: disagreement.positions.slice(0, 1) }] },
      {
        disagreements: [
          { ...disagreement, positions: disagreement.positions.map((each) => ({ ...each, citations: [99] })) },
        ],
      },
    ])
      expect(verifyDigest({ ...digest, ...change }, retriever.articles)).not.toEqual([]);
  });
});

const text =
  'The bridge cost $42 million. It was opened in March 2021 by a minister, after nine years of work on both banks of the Moss.';
const gazette = article('gazette', text, { publisher: 'Harbour Gazette', url: 'https://gazette.example/bridge' });
const first = { start: 0, end: 28 };

describe('an answer before it is sent', () => {
  const good: Answer = {
    kind: 'answered',
    question: 'q',
    headline: 'h',
    state: { kind: 'silent' },
    direct: { text: '$42 million', citations: [1] },
    support: 'single-source',
    lines: [{ text: text.slice(0, 28), citations: [1] }],
    disagreements: [],
    citations: [cite(1, gazette, first)],
    reason: null,
    because: null,
    nearest: [],
    tookMs: 0,
  };
  const articles = byId(gazette);

  it('passes when everything holds', () => {
    expect(verifyAnswer(good, articles)).toEqual([]);
  });

  const told: Part = good;
  const untold: Part = {
    ...{ ...good, kind: 'not-found', direct: null, support: null, lines: [] },
    because: { kind: 'only-common-words' },
  };
  const whole: Answer = { ...good, direct: null, parts: [told, untold] };

  it('passes when every part holds', () => {
    expect(verifyAnswer(whole, articles)).toEqual([]);
    expect(verifyAnswer({ ...whole, parts: [told, told] }, articles)).toEqual([]);
  });

  it.each<[string, readonly Part[]]>([
    ['a part of other words', [{ ...told, lines: [{ text: 'The bridge was cheap.', citations: [1] }] }, untold]],
    ['a direct answer of a part that is in no excerpt', [{ ...told, direct: { text: '$24', citations: [1] } }, untold]],
    ['a part with a number without its citation', [{ ...told, direct: { text: '$42', citations: [2] } }, untold]],
    ['a part that is not found, yet says something', [told, { ...untold, lines: good.lines }]],
    ['a part that is close, yet claims something', [told, { ...untold, kind: 'near', support: 'corroborated' }]],
    ['a part without a reason', [told, { ...untold, because: null }]],
    ['a kind that none of its parts has', [untold, untold]],
    ['lines that no part has', [{ ...told, lines: [{ text: 'The bridge', citations: [1] }] }, untold]],
  ])('fails with %s', (_, parts) => {
    expect(verifyAnswer({ ...whole, parts }, articles)).not.toEqual([]);
  });

  it.each<[string, Partial<Answer>]>([
    [
      'an excerpt of other words',
      { citations: [{ ...cite(1, gazette, first), excerpt: 'The bridge cost $24 million.' }] },
    ],
    ['a line of other words', { lines: [{ text: 'The bridge was cheap.', citations: [1] }] }],
    ['a number without its citation', { lines: [{ text: text.slice(0, 28), citations: [2] }] }],
    ['a direct answer that is in no excerpt', { direct: { text: '$24 million', citations: [1] } }],
    [
      'a dispute with one position',
      { support: 'disputed', disagreements: [{ about: 'cost', positions: [{ value: '1', citations: [1] }] }] },
    ],
    ['a dispute that is not shown', { support: 'disputed' }],
    ['no line', { lines: [] }],
    ['numbers out of order', { citations: [{ ...cite(1, gazette, first), number: 3 }] }],
  ])('fails with %s', (_, change) => {
    expect(verifyAnswer({ ...good, ...change }, articles)).not.toEqual([]);
  });

  it('fails when the article is gone or changed', () => {
    expect(verifyAnswer(good, byId())).not.toEqual([]);
    expect(verifyAnswer(good, byId({ ...gazette, text: `New. ${text}` }))).not.toEqual([]);
  });

  it('fails as not-found without a reason or with lines', () => {
    expect(verifyAnswer({ ...good, kind: 'not-found', because: { kind: 'no-words' } }, articles)).not.toEqual([]);
    const silent: Answer = { ...good, kind: 'not-found', direct: null, lines: [], citations: [], support: null };
    expect(verifyAnswer(silent, articles)).not.toEqual([]);
    expect(verifyAnswer({ ...silent, because: { kind: 'no-words' } }, articles)).toEqual([]);
  });
});
