import type { Answer, Citation, Line } from '../answer/answer.ts';
import { type Block, type Inline, note, paragraph, type Reply, reply, strong, text } from '../chat/reply.ts';
import { disagreementBlocks, exampleQuestions, type Manner, nearestBlocks } from './answer.ts';
import { thumbs } from './feedback.ts';
import { briefNotes, byNumber, checkButtons, markers, publishersOf, quote, quotes } from './quotes.ts';
import { reasonOf, type Words } from './words/words.ts';

/** How an overview is said: lines under their outlet, dates and people as lists, differences with both sides. */
export function overviewReply(answer: Answer, { words, isPrivate }: Manner, examples: readonly string[] = []): Reply {
  const blocks = answer.kind === 'not-found' ? silentBlocks(answer, words, examples) : toldBlocks(answer, words);
  return reply([...blocks, thumbs(answer, words)], {
    isPrivate,
    asked: words.asked(answer.question),
    data: { kind: 'answer', value: answer },
    language: words.language,
  });
}

const silentBlocks = (answer: Answer, words: Words, examples: readonly string[]): Block[] => [
  paragraph(text(reasonOf(answer, words) ?? words.notThere)),
  ...nearestBlocks(answer, words),
  ...exampleQuestions(examples, words),
];

function toldBlocks(answer: Answer, words: Words): Block[] {
  const { state, view, lines, disagreements, citations } = answer;
  const isListed = view === 'timeline' || view === 'people' || view === 'agreements';
  const open = reasonOf(answer, words);
  // Where nothing was found the sentences stand in pairs, one outlet's beside another's.
  const isBeside = open !== null;
  const told: Block[] =
    isListed && !isBeside
      ? [{ kind: 'list', items: lines.map((line) => itemOf(line, citations, words)) }]
      : isBeside
        ? lines.map((line) => quote(line.text, byNumber(line.citations, citations), words))
        : quotes(lines, citations, words);
  const title = state.kind === 'overview' ? words.overviewTitle(state) : words.state(state);
  const support = words.support(state);
  const more = state.kind === 'overview' ? words.overviewMore(state) : null;
  return [
    ...(open === null
      ? [{ kind: 'headline', text: title } as const, ...(support === null ? [] : [note(text(support))])]
      : [paragraph(text(open)), note(text(words.eachSays))]),
    ...disagreements.flatMap((each) => disagreementBlocks(each, citations, words, false)),
    ...told,
    ...(more === null ? [] : [note(text(more))]),
    ...briefNotes(told, words),
    ...checkButtons(citations, words),
  ];
}

/** "**1965** The Andean Pact was signed … · Newsvane [1]", "**Ana Duarte**, the mayor of Lima · Newsvane [1], Observer [2]" */
function itemOf(line: Line, citations: readonly Citation[], words: Words): readonly Inline[] {
  const own = byNumber(line.citations, citations);
  const said = line.part ?? line.text;
  const quoted = own[0]?.rendition === 'full' ? `“${said}”` : said;
  const label = line.when === undefined ? (line.label ?? '') : words.moment(line.when);
  // A name is followed by what its bearer is, a date by what happened.
  const behind = line.part === undefined ? ': ' : ', ';
  return [
    ...(label === '' ? [text(`${quoted} · `)] : [strong(label), text(`${behind}${quoted} · `)]),
    ...publishersOf(own).flatMap((publisher, n): Inline[] => [
      text(`${n > 0 ? ', ' : ''}${publisher} `),
      ...markers(own.filter((each) => each.publisher === publisher)),
    ]),
  ];
}
