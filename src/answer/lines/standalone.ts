import type { Passage } from '../../corpus/passage.ts';
import { packInUse } from '../../language/pack.ts';
import type { Span } from '../../language/span.ts';

/** "However,", "In 1884,", "After that,": what may stand before a pronoun that leans on the sentence before. */
const lead =
  /^(?:(?:and|but|so|yet|thus|then|also|however|still|meanwhile|instead|therefore|moreover|furthermore|nevertheless|nonetheless|consequently|additionally|finally|later|today|now)\b,?\s+|(?:in|on|at|by|after|before|since|during|for|as|from|at the)\s+[^,]{1,40},\s+)/i;
const pronoun =
  /^(?:he|she|it|they|him|them|his|her|hers|its|their|theirs|these|those|this|that|such|the (?:former|latter)|both of (?:them|these|those)|neither of (?:them|these))\b/i;
/** Openings that look like one and lean on nothing. */
const freestanding =
  /^(?:this|that) (?:year|month|week|spring|summer|autumn|fall|winter|decade|century|article|said\b)|^those who\b|^it (?:is|was|has been|remains|seems|appears|would be|will be) (?:\p{L}+ly )?(?:\p{L}+ )?(?:that|to|not until|estimated|believed|likely|unlikely|possible|clear|unclear|known|thought|said|reported|expected|hard|difficult|easy)\b|^it[’']s (?:hard|worth|clear|likely)\b/iu;
/** "It was in May that …", "It was the teacher who …": what is pointed out stands in the sentence itself. */
const cleft =
  /^[Ii]t (?:is|was) (?:(?:in|on|at|by|with|from|under|only) [^.;]{3,90}?|[^.;]{0,60}?[\p{Lu}\d][^.;]{0,60}?) (?:that|who|which)\b/u;

/** Whether a sentence leans on the one before: it opens with a pronoun, or goes on with a quotation and names no speaker. */
export function isDangling(sentence: string): boolean {
  const plain = sentence.replace(/^[\s"“‘'([]+/u, '');
  const rest = plain.replace(lead, '');
  if (packInUse()?.leaning.test(plain)) return true;
  if (pronoun.test(rest) && !freestanding.test(rest) && !cleft.test(rest)) return true;
  return goesOnQuoting(sentence);
}

const speech =
  /\b(?:sa(?:y|ys|id)|argue[sd]?|note[sd]?|conclude[sd]?|wrote|writes?|told|tells|adds?|added|explain(?:s|ed)|warn(?:s|ed)|call(?:s|ed)|according to|asked|asks|claim(?:s|ed)|replie[sd]|remark(?:s|ed)|recall(?:s|ed)|stated?|states)\b/i;

/** A sentence that is nothing but quotation, with nobody named as its speaker. */
function goesOnQuoting(sentence: string): boolean {
  const quoted = /^\s*["“][^"“”]*["”]?\s*$/u.test(sentence);
  return quoted && !speech.test(sentence);
}

/** Quotation marks that are opened and not closed (above 0), or closed and not opened (below 0); curly and straight ones may be mixed. */
export function openQuotes(text: string): number {
  let open = 0;
  for (const mark of text.matchAll(/[“”"]/g)) {
    const isOpening = mark[0] === '“' || (mark[0] === '"' && /(?:^|[\s([—–-])$/.test(text.slice(0, mark.index)));
    open += isOpening ? 1 : -1;
  }
  return open;
}

/** The sentences of a passage, from `first` to `last`, that say one thing without leaning on others. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

/** A line brings at most this many sentences before its own along, and after it to close a quotation. */
const maxNeighbours = 2;

/**
 * The sentence at `position` with what it needs to stand alone: the sentence before when it leans on it, the rest of a
 * quotation that is cut, the list that it announces. One contiguous slice; null when what it leans on is not in its passage.
 */
export function standingAlone(passage: Passage, position: number): Stretch | null {
  const sentenceAt = (at: number): string => passage.sentences[at]?.text ?? '';
  let [first, last] = [position, position];
  const words = (): string =>
    passage.sentences
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' ');
  while (
    last < passage.sentences.length - 1 &&
    last - position < maxNeighbours &&
    openQuotes(words()) > 0 &&
    !closedBefore(words())
  )
    last++;
  last = Math.max(last, listEnd(passage, position));
  while (first > 0 && position - first < maxNeighbours && (isDangling(sentenceAt(first)) || openQuotes(words()) < 0))
    first--;
  const [opening, closing] = [passage.sentences[first], passage.sentences[last]];
  if (opening === undefined || closing === undefined || isDangling(opening.text)) return null;
  return { first, last, span: { start: opening.span.start, end: closing.span.end } };
}

/** "The town should do three things.", "They made two demands:" what is counted follows. */
const announcing = /\b(?<count>two|three|four|five|six) (?:\p{L}+ )?\p{L}{3,}s[.:]["”]?$/iu;
const counts = ['two', 'three', 'four', 'five', 'six'];
const item = /^(?:first|second|third|fourth|fifth|sixth|last|finally)(?:ly)?\b/i;
/** A longer list is not brought along, in UTF-16 code units. */
const maxListChars = 600;

/** The last sentence of the list that a sentence announces, where as many follow as it counts that open alike or count too; itself else. */
function listEnd({ sentences }: Passage, position: number): number {
  const announced = sentences[position];
  const count = announcing.exec(announced?.text ?? '')?.groups?.count?.toLowerCase() ?? '';
  const items = sentences.slice(position + 1, position + 3 + counts.indexOf(count));
  const openings = new Set(items.map(({ text }) => (item.test(text) ? '' : openingOf(text))));
  const isList = items.length === counts.indexOf(count) + 2 && openings.size === 1;
  const chars = (items.at(-1)?.span.end ?? 0) - (announced?.span.start ?? 0);
  return count !== '' && isList && chars <= maxListChars ? position + items.length : position;
}

/** "It should" of "And it should give …" */
const openingOf = (sentence: string): string =>
  sentence.replace(lead, '').toLowerCase().split(/\s+/).slice(0, 2).join(' ');

/** An odd straight quotation mark at the very end closes what an earlier sentence opened. */
function closedBefore(text: string): boolean {
  return /["”]\s*$/u.test(text) && !/(?:^|\s)["“]/u.test(text);
}
