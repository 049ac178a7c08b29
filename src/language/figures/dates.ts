import { matchesIn } from '../matches.ts';
import type { Moment } from '../moment.ts';
import { anyCue, cueNames, cues } from './dates-parts.ts';
import { rules } from './dates-rules.ts';

export type { Moment } from '../moment.ts';

const datingWords =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|from|to|during|before|after|between|and|of|for|around|about|the|early|late|mid|year|spring|summer|autumn|fall|winter|through|over|than)[\s-]+$/iu;

/** A bare year is read as one unless the word before it makes it part of a name ("Operation 2030") or a noun after it a count ("2000 troops"). */
function isBareYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (datingWords.test(before)) return true;
  if (/\p{Lu}[\p{L}\p{M}]*[\s-]+$/u.test(before)) return false;
  return !/^\s+\p{Ll}[\p{L}-]*(?:\s+\p{Ll}+)?s(?!\p{L})/u.test(text.slice(end, end + 40));
}

/**
 * Every moment that `text` names, in order, none inside another. Relative ones are reckoned from `published`
 * (`YYYY-MM-DD`): "last year" is the calendar year before it, "Monday" the last Monday up to it.
 */
export function readMoments(text: string, published: string): readonly Moment[] {
  const found: Moment[] = [];
  if (!anyCue.test(text)) return found;
  const present = new Set(cueNames.filter((cue) => cues[cue].test(text)));
  for (const rule of rules) {
    if (!present.has(rule.cue)) continue;
    for (const match of matchesIn(text, rule.pattern())) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.span.end && other.span.start < end)) continue;
      const read = rule.read(match, published);
      if (read === null) continue;
      if (/^\d{4}$/.test(match[0]) && !isBareYear(text, start, end)) continue;
      found.push({
        kind: 'moment',
        text: match[0],
        span: { start, end },
        from: read.from,
        to: read.to,
        grain: read.grain,
        isResolved: read.isResolved ?? false,
      });
    }
  }
  return found.sort((one, other) => one.span.start - other.span.start);
}

/** True when two moments can be the same time: one lies within the other ("2023" and "April 2023"). */
export function agreeInTime(one: Pick<Moment, 'from' | 'to'>, other: Pick<Moment, 'from' | 'to'>): boolean {
  return (one.from <= other.from && other.to <= one.to) || (other.from <= one.from && one.to <= other.to);
}
