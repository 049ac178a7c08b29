import { clauseAround, isAlike } from '../../../language/clauses.ts';
import { type Token, tokenise } from '../../../language/tokens.ts';
import type { Wanted } from '../../question/kind.ts';
import { weightOf } from '../../relate/overlap.ts';
import type { Candidate } from './candidates.ts';

/** What is known of a candidate, each about 0 to 1. The order is the order of the weights in `direct-weights.ts`. */
export const directFeatures = [
  'bias',
  'is-money',
  'is-share',
  'is-figure',
  'is-date',
  'is-person',
  'is-place',
  'is-organisation',
  'is-name',
  'rule-other-name',
  'rule-apposed',
  'rule-called',
  'rule-range',
  'rule-slot',
  'in-agent',
  'in-subject',
  'in-object',
  'named',
  'has-noun',
  'sole',
  'rivals',
  'coverage',
  'last-word-met',
  'nearest',
  'closeness',
  'clause',
  'own-clause',
  'best-clause',
  'preposition',
  'in-brackets',
  'opens',
  'after-all',
  'before-all',
  'words',
  'lead',
] as const;
export type DirectFeature = (typeof directFeatures)[number];

/** A sentence and the question, ready for comparing: made once, used for each candidate. */
export interface DirectContext {
  readonly sentence: string;
  readonly wanted: Wanted;
  readonly tokens: readonly Token[];
  /** The question's terms found in the sentence, with the places of their tokens and their weight. */
  readonly met: readonly { readonly at: number; readonly weight: number }[];
  /** Share of the question's weight that the sentence holds. */
  readonly coverage: number;
  /** Whether the question's last term is in the sentence. */
  readonly hasLast: boolean;
  /** The highest `clauseShare` among the candidates. */
  readonly bestClause: number;
  /** How far ahead of the next best sentence this one is, 0 to 1. */
  readonly lead: number;
}

/** Compares once. `weigh` gives a term's weight: rare ones more. */
export function directContext(
  sentence: string,
  wanted: Wanted,
  terms: readonly string[],
  weigh: (term: string) => number,
  lead: number,
  candidates: readonly Candidate[],
): DirectContext {
  const tokens = tokenise(sentence);
  const matches = (term: string): string | undefined => terms.find((wantedTerm) => isAlike(wantedTerm, term));
  const met = tokens.flatMap(({ term }, at) => {
    const found = term === null ? undefined : matches(term);
    return found === undefined ? [] : [{ at, weight: weigh(found), term: found }];
  });
  const here = new Set(met.map(({ term }) => term));
  const total = weightOf(terms, weigh);
  const held = terms.reduce((sum, term) => sum + (here.has(term) ? weigh(term) : 0), 0);
  const context = {
    sentence,
    wanted,
    tokens,
    met,
    coverage: total === 0 ? 0 : held / total,
    hasLast: here.has(terms.at(-1) ?? ''),
    lead,
  };
  return { ...context, bestClause: Math.max(0, ...candidates.map((one) => clauseShare(one, context))) };
}

const prepositions: Readonly<Record<string, RegExp>> = {
  date: /\b(?:in|on|since|by|until|during|from|after|before)(?: the| early| late)?\s+$/i,
  person: /\bby(?: the)?(?: \p{L}+)?\s+$/iu,
  place: /\b(?:in|at|near|from|to|into|across|outside)(?: the)?\s+$/i,
  money: /\b(?:for|worth|of|at|cost|costs|cost of|total of|over|about)\s+$/i,
  figure: /\b(?:of|about|over|by|than|nearly|some|is|was|were|are|had|has|to)\s+$/i,
  share: /\b(?:of|about|over|by|than|nearly|some|is|was|to)\s+$/i,
};

const clauseEnd = /[,;:()—–]/;

/** Part of the weight of what is met that stands in the clause around a span. */
export function clauseShare({ span }: Candidate, { sentence, tokens, met }: Omit<DirectContext, 'bestClause'>): number {
  const clause = clauseAround(sentence, span);
  const total = met.reduce((sum, { weight }) => sum + weight, 0);
  const inside = met.filter(({ at }) => {
    const token = tokens[at];
    return token !== undefined && token.span.start >= clause.start && token.span.end <= clause.end;
  });
  return total === 0 ? 0 : inside.reduce((sum, { weight }) => sum + weight, 0) / total;
}

/** The features of one candidate among `count` of them. */
export function featuresOf(candidate: Candidate, count: number, context: DirectContext): readonly number[] {
  const { span } = candidate;
  const { wanted, sentence, tokens, met } = context;
  const own = clauseShare(candidate, context);
  const inside = tokens.flatMap((token, at) =>
    token.span.start < span.end && span.start < token.span.end ? [at] : [],
  );
  const [first = 0, last = 0] = [inside[0], inside.at(-1)];
  const outside = met.filter(({ at }) => at < first || at > last);
  const distance = (at: number): number => (at < first ? first - at : at - last);
  const total = met.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const nearest = Math.min(12, ...outside.map(({ at }) => distance(at)));
  const before = sentence.slice(0, span.start);
  const clauseOf = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined) return false;
    const between =
      at < first ? sentence.slice(token.span.end, span.start) : sentence.slice(span.end, token.span.start);
    return !clauseEnd.test(between);
  };
  const asked = (kind: string): number => (wanted.asked === kind ? 1 : 0);
  const values: Readonly<Record<DirectFeature, number>> = {
    bias: 1,
    'is-money': asked('money'),
    'is-share': asked('share'),
    'is-figure': asked('figure'),
    'is-date': asked('date'),
    'is-person': asked('person'),
    'is-place': asked('place'),
    'is-organisation': asked('organisation'),
    'is-name': asked('name'),
    'rule-other-name': candidate.rule === 'other-name' ? 1 : 0,
    'rule-apposed': candidate.rule === 'apposed' ? 1 : 0,
    'rule-called': candidate.rule === 'called' ? 1 : 0,
    'rule-range': candidate.rule === 'range' ? 1 : 0,
    'rule-slot': candidate.rule === 'slot' ? 1 : 0,
    'in-agent': candidate.slot === 'agent' ? 1 : 0,
    'in-subject': candidate.slot === 'subject' ? 1 : 0,
    'in-object': candidate.slot === 'object' ? 1 : 0,
    named: /\p{Lu}/u.test(sentence.slice(span.start, span.end)) ? 1 : 0,
    'has-noun': candidate.hasNoun ? 1 : 0,
    sole: count === 1 ? 1 : 0,
    rivals: Math.min(1, Math.log(count) / 2),
    coverage: context.coverage,
    'last-word-met': context.hasLast ? 1 : 0,
    nearest: 1 / (1 + nearest),
    closeness: outside.reduce((sum, { at, weight }) => sum + weight / (1 + distance(at)), 0) / total,
    clause: outside.reduce((sum, { at, weight }) => sum + (clauseOf(at) ? weight : 0), 0) / total,
    'own-clause': own,
    'best-clause': own > 0 && own >= context.bestClause ? 1 : 0,
    preposition: prepositions[wanted.asked]?.test(before) ? 1 : 0,
    'in-brackets': /\([^)]*$/.test(before) ? 1 : 0,
    opens: first === 0 ? 1 : 0,
    'after-all': outside.every(({ at }) => at < first) ? 1 : 0,
    'before-all': outside.every(({ at }) => at > last) ? 1 : 0,
    words: Math.min(1, (last - first + 1) / 8),
    lead: context.lead,
  };
  return directFeatures.map((feature) => values[feature]);
}
