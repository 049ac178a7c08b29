import { type Judged, type Least, takenAs, wantedOf } from './kinds-judge.ts';

const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;

/** Prints how many lines are taken for what they are, and the table of what each kind is taken for. */
export function printKinds(title: string, judged: readonly Judged[], least: Least): void {
  const right = judged.filter((one) => takenAs(one, least) === wantedOf(one));
  const likeliest = judged.filter((one) => takenAs(one, {}) === wantedOf(one));
  const questions = judged.filter((one) => wantedOf(one) === 'question');
  const strays = questions.filter((one) => takenAs(one, least) !== 'question');
  console.log(
    `${title}: ${judged.length}, right ${percent(right.length, judged.length)} (the likeliest kind is right in ${percent(likeliest.length, judged.length)}); questions taken for something else ${strays.length} of ${questions.length} (${percent(strays.length, questions.length)})`,
  );
  const groups = [...new Set(judged.map(wantedOf))].sort();
  if (groups.length < 3) return;
  for (const group of groups) {
    const own = judged.filter((one) => wantedOf(one) === group);
    const counts = new Map<string, number>();
    for (const one of own) counts.set(takenAs(one, least), (counts.get(takenAs(one, least)) ?? 0) + 1);
    const others = [...counts].filter(([taken]) => taken !== group).sort(([, one], [, other]) => other - one);
    console.log(
      `  ${group.padEnd(16)} ${String(own.length).padStart(5)}  ${percent(counts.get(group) ?? 0, own.length).padStart(7)}  ${others.map(([taken, count]) => `${taken} ${count}`).join(', ')}`,
    );
  }
}
