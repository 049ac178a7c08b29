import type { Citation } from '../answer/answer.ts';
import type { Checked } from '../answer/check/check.ts';
import type { ClaimPart } from '../answer/check/verdict.ts';
import { citationLink, sourceLabel } from '../answer/citation.ts';
import { type Block, buttons, type Inline, note, paragraph, type Reply, reply, strong, text } from '../chat/reply.ts';
import { checkButton, excerptBlock } from './answer.ts';

/** How a checked claim is said: where it was copied from, what the articles say of each statement, and where they differ. */
export function checkReply(checked: Checked, tookMs: number, isPrivate: boolean): Reply {
  const { check, pastedFrom } = checked;
  const data = { kind: 'check', value: { ...check, tookMs } } as const;
  const { parts, citations } = check;
  const [only] = parts;
  if (only === undefined)
    return reply([paragraph(text('There is no statement in that to check.'))], { isPrivate, data });
  const blocks: Block[] = [
    { kind: 'headline', text: parts.length === 1 ? verdictText(only, citations) : summary(parts) },
    ...(pastedFrom === null ? [] : [origin(pastedFrom)]),
    ...parts.flatMap((part) => partBlocks(part, citations, parts.length > 1)),
    ...limitBlocks(checked),
    note(text('This is about what the articles say, not about what is true.')),
  ];
  if (citations.length > 0) blocks.push(buttons(...citations.map(checkButton)));
  return reply(blocks, { isPrivate, data });
}

/** What of a long claim was not checked, and what to do about it. */
function limitBlocks({ check, uncheckedCount, isCutShort }: Checked): Block[] {
  const { length } = check.parts;
  return [
    ...(uncheckedCount > 0
      ? [paragraph(text(`Only the first ${length} statements were checked. Please check the rest on its own.`))]
      : []),
    ...(isCutShort
      ? [paragraph(text('The claim is so long that only the nearest passages were read. Please check it in parts.'))]
      : []),
  ];
}

const citedBy = (numbers: readonly number[], citations: readonly Citation[]): readonly Citation[] =>
  citations.filter(({ number }) => numbers.includes(number));

const namesOf = (citations: readonly Citation[]): readonly string[] => [
  ...new Set(citations.map(({ publisher }) => publisher)),
];

/** The verdict as a headline: who says it, who differs, or that nobody does. */
function verdictText({ verdict, lines, differences }: ClaimPart, citations: readonly Citation[]): string {
  const differing = differences.flatMap((each) => each.citations);
  const agreeing = lines.flatMap((line) => line.citations).filter((number) => !differing.includes(number));
  const outlets = namesOf(citedBy(agreeing, citations));
  switch (verdict) {
    case 'corroborated':
      return `${outlets.length} outlets say so: ${outlets.join(', ')}`;
    case 'single-source':
      return `Only ${outlets.join(', ')} says so`;
    case 'disputed':
      return outlets.length > 0
        ? `The articles disagree: ${outlets.join(', ')} says so, ${namesOf(citedBy(differing, citations)).join(', ')} differs`
        : `The articles say otherwise: ${namesOf(citedBy(differing, citations)).join(', ')}`;
    case 'near':
      return 'No sentence says just this. Closest:';
    case 'not-found':
      return 'The articles do not say this';
  }
}

function summary(parts: readonly ClaimPart[]): string {
  const count = (verdict: ClaimPart['verdict'], words: string) => {
    const number = parts.filter((part) => part.verdict === verdict).length;
    return number === 0 ? [] : [`${number} ${words}`];
  };
  const counts = [
    ...count('corroborated', 'said by several outlets'),
    ...count('single-source', 'said by one outlet'),
    ...count('disputed', 'said otherwise'),
    ...count('near', 'not said outright'),
    ...count('not-found', 'not in the articles'),
  ];
  return `${parts.length} statements: ${counts.join(', ')}`;
}

/** Where a pasted excerpt stands, with the way there. */
function origin(citation: Citation): Block {
  const whose = citation.rendition === 'brief' ? sourceLabel(citation) : `${citation.title}, ${sourceLabel(citation)}`;
  const link: Inline = { kind: 'link', text: 'Read it in the article', url: citationLink(citation) };
  return paragraph(text(`These words are from ${whose} `), { kind: 'citation', citation }, text('. '), link);
}

function partBlocks(part: ClaimPart, citations: readonly Citation[], isOneOfSeveral: boolean): Block[] {
  const head: Block[] = isOneOfSeveral
    ? [{ kind: 'heading', text: part.text }, paragraph(text(verdictText(part, citations)))]
    : [];
  return [
    ...head,
    ...part.lines.map((line) => excerptBlock(line.text, citedBy(line.citations, citations))),
    ...differenceBlocks(part.differences, citations),
  ];
}

/** "The claim: **2023** · FactArrow: **this year** [1] · Newsvane: **2024** [2]": one line for each span of the claim. */
export function differenceBlocks(
  differences: ClaimPart['differences'],
  citations: readonly Citation[],
  whose = 'The claim',
): Block[] {
  const claimed = [...new Set(differences.map((each) => each.claimed))];
  return claimed.map((span) => {
    const found = differences.filter((each) => each.claimed === span);
    const said = found.flatMap((each): Inline[] => {
      const own = citedBy(each.citations, citations);
      const markers = own.map((citation): Inline => ({ kind: 'citation', citation }));
      return [text(` · ${namesOf(own).join(', ')}: `), strong(each.found), text(' '), ...markers];
    });
    return paragraph(text(`${whose}: `), strong(span), ...said);
  });
}
