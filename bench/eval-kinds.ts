import { readExamples } from './kinds-data.ts';
import { chooseLeast, crossValidated, judge, learnAll, takenAs, wantedOf } from './kinds-judge.ts';
import { printKinds } from './kinds-print.ts';

/** The share of typed lines that must be taken for what they are. */
const wantedRight = 0.91;

/** Prints how well kinds of lines are told apart, cross-validated; the exit code is 1 when it is less well than it was. */
export function evalKinds(): number {
  const judged = crossValidated();
  const least = chooseLeast(judged);
  printKinds('kinds of lines, cross-validated', judged.typed, least);
  printKinds('questions put to articles, cross-validated', judged.asked, least);
  const learned = learnAll();
  const held = readExamples('held.tsv').map((example) => judge(learned, example));
  printKinds('lines never learned from', held, least);
  const right = judged.typed.filter((one) => takenAs(one, least) === wantedOf(one)).length;
  return right >= wantedRight * judged.typed.length ? 0 : 1;
}
