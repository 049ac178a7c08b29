import { expect, it } from 'vitest';
import { growthOf, hashOf, type Pattern, programPatterns, readRecord } from './support/patterns.ts';

/**
 * Where texts are short: questions, messages and claims of at most 2,000 characters, sentences of at most 1,500, headings
 * and names out of articles. What is read of an article as a whole (`wholeTexts`) is not among them.
 */
const shortTexts = /^src\/(?:answer|language|talk)\//;
const wholeTexts = /^src\/language\/(?:tokens|sentences|fold|forms)\.ts$/;

/** Patterns that a checker calls worse than they are, by the beginning of their source, with why they are not. */
const reviewed: readonly (readonly [file: string, opening: string, why: string])[] = [
  ['src/log.ts', '\\b[\\w-]{23,28}', 'a token may begin at 28 places of each run at most'],
  ['src/import/facts/byline.ts', '^(?<place>', 'only the first 120 characters of a paragraph are read'],
  ['src/import/facts/byline.ts', '^(?:\\p{Lu}[\\p{L}', 'five words at most, each of which can end in one place only'],
  ['src/import/facts/copyright.ts', '^(?:copyright', 'a holder ends at one of 60 places at most'],
  ['src/import/html/furniture-words.ts', '^(?:advertis', 'lines of a few words, cut before'],
];

const isReviewed = ({ file, source }: Pattern) =>
  reviewed.some(([where, opening]) => file === where && source.startsWith(opening));

/** New patterns are looked at for so long. */
const maxMs = 60_000;

it('no pattern takes more than linear time, but for short texts, where none takes long', async () => {
  const record = readRecord();
  const problems: string[] = [];
  for (const pattern of await programPatterns()) {
    const growth = record.get(hashOf(pattern)) ?? (await growthOf(pattern, maxMs));
    const isShort = shortTexts.test(pattern.file) && !wholeTexts.test(pattern.file);
    const isFine = growth === 'linear' || (isShort && growth !== 'worse') || isReviewed(pattern);
    if (!isFine) problems.push(`${pattern.file}: /${pattern.source}/${pattern.flags} is ${growth}`);
  }
  expect(problems).toEqual([]);
});

it('patterns that take too long are told from those that do not', async () => {
  const growth = (source: string) => growthOf({ source, flags: '' }, maxMs);
  expect(await growth('^[ab]+c')).toBe('linear');
  expect(await growth('\\s+$')).toBe('short');
  expect(await growth('^\\s*\\s*\\s*\\s*$')).toBe('worse');
  expect(await growth('^(a+)+$')).toBe('worse');
});
