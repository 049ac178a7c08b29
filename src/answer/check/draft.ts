import type { Gathered } from '../../search/gathered.ts';
import type { Citation } from '../answer.ts';
import { type Numbering, numbering } from '../citation.ts';
import { maxDraftChars, refuseLonger } from '../limits.ts';
import { inOneGo, resting, type Steps } from '../steps.ts';
import { checkInSteps } from './check.ts';
import { draftClaims } from './draft-sentences.ts';
import type { Draft, DraftSentence } from './draft-shape.ts';
import type { ClaimPart } from './verdict.ts';

export interface DraftRequest {
  readonly draft: string;
  readonly retriever: Gathered;
  /** The day of asking, `YYYY-MM-DD`: what "this year" in the draft is reckoned from. */
  readonly today: string;
}

/**
 * Holds each sentence of a draft against all articles. Pure: the same articles and day give the same result.
 * @throws UserError for a draft of more than `maxDraftChars`.
 */
export function checkDraft(request: DraftRequest): Omit<Draft, 'tookMs'> {
  return inOneGo(draftInSteps(request));
}

/** The same, with `rest` awaited between its steps. */
export function checkDraftSlowly(request: DraftRequest, rest: () => Promise<void>): Promise<Omit<Draft, 'tookMs'>> {
  return resting(draftInSteps(request), rest);
}

function* draftInSteps({ draft, retriever, today }: DraftRequest): Steps<Omit<Draft, 'tookMs'>> {
  refuseLonger('draft', draft, maxDraftChars);
  const numbers = numbering();
  const sentences: DraftSentence[] = [];
  for (const { text, span, claim } of draftClaims(draft, today)) {
    if (claim === null) {
      sentences.push({ text, span, verdict: 'unchecked', parts: [] });
      continue;
    }
    const { check } = yield* checkInSteps({ claim, retriever, today });
    const parts = check.parts.map((part) => renumbered(part, check.citations, numbers, retriever));
    sentences.push({ text, span, verdict: verdictOf(parts), parts });
    yield;
  }
  return { sentences, citations: numbers.citations };
}

/** A statement's evidence under the numbers of the whole draft. */
function renumbered(
  part: ClaimPart,
  citations: readonly Citation[],
  numbers: Numbering,
  { articles }: Gathered,
): ClaimPart {
  const anew = (own: readonly number[]) =>
    own.flatMap((number) => {
      const citation = citations.find((each) => each.number === number);
      const article = citation && articles.get(citation.articleId);
      return citation && article ? [numbers.of(article, citation.span)] : [];
    });
  return {
    ...part,
    lines: part.lines.map((line) => ({ ...line, citations: anew(line.citations) })),
    differences: part.differences.map((each) => ({ ...each, citations: anew(each.citations) })),
  };
}

/** What is said of a sentence of several statements: that one is said otherwise, that one is not found or not outright, else the weakest support. */
function verdictOf(parts: readonly ClaimPart[]): DraftSentence['verdict'] {
  const order = ['disputed', 'not-found', 'near', 'single-source', 'corroborated'] as const;
  return order.find((verdict) => parts.some((part) => part.verdict === verdict)) ?? 'unchecked';
}
