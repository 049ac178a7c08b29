import type { Citation } from '../answer/answer.ts';
import type { Draft, DraftSentence } from '../answer/check/draft-shape.ts';
import type { ClaimPart } from '../answer/check/verdict.ts';
import { type Block, type Inline, note, paragraph, type Reply, reply, strong, text } from '../chat/reply.ts';
import type { Manner } from './answer.ts';
import { differenceBlocks } from './check.ts';
import { briefNotes, checkButtons, quotes } from './quotes.ts';
import type { Words } from './words/words.ts';

/** How a checked draft is said: what the articles say otherwise, figures first; what is not in them; what they bear out. */
export function draftReply(draft: Draft, { words, isPrivate }: Manner): Reply {
  const { sentences, citations } = draft;
  const checked = sentences.filter(({ verdict }) => verdict !== 'unchecked');
  const of = { isPrivate, data: { kind: 'draft', value: draft }, language: words.language } as const;
  if (checked.length === 0) return reply([paragraph(text(words.nothingToCheck))], of);
  const otherwise = figuresFirst(checked.filter(({ verdict }) => verdict === 'disputed'));
  const missing = checked.filter(({ verdict }) => verdict === 'not-found');
  const near = checked.filter(({ verdict }) => verdict === 'near');
  const borneOut = checked.filter(({ verdict }) => verdict === 'corroborated' || verdict === 'single-source');
  const cited = citedIn(otherwise, citations);
  const told: Block[] = [
    ...otherwise.flatMap((sentence) => otherwiseBlocks(sentence, citations, words)),
    ...listed(words.notInArticles(missing.length), missing, citations),
    ...listed(words.notOutright(near.length), near, citations),
    ...listed(words.borneOut(borneOut.length), borneOut, citations),
  ];
  const blocks: Block[] = [
    { kind: 'headline', text: words.draftChecked(otherwise.length, checked.length) },
    ...told,
    note(text(words.aboutArticles)),
    ...briefNotes(told, words),
    ...checkButtons(cited, words),
  ];
  return reply(blocks, of);
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

function otherwiseBlocks(sentence: DraftSentence, citations: readonly Citation[], words: Words): Block[] {
  const parts = disputed(sentence);
  return [
    { kind: 'heading', text: sentence.text },
    ...parts.flatMap(({ differences }) => differenceBlocks(differences, citations, words, words.theDraft)),
    ...quotes(
      parts.flatMap(({ lines }) => lines),
      citations,
      words,
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
