import type { Gathered } from '../../search/gathered.ts';
import type { Scope } from '../../search/query.ts';
import { everything } from '../../search/query.ts';
import type { Unworded } from '../answer.ts';
import { inOneGo, type Steps } from '../steps.ts';
import { type Consideration, consider } from './consider.ts';

/** A question with what it is put to. */
export interface AskInput {
  readonly question: string;
  readonly retriever: Gathered;
  /** The limit given beside the question; the one written in it narrows further. */
  readonly scope?: Scope;
  /** The day of asking, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Answers a question from the articles, or says why not: also one that is longer than what is read. Pure: the same input
 * gives the same answer, byte for byte.
 */
export function ask(input: AskInput): Unworded {
  return explain(input).answer;
}

/** The answer with everything it was made from: what `--explain` prints. */
export function explain(input: AskInput): Consideration {
  return inOneGo(explainInSteps(input));
}

/** The same in steps. */
export function explainInSteps({ question, retriever, scope = everything, today }: AskInput): Steps<Consideration> {
  return consider(question, retriever, scope, today);
}
