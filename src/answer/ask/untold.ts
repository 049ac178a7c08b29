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
 * An answer without what does not tell of `words`; one of which nothing does, as what it is: the closest sentences. "And in Peru?" is
 * not answered by a number for Latin America, however many words of the question it has.
 */
export function untold(answer: Unworded, words: string): Unworded {
  if (answer.kind !== 'answered' || words === '') return answer;
  if (tellsOf(words, saidIn(answer))) return withoutOthers(answer, words);
  return {
    ...answer,
    kind: 'near',
    state: { kind: 'closest' },
    direct: null,
    support: null,
    disagreements: [],
    ...numberedAnew(answer.lines, answer.citations),
    because: { kind: 'untold', words },
  };
}

/** What several outlets say, each for itself, without those that do not tell of `words`. */
function withoutOthers(answer: Unworded, words: string): Unworded {
  const { state, lines } = answer;
  const telling = lines.filter(({ text }) => tellsOf(words, text));
  if (state.kind !== 'from-many' || answer.direct !== null || telling.length === 0 || telling.length === lines.length)
    return answer;
  const told = numberedAnew(telling, answer.citations);
  const outlets = [...new Set(told.citations.map(({ publisher }) => publisher))];
  const [name, ...others] = outlets;
  if (name === undefined) return answer;
  const outlet = { name, isOpinion: told.citations.every(({ kind }) => kind === 'opinion') };
  const { days } = state;
  const from =
    others.length > 0
      ? { ...state, outlets: outlets.length }
      : { kind: 'from-one' as const, outlet, days, copiers: [] };
  return { ...answer, ...told, state: from };
}

/** Lines with the citations that they use, numbered from 1 in their order. */
function numberedAnew(
  lines: Unworded['lines'],
  citations: Unworded['citations'],
): Pick<Unworded, 'lines' | 'citations'> {
  const used = [...new Set(lines.flatMap(({ citations: own }) => own))].sort((a, b) => a - b);
  const renumbered = (number: number): number => used.indexOf(number) + 1;
  return {
    lines: lines.map((line) => ({ ...line, citations: line.citations.map(renumbered) })),
    citations: citations
      .filter(({ number }) => used.includes(number))
      .map((citation) => ({ ...citation, number: renumbered(citation.number) })),
  };
}
