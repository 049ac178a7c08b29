import type { Gathered } from '../../search/gathered.ts';
import { numbering } from '../citation.ts';
import { maxDraftChars, refuseLonger } from '../limits.ts';
import { inOneGo, resting, type Steps } from '../steps.ts';
import { draftClaims } from './draft-sentences.ts';
import type { Draft, DraftSentence } from './draft-shape.ts';
import { partsOf } from './draft-verdict.ts';
import { readItems } from './slips/laid.ts';
import { surestSlip, weighedSlots } from './slips/slips.ts';
import { sourcesOf, trailBehind, trailInSteps } from './slips/sources.ts';
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
  const claims = draftClaims(draft, today);
  let trail = yield* trailInSteps(
    claims.flatMap(({ claim }) => claim ?? []),
    retriever,
  );
  let before = '';
  // What a draft is from is fetched in one go.
  retriever.expect([...trail.shares.keys()].flatMap((id) => retriever.articles.get(id) ?? []));
  yield;
  for (const { text, span, claim, ownFrom } of claims) {
    if (claim === null) {
      sentences.push({ text, span, verdict: 'unchecked', parts: [] });
      continue;
    }
    const read = readItems(claim, today);
    const sources = sourcesOf(read, retriever, trail);
    yield;
    const slip = surestSlip(weighedSlots(sources, ownFrom, retriever));
    const parts = yield* partsOf({ claim, sources, slip }, { retriever, today, numbers });
    sentences.push({ text, span, verdict: verdictOf(parts), parts });
    trail = trailBehind(trail, text, before, sources);
    before = text;
    yield;
  }
  return { sentences, citations: numbers.citations };
}

/** What is said of a sentence of several statements: that one is said otherwise, that one is not found or not outright, else the weakest support. */
function verdictOf(parts: readonly ClaimPart[]): DraftSentence['verdict'] {
  const order = ['disputed', 'not-found', 'near', 'single-source', 'corroborated'] as const;
  return order.find((verdict) => parts.some((part) => part.verdict === verdict)) ?? 'unchecked';
}
