import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/answer/check/check.ts';
import { type Check, verifyCheck } from '../../src/answer/check/verdict.ts';
import { compare, shownLimits } from '../../src/answer/compare/compare.ts';
import { type Comparison, verifyComparison } from '../../src/answer/compare/comparison.ts';
import { sidesOf } from '../../src/answer/compare/pick-sources.ts';
import { type Digest, verifyDigest } from '../../src/answer/digest.ts';
import { wrongCitations } from '../../src/answer/verify.ts';
import { composeDigest } from '../../src/digest/compose.ts';
import type { Retriever } from '../../src/search/retriever.ts';
import { bundledCorpus } from '../support/dialogues.ts';

let retriever: Retriever;
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
