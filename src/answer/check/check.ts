import type { Article } from '../../corpus/article.ts';
import { readUnit, type SurfaceOf, type Unit, type Word } from '../../language/reading/unit.ts';
import { type Sentence, type Span, spansMeet } from '../../language/span.ts';
import { termsOf } from '../../language/tokens.ts';
import { analyseQuery } from '../../search/analyse.ts';
import type { Gathered } from '../../search/gathered.ts';
import { everything } from '../../search/query.ts';
import type { Citation } from '../answer.ts';
import { type Numbering, numbering } from '../citation.ts';
import { maxClaimChars, refuseLonger } from '../limits.ts';
import { quotables } from '../lines/lines.ts';
import { languageAsked } from '../question/across.ts';
import { align } from '../relate/alignment.ts';
import { meetFigures } from '../relate/claimed-figures.ts';
import { readInContext } from '../relate/context.ts';
import { leastOdds, surestConflict } from '../relate/contradiction.ts';
import { countedIn } from '../relate/counted.ts';
import { type Holding, hold, mayHold } from '../relate/hold.ts';
import { independent, isAnothers } from '../relate/outlets.ts';
import { rarityIn } from '../relate/overlap.ts';
import { coverageOf, mayConflict, pairUp } from '../relate/pairing.ts';
import { keepsClause, keepsObjects, keepsOwners } from '../relate/parts.ts';
import { type Reading, readForRelation } from '../relate/reading.ts';
import { inOneGo, resting, type Steps, stepsIn } from '../steps.ts';
import { closestTo } from './closest.ts';
import { type Pasted, pastedFrom, rearrangedFrom } from './pasted.ts';
import { maxParts, splitClaim } from './split.ts';
import { claimedOffice, officeAgainst } from './two-offices.ts';
import type { Check, ClaimPart, Verdict } from './verdict.ts';

/** Passages that are read for a statement, best first. */
const maxPassages = 40;
/** Sentences that a verdict shows: for the claim, and differing from it. */
const maxLines = 3;

export interface CheckRequest {
  readonly claim: string;
  readonly retriever: Gathered;
  /** The day of asking, `YYYY-MM-DD`: what "this year" in the claim is reckoned from. */
  readonly today: string;
}

/**
 * Words of a claim times words of the articles that they are held against: no claim may use more. A statement of twenty
 * words takes 160,000 at most; only what is as long as a page and made of few words comes near.
 */
const maxHeldWords = 4_000_000;

/** A checked claim with what its JSON leaves out. */
export interface Checked {
  readonly check: Omit<Check, 'tookMs'>;
  /** Where the claim was copied from word for word; null when it was not. */
  readonly pastedFrom: Citation | null;
  /** Statements beyond those that are checked one by one. */
  readonly uncheckedCount: number;
  /** True when the claim had used up what it may before all passages near it were read: the nearest were. */
  readonly isCutShort: boolean;
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
 * @throws UserError for a claim of more than `maxClaimChars`.
 */
export function check(request: CheckRequest): Checked {
  return inOneGo(checkInSteps(request));
}

/** The same, with `rest` awaited between its steps. */
export function checkSlowly(request: CheckRequest, rest: () => Promise<void>): Promise<Checked> {
  return resting(checkInSteps(request), rest);
}

/** The same in steps. */
export function checkInSteps(request: CheckRequest): Steps<Checked> {
  return stepsIn(languageAsked(request.claim), checkIn(request));
}

function* checkIn({ claim, retriever, today }: CheckRequest): Steps<Checked> {
  refuseLonger('claim', claim, maxClaimChars);
  const surfaceOf = surfacesOf(retriever);
  const numbers = numbering();
  const budget: Budget = { left: maxHeldWords };
  const readingOf = readings();
  const held = (text: string, day: string) =>
    heldAgainst(readUnit(text, day, surfaceOf), { text, day }, retriever, { readingOf, budget });
  const pasted = yield* pastedFrom(claim, retriever);
  yield;
  if (pasted !== null) {
    const { article, sentences } = pasted;
    // "Monday" in a pasted sentence is the Monday of its article.
    const all = sentences.length === 1 ? yield* held(claim, article.published) : [];
    const others = all.filter((one) => one.article !== article);
    const turned = turning(pasted, claim, surfaceOf);
    const part = partOf(claim, [...heldAs(pasted, claim, turned), ...others], numbers);
    const { citations } = numbers;
    const pastedFrom = citations.find(({ articleId }) => articleId === article.id) ?? null;
    const isCutShort = budget.left < 0;
    return { check: { claim, parts: [part], citations }, pastedFrom, uncheckedCount: 0, isCutShort };
  }
  const statements = yield* splitClaim(claim, today, surfaceOf);
  yield;
  const parts: ClaimPart[] = [];
  for (const { text, whole } of statements.slice(0, maxParts)) {
    const part = partOf(text, yield* withMoved(yield* held(whole, today), whole, retriever), numbers);
    parts.push(part.verdict === 'not-found' ? yield* nearTo(part, whole, retriever, today, numbers) : part);
    yield;
  }
  return {
    check: { claim, parts, citations: numbers.citations },
    pastedFrom: null,
    uncheckedCount: statements.length - parts.length,
    isCutShort: budget.left < 0,
  };
}

/** A sentence that the claim only rearranges does not bear it out, though all its words are there. */
function* withMoved(held: readonly Held[], claim: string, retriever: Gathered): Steps<readonly Held[]> {
  if (!held.some(({ holding }) => holding.kind === 'supports')) return held;
  const moved = yield* rearrangedFrom(claim, retriever);
  if (moved === null) return held;
  const { article, span, claimed, found } = moved;
  return held.map((one) => {
    const isIt = one.article === article && spansMeet(one.span, span);
    if (!isIt || one.holding.kind !== 'supports') return one;
    const { coverage } = one.holding;
    return { ...one, holding: { kind: 'differs', coverage, differences: [{ claimed, found }], isByName: true } };
  });
}

/**
 * What an excerpt leaves out that makes it say another thing: a word that denies or limits, or one between its own without
 * which the others play other parts ("cut [deforestation from] mining"). Null when it says the same.
 */
function turning({ article, sentences, dropped, omitted }: Pasted, claim: string, surfaceOf: SurfaceOf): string | null {
  const [only, ...more] = sentences;
  if (more.length > 0) return dropped;
  if (dropped !== null || omitted === null || only === undefined) return dropped;
  // Whoever marks that words are left out pretends nothing.
  if (/…|\.{3}/.test(claim)) return null;
  const unit = readUnit(claim, article.published, surfaceOf);
  const sentence = readInContext(article, [only], 0);
  const alignment = align(unit, sentence);
  const isKept =
    meetFigures(unit.figures, countedIn(sentence), { isExact: true }).isMet &&
    keepsObjects(unit, sentence, alignment) &&
    keepsOwners(unit, sentence, alignment) &&
    keepsClause(unit, sentence, alignment);
  return isKept ? null : omitted;
}

/** What a pasted excerpt's own sentences say of it: the same, unless it leaves out what turns it round. */
function heldAs({ article, sentences }: Pasted, claim: string, turned: string | null): readonly Held[] {
  const holding: Holding =
    turned === null
      ? { kind: 'supports', coverage: 2, leans: false }
      : { kind: 'differs', coverage: 2, differences: [{ claimed: claim, found: turned }], isByName: false };
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ article, span: { start: first.span.start, end: last.span.end }, holding }];
}

/** How terms are written in the articles; each is looked up once, for that reads passages. */
function surfacesOf({ vocabulary }: Gathered): SurfaceOf {
  const known = new Map<string, string>();
  return (term) => {
    const surface = known.get(term) ?? (vocabulary.frequency(term) > 0 ? vocabulary.surface(term, term) : '');
    known.set(term, surface);
    return surface;
  };
}

/** The sentences of articles laid out word by word, each once: nearly the same are held against every statement of a claim. */
function readings(): (article: Article, sentence: Sentence) => Reading {
  const known = new WeakMap<Sentence, Reading>();
  return ({ published }, sentence) => {
    const reading = known.get(sentence) ?? readForRelation(sentence.text, published);
    known.set(sentence, reading);
    return reading;
  };
}

/** What is left of `maxHeldWords`; below 0 when more was wanted. */
interface Budget {
  left: number;
}

/** What the statements of one claim share. */
interface Shared {
  readonly readingOf: (article: Article, sentence: Sentence) => Reading;
  readonly budget: Budget;
}

/** The sentences of the passages that have most of the statement's words, each held against it: as many as the budget allows. */
function* heldAgainst(
  claim: Unit,
  { text, day }: { readonly text: string; readonly day: string },
  retriever: Gathered,
  { readingOf, budget }: Shared,
): Steps<readonly Held[]> {
  const { vocabulary } = retriever;
  const weigh = rarityIn(vocabulary);
  const hits = retriever.search(analyseQuery(text, vocabulary), everything, maxPassages);
  const held: Held[] = [];
  const silent: Heard[] = [];
  const claimed = readForRelation(text, day);
  const office = claimedOffice(text);
  for (const { article, passage } of hits) {
    for (const [at, sentence] of passage.sentences.entries()) {
      const { span } = sentence;
      const terms = termsOf(sentence.text);
      budget.left -= claim.words.length * terms.length;
      if (budget.left < 0) return held;
      const known = mayHold(claim, terms)
        ? hold(claim, readInContext(article, passage.sentences, at), weigh)
        : ({ kind: 'silent', coverage: 0 } as const);
      const reading = known.kind === 'silent' ? readingOf(article, sentence) : null;
      const against = reading === null || office === null ? null : officeAgainst(office, sentence.text);
      const holding = against ?? (reading === null ? known : contradicts(claimed, reading));
      if (holding.kind === 'silent') {
        if (reading !== null) silent.push({ article, span, reading });
        yield;
        continue;
      }
      const leans = holding.kind === 'supports' && holding.leans;
      const start = leans ? (passage.sentences[at - 1]?.span.start ?? span.start) : span.start;
      held.push({ article, span: { start, end: span.end }, holding });
      yield;
    }
  }
  const others = yield* rivalsOf(held, silent, text, budget);
  const allies = yield* alliesOf(held, silent, text, budget);
  return [
    ...held.map((one) => allies.get(one)?.told ?? one),
    ...[...allies.values()].map(({ ally }) => ally),
    ...others,
  ];
}

/** A sentence that says neither yes nor no to a claim. */
interface Heard {
  readonly article: Article;
  readonly span: Span;
  readonly reading: Reading;
}

/** What other outlets say against a sentence that bears a claim out, in the very thing that the claim has of it. */
function* rivalsOf(
  held: readonly Held[],
  silent: readonly Heard[],
  claim: string,
  budget: Budget,
): Steps<readonly Held[]> {
  const rivals: Held[] = [];
  for (const { article, span, holding } of held) {
    if (holding.kind !== 'supports') continue;
    const own = readForRelation(article.text.slice(span.start, span.end), article.published);
    for (const other of silent) {
      if (!isAnothers(other.article, article) || !mayConflict(own, other.reading)) continue;
      budget.left -= own.words.length * other.reading.words.length;
      if (budget.left < 0) return rivals;
      const found = surestConflict(own, other.reading, null);
      yield;
      if (found === null || found.score < leastOdds.claimed || !claim.includes(found.values[0])) continue;
      const differences = [{ claimed: found.values[0], found: found.values[1] }];
      rivals.push({
        article: other.article,
        span: other.span,
        holding: { kind: 'differs', coverage: 0.5, differences, isByName: false },
      });
    }
  }
  return rivals;
}

/**
 * What other outlets say against a sentence that differs from a claim, where they give what the claim has in its place: that they bear the
 * claim out may take words that they do not have. By the sentence that differs, with how it does.
 */
function* alliesOf(
  held: readonly Held[],
  silent: readonly Heard[],
  claim: string,
  budget: Budget,
): Steps<ReadonlyMap<Held, { readonly told: Held; readonly ally: Held }>> {
  const allies = new Map<Held, { readonly told: Held; readonly ally: Held }>();
  if (held.some(({ holding }) => holding.kind === 'supports')) return allies;
  for (const one of held) {
    const { article, span, holding } = one;
    if (holding.kind !== 'differs') continue;
    const own = readForRelation(article.text.slice(span.start, span.end), article.published);
    for (const other of silent) {
      if (allies.has(one) || !isAnothers(other.article, article) || !mayConflict(own, other.reading)) continue;
      budget.left -= own.words.length * other.reading.words.length;
      if (budget.left < 0) return allies;
      const found = surestConflict(own, other.reading, null);
      yield;
      if (found === null || found.score < leastOdds.claimed) continue;
      const [said, theirs] = found.values;
      const difference = holding.differences.find(
        ({ claimed }) => claim.includes(claimed) && theirs.includes(claimed) && !said.includes(claimed),
      );
      if (difference === undefined) continue;
      const differences = [{ claimed: difference.claimed, found: said }];
      allies.set(one, {
        told: { ...one, holding: { ...holding, differences, isByName: false } },
        ally: { article: other.article, span: other.span, holding: { kind: 'supports', coverage: 0.5, leans: false } },
      });
    }
  }
  return allies;
}

/** A sentence that says less of a claim than this, by weight, is about something else. */
const leastOfClaim = 0.55;

/** Where a sentence that does not bear a claim out says what cannot be true beside it. */
function contradicts(claim: Reading, sentence: Reading): Holding {
  const silent: Holding = { kind: 'silent', coverage: 0 };
  if (!mayConflict(claim, sentence)) return silent;
  const found = surestConflict(claim, sentence, null);
  if (found === null || found.score < leastOdds.claimed) return silent;
  // Who says it in the claim is not held against a name of what the sentence says.
  const { kind, first } = found.conflict;
  const isSaid = ({ isSpeaker, span }: Word) => isSpeaker && spansMeet(span, first);
  if (kind === 'name' && claim.words.some(isSaid)) return silent;
  // What it leaves open is no contradiction of the claim.
  if (coverageOf(pairUp(claim, sentence).first) < leastOfClaim) return silent;
  const [claimed, said] = found.values;
  return { kind: 'differs', coverage: 0.5, differences: [{ claimed, found: said }], isByName: false };
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

/** A statement that no sentence bears out, with those that come closest; as it is where none does. */
function* nearTo(
  part: ClaimPart,
  whole: string,
  retriever: Gathered,
  today: string,
  numbers: Numbering,
): Steps<ClaimPart> {
  const closest = yield* quotables(yield* closestTo(whole, retriever, today), maxLines);
  if (closest.length === 0) return part;
  const lines = closest.map(({ scored: { article }, span }) => ({
    text: article.text.slice(span.start, span.end),
    citations: [numbers.of(article, span)],
  }));
  return { ...part, verdict: 'near', lines };
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
  const outlets = independent(supporting.map(({ article }) => article)).length;
  return outlets === 0 ? 'not-found' : outlets === 1 ? 'single-source' : 'corroborated';
}
