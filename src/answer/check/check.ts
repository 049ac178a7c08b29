import type { Article, Span } from '../../corpus/article.ts';
import { analyseQuery } from '../../retrieval/analyse.ts';
import { termsOf } from '../../retrieval/analyser.ts';
import { everything } from '../../retrieval/query.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { publisherKey } from '../agreement-support.ts';
import { type Numbering, numbering } from '../citation.ts';
import { type Holding, hold, mayHold } from './hold.ts';
import { splitClaim } from './split.ts';
import { readUnit, type SurfaceOf, type Unit } from './unit.ts';
import type { Check, ClaimPart, Verdict } from './verdict.ts';

/** Passages that are read for a statement, best first. */
const maxPassages = 40;
/** Sentences that a verdict shows: for the claim, and differing from it. */
const maxLines = 3;

export interface CheckRequest {
  readonly claim: string;
  readonly retriever: Retriever;
  /** The day of asking, `YYYY-MM-DD`: what "this year" in the claim is reckoned from. */
  readonly today: string;
}

/** A sentence held against a statement. */
interface Held {
  readonly article: Article;
  readonly span: Span;
  readonly holding: Holding;
}

/**
 * Holds a claim against all articles, statement by statement. The verdict is about the articles: which of them say it,
 * which differ, or that none does. Pure: the same articles and day give the same result.
 */
export function check({ claim, retriever, today }: CheckRequest): Omit<Check, 'tookMs'> {
  const surfaceOf = surfacesOf(retriever);
  const numbers = numbering();
  const parts = splitClaim(claim, today, surfaceOf).map(({ text, whole }) => {
    const held = heldAgainst(readUnit(whole, today, surfaceOf), whole, retriever);
    return partOf(text, held, numbers);
  });
  return { claim, parts, citations: numbers.citations };
}

/** Articles write names with a capital: nothing else needs to be known of their words. */
const asWritten: SurfaceOf = () => '';

function surfacesOf({ vocabulary }: Retriever): SurfaceOf {
  return (term) => (vocabulary.frequency(term) > 0 ? vocabulary.surface(term, term) : '');
}

/** The sentences of the passages that have most of the statement's words, each held against it. */
function heldAgainst(claim: Unit, text: string, retriever: Retriever): readonly Held[] {
  const { vocabulary } = retriever;
  const weigh = (term: string) => Math.log(1 + (vocabulary.passageCount + 1) / (vocabulary.frequency(term) + 0.5));
  const hits = retriever.search(analyseQuery(text, vocabulary), everything, maxPassages);
  return hits.flatMap(({ article, passage }) =>
    passage.sentences.flatMap(({ text, span }) => {
      if (!mayHold(claim, termsOf(text))) return [];
      const unit = withByline(readUnit(text, article.published, asWritten), article);
      const holding = hold(claim, unit, weigh);
      return holding.kind === 'silent' ? [] : [{ article, span, holding }];
    }),
  );
}

/** Who wrote and published a sentence is known without its saying so: "Donald Miller argues …". */
function withByline(unit: Unit, article: Article): Unit {
  const byline = readUnit([article.publisher, article.author ?? ''].join(', '), article.published, asWritten);
  const words = byline.words.filter(({ term }) => term !== null && !unit.words.some((word) => word.term === term));
  const from = unit.words.length + 50;
  return {
    ...unit,
    words: [
      ...unit.words,
      ...words.map((word) => ({ ...word, index: from + word.index, isName: true, isVerb: false, isByline: true })),
    ],
  };
}

function partOf(text: string, held: readonly Held[], numbers: Numbering): ClaimPart {
  const supporting = bestByArticle(held.filter(({ holding }) => holding.kind === 'supports'));
  const isRival = ({ holding, article }: Held) =>
    holding.kind === 'differs' &&
    !supporting.some((one) => one.article === article) &&
    !(holding.isByName && supporting.length > 0);
  const differing = bestByArticle(held.filter(isRival));
  const shown = [...supporting.slice(0, maxLines), ...differing.slice(0, maxLines)];
  const lines = shown.map(({ article, span }) => ({
    text: article.text.slice(span.start, span.end),
    citations: [numbers.of(article, span)],
  }));
  const differences = differing
    .slice(0, maxLines)
    .flatMap(({ article, span, holding }) =>
      holding.kind === 'differs'
        ? holding.differences.map((each) => ({ ...each, citations: [numbers.of(article, span)] }))
        : [],
    );
  return { text, verdict: verdictOf(supporting, differing), lines, differences };
}

/** The sentence of each article that says most of the claim; the fewest differences first among equals. */
function bestByArticle(held: readonly Held[]): readonly Held[] {
  const best = new Map<string, Held>();
  const worth = ({ holding }: Held) =>
    holding.coverage - (holding.kind === 'differs' ? 0.05 * holding.differences.length : 0);
  for (const one of held) {
    const known = best.get(one.article.id);
    if (known === undefined || worth(one) > worth(known)) best.set(one.article.id, one);
  }
  return [...best.values()].sort(
    (one, other) => worth(other) - worth(one) || (one.article.id < other.article.id ? -1 : 1),
  );
}

function verdictOf(supporting: readonly Held[], differing: readonly Held[]): Verdict {
  if (differing.length > 0) return 'disputed';
  const publishers = new Set(supporting.map(({ article }) => publisherKey(article.publisher)));
  return publishers.size === 0 ? 'not-found' : publishers.size === 1 ? 'single-source' : 'corroborated';
}
