import { asWritten, readUnit } from '../../language/reading/unit.ts';
import type { Gathered } from '../../search/gathered.ts';
import type { Numbering } from '../citation.ts';
import { readInContext } from '../relate/context.ts';
import { hold } from '../relate/hold.ts';
import { independent } from '../relate/outlets.ts';
import { rarityIn } from '../relate/overlap.ts';
import type { Steps } from '../steps.ts';
import type { Run } from './slips/items.ts';
import type { Read } from './slips/laid.ts';
import { isSlip, type Slip } from './slips/slips.ts';
import type { Source } from './slips/sources.ts';
import { maxParts, type Part, splitClaim } from './split.ts';
import type { ClaimPart, Verdict } from './verdict.ts';

/** A sentence of an article that has this much of a draft's sentence comes close to it. */
const leastClose = 0.5;
/** One that has less cannot bear it out. */
const leastHeld = 0.35;
/** Sentences that a verdict shows. */
const maxLines = 3;

/** What a sentence of a draft is judged by. */
export interface Judged {
  readonly claim: string;
  /** The sentences of the articles that have most of it, the one with most first. */
  readonly sources: readonly Source[];
  /** What has most likely slipped in it; null where nothing has. */
  readonly slip: Slip | null;
}

interface Desk {
  readonly retriever: Gathered;
  readonly today: string;
  readonly numbers: Numbering;
}

/** What the articles say of each statement of a sentence: that they bear it out, give something in it otherwise, come close, or none of it. */
export function* partsOf({ claim, sources, slip }: Judged, desk: Desk): Steps<readonly ClaimPart[]> {
  const statements = (yield* splitClaim(claim, desk.today, asWritten)).slice(0, maxParts);
  const parts: ClaimPart[] = [];
  const slipped = slip !== null && isSlip(slip) ? slip : null;
  const where = slipped === null ? -1 : placeOf(slipped.draft.text, statements);
  for (const [n, { text, whole }] of statements.entries()) {
    const supporting = supportingOf(whole, sources, desk);
    yield;
    if (n === where && slipped !== null) parts.push(otherwise(text, slipped, desk));
    else if (supporting.length > 0) parts.push(shown(text, verdictOf(supporting), supporting, desk));
    else {
      const close = sources.filter(({ rest }) => rest >= leastClose);
      parts.push(shown(text, close.length > 0 ? 'near' : 'not-found', close, desk));
    }
  }
  return parts;
}

/** The statement that has these words: the last, where the words were taken over from the one before. */
function placeOf(words: string, statements: readonly Part[]): number {
  const own = statements.findIndex(({ text }) => text.includes(words));
  return own < 0 ? statements.length - 1 : own;
}

function verdictOf(supporting: readonly Source[]): Verdict {
  return independent(supporting.map(({ article }) => article)).length > 1 ? 'corroborated' : 'single-source';
}

function shown(text: string, verdict: Verdict, all: readonly Source[], { numbers }: Desk): ClaimPart {
  const lines = all.slice(0, maxLines).map(({ article, sentence: { text: said, span } }) => ({
    text: said,
    citations: [numbers.of(article, span)],
  }));
  return { text, verdict, lines, differences: [] };
}

function otherwise(text: string, { from, draft, source }: Slip, desk: Desk): ClaimPart {
  const citations = [desk.numbers.of(from.article, from.sentence.span)];
  const { laid } = from;
  const claimed = wordsOf(laid.draft, laid.lackedOfDraft[draft.at] ?? draft.run);
  const found = wordsOf(laid.source, laid.lackedOfSource[source.at] ?? source.run);
  const differences = [{ claimed, found, citations }];
  return { ...shown(text, 'disputed', [from], desk), differences };
}

/** The words of items beside each other, as they stand in their sentence. */
function wordsOf({ reading, items }: Read, { first, last }: Run): string {
  return reading.text.slice(items[first]?.span.start, items[last]?.span.end);
}

/** The sources that bear a statement out, one an article. */
function supportingOf(statement: string, sources: readonly Source[], { retriever, today }: Desk): readonly Source[] {
  const unit = readUnit(statement, today, asWritten);
  const weigh = rarityIn(retriever.vocabulary);
  const found = new Map<string, Source>();
  for (const source of sources) {
    const { article, passage, at, rest } = source;
    if (found.has(article.id) || rest < leastHeld) continue;
    if (hold(unit, readInContext(article, passage.sentences, at), weigh).kind === 'supports')
      found.set(article.id, source);
  }
  return [...found.values()];
}
