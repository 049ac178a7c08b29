import { likeliest, likelihoodsIn } from '../src/talk/kind.ts';
import { addMeaning, type Turns } from '../src/talk/kind-meaning.ts';
import { groupOf, type KindGroup, lineKinds } from '../src/talk/kinds.ts';
import { type Example, readAsked, readExamples, readWays } from './kinds-data.ts';
import { commonWords, type Fit, type Lesson, learn, scoresOf } from './kinds-fit.ts';
import { learnMeaning, withDirections } from './kinds-meaning.ts';

/** A line that was kept out of what judged it. */
export interface Judged {
  readonly example: Example;
  readonly group: KindGroup;
  readonly likelihood: number;
}

const folds = 5;
/** Drawn wordings of one kind are many: each counts less than a line that was typed, or a question that was asked. */
const weightOfMany = 0.5;

const typed = readExamples('lines.tsv');
const asked = readAsked();
const ways = readWays();
const lessons = (all: readonly Example[], weight: number): readonly Lesson[] =>
  all.map((example) => ({ ...example, weight }));

/** What was learned of words, and of what lines mean. */
export interface Learned {
  readonly words: Fit;
  readonly turns: Turns;
}

function learnFrom(lines: readonly Lesson[], words: ReadonlySet<string>): Learned {
  const drawn = lessons(ways, weightOfMany);
  return { words: learn([...lines, ...drawn], words), turns: learnMeaning(withDirections(lines, drawn)) };
}

/** Learns from everything that is there to learn from. */
export const learnAll = (): Learned =>
  learnFrom([...lessons(typed, 1), ...lessons(asked, 1)], commonWords([...typed, ...ways]));

const places = lineKinds.map((_, at) => at);

export function judge({ words, turns }: Learned, example: Example): Judged {
  const scores = scoresOf(words, example.text);
  const turned = (direction: Int8Array): Float64Array => {
    const sums = scores.slice();
    addMeaning(sums, direction, turns, places);
    return sums;
  };
  return { example, ...likeliest(likelihoodsIn(example.text, scores, true, turned)) };
}

/** Every typed line and every question, each judged by what was learned from the other four fifths of them. */
export function crossValidated(): { readonly typed: readonly Judged[]; readonly asked: readonly Judged[] } {
  const words = commonWords([...typed, ...ways]);
  const judged = { typed: [] as Judged[], asked: [] as Judged[] };
  for (let fold = 0; fold < folds; fold++) {
    const isOut = (_: unknown, i: number) => i % folds === fold;
    const isIn = (_: unknown, i: number) => i % folds !== fold;
    const one = learnFrom([...lessons(typed.filter(isIn), 1), ...lessons(asked.filter(isIn), 1)], words);
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
  const strays = () => judged.asked.filter((one) => takenAs(one, least) !== 'question').length;
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
