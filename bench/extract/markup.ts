import type { Furniture } from './furniture.ts';
import type { ArticleText, Part } from './texts.ts';

/** A page in the manner of one kind of site. */
export type Layout = (article: ArticleText, around: Furniture) => string;

/** How a layout writes the parts of an article. */
export interface Writing {
  readonly paragraph: (text: string, n: number) => string;
  readonly subhead: (text: string) => string;
  readonly quote: (text: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly caption: (text: string) => string;
}

export const plain: Writing = {
  paragraph: (text) => `<p>${text}</p>`,
  subhead: (text) => `<h2>${text}</h2>`,
  quote: (text) => `<blockquote><p>${text}</p></blockquote>`,
  list: (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  caption: (text) =>
    `<figure><img src="/p.jpg" alt="A view"><figcaption>${text} <span class="credit">Photo: Valley Media</span></figcaption></figure>`,
};

/** The parts of an article as markup; `between` puts something behind a part. */
export function written(
  article: ArticleText,
  writing: Partial<Writing> = {},
  between: (n: number) => string = () => '',
): string {
  const as = { ...plain, ...writing };
  const one = (part: Part, n: number): string => {
    switch (part.kind) {
      case 'paragraph':
        return as.paragraph(part.text, n);
      case 'subhead':
        return as.subhead(part.text);
      case 'quote':
        return as.quote(part.text);
      case 'caption':
        return as.caption(part.text);
      case 'list':
        return as.list(part.items);
    }
  };
  return article.parts.map((part, n) => one(part, n) + between(n)).join('\n');
}

/** The text that should come out of a page. */
export const wantedText = (article: ArticleText): string =>
  article.parts.flatMap((part) => (part.kind === 'list' ? part.items : [part.text])).join('\n');

export const head = (article: ArticleText, more = ''): string =>
  `<meta charset="utf-8"><title>${article.title} | Valley Media</title>${more}`;

/** What a page says about its article in JSON-LD. */
export const ld = ({ title, author, date }: ArticleText, type = 'NewsArticle'): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': type, headline: title, datePublished: date, author: { '@type': 'Person', name: author } })}</script>`;

export const page = (headPart: string, body: string): string =>
  `<!doctype html><html lang="en"><head>${headPart}</head><body>${body}</body></html>`;
