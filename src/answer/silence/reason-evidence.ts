import { termsOf } from '../../retrieval/analyser.ts';
import { fold } from '../../retrieval/fold.ts';
import type { Hit } from '../../retrieval/retriever.ts';
import type { Weigh } from '../agreement/agreement.ts';
import type { AnalysedQuestion } from '../question/question.ts';
import type { ScoredSentence } from '../rank/rank.ts';
import { metTerms } from './clause.ts';
import { wordsMetIn } from './evidence.ts';
import { type EvidenceFeature, evidenceFeatureNames, evidenceWeights } from './reason-weights.ts';
import type { Answerability } from './silence.ts';

/** Sentences that are looked at for the words of the question. */
const maxSentences = 5;

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

/** The part of the question's names that the best sentence's passage, heading or title has; 1 where it has none. */
function namesAround({ names }: AnalysedQuestion, best: ScoredSentence | undefined): number {
  if (best === undefined || names.length === 0) return best === undefined ? 0 : 1;
  const { article, passage } = best;
  const around = `${article.title} ${passage.heading ?? ''} ${article.text.slice(passage.span.start, passage.span.end)}`;
  const present = termsOf(around);
  const has = (name: string): boolean => termsOf(name).every((term) => metTerms([term], present).length > 0);
  return names.filter(has).length / names.length;
}

const logOdds = (share: number): number => Math.log(Math.max(1e-6, share) / Math.max(1e-6, 1 - share));

/** What is known of the evidence beside the learned score; none of it depends on the size of the collection. */
export function evidenceFeatures(
  question: AnalysedQuestion,
  hits: readonly Hit[],
  ranked: readonly ScoredSentence[],
  judged: Pick<Answerability, 'score'>,
  weigh: Weigh,
): Readonly<Record<EvidenceFeature, number>> {
  const part = question.parts[0];
  const named = phrases(question, hits);
  const best = ranked.slice(0, maxSentences);
  return {
    constant: 1,
    learned: logOdds(judged.score),
    wordsMet: part === undefined ? 0 : Math.max(0, ...best.map((scored) => wordsMetIn(scored, part, weigh))),
    phraseMissing: named.missing > 0 ? 1 : 0,
    phraseFound: named.all > 0 && named.missing === 0 ? 1 : 0,
    namesAround: namesAround(question, ranked[0]),
  };
}

/** How far the evidence is from not being enough: above 0 it is. */
export function evidenceBalance(features: Readonly<Record<EvidenceFeature, number>>): number {
  return evidenceFeatureNames.reduce((sum, name) => sum + evidenceWeights[name] * features[name], 0);
}
