import { describe, expect, it } from 'vitest';
import { statedInSteps } from '../../../src/answer/relate/article.ts';
import { counterpartsOf } from '../../../src/answer/relate/counterparts.ts';
import { inOneGo } from '../../../src/answer/steps.ts';
import { inLanguage } from '../../../src/language/packs/languages.ts';
import { createRetriever } from '../../../src/search/minisearch.ts';
import { article } from '../../support/articles.ts';

const herald = article(
  'herald',
  'Police found 22,000 euros in a shoe box in the guard’s flat. The council has promised a reward for the return of the paintings. The weather was mild for the season.',
  { publisher: 'Herald' },
);
const lantern = article(
  'lantern',
  'A choir of forty children sang in the square on Sunday. A reward was promised by the council to whoever brings the paintings back. Officers found 35,000 euros in a shoe box at his flat.',
  { publisher: 'Lantern' },
);
const retriever = createRetriever([herald, lantern]);
const groups = [herald, lantern].map((each) => inOneGo(statedInSteps(each, retriever.passages(each.id))));
const pairsOf = (first: 'nearest' | 'differing', isOpen: (text: string) => boolean = () => true) =>
  inOneGo(counterpartsOf(groups, ({ sentence }) => isOpen(sentence.text), first)).map((pair) => [
    pair.first.sentence.text,
    pair.second.sentence.text,
  ]);
const money = [
  'Police found 22,000 euros in a shoe box in the guard’s flat.',
  'Officers found 35,000 euros in a shoe box at his flat.',
];
const reward = [
  'The council has promised a reward for the return of the paintings.',
  'A reward was promised by the council to whoever brings the paintings back.',
];

describe('sentences of two outlets on the same matter', () => {
  it('are laid side by side, and what nobody else speaks of is left out', () => {
    expect(pairsOf('nearest')).toHaveLength(2);
    expect(pairsOf('nearest')).toEqual(expect.arrayContaining([money, reward]));
  });

  it('stand in front where they may differ, when differences are looked for', () => {
    expect(pairsOf('differing')[0]).toEqual(money);
  });

  it('are taken of what is open alone', () => {
    expect(pairsOf('nearest', (text) => !text.includes('shoe box'))).toEqual([reward]);
  });

  it('are none in a language whose sentences cannot be read as wholes', () => {
    expect(inLanguage('es', () => pairsOf('nearest'))).toEqual([]);
  });
});
