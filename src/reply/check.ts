import type { Citation } from '../answer/answer.ts';
import type { Checked } from '../answer/check/check.ts';
import type { ClaimPart } from '../answer/check/verdict.ts';
import { citationLink } from '../answer/citation.ts';
import { type Block, type Inline, note, paragraph, type Reply, reply, strong, text } from '../chat/reply.ts';
import type { Manner } from './answer.ts';
import { sourceLabel } from './labels.ts';
import { briefNotes, byNumber, checkButtons, markers, publishersOf, quotes } from './quotes.ts';
import type { Words } from './words/words.ts';

/** How a checked claim is said: the verdict, what differs side by side, then the sentences it rests on. */
export function checkReply(checked: Checked, tookMs: number, { words, isPrivate }: Manner): Reply {
  const { check, pastedFrom } = checked;
  const of = { isPrivate, data: { kind: 'check', value: { ...check, tookMs } }, language: words.language } as const;
  const { parts, citations } = check;
  const [only] = parts;
  if (only === undefined) return reply([paragraph(text(words.nothingToCheck))], of);
  const told = parts.flatMap((part) => partBlocks(part, citations, words, parts.length > 1));
  const blocks: Block[] = [
    { kind: 'headline', text: parts.length === 1 ? verdictText(only, citations, words) : summary(parts, words) },
    ...(pastedFrom === null ? [] : [origin(pastedFrom, words)]),
    ...told,
    ...limitBlocks(checked, words),
    note(text(words.aboutArticles)),
    ...briefNotes(told, words),
    ...checkButtons(citations, words),
  ];
  return reply(blocks, of);
}

/** What of a long claim was not checked, and what to do about it. */
function limitBlocks({ check, uncheckedCount, isCutShort }: Checked, words: Words): Block[] {
  return [
    ...(uncheckedCount > 0 ? [paragraph(text(words.onlyFirstChecked(check.parts.length)))] : []),
    ...(isCutShort ? [paragraph(text(words.cutShort))] : []),
  ];
}

/** The verdict as a headline: who says it, who differs, or that nobody does. */
function verdictText({ verdict, lines, differences }: ClaimPart, citations: readonly Citation[], words: Words): string {
  const differing = differences.flatMap((each) => each.citations);
  const agreeing = lines.flatMap((line) => line.citations).filter((number) => !differing.includes(number));
  const namesOf = (numbers: readonly number[]) => publishersOf(byNumber([...new Set(numbers)], citations));
  const outlets = namesOf(agreeing);
  switch (verdict) {
    case 'corroborated':
      return words.sayIt(outlets);
    case 'single-source':
      return words.onlyOneSays(outlets[0] ?? '');
    case 'disputed':
      return outlets.length > 0
        ? words.articlesDisagree(outlets, namesOf(differing))
        : words.sayOtherwise(namesOf(differing));
    case 'near':
      return words.notJustThis;
    case 'not-found':
      return words.nobodySaysThis;
  }
}

function summary(parts: readonly ClaimPart[], words: Words): string {
  const count = (verdict: ClaimPart['verdict']) => parts.filter((part) => part.verdict === verdict).length;
  return words.statements({
    all: parts.length,
    several: count('corroborated'),
    one: count('single-source'),
    otherwise: count('disputed'),
    near: count('near'),
    missing: count('not-found'),
  });
}

/** Where a pasted excerpt stands, with the way there. */
function origin(citation: Citation, words: Words): Block {
  const link: Inline = { kind: 'link', text: words.readOn, url: citationLink(citation) };
  return paragraph(
    text(`${words.wordsFrom(citation.title, sourceLabel(citation, words))} `),
    { kind: 'citation', citation },
    text('. '),
    link,
  );
}

function partBlocks(part: ClaimPart, citations: readonly Citation[], words: Words, isOneOfSeveral: boolean): Block[] {
  const head: Block[] = isOneOfSeveral
    ? [{ kind: 'heading', text: part.text }, paragraph(text(verdictText(part, citations, words)))]
    : [];
  return [
    ...head,
    ...differenceBlocks(part.differences, citations, words, words.theClaim),
    ...quotes(part.lines, citations, words),
  ];
}

/** "The claim: **2023** · FactArrow: **this year** [1] · Newsvane: **2024** [2]": one line for each span of the claim. */
export function differenceBlocks(
  differences: ClaimPart['differences'],
  citations: readonly Citation[],
  words: Words,
  whose: string,
): Block[] {
  const claimed = [...new Set(differences.map((each) => each.claimed))];
  return claimed.map((span) => {
    const found = differences.filter((each) => each.claimed === span);
    const said = found.flatMap((each): Inline[] => {
      const own = byNumber(each.citations, citations);
      return [text(` · ${words.list(publishersOf(own))}: `), strong(each.found), text(' '), ...markers(own)];
    });
    return paragraph(text(`${whose}: `), strong(span), ...said);
  });
}
