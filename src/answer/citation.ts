import type { Article } from '../corpus/article.ts';
import type { Span } from '../language/span.ts';
import type { Citation } from './answer.ts';

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** A day as people read it: `6 May 2025` of `2025-05-06`. */
export function readableDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${monthNames[Number(month) - 1] ?? month} ${year}`;
}

/** The day of publication as people read it, or that the source gives none. */
export const dayLabel = (source: { readonly published: string; readonly undated?: boolean | undefined }): string =>
  source.undated === true ? 'no date given' : readableDay(source.published);

/** What a source is called where its words are shown: `publisher`, with the day it was published and what kind it is. */
export type Source = Pick<Citation, 'publisher' | 'published' | 'undated' | 'updated' | 'kind' | 'rendition'>;

/** Who says it: `Newsvane`, `Quipu's brief of Newsvane`, `FactArrow (opinion)`. A brief's words are ours, not the outlet's. */
export function speakerOf(source: Pick<Source, 'publisher' | 'kind' | 'rendition'>): string {
  const publisher = source.kind === 'opinion' ? `${source.publisher} (opinion)` : source.publisher;
  return source.rendition === 'brief' ? `Quipu's brief of ${publisher}` : publisher;
}

/** Who says it and when: `Newsvane, 6 May 2025`, `Quipu's brief of FactArrow (opinion), 6 May 2025`. */
export function sourceLabel(source: Source): string {
  if (source.updated === null) return `${speakerOf(source)}, ${dayLabel(source)}`;
  return `${speakerOf(source)}, published ${dayLabel(source)}, changed ${readableDay(source.updated)}`;
}

/** An excerpt up to this many characters is searched for as a whole on the page; of a longer one its two ends are. */
const maxWholeChars = 80;
/** Words of an excerpt's beginning and of its end that name it on the page: enough to be there once. */
const edgeWords = 6;

/** Percent-encodes for a text fragment: also `-`, which separates its parts, and what would end a link in chat markup. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '')).replace(
    /[-!'()*~_]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The address of the very sentence, by a URL text fragment (WICG Scroll To Text Fragment). A brief's words are not on the
 * page, so its link is the article's own.
 */
export function citationLink(citation: Pick<Citation, 'url' | 'excerpt' | 'rendition'>): string {
  if (citation.rendition === 'brief' || citation.url.startsWith('file:')) return citation.url;
  const words = citation.excerpt
    .replace(/[*_`]+/g, '')
    .trim()
    .split(/\s+/);
  const whole = words.join(' ');
  const isShort = whole.length <= maxWholeChars || words.length <= 2 * edgeWords;
  const directive = isShort
    ? encodeFragment(whole)
    : `${encodeFragment(words.slice(0, edgeWords).join(' '))},${encodeFragment(words.slice(-edgeWords).join(' '))}`;
  const [page = ''] = citation.url.split(':~:');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The citation of `span` in `article` under `number`; its excerpt is the very slice. */
export function cite(number: number, article: Article, span: Span): Citation {
  return {
    number,
    articleId: article.id,
    publisher: article.publisher,
    title: article.title,
    published: article.published,
    ...(article.undated === true ? { undated: true } : {}),
    updated: article.updated,
    kind: article.kind,
    rendition: article.rendition,
    url: article.url,
    excerpt: article.text.slice(span.start, span.end),
    span: { start: span.start, end: span.end },
  };
}

/** Numbers citations 1, 2, … in the order in which they are first asked for; the same span is the same citation. */
export interface Numbering {
  /** The number of this span. */
  of(article: Article, span: Span): number;
  readonly citations: readonly Citation[];
}

export function numbering(): Numbering {
  const citations: Citation[] = [];
  return {
    citations,
    of(article, span) {
      const known = citations.find(
        (one) => one.articleId === article.id && one.span.start === span.start && one.span.end === span.end,
      );
      if (known) return known.number;
      citations.push(cite(citations.length + 1, article, span));
      return citations.length;
    },
  };
}
