import type { Article } from '../../corpus/article.ts';
import type { Support } from '../answer.ts';
import { readableDay } from '../citation.ts';
import { copiersIn, independent } from '../relate/outlets.ts';

/** What the headline says something about. */
export interface Evidence {
  readonly support: Support;
  /** The articles that say it, the first line's first. */
  readonly articles: readonly Article[];
  /** Publishers that agree, as they are written, each once. */
  readonly publishers: readonly string[];
  readonly isRounded: boolean;
  /** True when the question was put to this publisher alone, or when there is no other. */
  readonly isSoleSource: boolean;
  /** True when no other outlet of the collection has a sentence that may be about the same. */
  readonly isUnheard: boolean;
  /** The articles of all the lines that are shown. */
  readonly shown: readonly Article[];
  /** What those who agree give for what was asked for; null where no such thing was asked for. */
  readonly value: string | null;
}

/** The days on which they were published: one, or the first and the last, or that no date is given. */
export function daysOf(articles: readonly Pick<Article, 'published' | 'undated'>[]): string {
  const dated = articles.filter(({ undated }) => undated !== true);
  if (articles.length > 0 && dated.length === 0) return 'no date given';
  const days = [...new Set(dated.map(({ published }) => published))].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? readableDay(first) : `${readableDay(first)} to ${readableDay(last)}`;
}

function kindNote(articles: readonly Article[]): string {
  const isOpinion = articles.length > 0 && articles.every(({ kind }) => kind === 'opinion');
  return isOpinion ? ' (opinion)' : '';
}

/** The state of the evidence in one line: "2 outlets agree · 6 May 2025". */
export function headlineOf(evidence: Evidence): string {
  const { support, articles, publishers, isRounded, isSoleSource, isUnheard, shown, value } = evidence;
  const days = daysOf(articles);
  const copiers = copiersIn(articles);
  // One text under several names is one witness.
  const copied = copiers.length === 0 ? '' : ` · same text in ${copiers.join(', ')}`;
  switch (support) {
    case 'disputed':
      return `Sources disagree · ${days}`;
    case 'corroborated':
      return `${publishers.length} outlets agree${value === null ? '' : ` on ${value}`}${isRounded ? ', figures rounded differently' : ''} · ${days}${copied}`;
    case 'single-source': {
      if (copiers.length > 0) return `From ${publishers[0] ?? ''}${kindNote(articles)} · ${days}${copied}`;
      const who = `${publishers[0] ?? articles[0]?.publisher ?? ''}${kindNote(articles)}`;
      if (isSoleSource) return `${who} says so · ${days}`;
      // Several statements are several outlets' own: nothing is claimed of any of them.
      const outlets = independent(shown);
      if (outlets.length > 1) return `From ${outlets.length} outlets · ${daysOf(shown)}`;
      return isUnheard ? `Only ${who} says so · ${days}` : `From ${who} · ${days}`;
    }
  }
}

/** What stands above one line for each source: who mentions something, or how articles open. */
export function headlineOfEach(articles: readonly Article[], isList: boolean): string {
  const publishers = independent(articles).map(({ publisher }) => publisher);
  const many = publishers.length === 1 ? (publishers[0] ?? '') : `${publishers.length} outlets`;
  const verb = isList ? (publishers.length === 1 ? ' mentions it' : ' mention it') : '';
  return `${isList && publishers.length === 1 ? 'Only ' : isList ? '' : 'From '}${many}${verb} · ${daysOf(articles)}`;
}

/** What stands above a question that is not answered. */
export const notFoundHeadline = 'The articles do not say';

/** What stands above the sentences that come closest. */
export const nearHeadline = 'No sentence answers this outright. Closest:';
