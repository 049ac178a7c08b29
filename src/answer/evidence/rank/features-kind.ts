import type { Asked } from '../../question/question.ts';
import type { Matched } from './features-match.ts';
import { at, heldMarks } from './features-names.ts';
import type { ReadQuestion } from './features-question.ts';
import { marks, type ReadSentence } from './features-sentence.ts';

/** What a word that answers looks like, by what is asked. */
const wantedMarks: Partial<Readonly<Record<Asked, number>>> = {
  figure: marks.number,
  money: marks.money | marks.number,
  share: marks.share | marks.number,
  date: marks.year | marks.month,
  person: marks.name,
  place: marks.name,
  organisation: marks.name,
  name: marks.name | marks.content,
};

const named: ReadonlySet<Asked> = new Set<Asked>(['person', 'place', 'organisation', 'name']);
const counted: ReadonlySet<Asked> = new Set<Asked>(['figure', 'money', 'share', 'date']);

/** How close a word that may be the answer stands to the question's words: the best of all such words. */
export function closeness(f: Float64Array, q: ReadQuestion, asked: Asked, sentence: ReadSentence, m: Matched): void {
  if (m.at.length === 0) return;
  const said = new Set(m.at.map(({ token }) => token));
  const wanted = wantedMarks[asked] ?? marks.content;
  let [typed, name, number] = [0, 0, 0];
  sentence.marks.forEach((mark, token) => {
    if (mark === 0 || said.has(token)) return;
    const sum = nearness(q, m, token);
    if (mark & wanted && sum > typed) typed = sum;
    if (mark & marks.name && sum > name) name = sum;
    if (mark & (marks.number | marks.year) && sum > number) number = sum;
  });
  f[at.closestTyped] = typed;
  f[at.idfClosest] = (typed * q.weightSum) / 10;
  if (named.has(asked)) f[at.closestName] = name;
  if (counted.has(asked)) f[at.closestNumber] = number;
}

/** The weight of the matched terms, each the less the further it stands from a token: half at four tokens. */
function nearness(q: ReadQuestion, m: Matched, token: number): number {
  const best: number[] = [];
  for (const { token: other, term } of m.at) {
    const near = (q.weights[term] ?? 0) / (1 + Math.abs(other - token) / 4);
    if (near > (best[term] ?? 0)) best[term] = near;
  }
  return best.reduce((sum, near) => sum + near, 0);
}

/** What the sentence holds beyond the question, held against what is asked: which of it answers is learned. */
export function typed(f: Float64Array, q: ReadQuestion, asked: Asked, sentence: ReadSentence, m: Matched): void {
  const said = new Set(m.at.map(({ token }) => token));
  let bits = 0;
  sentence.marks.forEach((mark, token) => {
    if (!said.has(token)) bits |= mark;
  });
  const first = at[`${asked}With${heldMarks[0]}`];
  newMarks.forEach((mark, i) => {
    f[first + i] = bits & mark ? 1 : 0;
  });
  const cues = [sentence.hasReason, sentence.hasDefinition, sentence.hasNaming, sentence.hasExample, sentence.hasMeans];
  cues.forEach((has, i) => {
    f[first + newMarks.length + i] = has ? 1 : 0;
  });
  f[at.durationHasDuration] = q.asksDuration && bits & marks.duration ? 1 : 0;
}

/** The marks of `heldMarks`, in its order; the cues of a whole sentence follow. */
const newMarks = [
  marks.number,
  marks.year,
  marks.month,
  marks.money,
  marks.share,
  marks.name,
  marks.duration,
  marks.person,
  marks.place,
  marks.organisation,
];
