import type { Citation } from '../answer/answer.ts';
import type { Draft, DraftSentence } from '../answer/check/draft-shape.ts';
import type { ClaimPart } from '../answer/check/verdict.ts';
import { type Block, buttons, type Inline, note, paragraph, type Reply, reply, strong, text } from '../chat/reply.ts';
import { checkButton, excerptBlock } from './answer.ts';
import { differenceBlocks } from './check.ts';

/** How a checked draft is said: what the articles say otherwise, figures first; what is not in them; what they bear out. */
export function draftReply(draft: Draft, isPrivate: boolean): Reply {
  const { sentences, citations } = draft;
  const checked = sentences.filter(({ verdict }) => verdict !== 'unchecked');
  const data = { kind: 'draft', value: draft } as const;
  if (checked.length === 0)
    return reply([paragraph(text('There is no statement in that to check.'))], { isPrivate, data });
  const otherwise = figuresFirst(checked.filter(({ verdict }) => verdict === 'disputed'));
  const missing = checked.filter(({ verdict }) => verdict === 'not-found');
  const near = checked.filter(({ verdict }) => verdict === 'near');
  const borneOut = checked.filter(({ verdict }) => verdict === 'corroborated' || verdict === 'single-source');
  const cited = citedIn(otherwise, citations);
  const blocks: Block[] = [
    { kind: 'headline', text: headline(otherwise.length, checked.length) },
    ...otherwise.flatMap((sentence) => otherwiseBlocks(sentence, citations)),
    ...listed(`Not in the articles (${missing.length}):`, missing, citations),
    ...listed(`Not said outright, with what comes closest (${near.length}):`, near, citations),
    ...listed(`The articles say so (${borneOut.length}):`, borneOut, citations),
    note(text('This is about what the articles say, not about what is true.')),
  ];
  if (cited.length > 0) blocks.push(buttons(...cited.map(checkButton)));
  return reply(blocks, { isPrivate, data });
}

function headline(otherwise: number, checked: number): string {
  const of = `${checked} ${checked === 1 ? 'sentence' : 'sentences'} checked`;
  if (otherwise === 0) return `${of}: the articles say none of it otherwise`;
  return `${of}: the articles say ${otherwise === 1 ? 'one' : otherwise} otherwise`;
}

const hasFigure = ({ parts }: DraftSentence): boolean =>
  parts.some(({ differences }) => differences.some(({ claimed }) => /\p{N}/u.test(claimed)));

/** Those whose figures differ come first, each group in the order of the draft. */
const figuresFirst = (sentences: readonly DraftSentence[]): readonly DraftSentence[] => [
  ...sentences.filter(hasFigure),
  ...sentences.filter((sentence) => !hasFigure(sentence)),
];

const disputed = ({ parts }: DraftSentence): readonly ClaimPart[] =>
  parts.filter(({ verdict }) => verdict === 'disputed');

function otherwiseBlocks(sentence: DraftSentence, citations: readonly Citation[]): Block[] {
  const parts = disputed(sentence);
  return [
    { kind: 'heading', text: sentence.text },
    ...parts.flatMap(({ differences }) => differenceBlocks(differences, citations, 'The draft')),
    ...parts.flatMap(({ lines }) =>
      lines.map((line) =>
        excerptBlock(
          line.text,
          citations.filter(({ number }) => line.citations.includes(number)),
        ),
      ),
    ),
  ];
}

/** Sentences as a list, each with the numbers of what it rests on. */
function listed(title: string, sentences: readonly DraftSentence[], citations: readonly Citation[]): Block[] {
  if (sentences.length === 0) return [];
  const items = sentences.map((sentence): Inline[] => [
    text(sentence.text),
    ...citedIn([sentence], citations).flatMap((citation): Inline[] => [text(' '), { kind: 'citation', citation }]),
  ]);
  return [paragraph(strong(title)), { kind: 'list', items }];
}

function citedIn(sentences: readonly DraftSentence[], citations: readonly Citation[]): readonly Citation[] {
  const numbers = new Set(
    sentences.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines.flatMap((line) => line.citations))),
  );
  return citations.filter(({ number }) => numbers.has(number));
}
