import { everydayRank } from '../../../language/tables/common-words.ts';
import { keptChances } from './weights.ts';

/** How likely an answer keeps a term of its question, by what kind of term it is; measured by `npm run train`. */
const classChances = { name: 0.8, number: 0.66, rare: 0.72, common: 0.68, frequent: 0.62, everyday: 0.46 };
export type TermClass = keyof typeof classChances;

/** What kind of term it is: a name, a number, or a word by how common it is in English. */
export function termClass(term: string, isName: boolean): TermClass {
  if (/^\d/.test(term)) return 'number';
  if (isName) return 'name';
  const rank = everydayRank(term);
  if (rank === null) return 'rare';
  if (rank < 300) return 'everyday';
  return rank < 1000 ? 'frequent' : 'common';
}

/** The chance that the answer to a question keeps one of its terms: `kind` of "what kind of" hardly ever, names mostly. */
export function keptChance(term: string, isName: boolean): number {
  return keptChances.get(term) ?? classChances[termClass(term, isName)];
}
