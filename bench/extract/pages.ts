import { blogLayouts } from './blog-layouts.ts';
import { documentLayouts } from './document-layouts.ts';
import { furniture } from './furniture.ts';
import { wantedText } from './markup.ts';
import { newsLayouts } from './news-layouts.ts';
import { articleText } from './texts.ts';

/** A page with the text that should come out of it. */
export interface BenchPage {
  readonly name: string;
  readonly html: string;
  readonly wanted: string;
}

/** A short, a middling and a long article in every layout: of how many paragraphs. */
const lengths = [2, 5, 9];

/** The pages, the same on every machine. */
export const benchPages = (): readonly BenchPage[] =>
  Object.entries({ ...newsLayouts, ...blogLayouts, ...documentLayouts }).flatMap(([name, layout], n) =>
    lengths.map((paragraphs, m) => {
      const seed = n * lengths.length + m;
      const article = articleText(seed, paragraphs);
      return { name: `${name}, ${paragraphs}`, html: layout(article, furniture(seed)), wanted: wantedText(article) };
    }),
  );
