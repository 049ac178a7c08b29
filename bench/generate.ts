import type { Article } from '../src/corpus/article.ts';
import { random } from './random.ts';

const starts = 'bra cor dal fen gor hal kin lor mar nor pal quin rav sol tar vel wes yar zan mil'.split(' ');
const middles = 'a e i o u an er il or un est and ost'.split(' ');
const ends = 'ton ville burg ska dor mere den low th n ra s ne x'.split(' ');
const functionWords = 'the of and in to a was for on with as by that from at its is which were has'.split(' ');

/** A word for each rank, the frequent ones short; words follow Zipf's law as in any language. */
function wordFor(rank: number): string {
  const [a, b, c] = [starts[rank % 20], middles[Math.floor(rank / 20) % 13], ends[Math.floor(rank / 260) % 14]];
  const again = rank >= 3640 ? starts[Math.floor(rank / 3640) % 20] : '';
  return `${a}${b}${again}${c}`;
}

/** So many different words: about those of ten thousand newspaper paragraphs. */
const vocabulary = 40_000;

/**
 * A corpus of made-up articles of ten paragraphs, with sentences as long as in newspapers, function words, names, years and
 * sums, and one fact a paragraph that a question can ask for.
 */
export function generatedCorpus(passages: number): {
  readonly articles: readonly Article[];
  readonly questions: readonly string[];
} {
  const next = random(7);
  const word = () => wordFor(Math.floor(vocabulary ** next()) - 1);
  const name = () => word().replace(/^./, (letter) => letter.toUpperCase());
  const questions: string[] = [];
  const sentence = () =>
    `${name()} ${Array.from({ length: 8 + Math.floor(next() * 20) }, () => (next() < 0.45 ? functionWords[Math.floor(next() * 20)] : word())).join(' ')}.`;
  const fact = () => {
    const [subject, place, thing] = [name(), name(), word()];
    const year = 1950 + Math.floor(next() * 75);
    if (next() < 0.05) questions.push(`How much did ${subject} pay for the ${thing} in ${place}?`);
    return `${subject} paid $${1 + Math.floor(next() * 900)} million for the ${thing} in ${place} in ${year}.`;
  };
  const paragraph = () => [sentence(), sentence(), fact(), sentence(), sentence()].join(' ');
  const articles = Array.from(
    { length: passages / 10 },
    (_, n): Article => ({
      id: `article-${n}`,
      title: `${name()} and ${name()}`,
      publisher: `Publisher ${n % 30}`,
      author: null,
      published: `2024-${String(1 + (n % 12)).padStart(2, '0')}-11`,
      updated: null,
      url: `https://example.org/${n}`,
      kind: 'report',
      rendition: 'full',
      language: 'en',
      topics: [],
      alsoIn: [],
      text: Array.from({ length: 10 }, paragraph).join('\n\n'),
    }),
  );
  return { articles, questions };
}
