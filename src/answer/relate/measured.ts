import type { Quantity } from '../../language/figures/figures.ts';
import { matchesIn } from '../../language/matches.ts';
import type { Span } from '../../language/span.ts';
import { nounKey } from './figure-values.ts';

/** A quantity with what it is a measure of, and between which values it lies. */
export interface Measured {
  readonly quantity: Quantity;
  readonly text: string;
  readonly span: Span;
  /** `money USD`, `share`, `count`, `age`, `duration`, `measure m`, `ordinal`. */
  readonly dimension: string;
  /** What is counted, in the singular; null when not told. */
  readonly noun: string | null;
  readonly value: number;
  /** The least and the most that the words allow. */
  readonly from: number;
  readonly to: number;
  readonly isHedged: boolean;
}

const aged = /^(?:-|\s)?years?(?:-|\s)old|^(?:-|\s)years? of age|^\s*years? old/i;
const ageBefore = /(?:aged?|at the age of|age of|turn(?:ed|s|ing)?|at|died at|is|was|,|of)\s*$/i;
const maxAge = 120;

/** How far a hedged value may lie from the one given, as a part of it. */
const slack = { about: 0.08, over: 0.25, under: 0.2 } as const;

const isRangeJoint = (before: string, between: string) =>
  /^\s*[–—-]\s*$/u.test(between) || (/^\s+(?:to|and)\s+$/.test(between) && /(?:between|from)\s+$/i.test(before));

const dozens = /(?<!\p{L})(a|two|three|several|half a) dozen(?! of times)(?!\p{L})/giu;
const dozensValue: ReadonlyMap<string, number> = new Map(Object.entries({ a: 12, two: 24, three: 36, 'half a': 6 }));

/** "A dozen fans": 12 of them. */
function dozensIn(text: string): readonly Quantity[] {
  return matchesIn(text, dozens)
    .map((match): Quantity | null => {
      const value = dozensValue.get((match[1] ?? '').toLowerCase());
      if (value === undefined) return null;
      const counts = /^\s+(\p{L}+)/u.exec(text.slice(match.index + match[0].length))?.[1]?.toLowerCase() ?? null;
      const span = { start: match.index, end: match.index + match[0].length };
      return {
        kind: 'count',
        text: match[0],
        span,
        value,
        step: 1,
        unit: '',
        counts,
        bound: 'exact',
        role: null,
        when: null,
      };
    })
    .filter((quantity) => quantity !== null);
}

/** The quantities of a text with what they measure, ranges taken together; in order. */
export function measuredIn(text: string, quantities: readonly Quantity[]): readonly Measured[] {
  const dozen = dozensIn(text);
  const all = [...quantities, ...dozen].sort((one, other) => one.span.start - other.span.start);
  const found: Measured[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const one = all[at];
    if (one === undefined || isScore(text, one)) continue;
    const next = all[at + 1];
    const isRange =
      next !== undefined &&
      one.kind === next.kind &&
      one.value < next.value &&
      isRangeJoint(text.slice(0, one.span.start), text.slice(one.span.end, next.span.start));
    const measured = measureOf(text, one);
    if (isRange) {
      const end = measureOf(text, next);
      const span = { start: one.span.start, end: next.span.end };
      const joined = text.slice(span.start, span.end);
      found.push({ ...end, text: joined, span, from: measured.value, to: end.value, isHedged: true });
      at += 1;
    } else found.push(measured);
  }
  return found;
}

/** "3–1", "2:0": a result, not two numbers. */
function isScore(text: string, { span, value }: Quantity): boolean {
  return value < 30 && (/\d[–-]$/u.test(text.slice(0, span.start)) || /^[–-]\d/u.test(text.slice(span.end)));
}

function measureOf(text: string, quantity: Quantity): Measured {
  const { kind, unit, value, step, bound, span, counts } = quantity;
  const [before, after] = [text.slice(0, span.start), text.slice(span.end)];
  const noun = counts === null ? null : nounKey(counts);
  const half = bound === 'exact' && step <= 1 ? 0 : 0.5 * roundness(value, step);
  const [from, to] =
    bound === 'over'
      ? [value, value * (1 + slack.over)]
      : bound === 'under'
        ? [value * (1 - slack.under), value]
        : [
            Math.min(value - half, value * (bound === 'about' ? 1 - slack.about : 1)),
            Math.max(value + half, value * (bound === 'about' ? 1 + slack.about : 1)),
          ];
  const bare = { quantity, text: quantity.text, span, value, from, to, isHedged: bound !== 'exact', noun };
  const isYears = kind === 'duration' && unit === 'month' && /(?:^|-|\s)years?$/i.test(quantity.text);
  if (
    isYears &&
    (aged.test(after) || /^(?:-|\s)old/i.test(after) || /(?:aged?|age of)\s*$/i.test(before)) &&
    value <= 12 * maxAge
  )
    return { ...bare, dimension: 'age', noun: null, value: value / 12, from: value / 12, to: value / 12 };
  const isBareAge =
    kind === 'count' &&
    unit === '' &&
    step === 1 &&
    value <= maxAge &&
    (counts === null || /^\s*[,;.)]/.test(after)) &&
    /^\s*(?:[,;.)]|$|and\s|when\s|two\s|the\s)/i.test(after) &&
    ageBefore.test(before) &&
    /^\d+$/.test(quantity.text);
  if (isBareAge || (kind === 'count' && aged.test(after))) return { ...bare, dimension: 'age', noun: null };
  if (kind === 'money') return { ...bare, dimension: `money ${unit}`, noun: null };
  if (kind === 'share') return { ...bare, dimension: 'share' };
  if (kind === 'measure') return { ...bare, dimension: `measure ${unit}`, noun: null };
  if (kind === 'duration')
    return {
      ...bare,
      dimension: 'duration',
      value: unit === 'month' ? value * 30.44 : value,
      from: unit === 'month' ? from * 30.44 : from,
      to: unit === 'month' ? to * 30.44 : to,
    };
  return { ...bare, dimension: kind };
}

/** The place value of the last digit that means something: 100 of "18,000" is not meant. */
function roundness(value: number, step: number): number {
  if (step > 1) return step;
  const zeros = Number.isInteger(value) && value !== 0 ? (/0*$/.exec(String(value))?.[0].length ?? 0) : 0;
  return zeros >= 2 ? 10 ** (zeros - 1) : step;
}
