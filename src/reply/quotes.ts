import type { Citation } from '../answer/answer.ts';
import { pointerTo } from '../answer/lines/pointer.ts';
import { type Block, type Button, buttons, citationsIn, type Inline, note, text } from '../chat/reply.ts';
import { detailOf, outletOf } from './labels.ts';
import type { Words } from './words/words.ts';

/** A sentence with the numbers of its citations. */
export interface Quoted {
  readonly text: string;
  readonly citations: readonly number[];
}

/** The citations with these numbers, in that order; numbers without a citation are a defect and are caught before sending. */
export const byNumber = (numbers: readonly number[], citations: readonly Citation[]): readonly Citation[] =>
  numbers.flatMap((number) => citations.filter((citation) => citation.number === number));

export const markers = (citations: readonly Citation[]): Inline[] =>
  citations.map((citation) => ({ kind: 'citation', citation }));

/** "Newsvane", "Newsvane and FactArrow", each once. */
export const publishersOf = (citations: readonly Citation[]): readonly string[] => [
  ...new Set(citations.map(({ publisher }) => publisher)),
];

/** One sentence under its outlet: the words, its numbers, and who else says so. */
export function quote(line: string, cited: readonly Citation[], words: Words): Block {
  const [first] = cited;
  const own = cited.filter(({ articleId }) => articleId === first?.articleId);
  const others = cited.filter(({ articleId }) => articleId !== first?.articleId);
  const outlets = [...new Set(others.map((other) => outletOf(other, words)))];
  const also = outlets.flatMap((outlet, at): Inline[] => [
    text(at === 0 ? ` · ${words.also} ${outlet} ` : `, ${outlet} `),
    ...markers(others.filter((other) => outletOf(other, words) === outlet)),
  ]);
  return excerpt(line, own, also, words);
}

/** A sentence under the outlet of the first of its citations; `also` is what is said of others behind it. */
export function excerpt(line: string, citations: readonly Citation[], also: readonly Inline[], words: Words): Block {
  const [first] = citations;
  return {
    kind: 'excerpt',
    source: first?.publisher ?? '',
    detail: first === undefined ? '' : detailOf(first, words),
    text: line,
    // A brief's sentence is ours; in quotation marks it would pass for the outlet's own.
    quoted: first?.rendition === 'full',
    citations,
    ...(also.length === 0 ? {} : { also }),
  };
}

/** Sentences under their outlets, each outlet's together, the one that comes first leading. */
export function quotes(lines: readonly Quoted[], citations: readonly Citation[], words: Words): Block[] {
  const cited = lines.map((line) => ({ line, own: byNumber(line.citations, citations) }));
  const articles = [...new Set(cited.map(({ own }) => own[0]?.articleId))];
  return articles.flatMap((article) =>
    cited.filter(({ own }) => own[0]?.articleId === article).map(({ line, own }) => quote(line.text, own, words)),
  );
}

/** Whose words those without quotation marks are, once a reply; nothing where all are the outlets' own. */
export function briefNotes(blocks: readonly Block[], words: Words): Block[] {
  const shown = blocks.flatMap((block) => (block.kind === 'excerpt' ? [block.quoted] : []));
  const isSomeBrief =
    shown.includes(false) || blocks.flatMap(citationsIn).some(({ rendition }) => rendition === 'brief');
  const isAll = !shown.includes(true) && blocks.flatMap(citationsIn).every(({ rendition }) => rendition === 'brief');
  return isSomeBrief ? [note(text(words.briefNote(isAll)))] : [];
}

/** The action that shows a citation's sentence among its neighbours. */
export const checkAction = 'ask.check';

/** The button that shows a citation's sentence among its neighbours. */
export const checkButton = (citation: Citation, words: Words): Button => ({
  label: words.whereItSays(citation.publisher),
  action: { name: checkAction, value: checkValue(citation) },
  emphasis: 'secondary',
});

/** Such a button for each of these citations. */
export const checkButtons = (citations: readonly Citation[], words: Words): Block[] =>
  citations.length === 0 ? [] : [buttons(...citations.map((citation) => checkButton(citation, words)))];

/** What such a button carries. */
export const checkValue = (citation: Citation): string =>
  pointerTo(citation.articleId, citation.span, citation.excerpt);
