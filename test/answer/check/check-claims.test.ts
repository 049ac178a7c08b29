import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../src/answer/check/check.ts';
import { checkSchema } from '../../../src/answer/check/verdict.ts';
import { readFolder } from '../../../src/corpus/folder.ts';
import type { Gathered } from '../../../src/search/gathered.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

interface Claim {
  readonly id: string;
  readonly kind: 'true' | 'changed' | 'negated' | 'foreign';
  readonly claim: string;
}
const claims: readonly Claim[] = readFileSync('bench/topics/claims.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

let retriever: Gathered;
beforeAll(async () => {
  retriever = createRetriever((await readFolder('corpus')).articles);
});
const checked = (claim: string) => check({ claim, retriever, today: '2025-12-10' }).check;
const isSupported = ({ claim }: Claim) =>
  checked(claim).parts.every(({ verdict }) => verdict === 'corroborated' || verdict === 'single-source');

describe('the committed claims over the bundled articles', () => {
  it('are sixty', () => {
    const count = (kind: Claim['kind']) => claims.filter((each) => each.kind === kind).length;
    expect([count('true'), count('changed'), count('negated'), count('foreign')]).toEqual([20, 20, 10, 10]);
  });

  it('supports at least 18 of the 20 true ones', () => {
    const missed = claims.filter((each) => each.kind === 'true' && !isSupported(each));
    expect(missed.length, missed.map(({ claim }) => claim).join('\n')).toBeLessThanOrEqual(2);
  });

  it('supports none of the changed, negated and foreign ones', () => {
    expect(claims.filter((each) => each.kind !== 'true' && isSupported(each))).toEqual([]);
  });

  it('supports and disputes none of the foreign ones', () => {
    for (const { claim } of claims.filter(({ kind }) => kind === 'foreign')) {
      const [part] = checked(claim).parts;
      expect(['near', 'not-found'], claim).toContain(part?.verdict);
      expect(part?.differences, claim).toEqual([]);
    }
  });

  it('quotes to the letter and agrees with the schema', () => {
    for (const { claim } of claims) {
      const result = checked(claim);
      expect(checkSchema.safeParse({ ...result, tookMs: 1 }).error).toBeUndefined();
      for (const { articleId, span, excerpt } of result.citations) {
        expect(retriever.articles.get(articleId)?.text.slice(span.start, span.end)).toBe(excerpt);
      }
      for (const line of result.parts.flatMap(({ lines }) => lines)) {
        const cited = result.citations.filter(({ number }) => line.citations.includes(number));
        expect(cited.map(({ excerpt }) => excerpt)).toContain(line.text);
      }
    }
  });
});

describe('a denial in both', () => {
  const minutes = createRetriever([
    article('minutes', "Details of the engineers' separate meetings with county planners were not published."),
  ]);
  const verdictOn = (claim: string) =>
    check({ claim, retriever: minutes, today: '2025-12-10' }).check.parts.map(({ verdict }) => verdict);

  it('of the same verb is no difference, whoever or whatever denies it', () => {
    expect(verdictOn('Nobody published what the engineers discussed with the county planners.')).not.toContain(
      'disputed',
    );
  });

  it('of one alone still is one', () => {
    expect(verdictOn("Details of the engineers' separate meetings with county planners were published.")).toEqual([
      'disputed',
    ]);
  });
});
