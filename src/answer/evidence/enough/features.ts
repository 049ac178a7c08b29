import { askedKinds } from '../../../language/nouns.ts';
import type { Vocabulary } from '../../../search/analyse.ts';
import { inverseFrequencyIn } from '../../../search/bm25.ts';
import type { Gathered, Hit } from '../../../search/gathered.ts';
import type { AnalysedQuestion, Asked } from '../../question/question.ts';
import { type Matched, maskIn, match, weightOf } from '../rank/features-match.ts';
import type { heldMarks } from '../rank/features-names.ts';
import { type ReadQuestion, readQuestion } from '../rank/features-question.ts';
import { readPassage } from '../rank/features-sentence.ts';
import type { ScoredSentence } from '../rank/rank.ts';
import { evidenceFeatureNames, evidenceFeatures } from './features-evidence.ts';

/**
 * What tells a question that the articles answer from one that they do not. None depends on how many passages there are:
 * sums of idf are over the idf of a word that stands in one passage alone. `around`: in the sentence, its passage, its
 * heading or its article's title.
 */
export const passageFeatureNames = [
  'constant',
  'passageOfIdf',
  'covered',
  'coveredLoosely',
  'coveredAround',
  'coveredAnywhere',
  'bestCovered',
  'passageCovered',
  'unknownShare',
  'unknownTerms',
  'unknownName',
  'missedNames',
  'missesNumber',
  'missedAround',
  'missedInSentence',
  'matchedInSentence',
  'matchedAround',
  'oddsMatched',
  'oddsMissed',
  'oddsMissedAround',
  'coversRarest',
  'coversRarestAround',
  'pairsAdjacent',
  'bestPairs',
  'passageGap',
  'passageFall',
  'articleShare',
  'termsLog',
  'idfTerms',
  'closestTyped',
  'closestName',
  'closestNumber',
  'hasTyped',
  'lacksTyped',
  'score',
  'scoreLead',
  'corrected',
  'cosine',
  'cosineAround',
  'cosineAbove',
  'allCovered',
  'insteadCovered',
  'meantMissed',
  'meantSurely',
  'tellingMeant',
  'tellingAround',
  'nextBehind',
  'unlikeRest',
] as const;

/** What is asked: some kinds are answered by fewer sentences than others. */
const askedFeatureNames = askedKinds.map((asked) => `asks-${asked}` as const);

/** How like the question whole sentences are: the best, the closest, that against the next, the fifth, and all that were read again. */
const alikeFeatureNames = ['alike', 'alikeMost', 'alikeLead', 'alikeFall', 'alikeOver'] as const;

/** What is looked at where nothing is known of whole sentences. */
export const plainFeatureNames = [...passageFeatureNames, ...evidenceFeatureNames, ...askedFeatureNames] as const;
export const enoughFeatureNames = [...plainFeatureNames, ...alikeFeatureNames] as const;
export type EnoughFeature = (typeof enoughFeatureNames)[number];

/** Sentences and passages looked at beside the best. */
const others = 10;
const passagesRead = 5;

/** Kinds of question that only a span of a kind answers, and what of a sentence shows that it has one. */
const typedMarks: Partial<Readonly<Record<Asked, readonly (typeof heldMarks)[number][]>>> = {
  figure: ['Number'],
  money: ['Money', 'Number'],
  share: ['Share', 'Number'],
  date: ['Year', 'Month'],
  person: ['Name'],
  place: ['Name'],
  organisation: ['Name'],
};

/** Reads the evidence for a question as a whole, `q` where that was read already. Null when there is none. */
export function enoughFeatures(
  question: AnalysedQuestion,
  hits: readonly Hit[],
  ranked: readonly ScoredSentence[],
  { vocabulary, meaning }: Pick<Gathered, 'vocabulary' | 'meaning'>,
  q: ReadQuestion = readQuestion(question.query, vocabulary, meaning),
): Readonly<Record<EnoughFeature, number>> | null {
  const [best, hit] = [ranked[0], hits[0]];
  if (best === undefined || hit === undefined || q.weightSum === 0) return null;
  const sentence = best.features;
  const found = evidence(q, best, hits.slice(0, passagesRead));
  const lead = ranked.slice(0, others).map(({ features }) => features);
  const unit = Math.log(2 * vocabulary.passageCount + 2);
  const idf = (mask: number): number => (q.weightSum * weightOf(q, mask)) / unit;
  const all = q.terms.reduce((bits, _, i) => bits | (1 << i), 0);
  const rarest = rarestOf(q);
  const odds = oddsIn(q, vocabulary);
  const weigh = inverseFrequencyIn(vocabulary);
  const typed = typedMarks[question.asked];
  const hasTyped =
    typed === undefined ? 0 : Number(typed.some((mark) => sentence[`${question.asked}With${mark}`] === 1));
  return {
    constant: 1,
    passageOfIdf: hit.score / q.weightSum,
    covered: weightOf(q, found.sentence.loose),
    coveredLoosely: weightOf(q, found.sentence.prefixed),
    coveredAround: weightOf(q, found.around),
    coveredAnywhere: weightOf(q, found.anywhere),
    bestCovered: Math.max(...lead.map((f) => f.covered ?? 0)),
    passageCovered: found.passageCovered,
    unknownShare: weightOf(q, q.unknown),
    unknownTerms: bitCount(q.unknown) / Math.max(1, q.terms.length),
    unknownName: q.unknown & q.names ? 1 : 0,
    missedNames: bitCount(q.names & ~found.around),
    missesNumber: q.numbers & ~found.around ? 1 : 0,
    missedAround: idf(all & ~found.around),
    missedInSentence: idf(all & ~found.sentence.prefixed),
    matchedInSentence: idf(found.sentence.loose),
    matchedAround: idf(found.around),
    oddsMatched: odds(found.sentence.loose, true),
    oddsMissed: odds(all & ~found.sentence.related, false),
    oddsMissedAround: odds(all & ~(found.around | found.sentence.related), false),
    coversRarest: found.sentence.loose & rarest ? 1 : 0,
    coversRarestAround: found.around & rarest ? 1 : 0,
    pairsAdjacent: sentence.pairsAdjacent ?? 0,
    bestPairs: Math.max(...lead.map((f) => f.pairsAdjacent ?? 0)),
    passageGap: hit.score === 0 ? 0 : 1 - (hits[1]?.score ?? 0) / hit.score,
    passageFall: hit.score === 0 ? 0 : 1 - (hits[passagesRead - 1]?.score ?? 0) / hit.score,
    articleShare: sentence.articleShare ?? 0,
    termsLog: Math.log(1 + q.terms.length),
    idfTerms: q.weightSum / unit,
    closestTyped: sentence.closestTyped ?? 0,
    closestName: sentence.closestName ?? 0,
    closestNumber: sentence.closestNumber ?? 0,
    hasTyped,
    lacksTyped: typed === undefined ? 0 : 1 - hasTyped,
    score: best.score / 10,
    scoreLead: (best.score - (ranked[others]?.score ?? 0)) / 10,
    corrected: weightOf(q, q.corrected),
    cosine: sentence.cosine ?? 0,
    cosineAround: sentence.cosineAround ?? 0,
    cosineAbove: sentence.cosineAbove ?? 0,
    allCovered: sentence.allCovered ?? 0,
    insteadCovered: sentence.insteadCovered ?? 0,
    meantMissed: sentence.meantMissed ?? 0,
    meantSurely: sentence.meantSurely ?? 0,
    tellingMeant: sentence.tellingMeant ?? 0,
    tellingAround: sentence.tellingAround ?? 0,
    nextBehind: (best.score - (ranked[1]?.score ?? 0)) / 10,
    unlikeRest: (best.score - (ranked[3]?.score ?? 0)) / 10,
    ...evidenceFeatures(question, hits, ranked, weigh),
    ...alikeFeatures(ranked),
    ...(Object.fromEntries(askedKinds.map((asked) => [`asks-${asked}`, asked === question.asked ? 1 : 0])) as Record<
      (typeof askedFeatureNames)[number],
      number
    >),
  };
}

function alikeFeatures(
  ranked: readonly ScoredSentence[],
): Readonly<Record<(typeof alikeFeatureNames)[number], number>> {
  const values = ranked.flatMap(({ alike }) => alike ?? []);
  const sorted = values.toSorted((one, other) => other - one);
  const [best = 0, most = 0] = [values[0], sorted[0]];
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    alike: best,
    alikeMost: most,
    alikeLead: most - (sorted[1] ?? 0),
    alikeFall: most - (sorted[4] ?? 0),
    alikeOver: best - mean,
  };
}

interface Evidence {
  readonly sentence: Matched;
  readonly around: number;
  /** Terms that any of the best passages has. */
  readonly anywhere: number;
  /** The most that one of the best passages has. */
  readonly passageCovered: number;
}

function evidence(q: ReadQuestion, best: ScoredSentence, hits: readonly Hit[]): Evidence {
  const masks = hits.map(({ passage, article }) => maskOfPassage(q, readPassage(passage, article, q.meaning)));
  const own = readPassage(best.passage, best.article, q.meaning);
  const read = own.sentences[best.position];
  if (read === undefined) throw new RangeError(`${best.passage.id} has no sentence ${best.position}`);
  return {
    sentence: match(q, read),
    around: maskOfPassage(q, own),
    anywhere: masks.reduce((bits, mask) => bits | mask, 0),
    passageCovered: Math.max(...masks.map((mask) => weightOf(q, mask))),
  };
}

function maskOfPassage(q: ReadQuestion, passage: ReturnType<typeof readPassage>): number {
  const inText = passage.sentences.reduce((bits, sentence) => bits | match(q, sentence).loose, 0);
  return inText | maskIn(q, passage.title) | maskIn(q, passage.heading);
}

function rarestOf(q: ReadQuestion): number {
  let best = -1;
  q.weights.forEach((weight, i) => {
    if (weight > (q.weights[best] ?? 0)) best = i;
  });
  return best < 0 ? 0 : 1 << best;
}

/** Log odds, over the terms of a set, that an answer has (or lacks) them against that any passage does. */
function oddsIn(q: ReadQuestion, vocabulary: Vocabulary): (mask: number, isPresent: boolean) => number {
  const any = q.terms.map((term) => (vocabulary.frequency(term) + 0.5) / (vocabulary.passageCount + 1));
  return (mask, isPresent) => {
    let sum = 0;
    q.terms.forEach((_, i) => {
      if (!(mask & (1 << i))) return;
      const share = Math.min(0.95, any[i] ?? 0.5);
      const chance = Math.max(share, Math.min(0.95, q.chances[i] ?? 0.7));
      sum += isPresent ? Math.log(chance / share) : Math.log((1 - chance) / (1 - share));
    });
    return sum / 10;
  };
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
