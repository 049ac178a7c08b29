import { singular } from '../../../language/nouns.ts';
import type { Span } from '../../../language/span.ts';
import type { Slot } from './gap.ts';

/** How a candidate was come by: a typed span, or a turn of phrase that names what is asked. */
export const candidateRules = ['figure', 'moment', 'name', 'other-name', 'apposed', 'called', 'range', 'slot'] as const;
export type CandidateRule = (typeof candidateRules)[number];

/** A span of a sentence that may be what is asked for. */
export interface Candidate {
  readonly rule: CandidateRule;
  /** Half-open, in the sentence. */
  readonly span: Span;
  /** Where it stands beside the question's verb; null elsewhere. */
  readonly slot: Slot | null;
  /** True when its own words name the thing asked for: "50,000 minors" for "how many minors". */
  readonly hasNoun: boolean;
}

export function candidate(rule: CandidateRule, start: number, end: number, hasNoun = false): Candidate {
  return { rule, span: { start, end }, slot: null, hasNoun };
}

/** Where the last word of a noun phrase stands in a sentence, in the singular or the plural. */
export function nounPlaces(sentence: string, noun: string): readonly Span[] {
  const head = singular(noun.split(' ').at(-1) ?? noun);
  if (head.length < 3) return [];
  const stem = head.replace(/y$/, '');
  const lower = sentence.toLowerCase();
  const places: Span[] = [];
  for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1)) {
    const ending = /^(?:y|s|es|ies)?(?![a-z])/.exec(lower.slice(at + stem.length));
    if (ending === null || /[a-z]/.test(lower.charAt(at - 1))) continue;
    places.push({ start: at, end: at + stem.length + ending[0].length });
  }
  return places;
}
