import { metTerms } from '../../../language/clauses.ts';
import { fold } from '../../../language/fold.ts';
import { relatedTo } from '../../../language/synonyms.ts';
import { termsOf } from '../../../language/tokens.ts';
import type { Hit } from '../../../search/gathered.ts';
import type { AnalysedQuestion, Asked, Part } from '../../question/question.ts';
import type { Weigh } from '../../relate/agreement.ts';
import { weightOf } from '../../relate/overlap.ts';
import { likelihoods } from '../likelihood.ts';
import type { ScoredSentence } from '../rank/rank.ts';
import { candidatesIn, isInQuestion } from '../spans/candidates.ts';
import { directContext, featuresOf } from '../spans/features.ts';
import { sureness } from '../spans/sureness.ts';
import { coverageOf, fitnessOf, needsSpan, relationTerms, wordsMetIn } from './evidence.ts';
import { hasName, unmetPart } from './fit.ts';

/**
 * What the best sentences hold of what is asked, beside the words they share with the question: its names whole, a span
 * of the asked kind near them, a word of what it says of them. `near`: of the sentences about as likely as the best.
 */
export const evidenceFeatureNames = [
  'wordsMet',
  'wordsInLead',
  'phraseMissing',
  'phraseFound',
  'namesAround',
  'lead',
  'asksSpan',
  'spanMissing',
  'spanVague',
  'spanNearness',
  'asksTyped',
  'sureness',
  'asksRelation',
  'relationInLead',
  'relationNowhere',
  'subjectCovered',
  'unmet',
  'nameMissing',
  'nameNearby',
  'reasonMissing',
] as const;
export type EvidenceFeature = (typeof evidenceFeatureNames)[number];

/** Sentences that are looked at for the words of the question. */
const maxSentences = 5;
/** Sentences that are looked at for what is asked, and how likely they must be beside the best. */
const maxNear = 8;
const leastNear = 0.1;

const typedKinds: ReadonlySet<Asked> = new Set([
  'figure',
  'money',
  'share',
  'date',
  'person',
  'place',
  'organisation',
  'name',
]);

/** Kinds that a name answers. */
const namedKinds: ReadonlySet<Asked> = new Set(['person', 'place', 'organisation']);

const plain = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Names of several words, and how many of them stand word for word in no passage that was found. */
function phrases(
  { names }: AnalysedQuestion,
  hits: readonly Hit[],
): { readonly all: number; readonly missing: number } {
  const several = names.filter((name) => name.includes(' '));
  if (several.length === 0) return { all: 0, missing: 0 };
  const texts = hits.map(({ article, passage: { span, heading } }) =>
    plain(`${article.text.slice(span.start, span.end)} ${heading ?? ''} ${article.title}`),
  );
  const missing = several.filter((name) => !texts.some((text) => text.includes(plain(name))));
  return { all: several.length, missing: missing.length };
}

/** The part of the question's names that a sentence's passage, heading or title has; 1 where the question has none. */
export function namesAround({ names }: Pick<AnalysedQuestion, 'names'>, best: ScoredSentence | undefined): number {
  if (best === undefined || names.length === 0) return best === undefined ? 0 : 1;
  const { article, passage } = best;
  const around = `${article.title} ${passage.heading ?? ''} ${article.text.slice(passage.span.start, passage.span.end)}`;
  const present = termsOf(around);
  const has = (name: string): boolean => termsOf(name).every((term) => metTerms([term], present).length > 0);
  return names.filter(has).length / names.length;
}

/** The part of some terms, by weight, that a text has: themselves, by a synonym or by a word that sometimes stands for one. */
export function looselyMet(wanted: readonly string[], text: string, weigh: Weigh): number {
  const present = termsOf(text);
  const met = new Set(metTerms(wanted, present));
  const all = weightOf(wanted, weigh);
  const isMet = (term: string): boolean => met.has(term) || relatedTo(term).some((other) => present.includes(other));
  return all === 0 ? 0 : weightOf(wanted.filter(isMet), weigh) / all;
}

/** How sure the surest span of the best sentence is to be what is asked for; 0 where it has none. */
function surenessOf(question: AnalysedQuestion, part: Part, best: ScoredSentence, lead: number, weigh: Weigh): number {
  const { text } = best.sentence;
  const candidates = candidatesIn(text, part, best.article.published, question.core).filter(
    ({ span }) => !isInQuestion(text.slice(span.start, span.end), question.text),
  );
  const context = directContext(text, part, question.query.terms, weigh, lead, candidates);
  return Math.max(0, ...candidates.map((one) => sureness(featuresOf(one, candidates.length, context))));
}

/** Reads what the best sentences hold of what is asked; none of it depends on the size of the collection. */
export function evidenceFeatures(
  question: AnalysedQuestion,
  hits: readonly Hit[],
  ranked: readonly ScoredSentence[],
  weigh: Weigh,
): Readonly<Record<EvidenceFeature, number>> {
  const [part, best] = [question.parts[0], ranked[0]];
  const none = Object.fromEntries(evidenceFeatureNames.map((name) => [name, 0])) as Record<EvidenceFeature, number>;
  if (part === undefined || best === undefined) return none;
  const named = phrases(question, hits);
  const likely = likelihoods(ranked);
  const lead = 1 / likely.reduce((sum, one) => sum + one, 0);
  const near = ranked.slice(0, maxNear).filter((_, at) => (likely[at] ?? 0) >= leastNear);
  const relation = relationTerms(part);
  const inLead = looselyMet(relation, best.sentence.text, weigh);
  const isTyped = typedKinds.has(part.asked);
  return {
    ...none,
    wordsMet: Math.max(0, ...ranked.slice(0, maxSentences).map((scored) => wordsMetIn(scored, part, weigh))),
    wordsInLead: wordsMetIn(best, part, weigh),
    phraseMissing: named.missing > 0 ? 1 : 0,
    phraseFound: named.all > 0 && named.missing === 0 ? 1 : 0,
    namesAround: namesAround(question, best),
    lead,
    ...spanFeatures(part, near, weigh),
    asksTyped: isTyped ? 1 : 0,
    sureness: isTyped ? surenessOf(question, part, best, lead, weigh) : 0,
    asksRelation: relation.length > 0 ? 1 : 0,
    unmet: unmetPart(question, ranked, weigh) === null ? 0 : 1,
    ...nameFeatures(part, near),
    reasonMissing: part.asked === 'reason' && best.features.reasonWithReason !== 1 ? 1 : 0,
    relationInLead: inLead,
    relationNowhere:
      relation.length > 0 && near.every(({ sentence }) => looselyMet(relation, sentence.text, weigh) === 0) ? 1 : 0,
  };
}

/** Whether a name is asked for and the best sentence has none that is new, nor one about as likely as it. */
function nameFeatures(
  part: Part,
  near: readonly ScoredSentence[],
): Pick<Record<EvidenceFeature, number>, 'nameMissing' | 'nameNearby'> {
  const asks = namedKinds.has(part.asked) || (part.asked === 'name' && /\bnames?\b/i.test(part.english));
  const [best, ...others] = near;
  if (!asks || best === undefined || hasName(part, best)) return { nameMissing: 0, nameNearby: 0 };
  return { nameMissing: 1, nameNearby: others.some((other) => hasName(part, other)) ? 1 : 0 };
}

function spanFeatures(
  part: Part,
  near: readonly ScoredSentence[],
  weigh: Weigh,
): Pick<Record<EvidenceFeature, number>, 'asksSpan' | 'spanMissing' | 'spanVague' | 'spanNearness' | 'subjectCovered'> {
  const fits = near.map((scored) => ({ scored, fitness: fitnessOf(scored, part, weigh) }));
  const holder = fits.find(({ fitness }) => fitness.candidates.length > 0);
  const asksSpan = needsSpan(part);
  const isMissing = asksSpan && holder === undefined;
  const shown = (holder ?? fits[0])?.scored;
  return {
    asksSpan: asksSpan ? 1 : 0,
    spanMissing: isMissing ? 1 : 0,
    spanVague: isMissing && fits.some(({ fitness }) => fitness.isVague) ? 1 : 0,
    spanNearness: asksSpan ? Math.max(0, ...fits.map(({ fitness }) => fitness.nearness)) : 0,
    subjectCovered: shown === undefined ? 0 : coverageOf(shown, part, weigh),
  };
}
