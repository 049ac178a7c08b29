import type { Article } from '../corpus/article.ts';
import type { Citation, Disagreement, Line, Unworded, UnwordedPart } from './answer.ts';

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
  const { citations, parts = [] } = answer;
  return [
    ...wrongCitations(citations, articles),
    ...wrongOutcome(answer, citations),
    ...(answer.kind === 'not-found' && citations.length > 0 ? ['not-found, yet it cites something'] : []),
    ...parts.flatMap((part) => wrongOutcome(part, citations)),
    ...(parts.length === 0 ? [] : wrongInParts(answer, parts)),
  ];
}

/** What is wrong with what is said of one question. */
function wrongOutcome(said: UnwordedPart, citations: readonly Citation[]): readonly string[] {
  const { lines, direct, disagreements } = said;
  return [
    ...wrongLines(direct === null ? lines : [...lines, direct], citations),
    ...wrongDisagreements(disagreements, citations),
    ...wrongInKind(said),
  ];
}

/** From the least to the most. */
const worth = ['not-found', 'near', 'answered'] as const;

/** What is wrong with a whole and its parts: it is of its best part's kind, and shows what they show and nothing else. */
function wrongInParts({ kind, lines }: Unworded, parts: readonly UnwordedPart[]): readonly string[] {
  const best = Math.max(...parts.map((part) => worth.indexOf(part.kind)));
  const shown = new Set(parts.flatMap((part) => part.lines.map(({ text }) => text)));
  const own = new Set(lines.map(({ text }) => text));
  const isSame = shown.size === own.size && [...shown].every((text) => own.has(text));
  return [
    ...(worth.indexOf(kind) === best ? [] : ['not of the kind of its best part']),
    ...(isSame ? [] : ['its lines are not those of its parts']),
  ];
}

function wrongInKind(answer: UnwordedPart): readonly string[] {
  if (answer.kind === 'near') {
    const claims = answer.direct !== null || answer.support !== null || answer.disagreements.length > 0;
    return [
      ...(answer.lines.length === 0 ? ['near without a line'] : []),
      ...(claims ? ['near, yet it claims something'] : []),
    ];
  }
  if (answer.kind === 'answered') {
    const wrong = answer.lines.length === 0 ? ['answered without a line'] : [];
    return answer.support === 'disputed' && answer.disagreements.length === 0
      ? [...wrong, 'disputed by nobody']
      : wrong;
  }
  const says = answer.lines.length + answer.disagreements.length > 0 || answer.direct !== null;
  const wrong = says ? ['not-found, yet it says something'] : [];
  return answer.because === null ? [...wrong, 'not-found without a reason'] : wrong;
}
