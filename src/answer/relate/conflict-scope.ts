import type { Span } from '../../language/span.ts';
import type { Conflict } from './conflict.ts';
import type { ConflictValues } from './conflict-features.ts';
import type { Pairing, Side } from './pairing.ts';
import { type Content, isInside } from './reading.ts';

/** Words that say that a figure or a statement is of a part, or of all. */
const whole =
  /(?<!\p{L})(?:all|whole|total|altogether|in all|together|entire|nationwide|worldwide|overall|combined|both|across|every|every single|each|altogether)(?!\p{L})/giu;
const part =
  /(?<!\p{L})(?:alone|only|among (?:them|the)|of them|of (?:the|those|these) (?:\p{L}+ )?who|including|single|just|first|second|third|last|former|until|up front|before tax|after tax|net|gross|adjusted|planned|exit poll|forecast)(?!\p{L})/giu;

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
/** How many nouns that both have are told apart by another word in front: "season tickets", "single tickets". */
function modifierDiffers({ first, second }: Pairing, conflict: Conflict): number {
  let found = 0;
  for (const phrase of first.reading.phrases) {
    const head = phrase.contents.at(-1);
    const partner = head === undefined ? null : first.partners[head.at];
    if (head === undefined || partner == null) continue;
    const other = second.reading.phrases.find(({ contents }) => contents.at(-1) === partner.content);
    if (other === undefined) continue;
    const [mine, their] = [phrase.contents.slice(0, -1), other.contents.slice(0, -1)];
    const isFree = (side: Side, own: readonly Content[]) =>
      own.some(({ at }) => (side.partners[at]?.likeness ?? 0) < 0.7);
    if (isFree(first, mine) && isFree(second, their) && !mine.some((each) => isInside(each, conflict.first)))
      found += 1;
  }
  return Math.min(1, found);
}

const another = /(?<!\p{L})(?:another|(?:the )?others?|return|rest|remaining|further|additional)(?!\p{L})/u;
const numbered =
  /(?<!\p{L})(?:first|second|third|fourth|fifth|last|next|previous|one of|an? earlier|an? later)(?!\p{L})/gu;

/** One speaks of the first, the other of the second: of two things, not of one. */
function ordinalDiffers({ first, second }: Pairing, conflict: Conflict): number {
  const said = (side: Side, { start, end }: Span) => {
    const { text } = side.reading;
    return Array.from(text.toLowerCase().matchAll(numbered), ({ index, 0: word }) => ({ index, word }))
      .filter(({ index }) => index < start || index >= end)
      .map(({ word }) => word);
  };
  const [mine, their] = [said(first, conflict.first), said(second, conflict.second)];
  const isOther = another.test(first.reading.stated) !== another.test(second.reading.stated);
  const differs = mine.length > 0 && their.length > 0 && !mine.some((word) => their.includes(word));
  return differs ? 1 : isOther ? 0.7 : mine.length > 0 !== their.length > 0 ? 0.4 : 0;
}

const until = /(?<!\p{L})(?:until|till|former|outgoing|used to|last year|was to|were to|initially|at first)(?!\p{L})/u;
const since =
  /(?<!\p{L})(?:since|new|now|takes? over|took over|in the end|this year|afterwards|finally|eventually|later)(?!\p{L})/u;
/** One speaks of what was up to then, the other of what is since. */
const untilSince = (a: string, b: string): number =>
  +((until.test(a) && since.test(b) && !until.test(b)) || (until.test(b) && since.test(a) && !until.test(a)));

/** In what two sentences may speak of two things or times: of a part and of all, of the first and of the second, until then and since. */
export function scopesOf(pairing: Pairing, conflict: Conflict): ConflictValues {
  const [a, b] = [pairing.first.reading.stated, pairing.second.reading.stated];
  return {
    wholeDiffers: Math.min(1, Math.abs(count(a, whole) - count(b, whole))),
    scopeDiffers: Math.min(1, Math.abs(count(a, part) - count(b, part))),
    modifierDiffers: modifierDiffers(pairing, conflict),
    ordinalDiffers: ordinalDiffers(pairing, conflict),
    untilSince: untilSince(a, b),
  };
}
