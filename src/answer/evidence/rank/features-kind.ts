import type { Asked } from '../../question/question.ts';
import type { Matched } from './features-match.ts';
import { at } from './features-names.ts';
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

/** Whether the sentence holds something new of the kind that is asked for. */
export function typed(f: Float64Array, q: ReadQuestion, asked: Asked, sentence: ReadSentence, m: Matched): void {
  const said = new Set(m.at.map(({ token }) => token));
  let bits = 0;
  sentence.marks.forEach((mark, token) => {
    if (!said.has(token)) bits |= mark;
  });
  const has = (mark: number): number => (bits & mark ? 1 : 0);
  f[at.namingHasNaming] = q.asksNaming && sentence.hasNaming ? 1 : 0;
  f[at.exampleHasExample] = q.asksExample && sentence.hasExample ? 1 : 0;
  f[at.meansHasMeans] = q.asksMeans && sentence.hasMeans ? 1 : 0;
  switch (asked) {
    case 'figure':
      f[at.figureHasNumber] = has(marks.number);
      f[at.durationHasDuration] = q.asksDuration ? has(marks.duration) : 0;
      break;
    case 'money':
      f[at.moneyHasMoney] = has(marks.money);
      f[at.moneyHasNumber] = has(marks.number);
      break;
    case 'share':
      f[at.shareHasShare] = has(marks.share);
      f[at.shareHasNumber] = has(marks.number);
      break;
    case 'date':
      f[at.dateHasYear] = has(marks.year);
      f[at.dateHasMonth] = has(marks.month);
      f[at.dateHasNone] = 1 - has(marks.year | marks.month | marks.duration | marks.number);
      break;
    case 'person':
      f[at.personHasName] = has(marks.name);
      f[at.personHasPerson] = has(marks.person);
      break;
    case 'place':
      f[at.placeHasName] = has(marks.name);
      f[at.placeHasPlace] = has(marks.place);
      break;
    case 'organisation':
      f[at.organisationHasName] = has(marks.name);
      f[at.organisationHasOrganisation] = has(marks.organisation);
      break;
    case 'name':
      f[at.nameHasName] = has(marks.name);
      f[at.nameHasNumber] = has(marks.number | marks.year);
      break;
    case 'reason':
      f[at.reasonHasReason] = sentence.hasReason ? 1 : 0;
      break;
    case 'definition':
      f[at.definitionHasDefinition] = sentence.hasDefinition ? 1 : 0;
      break;
    default:
  }
}
