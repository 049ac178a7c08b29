import type { Answer, Citation, Line } from '../answer/answer.ts';
import { speakerOf } from '../answer/citation.ts';
import { type Block, buttons, type Inline, note, paragraph, type Reply, reply, strong, text } from '../chat/reply.ts';
import { checkButton, disagreementBlock, excerptBlock } from './answer.ts';
import { thumbs } from './feedback.ts';

/** How an overview is said: lines under their outlet, dates and people as lists, differences with both sides. */
export function overviewReply(answer: Answer, isPrivate: boolean): Reply {
  const blocks = answer.kind === 'not-found' ? silentBlocks(answer) : toldBlocks(answer);
  return reply([...blocks, thumbs(answer)], {
    isPrivate,
    asked: `Asked: ${answer.question}`,
    data: { kind: 'answer', value: answer },
  });
}

function silentBlocks({ reason, nearest }: Answer): Block[] {
  const titles = nearest.map(({ title }) => [text(title)]);
  return [
    paragraph(text(reason ?? 'The articles do not say.')),
    ...(titles.length > 0 ? [paragraph(text('Nearest articles:')), { kind: 'list', items: titles } as const] : []),
  ];
}

function toldBlocks(answer: Answer): Block[] {
  const { headline, view, lines, disagreements, citations } = answer;
  const isListed = view === 'timeline' || view === 'people';
  const told: Block[] = isListed
    ? [{ kind: 'list', items: lines.map((line) => itemOf(line, citations)) }, ...briefNote(citations)]
    : lines.map((line) => excerptBlock(line.text, citedBy(line, citations)));
  return [
    { kind: 'headline', text: headline },
    ...disagreements.map((each) => disagreementBlock(each, citations)),
    ...told,
    buttons(...citations.map(checkButton)),
  ];
}

const citedBy = ({ citations: numbers }: Line, citations: readonly Citation[]): readonly Citation[] =>
  numbers.flatMap((number) => citations.filter((citation) => citation.number === number));

/** "**1965** The Andean Pact was signed … · Newsvane [1]", "**Ana Duarte** the mayor of Lima · Newsvane [1], Observer [2]" */
function itemOf(line: Line, citations: readonly Citation[]): readonly Inline[] {
  const own = citedBy(line, citations);
  const said = line.part ?? line.text;
  const words = own[0]?.rendition === 'full' ? `“${said}”` : said;
  const outlets = [...new Set(own.map(({ publisher }) => publisher))];
  return [
    strong(line.label ?? ''),
    text(` ${words} · `),
    ...outlets.flatMap((publisher, n): Inline[] => [
      text(`${n > 0 ? ', ' : ''}${publisher} `),
      ...own.filter((each) => each.publisher === publisher).map((citation): Inline => ({ kind: 'citation', citation })),
    ]),
  ];
}

/** Where the words are Quipu's own, it is said once. */
function briefNote(citations: readonly Citation[]): Block[] {
  const briefs = citations.filter(({ rendition }) => rendition === 'brief');
  const [first] = briefs;
  if (first === undefined) return [];
  return [
    note(
      text(
        briefs.length === citations.length
          ? 'In the words of Quipu’s briefs of these articles.'
          : `Partly in Quipu’s words: ${speakerOf(first)}.`,
      ),
    ),
  ];
}
