import type { Article } from '../corpus/article.ts';
import type { Citation, Disagreement, Line, Unworded } from './answer.ts';

/** The articles as they are now, by id. */
export type Articles = ReadonlyMap<string, Article>;

/** What is wrong with citations: each must stand at its number's place and be the very words of its article as it is now. */
export function wrongCitations(citations: readonly Citation[], articles: Articles): readonly string[] {
  return citations.flatMap((citation, at) => [
    ...(citation.number === at + 1 ? [] : [`citation ${citation.number} stands at place ${at + 1}`]),
    ...wrongExcerpt(citation, articles),
  ]);
}

/** What is wrong with one citation's words. */
export function wrongExcerpt({ number, articleId, span, excerpt }: Citation, articles: Articles): readonly string[] {
  const article = articles.get(articleId);
  if (article === undefined) return [`citation ${number}: article ${articleId} is gone`];
  const isVerbatim = span.start < span.end && article.text.slice(span.start, span.end) === excerpt;
  return isVerbatim ? [] : [`citation ${number}: the excerpt is not what ${articleId} says there`];
}

/** What is wrong with lines: the words of each must stand in one of its excerpts. */
export function wrongLines(lines: readonly Line[], citations: readonly Citation[]): readonly string[] {
  return lines.flatMap(({ text, citations: numbers }) => {
    const cited = citations.filter(({ number }) => numbers.includes(number));
    return [
      ...wrongNumbers(numbers, citations),
      ...(cited.some(({ excerpt }) => excerpt.includes(text)) ? [] : ['line: its words are in none of its excerpts']),
    ];
  });
}

/** Numbers that no citation has. */
export const wrongNumbers = (numbers: readonly number[], citations: readonly Citation[]): readonly string[] =>
  numbers
    .filter((wanted) => !citations.some(({ number }) => number === wanted))
    .map((number) => `no citation ${number}`);

/** What is wrong with disagreements: there are two sides at least, each cited. */
export const wrongDisagreements = (disagreements: readonly Disagreement[], citations: readonly Citation[]) =>
  disagreements.flatMap(({ positions }) => [
    ...(positions.length < 2 ? ['disagreement: fewer than two positions'] : []),
    ...positions.flatMap((position) => wrongNumbers(position.citations, citations)),
  ]);

/**
 * What of an answer does not hold against the articles as they are now; empty when it may be sent. Its excerpts are verbatim,
 * its numbers have their citations, and its kind claims no more than it shows.
 */
export function verifyAnswer(answer: Unworded, articles: Articles): readonly string[] {
  const { lines, direct, disagreements, citations } = answer;
  return [
    ...wrongCitations(citations, articles),
    ...wrongLines(direct === null ? lines : [...lines, direct], citations),
    ...wrongDisagreements(disagreements, citations),
    ...wrongInKind(answer),
  ];
}

function wrongInKind(answer: Unworded): readonly string[] {
  if (answer.kind === 'near') {
    const claims = answer.direct !== null || answer.support !== null || answer.disagreements.length > 0;
    return [
      ...(answer.lines.length === 0 ? ['near without a line'] : []),
      ...(claims ? ['near, yet it claims something'] : []),
      ...(answer.because === null ? ['near without a reason'] : []),
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
  return answer.because === null ? [...wrong, 'not-found without a reason'] : wrong;
}
