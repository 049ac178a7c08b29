import { attributions } from '../../language/attribution.ts';
import type { Moment } from '../../language/figures/dates.ts';
import { isMoment } from '../../language/figures/figures.ts';
import type { Span } from '../../language/span.ts';
import type { Line } from '../answer.ts';
import { readableDay } from '../citation.ts';
import type { Period } from '../question/scope-time.ts';
import { relate } from '../relate/agreement.ts';
import { type Quote, quoteOf } from './lead.ts';
import type { Material } from './material.ts';
import { isInside } from './period.ts';
import type { Point } from './points.ts';

/** Something that happened, or is to happen, at a time that a sentence gives. */
export interface Event {
  readonly quote: Quote;
  /** As the sentence gives it. */
  readonly moment: Moment;
  /** Sentences of other articles that tell the same. */
  readonly alike: readonly Quote[];
}

/** What a time of day, month or year tells beside a decade: more is known of when. */
const grainWorth: Readonly<Record<Moment['grain'], number>> = {
  day: 0.5,
  month: 0.5,
  quarter: 0.4,
  year: 0.4,
  decade: 0.2,
  century: 0,
};

/** The moments that a sentence tells of what happened: not when its source wrote, which only says who says it. */
function momentsIn({ stated }: Quote): readonly Moment[] {
  const { text, figures } = stated.statement;
  const asides = attributions(text);
  return figures
    .filter(isMoment)
    .filter(({ span }) => !asides.some(({ start, end }) => start <= span.start && span.end <= end))
    .filter(({ span }) => !isOfPublication(text, span.start) && !isByTheWay(text, span));
}

/** "The painting, which was stolen in February, has been found": what is told by the way was then, and not what happened. */
const behindAside =
  /^[^,.;]*, (?:has|have|had|is|are|was|were|will|would|can|could|may|should|did|does|do|says?|said)(?!\p{L})/u;
const isByTheWay = (text: string, { start, end }: Span): boolean =>
  /^[^,]+,[^,]*$/u.test(text.slice(0, start)) && behindAside.test(text.slice(end));

/** "the April piece", "the opinion piece of May 6, 2025": when something was written about it. */
const pieceBefore = /\b(?:piece|article|report|column|editorial|story|transcript|brief) (?:of|from|on|dated) $/i;
const isOfPublication = (text: string, at: number): boolean => pieceBefore.test(text.slice(0, at));

/** Dated events of a period in order, at most `limit`, the most telling of each time. */
export function eventsIn(
  points: readonly Point[],
  { weigh }: Material,
  limit: number,
  period: Period = { since: null, until: null },
): readonly Event[] {
  const dated = points.flatMap(({ quote, worth }) => {
    const moment = momentsIn(quote).find((one) => isInside(period, one));
    return moment === undefined ? [] : [{ quote, moment, worth: worth + grainWorth[moment.grain] }];
  });
  const chosen: { quote: Quote; moment: Moment; alike: Quote[] }[] = [];
  for (const { quote, moment } of [...dated].sort((one, other) => other.worth - one.worth)) {
    const same = chosen.find((one) => isSameEvent(one, { quote, moment }, weigh));
    if (same !== undefined) {
      if (same.quote.article !== quote.article && !same.alike.some(({ article }) => article === quote.article))
        same.alike.push(quote);
    } else if (chosen.length < limit && !chosen.some((one) => one.quote.stated === quote.stated)) {
      const atOnce = chosen.filter((one) => one.moment.from === moment.from && one.moment.to === moment.to);
      if (atOnce.length < maxAtOnce) chosen.push({ quote, moment, alike: [] });
    }
  }
  return chosen.sort(
    (one, other) =>
      compare(one.moment.from, other.moment.from) ||
      compare(one.moment.to, other.moment.to) ||
      one.quote.span.start - other.quote.span.start,
  );
}

/** How many times these points tell of. */
export const timesIn = (points: readonly Point[]): number =>
  new Set(points.flatMap(({ quote }) => momentsIn(quote).slice(0, 1)).map(({ from, to }) => `${from} ${to}`)).size;

/** Of one and the same time no more events than this: others would crowd out the rest. */
const maxAtOnce = 1;

/** The time as the sentence gives it; "yesterday" and "this year" as the day, month or year that they mean. */
export function whenOf({ text, from, to, grain, isResolved }: Moment): Pick<Line, 'label' | 'when'> {
  if (!isResolved) return { label: text };
  if (from === to) return { label: readableDay(from), when: { from, grain: 'day' } };
  if (grain === 'year') return { label: from.slice(0, 4), when: { from, grain } };
  if (grain === 'month') return { label: readableDay(from).replace(/^\d+ /, ''), when: { from, grain } };
  return { label: text };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function isSameEvent(
  one: { readonly quote: Quote; readonly moment: Moment },
  other: { readonly quote: Quote; readonly moment: Moment },
  weigh: Material['weigh'],
): boolean {
  if (one.moment.from !== other.moment.from && one.moment.to !== other.moment.to) return false;
  const { kind } = relate(one.quote.stated.statement, other.quote.stated.statement, weigh);
  return kind === 'same' || kind === 'rounded';
}

/** Points that are told with a time must be long enough to say what happened; every dated sentence is one. */
export const datedPoints = (material: Material, isOpen: (quote: Quote) => boolean): readonly Point[] =>
  material.articles.flatMap((article) =>
    (material.stated.get(article) ?? []).flatMap((stated): Point[] => {
      const quote = quoteOf(stated);
      return quote === null || !isOpen(quote) ? [] : [{ quote, worth: stated.statement.names.size * 0.05 }];
    }),
  );
