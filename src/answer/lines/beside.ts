import { cosine, englishMeaning } from '../../language/meaning.ts';
import { readAsked } from '../evidence/asked.ts';
import { chanceOf } from '../evidence/likelihood.ts';
import { hasValue, isFigured, leastSpoken, spokenBeside, valueIn } from '../relate/asked-value.ts';
import { surestConflict } from '../relate/contradiction.ts';
import { meaningBetween } from '../relate/likeness-of-meaning.ts';
import { isAnothers } from '../relate/outlets.ts';
import { commonOf } from '../relate/same-matter.ts';
import { readingOf } from '../relate/statement.ts';
import { besideWeights } from './beside-weights.ts';
import type { Quotable } from './lines.ts';

/**
 * What tells that another outlet's sentence answers as well as the first line, whether it says the same or otherwise: how far it and the first are
 * behind the best of the ranking (log odds, -10 to 0) and how many stand before it; how like the first, the question and each other
 * they are as wholes and by their words; how much it has of what the first has of the question's words; how surely each gives what is asked for, and whether that is a figure and the same; how
 * likely they contradict each other (log odds from -3 on).
 */
export const besideFeatureNames = [
  'bias',
  'behind',
  'leadBehind',
  'place',
  'likeLead',
  'likeQuestion',
  'leadLikeQuestion',
  'wordsLikeLead',
  'common',
  'speaksOfIt',
  'gives',
  'leadGives',
  'bothGive',
  'onlyLeadGives',
  'givesFigure',
  'bothGiveFigures',
  'givesSame',
  'givesOther',
  'mayConflict',
  'conflict',
  'isNounAsked',
  'isTimeAsked',
  'isAnythingAsked',
] as const;
export type BesideFeature = (typeof besideFeatureNames)[number];

const farBehind = -10;
const leastOdds = -3;

/** What a sentence of another outlet is held against. */
export interface BesideWhat {
  readonly question: string;
  readonly lead: Quotable;
  /** Score of the best of the ranking. */
  readonly best: number;
}

/** The features of a sentence that stands at this place of the ranking; null where it or the first cannot be read as a whole. */
export function besideFeatures(
  { question, lead, best }: BesideWhat,
  one: Quotable,
  at: number,
): Readonly<Record<BesideFeature, number>> | null {
  const meaning = englishMeaning();
  const [own, first, sought] = [one.statement.text, lead.statement.text, question].map((text) => meaning.ofWhole(text));
  if (own == null || first == null || sought == null) return null;
  const asked = readAsked(question);
  const [value, leadValue] = [valueIn(one.statement, asked), valueIn(lead.statement, asked)];
  const readings = [readingOf(lead.statement), readingOf(one.statement)] as const;
  const conflict = surestConflict(...readings, asked);
  const [gives, leadGives] = [value?.sure ?? 0, leadValue?.sure ?? 0];
  const isFigure = value !== null && isFigured(one.statement, asked);
  const isSame = value === null || leadValue === null ? null : hasValue(lead.statement, one.statement, asked);
  const behind = (score: number) => Math.max(farBehind, Math.min(0, score - best));
  return {
    bias: 1,
    behind: behind(one.scored.score),
    leadBehind: behind(lead.scored.score),
    place: Math.log1p(at),
    likeLead: cosine(first, own),
    likeQuestion: cosine(sought, own),
    leadLikeQuestion: cosine(sought, first),
    wordsLikeLead: meaningBetween(...readings),
    common: commonOf(lead.statement, one.statement),
    speaksOfIt: spokenBeside(lead.statement, one.statement, asked),
    gives,
    leadGives,
    bothGive: gives * leadGives,
    onlyLeadGives: leadGives * (1 - gives),
    givesFigure: Number(isFigure),
    bothGiveFigures: Number(isFigure && leadValue !== null && isFigured(lead.statement, asked)),
    givesSame: Number(isSame === true),
    givesOther: Number(isSame === false),
    mayConflict: Number(conflict !== null),
    conflict: Math.max(leastOdds, conflict?.score ?? leastOdds),
    isNounAsked: Number(asked.noun !== null),
    isTimeAsked: Number(asked.wants === 'time'),
    isAnythingAsked: Number(asked.wants === 'other'),
  };
}

/**
 * From this likelihood on another outlet's sentence is shown beside the first line of an answer, and among those that come closest. With each
 * collection left out in its turn, of 75 questions on which two outlets contradict each other it would be shown beside an answer 46 times, of which
 * 19 are the other side (of 47 that were found at all), of 188 on which they agree 112 times, 67 say the same (of 139), and of 1,070
 * others 95 times; among the closest 82, 26, 179, 84 and 320 times.
 */
const leastLikely = { answered: 0.27, near: 0.15 } as const;

/** What becomes of the sentences: an answer, or what comes closest to one. */
export type ShownAs = keyof typeof leastLikely;

/** True where another outlet's sentence, at this place of the ranking, likely answers too. */
export function isBeside(what: BesideWhat, one: Quotable, at: number, shownAs: ShownAs): boolean {
  if (!isAnothers(one.statement.article, what.lead.statement.article)) return false;
  const features = besideFeatures(what, one, at);
  if (features === null) return false;
  // Two figures side by side look like two answers: the other must be of what is asked about.
  const areTwoFigures = features.bothGiveFigures === 1 && features.givesOther === 1;
  if (areTwoFigures && features.speaksOfIt < leastSpoken) return false;
  return chanceOf(besideFeatureNames, features, besideWeights) >= leastLikely[shownAs];
}
