import { describe, expect, it } from 'vitest';
import { isDangling, openQuotes, standingAlone } from '../../../src/answer/lines/standalone.ts';
import { splitPassages } from '../../../src/corpus/passages.ts';
import { inLanguage } from '../../../src/language/packs/languages.ts';

const passageOf = (text: string) => {
  const [passage] = splitPassages({ id: 'a', text });
  if (passage === undefined) throw new Error('no passage');
  return passage;
};

describe('a Spanish sentence that leans on the one before', () => {
  const leans = (sentence: string) => inLanguage('es', () => isDangling(sentence));

  it.each([
    'Lo anunció la ministra.',
    'Ella se negó.',
    'Su costo subió.',
    'Además, estos planes fracasan.',
    'Le negaron la pensión.',
  ])('%s', (sentence) => expect(leans(sentence)).toBe(true));

  it.each([
    'Lo importante es el agua.',
    'La ministra lo anunció.',
    'Esta semana llueve.',
    'El puente cayó.',
    'Los vecinos se quejan.',
  ])('is not one that stands: %s', (sentence) => expect(leans(sentence)).toBe(false));
});

describe('a sentence that leans on the one before', () => {
  it.each([
    'This made it dear.',
    'They left.',
    'However, he stayed.',
    'In 1884, she moved.',
    'Such plans fail.',
    '“It will stay.”',
    'Its cost rose.',
    '“Nobody has to fear.”',
    'It was a decision that angered them.',
  ])('%s', (sentence) => {
    expect(isDangling(sentence)).toBe(true);
  });

  it.each([
    'This year the bridge opened.',
    'It is estimated that 40 came.',
    'Those who came stayed.',
    'The bridge opened.',
    '“We stay,” said Ana Duarte.',
    'There are 40 of them.',
    'It was in May that they began to dig.',
    'It was the teacher Mary Coyle who found the grave.',
  ])('not: %s', (sentence) => {
    expect(isDangling(sentence)).toBe(false);
  });
});

describe('standing alone', () => {
  const text = 'The bridge cost $42 million. This made it the dearest. It was opened in 2021.';

  it('takes a sentence as it is', () => {
    const passage = passageOf(text);
    expect(standingAlone(passage, 0)).toMatchObject({ first: 0, last: 0 });
  });

  it('brings what it leans on along, in one slice', () => {
    const stretch = standingAlone(passageOf(text), 2);
    expect(stretch).toMatchObject({ first: 0, last: 2 });
    expect(text.slice(stretch?.span.start, stretch?.span.end)).toBe(text);
  });

  it('brings the list along that it announces, and no other sentences', () => {
    const listed = 'The town should do three things. It should fit bars. It should mend the roof. And it should ask.';
    expect(standingAlone(passageOf(`${listed} Nobody answered.`), 0)?.last).toBe(3);
    expect(
      standingAlone(passageOf('The museum hired two guards. They came late. It was shut again. Nobody saw why.'), 0)
        ?.last,
    ).toBe(0);
  });

  it('gives up where there is nothing to lean on', () => {
    expect(standingAlone(passageOf('They left the valley. The mine closed.'), 0)).toBeNull();
  });

  it('counts what is opened and not closed', () => {
    expect(openQuotes('He said: “We stay. We')).toBe(1);
    expect(openQuotes('We stay.”')).toBe(-1);
    expect(openQuotes('“We stay,” he said.')).toBe(0);
  });
});
