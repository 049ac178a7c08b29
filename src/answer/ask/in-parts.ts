import { inverseFrequencyIn } from '../../search/bm25.ts';
import type { Gathered } from '../../search/gathered.ts';
import {
  answerKinds,
  type Citation,
  type Disagreement,
  type Line,
  maxShownLines,
  type Unworded,
  type UnwordedPart,
} from '../answer.ts';
import type { ReadAs } from '../codes.ts';
import { fitnessOf, needsSpan } from '../evidence/enough/evidence.ts';
import { hasName } from '../evidence/enough/fit.ts';
import type { Asked } from '../question/question.ts';
import type { Consideration } from './consider.ts';

/** One of several questions of a message, and what became of it. */
export interface AskedPart {
  /** As it was asked. */
  readonly question: string;
  /** As it stands alone; null where it was taken as it was asked. */
  readonly takenAs: string | null;
  readonly consideration: Consideration;
}

const leadOf = ({ lines }: Pick<Unworded, 'lines'>): string | null => lines[0]?.text ?? null;
const worthOf = ({ kind }: Pick<Unworded, 'kind'>): number => answerKinds.length - answerKinds.indexOf(kind);

/**
 * The answer to a message of several questions, each with its own outcome; null where the message is answered better as a whole:
 * one sentence answers all of it, or its parts by themselves tell no more.
 *
 * @param of how many questions the message has, also those that are not among `parts`
 */
export function inParts(
  message: string,
  whole: Consideration,
  parts: readonly AskedPart[],
  of: number,
  retriever: Gathered,
): Unworded | null {
  if (parts.length < 2 || !isBetter(whole, parts, retriever)) return null;
  const numbers = new Map<string, Citation>();
  const shown = shownOf(parts.map(({ consideration: { answer } }) => linesOf(answer)));
  const said = parts.map((part, at) => partOf(part, shown[at] ?? [], numbers));
  const best = said.reduce((one, other) => (worthOf(other) > worthOf(one) ? other : one));
  const lines = new Map(said.flatMap((part) => part.lines).map((line) => [line.text, line]));
  const readAs = readAsOf(said);
  return {
    kind: best.kind,
    question: message,
    state: {
      kind: 'parts',
      answered: said.filter(({ kind }) => kind === 'answered').length,
      read: said.length,
      of: Math.max(of, said.length),
    },
    ...(readAs === null ? {} : { readAs }),
    direct: null,
    support: supportOf(said),
    lines: [...lines.values()],
    disagreements: best.kind === 'answered' ? said.flatMap(({ disagreements }) => disagreements) : [],
    citations: [...numbers.values()],
    because: best.because,
    nearest: best.kind === 'not-found' ? best.nearest : [],
    parts: said,
  };
}

/**
 * Whether the parts tell more than the whole. Of a whole that is answered: each part has a sentence of its own, or the one that has
 * none asks for what the whole does not hold. Of one that is not: some part is answered.
 */
function isBetter(whole: Consideration, parts: readonly AskedPart[], retriever: Gathered): boolean {
  const answered = parts.filter(({ consideration: { answer } }) => answer.kind === 'answered');
  const leads = new Set(answered.map(({ consideration: { answer } }) => leadOf(answer)));
  const open = parts.filter((part) => !answered.includes(part));
  if (whole.answer.kind !== 'answered')
    return (
      answered.length > 0 || parts.some(({ consideration: { answer } }) => worthOf(answer) > worthOf(whole.answer))
    );
  if (answered.length === 0) return false;
  return open.length === 0 ? leads.size > 1 : open.some((part) => !isMetIn(whole, part, retriever));
}

/** Kinds that only a name can answer. */
const named: ReadonlySet<Asked> = new Set(['person', 'place', 'organisation']);

/** "Who is Elmer Schialer?" asks for no name but for what he is. */
const asksRole = /^\W*who(?:['’]?s| is| was| are| were)(?: \p{Lu}[\p{L}\p{M}.-]*)+\W*$/u;

/** Whether a sentence that the whole shows has something of the kind that a part asks for, as far as kinds can be told. */
function isMetIn({ answer, ranked }: Consideration, { consideration }: AskedPart, retriever: Gathered): boolean {
  const [part] = consideration.question.parts;
  if (part === undefined || asksRole.test(part.english)) return true;
  const own = ranked.filter(({ sentence }) => answer.lines.some(({ text }) => text.includes(sentence.text)));
  if (named.has(part.asked)) return own.some((scored) => hasName(part, scored));
  if (!needsSpan(part)) return true;
  const weigh = inverseFrequencyIn(retriever.vocabulary);
  return own.some((scored) => fitnessOf(scored, part, weigh).candidates.length > 0);
}

/** Of a part that is not answered the closest sentence is enough, among all that the others show. */
const linesOf = ({ kind, lines }: Unworded): readonly Line[] => (kind === 'near' ? lines.slice(0, 1) : lines);

/** Which lines of each part are shown: the first of each, then the second, as far as there is room. */
function shownOf(all: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const shown = all.map((): Line[] => []);
  const texts = new Set<string>();
  const most = Math.max(...all.map(({ length }) => length));
  for (let at = 0; at < most; at++)
    for (const [part, lines] of all.entries()) {
      const line = lines[at];
      if (line === undefined || (texts.size >= maxShownLines && !texts.has(line.text))) continue;
      texts.add(line.text);
      shown[part]?.push(line);
    }
  return shown;
}

/** One part with its citations numbered among those of the whole. */
function partOf(
  { question, takenAs, consideration: { answer } }: AskedPart,
  lines: readonly Line[],
  numbers: Map<string, Citation>,
): UnwordedPart {
  const numbered = (number: number): number => {
    const citation = answer.citations.find((one) => one.number === number);
    if (citation === undefined) throw new Error(`no citation ${number}`);
    const key = `${citation.articleId} ${citation.span.start} ${citation.span.end}`;
    const known = numbers.get(key) ?? { ...citation, number: numbers.size + 1 };
    numbers.set(key, known);
    return known.number;
  };
  const cited = (line: Line): Line => ({ ...line, citations: line.citations.map(numbered) });
  return {
    kind: answer.kind,
    question,
    ...(takenAs === null ? {} : { takenAs }),
    state: answer.state,
    ...(answer.readAs === undefined ? {} : { readAs: answer.readAs }),
    direct: answer.direct === null ? null : cited(answer.direct),
    support: answer.support,
    lines: lines.map(cited),
    disagreements: answer.disagreements.map(
      ({ about, positions }): Disagreement => ({
        about,
        positions: positions.map(({ value, citations }) => ({ value, citations: citations.map(numbered) })),
      }),
    ),
    because: answer.because,
    nearest: answer.nearest,
  };
}

/** How well the parts that are answered are supported: as well as the least of them, and disputed where one is. */
function supportOf(parts: readonly UnwordedPart[]): Unworded['support'] {
  const all = parts.filter(({ kind }) => kind === 'answered').map(({ support }) => support);
  if (all.length === 0) return null;
  if (all.includes('disputed')) return 'disputed';
  return all.every((support) => support === 'corroborated') ? 'corroborated' : 'single-source';
}

/** How the parts were read, each correction once. */
function readAsOf(parts: readonly UnwordedPart[]): ReadAs | null {
  const all = parts.flatMap(({ readAs }) => readAs ?? []);
  if (all.length === 0) return null;
  const corrections = new Map(all.flatMap((one) => one.corrections).map((one) => [one.typed, one]));
  return {
    corrections: [...corrections.values()],
    language: all.find(({ language }) => language !== null)?.language ?? null,
  };
}
