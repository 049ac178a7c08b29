import type { Article } from '../src/corpus/article.ts';

/** A generator of the same numbers on every machine: mulberry32, by Tommy Ettinger (public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The words that make up nearly half of English prose, most frequent first. */
const functionWords =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one were all their there been has when who will more no if out so what up said its about than into them can only other new some time could these two may then do first any my now such like our over man me even most made after also did many before must through years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three'.split(
    ' ',
  );
const syllables =
  'ba co da el fi go ha in jo ka lu ma ni or pa qui ro sa te un va wi xe ya zo mer tal ven dor lis'.split(' ');
const vocabularySize = 20_000;
const wordsPerSentence = 18;
const sentencesPerPassage = 5;
const passagesPerArticle = 20;

/** A made-up word for each rank; a name for some. */
const wordAt = (rank: number): string => {
  let rest = rank;
  let word = '';
  do {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return `${word}n`;
};

/** Articles of about `passages` paragraphs in all, with words as frequent as Zipf's law has them, and questions put from their sentences. */
export function generated(
  passages: number,
  questions: number,
): { readonly articles: readonly Article[]; readonly questions: readonly string[] } {
  const random = seeded(20_251_206);
  // The inverse of the cumulative distribution of 1/rank: frequent ranks come often, rare ones seldom.
  const content = () => wordAt(Math.floor(vocabularySize ** random()));
  const common = () => functionWords[Math.floor(functionWords.length ** random())] ?? 'the';
  const sentence = () => {
    const words = Array.from({ length: wordsPerSentence }, () => (random() < 0.45 ? common() : content()));
    if (random() < 0.3) words.push(String(Math.floor(random() * 5_000)), 'percent');
    const [first = '', ...rest] = words;
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${rest.join(' ')}.`;
  };
  const paragraph = () => Array.from({ length: sentencesPerPassage }, sentence).join(' ');
  const count = Math.ceil(passages / passagesPerArticle);
  const articles = Array.from(
    { length: count },
    (_, n): Article => ({
      id: `generated-${n}`,
      title: `On ${content()} and ${content()}`,
      publisher: `Outlet ${n % 40}`,
      author: null,
      published: `2025-${String((n % 12) + 1).padStart(2, '0')}-15`,
      updated: null,
      url: `https://outlet${n % 40}.example/${n}`,
      kind: 'report',
      rendition: 'full',
      language: 'en',
      topics: [],
      alsoIn: [],
      text: Array.from({ length: passagesPerArticle }, paragraph).join('\n\n'),
    }),
  );
  const questionFrom = (n: number) => {
    const { text } = articles[(n * 7919) % articles.length] as Article;
    const sentences = text.split(/(?<=\.)\s+/);
    const words = (sentences[(n * 104_729) % sentences.length] ?? '').replace('.', '').toLowerCase().split(' ');
    const start = ['What is said about', 'How many of', 'When did', 'Why was', 'Which of the'][n % 5];
    return `${start} ${words.slice(n % 4, (n % 4) + 8).join(' ')}?`;
  };
  return { articles, questions: Array.from({ length: questions }, (_, n) => questionFrom(n)) };
}
