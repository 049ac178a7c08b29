import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { isAnswered } from '../../src/bot/asking.ts';
import { gathering } from '../../src/bot/command.ts';
import { everything } from '../../src/search/query.ts';
import { article } from '../support/articles.ts';
import { contextOf } from '../support/context.ts';

const context = contextOf(
  [
    article(
      'festival',
      'Those who cannot come in October may have their money back until September 1. The band will play.',
    ),
    article('ferry', 'The ferry to Roos begins in June. Nobody from outside may buy land before 2034.'),
  ],
  commands,
  () => Date.UTC(2025, 11, 10),
);
const isNear = (line: string, least: number) =>
  gathering(context, (readable) => isAnswered(line, everything, readable, least));

describe('whether the articles answer', () => {
  it('also as near as is enough', async () => {
    expect(await isNear('can i get my money back if i cant make it', 0.1)).toBe(true);
    expect(await isNear('how do I mend my laptop', 0.45)).toBe(false);
  });
});
