import { blanked } from '../../language/attribution.ts';
import { isMoment, readFigures } from '../../language/figures/figures.ts';
import { reachesOf } from '../../language/markers.ts';
import type { Span } from '../../language/span.ts';

/** What a question asks for is still to come. */
const asksAhead =
  /(?<!\p{L})(?:will|shall|would|going to|plan(?:s|ned|ning)?|expect(?:s|ed)?|due|scheduled|next|upcoming|may|might|could|should|can)(?!\p{L})/iu;
/** What a question asks for has been or is; one without any of these ("who opens the fair?") leaves it open. */
const asksOfFact = /(?<!\p{L})(?:did|was|were|has|have|had|won|is|are|does|do|\p{L}{2,}ed)(?!\p{L})/iu;

/**
 * True when a sentence says a span of it outright: it is not denied, wanted or only possible, and not merely expected or planned where
 * the question is of what has been.
 */
export function isAsserted(sentence: string, span: Span, question: string): boolean {
  const isOfFact = !asksAhead.test(question) && asksOfFact.test(question);
  // "In May 1756" may be nothing.
  const plain = blanked(
    sentence,
    readFigures(sentence, someDay).flatMap((figure) => (isMoment(figure) ? [figure.span] : [])),
  );
  const isFigure = /\d/.test(sentence.slice(span.start, span.end));
  return reachesOf(plain).every(({ kind, start, end, marker }) => {
    const isRuled = span.start >= start && span.start < end;
    if (!isRuled) return true;
    if (kind === 'future') return !isOfFact;
    // A denial or a doubt bears on what stands close behind it.
    const isClose = span.start >= marker.end && span.start - marker.end <= maxCloseChars;
    return !(isClose && (kind === 'not' || (kind === 'possible' && !isFigure && !asksAhead.test(question))));
  });
}

const maxCloseChars = 25;
/** Only where times stand is asked for, not which they are. */
const someDay = '2000-01-01';
