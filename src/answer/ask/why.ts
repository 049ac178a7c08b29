import type { Because, State } from '../codes.ts';
import { weightsFor } from '../evidence/enough/enough.ts';
import { likelihoods } from '../evidence/likelihood.ts';
import { weightsOf } from '../evidence/rank/rank.ts';
import type { Consideration } from './consider.ts';

/** Sentences that are told of. */
const maxSentences = 8;
/** Features that are told of each, the weightiest first. */
const maxFeatures = 8;

/** What counted: a feature's name, its value, its weight; both multiplied are what it added. */
export interface Counted {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
}

/** A sentence that competed. */
export interface Competitor {
  readonly articleId: string;
  readonly text: string;
  /** How likely it is beside the likeliest, which is 1. */
  readonly likelihood: number;
  readonly isShown: boolean;
  readonly counted: readonly Counted[];
}

/** How an answer came about: what was understood, what was found, what decided. */
export interface Why {
  /** What is asked for, each with the thing that is counted or named. */
  readonly asked: readonly string[];
  readonly names: readonly string[];
  readonly terms: readonly string[];
  readonly corrections: readonly { readonly typed: string; readonly taken: string }[];
  /** How many articles were looked into; null: all. */
  readonly articles: number | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly passages: number;
  /** Whether there is enough to answer: at least `threshold` is wanted. Null where nothing was looked up. */
  readonly enough: {
    readonly score: number;
    readonly threshold: number;
    /** How likely the articles are about the matter at all, 0 to 1. */
    readonly closeness: number;
    readonly counted: readonly Counted[];
  } | null;
  readonly sentences: readonly Competitor[];
  /** The state of the evidence of an answer, and the reason of a silence. */
  readonly state: State;
  readonly because: Because | null;
}

type Table = Readonly<Record<string, number>>;

function counted(features: Table, weights: Table): readonly Counted[] {
  return Object.entries(features)
    .map(([name, value]) => ({ name, value, weight: weights[name] ?? 0 }))
    .filter(({ value, weight }) => value * weight !== 0)
    .sort((one, other) => Math.abs(other.value * other.weight) - Math.abs(one.value * one.weight))
    .slice(0, maxFeatures);
}

export function whyOf({ answer, question, scope, hits, ranked, judgement }: Consideration): Why {
  const likely = likelihoods(ranked);
  const shown = new Set(answer.citations.map(({ articleId, span }) => `${articleId} ${span.end}`));
  return {
    asked: question.parts.map(({ asked, noun }) => (noun === null ? asked : `${asked} (${noun})`)),
    names: question.names,
    terms: question.query.terms,
    corrections: question.query.corrections,
    articles: scope.articleIds?.size ?? null,
    since: scope.since,
    until: scope.until,
    passages: hits.length,
    enough: judgement && {
      score: judgement.score,
      threshold: judgement.threshold,
      closeness: judgement.closeness,
      counted: counted(judgement.features, weightsFor(ranked).answersWeights),
    },
    sentences: ranked.slice(0, maxSentences).map((scored, at) => ({
      articleId: scored.article.id,
      text: scored.sentence.text,
      likelihood: likely[at] ?? 0,
      isShown: shown.has(`${scored.article.id} ${scored.sentence.span.end}`),
      counted: counted(scored.features, weightsOf(scored)),
    })),
    state: answer.state,
    because: answer.because,
  };
}
