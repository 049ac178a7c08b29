import { likenessOf } from '../../language/likeness.ts';
import type { Span } from '../../language/span.ts';
import type { Conflict, Contrast } from './conflict.ts';
import { meaningBetween } from './likeness-of-meaning.ts';
import type { Pairing } from './pairing.ts';
import type { Content, Reading } from './reading.ts';
import { readingOf, type Statement } from './statement.ts';

/** A form of "be": what stands behind it is said of the subject. */
export const copula = /(?<!\p{L})(?:is|are|was|were|be|been)(?!\p{L})/u;

/** The last word of what a sentence speaks of: "administration" of "The US administration at the greeting". */
export function subjectOf({ text, phrases, contents }: Reading): Content | undefined {
  const [opening] = phrases;
  let last = opening?.contents.at(-1);
  if (opening?.isInFront !== true) return undefined;
  for (
    let next = contents[(last?.at ?? 0) + 1];
    last !== undefined && next !== undefined;
    next = contents[next.at + 1]
  ) {
    if (next.isVerb || !/^[\s-]*$/.test(text.slice(last.span.end, next.span.start))) break;
    last = next;
  }
  return last;
}

/** An office or a body that somebody holds. */
export interface Holding {
  /** "Administration" of "the Lenz administration". */
  readonly office: Content;
  /** True where it is this that the sentence says of its subject. */
  readonly isSaidOfIt: boolean;
}

/** "Was that of President …", "is … of", "was led by". */
const ofHolder = /(?:that of|under|led by|headed by|of)(?: the| \p{L}+)?\s*$/u;

/** What a name holds in its sentence: what follows it ("the Lenz government"), or the subject that is said to be its own ("was that of Kraus"); null for none. */
function holdingOf(reading: Reading, { start, end }: Span): Holding | null {
  const { contents, text, stated } = reading;
  const subject = subjectOf(reading);
  const isSaid =
    subject !== undefined && subject.span.end <= start && copula.test(stated.slice(subject.span.end, start));
  const next = contents.find((content) => content.span.start >= end);
  const isOwn =
    next !== undefined && !next.isVerb && !next.isName && /^(?:['’]s)? $/u.test(text.slice(end, next.span.start));
  if (next !== undefined && isOwn) return { office: next, isSaidOfIt: isSaid && subject.term === next.term };
  return isSaid && ofHolder.test(stated.slice(0, start)) ? { office: subject, isSaidOfIt: true } : null;
}

/** What each of two names holds, where that is one office ("the Lenz government", "the government was that of Kraus"); null where it is not. */
export function holdingsOfOne({ first, second }: Pairing, one: Span, other: Span): readonly [Holding, Holding] | null {
  const [mine, their] = [holdingOf(first.reading, one), holdingOf(second.reading, other)];
  const isOne = mine !== null && their !== null && likenessOf(mine.office, their.office) >= 0.85;
  return isOne ? [mine, their] : null;
}

/**
 * Where two sentences each say who holds one office of one country or body ("the US administration … is the Lenz administration", "… was
 * that of Kraus"), and mean one occasion as far as their words tell; null where they do not.
 */
export function officeConflict({ first, second }: Pairing, { conflicts }: Contrast): Conflict | null {
  if (conflicts.some(({ kind }) => kind === 'time')) return null;
  const isShared = first.reading.contents.some(({ at, isName }) => isName && (first.partners[at]?.likeness ?? 0) === 1);
  if (!isShared || meaningBetween(first.reading, second.reading) < leastMeaning) return null;
  return (
    conflicts.find(({ kind, first: one, second: other }) => {
      if (kind !== 'name') return false;
      const [mine, their] = [holdingOf(first.reading, one), holdingOf(second.reading, other)];
      return mine?.isSaidOfIt === true && their?.isSaidOfIt === true && mine.office.term === their.office.term;
    }) ?? null
  );
}

/** Two sentences less alike than this are of two occasions. */
const leastMeaning = 0.5;

/** Most sentences are done with one look: what is said of an office ends in a name, or in a name and the office. */
const maySayHolder =
  /(?<!\p{L})(?:is|are|was|were)(?!\p{L}).*(?:(?:that|those) of|under|led by|headed by|the) (?:\p{L}+ )?\p{Lu}/su;

/** The office of which a sentence says whose it is, as a key to find others that do; null for most sentences. */
export function officeIn(statement: Statement): string | null {
  if (!maySayHolder.test(statement.text)) return null;
  const reading = readingOf(statement);
  for (const { isName, span } of reading.phrases) {
    const holding = isName ? holdingOf(reading, span) : null;
    if (holding?.isSaidOfIt === true) return `office ${holding.office.term}`;
  }
  return null;
}
