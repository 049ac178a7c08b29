import type { Article } from '../corpus/article.ts';
import type { Span } from '../language/span.ts';
import type { Answer, Citation } from './answer.ts';

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

/** What an answer must fulfil to be sent (DESIGN.md, invariants 1 to 4), held against the articles as they are now. */
export function verifyAnswer(answer: Answer, articles: ReadonlyMap<string, Article>): readonly string[] {
  const wrong: string[] = [];
  const byNumber = new Map(answer.citations.map((citation) => [citation.number, citation]));
  answer.citations.forEach((citation, at) => {
    const article = articles.get(citation.articleId);
    const { start, end } = citation.span;
    if (citation.number !== at + 1) wrong.push(`citation ${citation.number} stands at place ${at + 1}`);
    if (article === undefined) wrong.push(`citation ${citation.number}: article ${citation.articleId} is gone`);
    else if (end <= start || article.text.slice(start, end) !== citation.excerpt) {
      wrong.push(`citation ${citation.number}: the excerpt is not what ${citation.articleId} says there`);
    }
  });
  const excerptsOf = (numbers: readonly number[], what: string): readonly string[] =>
    numbers.flatMap((number) => {
      const citation = byNumber.get(number);
      if (citation === undefined) wrong.push(`${what}: no citation ${number}`);
      return citation === undefined ? [] : [citation.excerpt];
    });
  for (const line of answer.lines) {
    if (!excerptsOf(line.citations, 'line').some((excerpt) => excerpt.includes(line.text))) {
      wrong.push('line: its words are in none of its excerpts');
    }
  }
  const direct = answer.direct;
  if (
    direct !== null &&
    !excerptsOf(direct.citations, 'direct answer').some((excerpt) => excerpt.includes(direct.text))
  ) {
    wrong.push('direct answer: its words are in none of its excerpts');
  }
  for (const { positions } of answer.disagreements) {
    if (positions.length < 2) wrong.push('disagreement: fewer than two positions');
    for (const position of positions) excerptsOf(position.citations, 'position');
  }
  return [...wrong, ...wrongInKind(answer)];
}

function wrongInKind(answer: Answer): readonly string[] {
  if (answer.kind === 'near') {
    const claims = answer.direct !== null || answer.support !== null || answer.disagreements.length > 0;
    return [
      ...(answer.lines.length === 0 ? ['near without a line'] : []),
      ...(claims ? ['near, yet it claims something'] : []),
      ...(answer.reason === null || answer.reason === '' ? ['near without a reason'] : []),
    ];
  }
  if (answer.kind === 'answered') {
    const wrong = answer.lines.length === 0 ? ['answered without a line'] : [];
    return answer.support === 'disputed' && answer.disagreements.length === 0
      ? [...wrong, 'disputed by nobody']
      : wrong;
  }
  const says =
    answer.lines.length + answer.disagreements.length + answer.citations.length > 0 || answer.direct !== null;
  const wrong = says ? ['not-found, yet it says something'] : [];
  return answer.reason === null || answer.reason === '' ? [...wrong, 'not-found without a reason'] : wrong;
}
