import type { Sentence, Span } from './span.ts';
import { isAbbreviationEnd } from './tables/abbreviations.ts';

/** A quotation longer than this does not hold sentences together: its closing mark is more likely another's. */
const maxQuotationChars = 1200;

/**
 * No sentence is longer, in UTF-16 code units: prose has none, and what reads sentences need not be safe from a page of a
 * million words without a full stop. What is longer is cut at a blank where it has one. The longest of 4,300 sentences of
 * an encyclopedia has 1,222.
 */
export const maxSentenceChars = 1500;

/** Unicode's rules for sentence ends, made for no language in particular; they know 。 and । as well as the full stop. */
const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

/**
 * Cuts a part of an article into sentences: exact, trimmed, in order, not overlapping, with every letter and digit in one
 * of them, none longer than `maxSentenceChars`. Line breaks inside the part count as spaces; quotations and brackets stay whole.
 *
 * @param text an article's text
 * @param span the part to cut, one paragraph or list item; all of `text` when left out
 */
export function splitSentences(text: string, span: Span = { start: 0, end: text.length }): readonly Sentence[] {
  const part = text.slice(span.start, span.end);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of joined(part, borders(part))) {
    const lead = part.slice(start, end).search(/\S/);
    if (lead >= 0) {
      const from = start + lead;
      const to = from + part.slice(from, end).trimEnd().length;
      sentences.push({
        text: part.slice(from, to),
        span: { start: span.start + from, end: span.start + to },
      });
    }
    start = end;
  }
  return sentences;
}

/** Read at once by the segmenter, in UTF-16 code units: its time grows with the square of what it is given. */
const maxSegmentedChars = 8_192;

/** Where the Unicode rules end a sentence, as offsets; the last is the end of `part`. */
function borders(part: string): number[] {
  const text = masked(part);
  const ends: number[] = [];
  for (let start = 0; start < text.length; start = ends.at(-1) ?? text.length) {
    const window = text.slice(start, start + maxSegmentedChars);
    const own = Array.from(segmenter.segment(window), ({ index, segment }) => start + index + segment.length);
    // What the end of a window cuts off is read with the next.
    if (start + window.length < text.length && own.length > 1) own.pop();
    ends.push(...own);
  }
  return ends;
}

/** The same length, with line breaks as spaces and a reference mark after a full stop (`end.[3] Next`, `end.:162 Next`) as closing brackets. */
function masked(part: string): string {
  return part
    .replace(/[\r\n\u0085\u2028\u2029]/g, ' ')
    .replace(/(?<=[.!?]["”’]?)(?:(?:\[[^\][\n]{1,40}\])+(?::\d+)?|:\d+(?:[–-]\d+)?)(?=\s)/g, (mark) =>
      ')'.repeat(mark.length),
    );
}

/** Leaves out the borders that do not end a sentence, and puts some into what would be too long for one. */
function joined(part: string, ends: readonly number[]): number[] {
  const kept: number[] = [];
  const isHeld = insideAny(quotations(part));
  let start = 0;
  for (const end of ends) {
    start += Math.max(0, part.slice(start, end).search(/\S/));
    for (const cut of cutsWithin(part, start, end)) {
      kept.push(cut);
      start = cut;
    }
    const before = part.slice(start, end).trim();
    const after = part.slice(end, end + 40).trimStart();
    if (after !== '' && (isHeld(end) || goesOn(before, after))) continue;
    const isPart = kept.length > 0 && !/[\p{L}\p{N}]/u.test(before);
    if (isPart && end - (kept.at(-2) ?? 0) <= maxSentenceChars) kept.pop();
    kept.push(end);
    start = end;
  }
  return kept;
}

/** Where a stretch that is too long for a sentence is cut, in order: behind blanks where it has some, never inside a character. */
function cutsWithin(part: string, start: number, end: number): readonly number[] {
  const cuts: number[] = [];
  const last = start + part.slice(start, end).trimEnd().length;
  for (let from = start; last - from > maxSentenceChars; ) {
    const limit = from + maxSentenceChars;
    const blank = part.slice(from, limit).search(/\s\S*$/);
    const isPair = /[\uD800-\uDBFF]/.test(part.charAt(limit - 1));
    from = blank > 0 ? from + blank + 1 : isPair ? limit - 1 : limit;
    cuts.push(from);
  }
  return cuts;
}

function goesOn(before: string, after: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(before) || /^[\divxlc]{1,4}[.)]$/i.test(before)) return true;
  if (/^[^\p{L}\p{N}([{"“‘«„¿¡]*\p{Ll}/u.test(after) && !/[:;]$/.test(before)) return true;
  if (/^[)\]}”»,;]/.test(after)) return true;
  return before.endsWith('.') && isAbbreviationEnd(before, after);
}

const closers: Readonly<Record<string, string>> = { '“': '”"', '"': '"”', '«': '»', '„': '“”"', '(': ')', '[': ']' };

/** The quotations and brackets of a paragraph, as spans from the opening to behind the closing mark; none inside another. */
function quotations(part: string): Span[] {
  const spans: Span[] = [];
  const closing = new Map<string, number | null>();
  for (const opening of part.matchAll(/(?<=^|[\s([—–-])["“«„]|[([]|(?<=\p{L})[“„]/gu)) {
    const start = opening.index;
    const last = spans.at(-1);
    if (last !== undefined && start < last.end) continue;
    const marks = closers[opening[0]] ?? '';
    let end = closing.get(marks);
    // What closes one closes the next of its kind as well, unless that opens behind it.
    if (end === undefined || (end !== null && end <= start + 1)) {
      end = closingAfter(part, start + 1, marks);
      closing.set(marks, end);
    }
    if (end !== null && end - start <= maxQuotationChars) spans.push({ start, end });
  }
  return spans;
}

/** The offset behind the first of `marks` that closes; null when there is none. A straight mark before a letter opens. */
function closingAfter(part: string, from: number, marks: string): number | null {
  for (let i = from; i < part.length; i++) {
    const mark = part.charAt(i);
    if (!marks.includes(mark)) continue;
    if (mark !== '"' || !/[\p{L}\p{N}]/u.test(part.charAt(i + 1))) return i + 1;
  }
  return null;
}

/**
 * Tells whether a border lies within one of the spans; a border right behind the closing mark does not. To be asked of
 * borders in their order: it looks at each span once.
 */
function insideAny(spans: readonly Span[]): (border: number) => boolean {
  let at = 0;
  return (border) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= border) at += 1;
    const span = spans[at];
    return span !== undefined && span.start < border;
  };
}
