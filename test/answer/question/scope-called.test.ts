import { describe, expect, it } from 'vitest';
import { type CalledAt, callersIn } from '../../../src/answer/question/scope-called.ts';
import { calls, type Outlet, outletsOf } from '../../../src/answer/question/scope-outlets.ts';
import { article, byId } from '../../support/articles.ts';
import { seeded } from '../../support/changing.ts';
import { towns } from '../../support/towns.ts';

const articles = byId(
  ...towns,
  article('one', 'A text.', {
    publisher: 'Bureau of the Northern Rivers',
    author: 'Ana Ruiz',
    title: 'The port of the port',
  }),
  article('two', 'A text.', {
    publisher: 'The Northern Rivers Post',
    author: 'Ana María Ruiz',
    title: 'A port: the ports',
  }),
  article('three', 'A text.', { publisher: 'the', author: 'An', title: 'The' }),
);
const outlets = outletsOf(articles.values());
const isTitle = ({ role }: Outlet) => role === 'title';

/** A word of a name, now and then with a slip, or one that is in none. */
function wordOf(random: () => number): string {
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const word = any(any(outlets).words.length > 0 ? outlets.flatMap(({ words }) => words) : ['the']);
  const at = Math.floor(random() * word.length);
  const kind = random();
  if (kind < 0.6) return word;
  if (kind < 0.7) return word.slice(0, at) + word.slice(at + 1);
  if (kind < 0.8) return `${word.slice(0, at)}x${word.slice(at)}`;
  if (kind < 0.9) return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  return any(['the', 'a', 'port', 'bnr', 'xyzzy', '', 'anaruiz']);
}

const everyRun = (words: readonly string[], calledAt: CalledAt) =>
  words.flatMap((_, at) =>
    Array.from({ length: Math.min(8, words.length - at) }, (__, n) =>
      calledAt(at, n + 1).map(({ outlet, grade }) => [outlet.role, outlet.label, grade]),
    ),
  );

describe('what a run of words calls', () => {
  it('is what comparing it with each outlet would give', () => {
    const random = seeded(7);
    for (let n = 0; n < 300; n += 1) {
      const words = Array.from({ length: 1 + Math.floor(random() * 14) }, () => wordOf(random));
      const one =
        (isOf: (outlet: Outlet) => boolean): CalledAt =>
        (at, count) =>
          outlets.filter(isOf).flatMap((outlet) => {
            const grade = calls(words.slice(at, at + count), outlet);
            return grade === 0 ? [] : [{ outlet, grade }];
          });
      const { speakers, titles } = callersIn(articles);
      expect(everyRun(words, speakers(words))).toEqual(
        everyRun(
          words,
          one((outlet) => !isTitle(outlet)),
        ),
      );
      expect(everyRun(words, titles(words))).toEqual(everyRun(words, one(isTitle)));
    }
  });
});
