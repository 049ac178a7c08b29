import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Everyday, englishEveryday, keyOf } from '../../src/language/everyday.ts';
import { tokenise } from '../../src/language/tokens.ts';
import { isWord } from '../../src/language/words.ts';

const keysOf = (text: string) => tokenise(text).map(keyOf);
const small = new Everyday(
  ['cat\tfelin', 'go\ttravel', 'go after\tchase|pursu the trail', 'go ahead\tproceed']
    .map((line) => `${line}\n`)
    .join(''),
);

describe('everyday speech', () => {
  it('takes the longest expression that stands there', () => {
    expect(small.read(['they', 'go', 'after', 'cat'])).toEqual([
      { start: 1, length: 2, others: [['chase'], ['pursu', 'the', 'trail']] },
      { start: 3, length: 1, others: [['felin']] },
    ]);
    expect(small.read(['go', 'aheadof'])).toEqual([{ start: 0, length: 1, others: [['travel']] }]);
    expect(small.read([])).toEqual([]);
  });

  it('knows common ones, whosever they are', () => {
    const others = (text: string) =>
      englishEveryday()
        .read(keysOf(text))
        .flatMap((each) => each.others.map((keys) => keys.join(' ')));
    expect(others('the copters')).toContain('helicopt');
    expect(others('they drag her feet')).toEqual(others('they drag their feet'));
    expect(others('they drag her feet')).not.toEqual([]);
  });

  it('is in order, each expression once, none its own equivalent', () => {
    const lines = readFileSync(new URL('../../src/language/data/everyday.txt', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n');
    const expressions = lines.map((line) => line.split('\t')[0] ?? '');
    expect(lines).toEqual([...lines].sort());
    expect(new Set(expressions).size).toBe(expressions.length);
    expect(
      lines.filter((line) =>
        line
          .split('\t')[1]
          ?.split('|')
          .includes(line.split('\t')[0] ?? ''),
      ),
    ).toEqual([]);
  });
});

describe('words of the language', () => {
  const is = (word: string) => isWord(word, keysOf(word)[0] ?? '');
  it.each(['fraction', 'copters', 'meadows', 'tariff', 'governing'])('%s is one', (word) => {
    expect(is(word)).toBe(true);
  });
  it.each(['chankay', 'xqzt', 'fracton', 'goverment'])('%s is none', (word) => {
    expect(is(word)).toBe(false);
  });
});
