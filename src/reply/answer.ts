import type { Answer, Citation, Disagreement, Part } from '../answer/answer.ts';
import { type Block, buttons, type Inline, note, paragraph, type Reply, reply, strong, text } from '../chat/reply.ts';
import { thumbs } from './feedback.ts';
import { dayLabel, spoken } from './labels.ts';
import { briefNotes, byNumber, checkButtons, markers, publishersOf, quotes } from './quotes.ts';
import { exampleBlocks, questionButton } from './small-talk.ts';
import { reasonOf, type Words } from './words/words.ts';

/** How something is said: in whose words, and to whom. */
export interface Manner {
  readonly words: Words;
  readonly isPrivate: boolean;
}

/** How an answer is said: what was asked for, the sentences under their outlets, and small how well it is supported. */
export function answerReply(answer: Answer, { words, isPrivate }: Manner, examples: readonly string[] = []): Reply {
  const blocks =
    answer.parts !== undefined
      ? partsBlocks(answer, answer.parts, words, examples)
      : answer.kind === 'answered'
        ? answeredBlocks(answer, words)
        : unansweredBlocks(answer, words, examples);
  return reply([...blocks, thumbs(answer, words)], {
    isPrivate,
    // Each of several questions heads its own answer.
    ...(answer.parts === undefined ? { asked: words.asked(answer.question) } : {}),
    data: { kind: 'answer', value: answer },
    language: words.language,
  });
}

function answeredBlocks(answer: Answer, words: Words): Block[] {
  const { citations } = answer;
  const told = quotes(answer.lines, citations, words);
  return [
    ...leadingBlocks(answer, citations, words),
    ...told,
    ...inOneNote([...smallPrint(answer, words), ...briefNotes(told, words)]),
    ...checkButtons(citations, words),
  ];
}

/** Each question, and under it what answers it or that nothing does. */
function partsBlocks(answer: Answer, parts: readonly Part[], words: Words, examples: readonly string[]): Block[] {
  const { citations, state } = answer;
  const told = parts.flatMap((part, at): Block[] => [
    ...(at === 0 ? [] : [{ kind: 'divider' } as const]),
    note(text(part.takenAs === undefined ? part.question : words.askedAs(part.question, part.takenAs))),
    ...(part.kind === 'answered'
      ? toldBlocks(part, citations, words)
      : untoldBlocks(part, parts.slice(0, at), answer, words)),
  ]);
  const isSilent = answer.kind === 'not-found';
  return [
    ...told,
    ...briefNotes(told, words),
    ...(state.kind === 'parts' && state.read < state.of ? [note(text(words.onlyFirst(state.read)))] : []),
    ...(isSilent ? [...nearestBlocks(answer, words), ...exampleQuestions(examples, words)] : []),
    ...checkButtons(citations, words),
  ];
}

const toldBlocks = (part: Part, citations: readonly Citation[], words: Words): Block[] => [
  ...leadingBlocks(part, citations, words),
  ...quotes(part.lines, citations, words),
  ...inOneNote(smallPrint(part, words)),
];

/** That a part is not answered, in a line; with what comes closest, unless that stands above. */
function untoldBlocks(part: Part, above: readonly Part[], { citations }: Answer, words: Words): Block[] {
  const shown = new Set(above.flatMap(({ lines }) => lines.map(({ text: line }) => line)));
  const lines = part.lines.filter(({ text: line }) => !shown.has(line));
  const title = part.kind !== 'near' ? words.notThere : isLikely(part) ? words.mayAnswer : words.noOutright;
  const rest = [reasonOf(part, words), lines.length === 0 || isLikely(part) ? null : words.closest(lines.length)];
  const told = rest.filter((each) => each !== null);
  return [
    paragraph(strong(`${title}.`), ...(told.length === 0 ? [] : [text(` ${told.join(' ')}`)])),
    ...quotes(lines, citations, words),
  ];
}

/** What leads: the sides where sources differ, else what was asked for. */
function leadingBlocks(said: Part, citations: readonly Citation[], words: Words): Block[] {
  const { direct, disagreements } = said;
  if (disagreements.length > 0)
    return disagreements.flatMap((each, at) => disagreementBlocks(each, citations, words, at === 0));
  return direct === null
    ? bylines(said, words)
    : [{ kind: 'headline', text: direct.text, citations: byNumber(direct.citations, citations) }];
}

/** What leads where no single thing was asked for: who wrote what is shown. */
const bylines = ({ state }: Part, words: Words): Block[] =>
  state.kind === 'bylines' || state.kind === 'said' ? [{ kind: 'headline', text: words.state(state) }] : [];

/** How well it is supported, how the question was read, and what of it is not answered. */
function smallPrint(answer: Part, words: Words): Block[] {
  const { before, behind } = answer.readAs === undefined ? { before: '', behind: '' } : words.readAs(answer.readAs);
  const all = [words.support(answer.state), reasonOf(answer, words), before === '' ? null : `${before}.`, behind];
  const told = all.filter((part) => part !== null && part !== '');
  return told.length === 0 ? [] : [note(text(told.join(' ')))];
}

/** Small print is one paragraph. */
const inOneNote = (notes: readonly Block[]): Block[] => {
  const inlines = notes.flatMap((each, at) =>
    each.kind === 'note' ? [...(at > 0 ? [text(' ')] : []), ...each.inlines] : [],
  );
  return inlines.length === 0 ? [] : [note(...inlines)];
};

/** Values longer than this, taken together, are no headline. */
const maxDifferChars = 70;

/** What leads where sources differ: the values; a contradiction has none of its own. */
export function differHeadline({ positions }: Disagreement, words: Words): string {
  const values = positions.map(({ value }) => value);
  if (values.every((value) => value in words.yesOrNo)) return words.differOutright;
  return values.join('').length <= maxDifferChars ? words.differ(values) : words.overviewDiffers;
}

/** "Newsvane: 2024 [1] · FactArrow: 2025 [2]", side by side; nobody is picked as right. */
export function disagreementBlocks(
  disagreement: Disagreement,
  citations: readonly Citation[],
  words: Words,
  isLeading: boolean,
): Block[] {
  const sides = disagreement.positions.flatMap(({ value, citations: numbers }, at): Inline[] => {
    const own = byNumber(numbers, citations);
    const who = words.list(publishersOf(own));
    return [text(`${at > 0 ? ' · ' : ''}${who}: ${spoken(value, words)} `), ...markers(own)];
  });
  return [{ kind: isLeading ? 'headline' : 'heading', text: differHeadline(disagreement, words) }, paragraph(...sides)];
}

/** What comes closest, or nothing, and why; then where to look, and what can be asked. */
function unansweredBlocks(answer: Answer, words: Words, examples: readonly string[]): Block[] {
  if (answer.kind === 'near') {
    const told = quotes(answer.lines, answer.citations, words);
    return [
      ...(answer.because?.kind === 'namesakes' ? whichBlocks(answer.because, words) : nearHeading(answer, words)),
      ...told,
      ...briefNotes(told, words),
      ...checkButtons(answer.citations, words),
    ];
  }
  return [
    { kind: 'headline', text: words.notThere },
    paragraph(text(reasonOf(answer, words) ?? words.notThere)),
    ...nearestBlocks(answer, words),
    ...exampleQuestions(examples, words),
  ];
}

/** Whether one of the closest sentences answers more often than not. */
const isLikely = ({ state }: Pick<Answer, 'state'>): boolean => state.kind === 'closest' && state.isLikely === true;

function nearHeading(answer: Answer, words: Words): Block[] {
  const title = isLikely(answer) ? words.mayAnswer : words.noOutright;
  const rest = [reasonOf(answer, words), isLikely(answer) ? null : words.closest(answer.lines.length)];
  const told = rest.filter((each) => each !== null).join(' ');
  return [{ kind: 'headline', text: title }, ...(told === '' ? [] : [paragraph(text(told))])];
}

/** Who of several of one name is meant: a press on one asks for that one. */
function whichBlocks(because: Extract<Answer['because'], { kind: 'namesakes' }>, words: Words): Block[] {
  const { name, which } = because;
  return [
    { kind: 'headline', text: words.state({ kind: 'which', name }) },
    paragraph(text(words.because(because))),
    buttons(...which.map((each) => ({ ...questionButton(each.question), label: each.name }))),
  ];
}

/** The closest articles, linked, with their outlets. */
export function nearestBlocks({ nearest }: Pick<Answer, 'nearest'>, words: Words): Block[] {
  if (nearest.length === 0) return [];
  const items = nearest.map(({ title, url, publisher, published, undated }): Inline[] => [
    { kind: 'link', text: title, url },
    text(` · ${publisher}, ${dayLabel({ published, undated }, words)}`),
  ]);
  return [note(text(words.nearest)), { kind: 'list', items }];
}

/** A question or two that the articles answer, one press away. */
export const exampleQuestions = (examples: readonly string[], words: Words): Block[] =>
  exampleBlocks(examples.slice(0, maxExamples), words);

const maxExamples = 2;
