import { termsOf } from '../../language/tokens.ts';
import type { Unworded } from '../answer.ts';

/** Whether half of the words are in what was said. */
export function tellsOf(words: string, said: string): boolean {
  const wanted = termsOf(words);
  const told = new Set(termsOf(said));
  return wanted.filter((term) => told.has(term)).length * 2 >= wanted.length;
}

/** What an answer shows of the articles, as one text. */
export const saidIn = ({ direct, lines }: Pick<Unworded, 'direct' | 'lines'>): string =>
  [direct?.text ?? '', ...lines.map(({ text }) => text)].join('\n');

/**
 * An answer of which nothing tells of `words`, as what it is: the closest sentences. "And in Peru?" is not answered by a number
 * for Latin America, however many words of the question it has.
 */
export function untold(answer: Unworded, words: string): Unworded {
  if (answer.kind !== 'answered' || words === '' || tellsOf(words, saidIn(answer))) return answer;
  const used = [...new Set(answer.lines.flatMap(({ citations }) => citations))].sort((a, b) => a - b);
  const renumbered = (number: number): number => used.indexOf(number) + 1;
  return {
    ...answer,
    kind: 'near',
    state: { kind: 'closest' },
    direct: null,
    support: null,
    disagreements: [],
    lines: answer.lines.map((line) => ({ ...line, citations: line.citations.map(renumbered) })),
    citations: answer.citations
      .filter(({ number }) => used.includes(number))
      .map((citation) => ({ ...citation, number: renumbered(citation.number) })),
    because: { kind: 'untold', words },
  };
}
