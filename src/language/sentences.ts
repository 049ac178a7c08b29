import type { Sentence, Span } from './span.ts';
import { isAbbreviationEnd } from './tables/abbreviations.ts';

/** A quotation longer than this does not hold sentences together: its closing mark is more likely another's. */
const maxQuotationChars = 1200;

/** Unicode's rules for sentence ends, made for no language in particular; they know 。 and । as well as the full stop. */
const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

/**
 * Cuts a part of an article into sentences: exact, trimmed, in order, not overlapping, with every letter and digit in one
 * of them. Line breaks inside the part count as spaces; quotations and brackets stay whole.
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

/** Where the Unicode rules end a sentence, as offsets; the last is the end of `part`. */
function borders(part: string): number[] {
  const ends: number[] = [];
  for (const { index, segment } of segmenter.segment(masked(part))) ends.push(index + segment.length);
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

/** Leaves out the borders that do not end a sentence. */
function joined(part: string, ends: readonly number[]): number[] {
  const kept: number[] = [];
  const held = quotations(part);
  let start = 0;
  for (const end of ends) {
    const before = part.slice(start, end).trim();
    const after = part.slice(end, end + 40).trimStart();
    if (after !== '' && (isInside(held, end) || goesOn(before, after))) continue;
    if (kept.length > 0 && !/[\p{L}\p{N}]/u.test(before)) kept.pop();
    kept.push(end);
    start = end;
  }
  return kept;
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
  for (const opening of part.matchAll(/(?<=^|[\s([—–-])["“«„]|[([]|(?<=\p{L})[“„]/gu)) {
    const start = opening.index;
    const last = spans.at(-1);
    if (last !== undefined && start < last.end) continue;
    const end = closingAfter(part, start + 1, closers[opening[0]] ?? '');
    if (end !== null && end - start <= maxQuotationChars) spans.push({ start, end });
  }
  return spans;
}

/** The offset behind the first of `marks` that closes; null when there is none. A straight mark before a letter opens. */
function closingAfter(part: string, from: number, marks: string): number | null {
  for (let i = from; i < part.length && i - from <= maxQuotationChars; i++) {
    const mark = part.charAt(i);
    if (!marks.includes(mark)) continue;
    if (mark !== '"' || !/[\p{L}\p{N}]/u.test(part.charAt(i + 1))) return i + 1;
  }
  return null;
}

/** Whether a border lies within one of the spans; a border right behind the closing mark does not. */
function isInside(spans: readonly Span[], end: number): boolean {
  return spans.some((span) => span.start < end && end < span.end);
}
