import type { ImportedArticle } from '../../corpus/front-matter.ts';
import { folded } from '../document/clean.ts';
import { isMonth, isWeekday } from './dates.ts';
import { unknownPublisher } from './publisher.ts';

type Told = Pick<ImportedArticle, 'title' | 'publisher' | 'published' | 'undated' | 'text'>;

/** Words of two sentences that are the same but for what they count may differ in so many places at most. */
const maxChangedFigures = 12;

/**
 * Whether two texts that resemble each other are two articles all the same: one outlet gives them two titles or two days, or
 * a sentence of the one stands in the other with another figure or day in it. Bulletins, minutes and the pages of a manual are
 * such; a copy has its original's title, day or figures.
 */
export function isToldApart(one: Told, other: Told): boolean {
  if (sameWords(one.text, other.text))
    return isSameOutlet(one, other) && hasOtherTitle(one, other) && hasOtherDay(one, other);
  if (isSameOutlet(one, other) && (hasOtherTitle(one, other) || hasOtherDay(one, other))) return true;
  return hasOtherFigures(one.text, other.text);
}

const sameWords = (one: string, other: string): boolean => folded(one) === folded(other);

const isSameOutlet = (one: Told, other: Told): boolean =>
  one.publisher === other.publisher || [one.publisher, other.publisher].includes(unknownPublisher);

/** One title may be the other with the outlet or a kicker beside it. */
function hasOtherTitle(one: Told, other: Told): boolean {
  const [a, b] = [` ${folded(one.title)} `, ` ${folded(other.title)} `];
  return !a.includes(b) && !b.includes(a);
}

const hasOtherDay = (one: Told, other: Told): boolean =>
  one.undated !== true && other.undated !== true && one.published !== other.published;

/** A number, or the name of a month or a day of the week. */
const isCounted = (word: string): boolean => /\p{N}/u.test(word) || isWeekday(word) || isMonth(word);

/** Whether a sentence of one text stands in the other with other figures, and is not in it as it is. */
export function hasOtherFigures(one: string, other: string): boolean {
  const [ours, theirs] = [figuresByForm(one), figuresByForm(other)];
  for (const [form, figures] of ours) {
    const there = theirs.get(form);
    if (there === undefined) continue;
    const isSame = [...figures].some((each) => there.has(each));
    if (!isSame) return true;
  }
  return false;
}

/** The sentences that count something, with a mark for each figure, and the figures that stand in each. */
function figuresByForm(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const sentence of text.split(/(?<=[.!?。！？])\s+|\n+/u)) {
    const words = sentence.toLowerCase().match(/\p{N}[\p{N}.,:]*\p{N}|[\p{L}\p{M}]+|\p{N}/gu) ?? [];
    const figures = words.filter(isCounted);
    // a line that is hardly anything else is a date or a page's number
    if (figures.length === 0 || figures.length > maxChangedFigures || words.length < figures.length + 2) continue;
    const form = words.map((word) => (isCounted(word) ? '#' : word)).join(' ');
    found.set(form, (found.get(form) ?? new Set()).add(figures.join(' ')));
  }
  return found;
}
