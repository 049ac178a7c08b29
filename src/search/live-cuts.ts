import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Sentence } from '../language/span.ts';

/** Where articles were cut into passages and sentences, as flat lists: cutting again costs more than reading these. */
export interface SavedCuts {
  readonly articleIds: readonly string[];
  /** Passages of each article. */
  readonly passageCounts: Uint32Array;
  /** Heading of each passage. */
  readonly headings: readonly (string | null)[];
  /** Sentences of each passage. */
  readonly sentenceCounts: Uint32Array;
  /** Start and end of each sentence. */
  readonly spans: Uint32Array;
}

/** Flattens the passages of articles, in their order. */
export function saveCuts(passages: ReadonlyMap<string, readonly Passage[]>): SavedCuts {
  const all = [...passages.values()].flat();
  return {
    articleIds: [...passages.keys()],
    passageCounts: Uint32Array.from([...passages.values()], (each) => each.length),
    headings: all.map((passage) => passage.heading),
    sentenceCounts: Uint32Array.from(all, (passage) => passage.sentences.length),
    spans: Uint32Array.from(all.flatMap(({ sentences }) => sentences.flatMap(({ span }) => [span.start, span.end]))),
  };
}

/** Cuts the articles again where they were cut; null stands for each passage of an article that is not given. */
export function loadCuts(cuts: SavedCuts, articles: ReadonlyMap<string, Article>): readonly (Passage | null)[] {
  const passages: (Passage | null)[] = [];
  let at = 0;
  cuts.articleIds.forEach((articleId, n) => {
    const article = articles.get(articleId);
    for (let number = 0; number < (cuts.passageCounts[n] ?? 0); number++) {
      const count = cuts.sentenceCounts[passages.length] ?? 0;
      const heading = cuts.headings[passages.length] ?? null;
      const end = at + 2 * count;
      passages.push(article ? passage(article, number, heading, cuts.spans.subarray(at, end)) : null);
      at = end;
    }
  });
  return passages;
}

function passage(
  { id, text }: Pick<Article, 'id' | 'text'>,
  number: number,
  heading: string | null,
  spans: ArrayLike<number>,
): Passage {
  const sentences: Sentence[] = [];
  for (let n = 0; n < spans.length; n += 2) {
    const [start = 0, end = 0] = [spans[n], spans[n + 1]];
    sentences.push({ text: text.slice(start, end), span: { start, end } });
  }
  const span = { start: spans[0] ?? 0, end: spans[spans.length - 1] ?? 0 };
  return { id: `${id}#${number}`, articleId: id, heading, span, sentences };
}

/** Where one article was cut, as plain numbers: of each passage its heading, then start and end of each sentence. */
export type ArticleCuts = readonly (readonly [heading: string | null, spans: readonly number[]])[];

export const cutsOf = (passages: readonly Passage[]): ArticleCuts =>
  passages.map(({ heading, sentences }) => [heading, sentences.flatMap(({ span }) => [span.start, span.end])]);

/** Cuts an article again where it was cut. */
export const passagesFrom = (article: Pick<Article, 'id' | 'text'>, cuts: ArticleCuts): readonly Passage[] =>
  cuts.map(([heading, spans], number) => passage(article, number, heading, spans));
