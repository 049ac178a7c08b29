import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type GoldenSet, goldenRecord, goldenRun } from './support/golden.ts';

const kept: Readonly<Record<string, GoldenSet>> = JSON.parse(
  readFileSync(new URL('golden.json', import.meta.url), 'utf8'),
);
const advice =
  'Something comes out otherwise. "npm run golden -- --full DIR" here and on the commit before, then "diff -r", shows what. ' +
  'If it is meant, renew with "npm run golden" and say in the commit what is better.';

describe('the golden run', () => {
  let record: Readonly<Record<string, GoldenSet>> = {};
  beforeAll(async () => {
    record = goldenRecord(await goldenRun());
  });

  it.each(Object.entries(kept))('%s come out as before', (name, set) => {
    expect(record[name], advice).toEqual(set);
  });

  it('has no other sets', () => {
    expect(Object.keys(record)).toEqual(Object.keys(kept));
  });
});
