import { likeliest, likelihoodsOf } from '../src/talk/kind.ts';
import { groupOf, type KindGroup } from '../src/talk/kinds.ts';
import { type Example, readAsked, readExamples, readWays } from './kinds-data.ts';
import { commonWords, type Fit, type Lesson, learn, scoresOf } from './kinds-fit.ts';

/** A line that was kept out of what judged it. */
export interface Judged {
  readonly example: Example;
  readonly group: KindGroup;
  readonly likelihood: number;
}

const folds = 5;
/** Drawn wordings and questions of one kind are many: each counts less than a line that was typed. */
const weightOfMany = 0.5;

const typed = readExamples('lines.tsv');
const asked = readAsked();
const ways = readWays();
const lessons = (all: readonly Example[], weight: number): readonly Lesson[] =>
  all.map((example) => ({ ...example, weight }));

/** Learns from everything that is there to learn from. */
export const learnAll = (): Fit => {
  const all = [...lessons(typed, 1), ...lessons(ways, weightOfMany), ...lessons(asked, weightOfMany)];
  return learn(all, commonWords([...typed, ...ways]));
};

export const judge = (one: Fit, example: Example): Judged => ({
  example,
  ...likeliest(likelihoodsOf(scoresOf(one, example.text), true)),
});

/** Every typed line and every question, each judged by what was learned from the other four fifths of them. */
export function crossValidated(): { readonly typed: readonly Judged[]; readonly asked: readonly Judged[] } {
  const words = commonWords([...typed, ...ways]);
  const judged = { typed: [] as Judged[], asked: [] as Judged[] };
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (_: unknown, i: number) => i % folds === fold;
    const isIn = (_: unknown, i: number) => i % folds !== fold;
    const one = learn(
      [...lessons(typed.filter(isIn), 1), ...lessons(ways, weightOfMany), ...lessons(asked.filter(isIn), weightOfMany)],
      words,
    );
    judged.typed.push(...typed.filter(isOut).map((example) => judge(one, example)));
    judged.asked.push(...asked.filter(isOut).map((example) => judge(one, example)));
  }
  return judged;
}

/** The likelihood from which on each group is taken. */
export type Least = Readonly<Record<string, number>>;

/** What a line is taken for: a follow-up is read as a question where nothing was said before, and a question as typed after one. */
export function takenAs({ group, likelihood }: Judged, least: Least): KindGroup {
  const taken = likelihood < (least[group] ?? 0) ? 'question' : group;
  return taken === 'followup' ? 'question' : taken;
}

export const wantedOf = ({ example }: Judged): KindGroup => {
  const group = groupOf(example.kind);
  return group === 'followup' ? 'question' : group;
};

/**
 * A line of these is looked up in the articles first, and answered from them where they answer it: of the questions among them so
 * many are left.
 */
const lookedUp: ReadonlySet<string> = new Set(['beyond', 'bot', 'sources', 'complaint']);
const leftOver = 0.75;

/** What is less likely than this is like no example. */
const leastOfAny = 0.35;

/** Real questions that may be taken for something else: one in so many. */
const oneIn = 200;
const levels = Array.from({ length: 20 }, (_, i) => i / 20);

/**
 * The lowest likelihoods that keep the questions: of 200 put to articles at most one is taken for something else. Level by
 * level, the group gives way whose lines lose least by it.
 */
export function chooseLeast(judged: { readonly typed: readonly Judged[]; readonly asked: readonly Judged[] }): Least {
  const groups = [...new Set(judged.typed.map(wantedOf))].filter((group) => group !== 'question');
  const least: Record<string, number> = Object.fromEntries(groups.map((group) => [group, leastOfAny]));
  const strays = () =>
    judged.asked.reduce((sum, one) => {
      const taken = takenAs(one, least);
      return taken === 'question' ? sum : sum + (lookedUp.has(taken) ? leftOver : 1);
    }, 0);
  const right = () => judged.typed.filter((one) => takenAs(one, least) === wantedOf(one)).length;
  while (strays() > judged.asked.length / oneIn) {
    const [before, rightBefore] = [strays(), right()];
    let best: { readonly group: string; readonly level: number; readonly price: number } | null = null;
    for (const group of groups) {
      const now = least[group] ?? 0;
      for (const level of levels.filter((each) => each > now)) {
        least[group] = level;
        const saved = before - strays();
        const price = (rightBefore - right()) / Math.max(saved, 1e-9);
        if (saved > 0 && (best === null || price < best.price)) best = { group, level, price };
      }
      least[group] = now;
    }
    if (best === null) break;
    least[best.group] = best.level;
  }
  return least;
}
