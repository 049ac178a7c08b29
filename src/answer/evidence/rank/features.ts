import type { Passage } from '../../../corpus/passage.ts';
import { cosine, together } from '../../../language/meaning.ts';
import type { Hit } from '../../../search/gathered.ts';
import type { Asked } from '../../question/question.ts';
import type { Steps } from '../../steps.ts';
import { closeness, typed } from './features-kind.ts';
import {
  closestIn,
  insteadIn,
  type Matched,
  maskIn,
  match,
  oddsOf,
  type TermOdds,
  weightOf,
} from './features-match.ts';
import { at, type FeatureName, featureNames } from './features-names.ts';
import type { ReadQuestion } from './features-question.ts';
import { marks, type ReadPassage, type ReadSentence, readPassage } from './features-sentence.ts';

/** A sentence with its features in the order of `featureNames`, and the question's terms it has. */
export interface Candidate {
  readonly hit: Hit;
  readonly position: number;
  readonly features: Float64Array;
  readonly matched: Matched;
  /** Terms that its passage, heading and title have. */
  readonly around: number;
}

/** What the sentences of one question share. */
interface Field {
  readonly question: ReadQuestion;
  readonly asked: Asked;
  readonly odds: TermOdds;
  readonly topScore: number;
  readonly nextScore: number;
  /** Each article's part of the scores of all hits. */
  readonly shares: ReadonlyMap<string, number>;
  readonly topShare: number;
}

/** Nothing is divided by less. */
const leastScore = 1e-6;
/** Idf sums are divided by this, to be of the size of shares. */
const idfUnit = 10;

/** Reads the sentences of the hits; the order is the hits' and the text's. */
export function* candidatesOf(question: ReadQuestion, asked: Asked, hits: readonly Hit[]): Steps<readonly Candidate[]> {
  const passages: ReadPassage[] = [];
  const matches: (readonly Matched[])[] = [];
  for (const hit of hits) {
    const passage = readPassage(hit.passage, hit.article, question.meaning);
    passages.push(passage);
    matches.push(passage.sentences.map((sentence) => match(question, sentence)));
    yield;
  }
  const shares = articleShares(hits);
  const field: Field = {
    question,
    asked,
    odds: oddsOf(question, matches.flat()),
    // Passages found by meaning alone score nothing.
    topScore: Math.max(hits[0]?.score ?? 0, leastScore),
    nextScore: hits[1]?.score ?? 0,
    shares,
    topShare: Math.max(0, ...shares.values()),
  };
  const candidates: Candidate[] = [];
  for (const [rank, hit] of hits.entries()) {
    const passage = passages[rank];
    if (passage !== undefined) candidates.push(...inPassage(field, hit, rank, passage, matches[rank] ?? []));
    yield;
  }
  tell(question, candidates, matches, hits);
  relate(candidates);
  return candidates;
}

function articleShares(hits: readonly Hit[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  const total = Math.max(
    leastScore,
    hits.reduce((sum, { score }) => sum + score, 0),
  );
  for (const { article, score } of hits) shares.set(article.id, (shares.get(article.id) ?? 0) + score / total);
  return shares;
}

function inPassage(
  field: Field,
  hit: Hit,
  rank: number,
  passage: ReadPassage,
  matched: readonly Matched[],
): readonly Candidate[] {
  const { question } = field;
  const whole = matched.reduce((bits, { loose }) => bits | loose, 0);
  const title = maskIn(question, passage.title);
  const heading = maskIn(question, passage.heading);
  const lead = Math.max(0, ...matched.map(({ exact }) => weightOf(question, exact)));
  return passage.sentences.flatMap((sentence, position) => {
    const m = matched[position];
    if (m === undefined) return [];
    const f = new Float64Array(featureNames.length);
    const around = whole | title | heading;
    cover(f, field, matched, position, whole, title, heading);
    place(f, field, hit, rank, lead);
    inText(f, hit.passage, position, sentence, m);
    f[at.pairsAdjacent] = adjacentPairs(question, m);
    f[at.idfPairs] = scale(question) * (f[at.pairsAdjacent] ?? 0);
    mean(f, field, passage, matched, position, title | heading);
    closeness(f, question, field.asked, sentence, m);
    typed(f, question, field.asked, sentence, m);
    return [{ hit, position, features: f, matched: m, around }];
  });
}

const scale = (question: ReadQuestion): number => question.weightSum / idfUnit;

/** Which of the question's terms the sentence has, and which its surroundings have instead. */
function cover(
  f: Float64Array,
  field: Field,
  matched: readonly Matched[],
  position: number,
  whole: number,
  title: number,
  heading: number,
): void {
  const { question: q, odds } = field;
  const m = matched[position];
  if (m === undefined) return;
  const before = (matched[position - 1]?.loose ?? 0) & ~m.loose;
  const after = (matched[position + 1]?.loose ?? 0) & ~m.loose & ~before;
  const rest = whole & ~m.loose & ~before & ~after;
  const both = (share: FeatureName, sum: FeatureName, mask: number) => {
    f[at[share]] = weightOf(q, mask);
    f[at[sum]] = scale(q) * (f[at[share]] ?? 0);
  };
  both('covered', 'idfCovered', m.exact);
  both('coveredByRelated', 'idfByRelated', m.related & ~m.loose);
  both('coveredByPrefix', 'idfByPrefix', m.prefixed & ~m.related);
  both('coveredBefore', 'idfBefore', before);
  both('coveredInPassage', 'idfInPassage', rest);
  both('coveredInTitle', 'idfInTitle', title & ~m.loose);
  f[at.idfAfter] = scale(q) * weightOf(q, after);
  f[at.coveredBySynonym] = weightOf(q, m.loose & ~m.exact);
  f[at.coveredNames] = weightOf(q, m.loose & q.names);
  f[at.missesName] = q.names & ~(m.loose | title | heading) ? 1 : 0;
  f[at.missesNumber] = q.numbers & ~m.exact ? 1 : 0;
  f[at.missesFocus] = q.focus & ~m.loose ? 1 : 0;
  f[at.namesInTitle] = weightOf(q, q.names & title & ~m.loose);
  f[at.localCovered] = odds.share(m.exact);
  f[at.localBefore] = odds.share(before);
  f[at.localAfter] = odds.share(after);
  f[at.localInTitle] = odds.share(title & ~m.loose);
  f[at.oddsCovered] = odds.present(m.loose);
  f[at.oddsMissed] = odds.absent(~m.loose);
  f[at.oddsAround] = odds.present((whole | title | heading) & ~m.loose);
  f[at.oddsByRelated] = odds.present(m.related & ~m.loose);
  f[at.evenCovered] = bitCount(m.exact) / Math.max(1, q.terms.length);
}

/** A cosine below this is mostly chance, above it mostly meaning. */
const sureCosine = 0.45;

/** What the sentence says in other words, and what its surroundings do. */
function mean(
  f: Float64Array,
  { question: q }: Field,
  passage: ReadPassage,
  matched: readonly Matched[],
  position: number,
  above: number,
): void {
  const [m, sentence] = [matched[position], passage.sentences[position]];
  if (m === undefined || sentence === undefined || q.meaning === null) return;
  const [before, after] = [matched[position - 1], matched[position + 1]];
  const aboveInstead = insteadIn(q, passage.above).terms;
  const aboveClosest = closestIn(q, passage.above);
  const covered = m.loose | m.instead;
  f[at.insteadCovered] = weightOf(q, m.instead & ~m.loose);
  f[at.idfInstead] = scale(q) * (f[at.insteadCovered] ?? 0);
  const [toldBefore, toldAfter] = [covered | (before?.loose ?? 0), covered | (after?.loose ?? 0)];
  const toldAbove = covered | above;
  f[at.insteadBefore] = weightOf(q, (before?.instead ?? 0) & ~toldBefore);
  f[at.insteadAfter] = weightOf(q, (after?.instead ?? 0) & ~toldAfter);
  f[at.insteadAbove] = weightOf(q, aboveInstead & ~toldAbove);
  f[at.insteadOfUnits] = bitCount(m.units) / Math.max(1, q.units);
  let [meant, surely, missed, byBefore, byAfter, byAbove] = [0, 0, 0, 0, 0, 0];
  q.weights.forEach((weight, i) => {
    if (covered & (1 << i)) return;
    const value = m.closest[i] ?? 0;
    meant += weight * value;
    surely += (weight * Math.max(0, value - sureCosine)) / (1 - sureCosine);
    if (value < sureCosine) missed += weight;
    if (!(toldBefore & (1 << i))) byBefore += weight * Math.max(0, (before?.closest[i] ?? 0) - value);
    if (!(toldAfter & (1 << i))) byAfter += weight * Math.max(0, (after?.closest[i] ?? 0) - value);
    if (!(toldAbove & (1 << i))) byAbove += weight * Math.max(0, (aboveClosest[i] ?? 0) - value);
  });
  f[at.meantCovered] = meant;
  f[at.meantSurely] = surely;
  f[at.idfMeant] = scale(q) * meant;
  f[at.meantMissed] = missed;
  f[at.meantBefore] = byBefore;
  f[at.meantAfter] = byAfter;
  f[at.meantAbove] = byAbove;
  f[at.allCovered] = weightOf(q, covered) + surely;
  if (q.direction === null || sentence.direction === null) return;
  f[at.cosine] = cosine(q.direction, sentence.direction);
  const around = [position - 1, position, position + 1].flatMap((each) => passage.sentences[each]?.direction ?? []);
  f[at.cosineAround] = cosine(q.direction, together(around));
  f[at.cosineAbove] = passage.above.direction === null ? 0 : cosine(q.direction, passage.above.direction);
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** How good its passage and article are. */
function place(f: Float64Array, field: Field, hit: Hit, rank: number, lead: number): void {
  f[at.passageScore] = hit.score / field.topScore;
  f[at.passageBehind] = (hit.score - field.topScore) / idfUnit;
  f[at.passageRank] = 1 / (rank + 1);
  f[at.passageGap] = rank === 0 ? 1 - field.nextScore / field.topScore : 0;
  f[at.passageLead] = lead;
  f[at.idfLead] = scale(field.question) * lead;
  const share = field.shares.get(hit.article.id) ?? 0;
  f[at.articleShare] = share;
  f[at.articleIsFirst] = share === field.topShare ? 1 : 0;
}

/** Neighbours in the question that are neighbours here, in the same order. */
function adjacentPairs(q: ReadQuestion, m: Matched): number {
  let weight = 0;
  for (const [one, other] of q.pairs) {
    if (!(m.loose & (1 << one)) || !(m.loose & (1 << other))) continue;
    const isAdjacent = m.at.some(
      (a) => a.term === one && m.at.some((b) => b.term === other && b.token > a.token && b.token - a.token <= 2),
    );
    if (isAdjacent) weight += (q.weights[one] ?? 0) + (q.weights[other] ?? 0);
  }
  return weight;
}

/** Its length, its place, how it opens, and how much it says beyond the question. */
function inText(f: Float64Array, passage: Passage, position: number, sentence: ReadSentence, m: Matched): void {
  const said = new Set(m.at.map(({ token }) => token));
  let fresh = 0;
  sentence.marks.forEach((mark, token) => {
    if (mark & marks.content && !said.has(token)) fresh++;
  });
  f[at.newWords] = Math.min(fresh, 30) / 30;
  f[at.newWordsLog] = Math.log(1 + fresh);
  f[at.newShare] = fresh / Math.max(1, sentence.contentCount);
  f[at.lengthLog] = Math.log(1 + sentence.terms.length);
  f[at.isFirstInPassage] = position === 0 ? 1 : 0;
  f[at.positionLog] = Math.log(1 + position);
  f[at.isFirstInArticle] = position === 0 && passage.id.endsWith('#0') ? 1 : 0;
  f[at.isQuestion] = sentence.isQuestion ? 1 : 0;
  f[at.pronounBefore] = sentence.opensWithPronoun ? (f[at.coveredBefore] ?? 0) : 0;
  f[at.pronounAlone] = sentence.opensWithPronoun && f[at.coveredBefore] === 0 ? 1 : 0;
  const [first, last] = [m.at[0], m.at.at(-1)];
  if (first === undefined || last === undefined) return;
  f[at.density] = m.at.length / (last.token - first.token + 1);
  f[at.spread] = Math.log(1 + last.token - first.token);
}

/**
 * Features that count for more the less any sentence has of the question's own words: then it was asked in others, and
 * meaning must decide what words cannot.
 */
const gatedFeatures = [
  ['laxTelling', 'tellingMeant'],
  ['laxCosine', 'cosineAround'],
  ['laxMeant', 'meantCovered'],
  ['laxSurely', 'meantSurely'],
  ['laxInstead', 'insteadCovered'],
  ['laxCovered', 'covered'],
  ['laxAbove', 'cosineAbove'],
  ['laxPassage', 'passageScore'],
] as const satisfies readonly (readonly [FeatureName, FeatureName])[];

/** How well a sentence has each of the question's terms, in word or in meaning: the word itself counts above all. */
function strengths(m: Matched): Float32Array {
  return m.closest.map((value, i) => {
    const bit = 1 << i;
    return m.loose & bit ? 1.2 : m.instead & bit ? 1 : m.related & bit ? Math.max(0.8, value) : value;
  });
}

/** A match in a sentence beside counts so much of one in the sentence itself. */
const besidePart = 0.7;

/**
 * How telling what a sentence has of each term is: few of those that compete have it as well. The logarithm of their
 * part of all, weighed as the terms are.
 */
function tell(
  q: ReadQuestion,
  candidates: readonly Candidate[],
  matches: readonly (readonly Matched[])[],
  hits: readonly Hit[],
): void {
  const own = new Map(hits.map((hit, rank) => [hit, (matches[rank] ?? []).map((m) => strengths(m))]));
  const at_ = (hit: Hit, position: number): Float32Array | undefined => own.get(hit)?.[position];
  const rows = candidates.map(({ hit, position }) => at_(hit, position) ?? new Float32Array(q.terms.length));
  const around = candidates.map(({ hit, position }, n) => {
    const [before, after] = [at_(hit, position - 1), at_(hit, position + 1)];
    return (rows[n] ?? new Float32Array()).map((value, i) =>
      Math.max(value, besidePart * (before?.[i] ?? 0), besidePart * (after?.[i] ?? 0)),
    );
  });
  const most = Math.log(candidates.length + 1);
  for (const [name, values] of [
    ['tellingMeant', rows],
    ['tellingAround', around],
  ] as const) {
    for (let i = 0; i < q.terms.length; i++) {
      const sorted = Float32Array.from(values, (row) => row[i] ?? 0).sort();
      values.forEach((row, n) => {
        const features = candidates[n]?.features;
        const value = row[i] ?? 0;
        if (features === undefined || value <= 0) return;
        const asGood = sorted.length - firstAtLeast(sorted, value);
        features[at[name]] = (features[at[name]] ?? 0) + ((q.weights[i] ?? 0) * (most - Math.log(asGood))) / most;
      });
    }
  }
}

/** Where in ascending numbers the first stands that is no less than `value`. */
function firstAtLeast(sorted: Float32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Fills in what depends on the other sentences. */
function relate(candidates: readonly Candidate[]): void {
  const best = (name: FeatureName): number => Math.max(0, ...candidates.map(({ features }) => features[at[name]] ?? 0));
  const [local, all, nearest] = [best('localCovered'), best('allCovered'), best('cosine')];
  const telling = best('tellingMeant');
  const lax =
    1 - Math.max(0, ...candidates.map(({ features: f }) => (f[at.covered] ?? 0) + (f[at.coveredBySynonym] ?? 0)));
  for (const { features } of candidates) {
    features[at.localOfBest] = local === 0 ? 0 : (features[at.localCovered] ?? 0) / local;
    features[at.allOfBest] = all === 0 ? 0 : (features[at.allCovered] ?? 0) / all;
    features[at.cosineOfBest] = (features[at.cosine] ?? 0) - nearest;
    features[at.tellingOfBest] = (features[at.tellingMeant] ?? 0) - telling;
    for (const [gated, name] of gatedFeatures) features[at[gated]] = lax * (features[at[name]] ?? 0);
  }
}
