import { decodeHTML } from 'entities';
import { oneLine } from '../document/clean.ts';
import { dayText, machineDay } from '../facts/dates.ts';

/** An item before it is settled what tells it from the others: what the feed says, absolute addresses only. */
export interface ToldItem {
  readonly id: string | null;
  readonly link: string | null;
  /** Plain text. */
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly updated: string | null;
  readonly html: string;
}

export interface ToldFeed {
  readonly title: string | null;
  readonly language: string | null;
  /** The site that it is the feed of. */
  readonly home: string | null;
  readonly items: readonly ToldItem[];
}

/** An absolute http(s) address; null when it is none. */
export function webAddress(link: string | null | undefined, base: string | null): string | null {
  // many feeds escape an address twice
  const line = link?.trim().replaceAll('&amp;', '&') ?? '';
  if (line === '' || !URL.canParse(line, base ?? undefined)) return null;
  const url = new URL(line, base ?? undefined);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

const shortMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day of a feed's date: ISO 8601, RFC 822 with two or four digits of the year. The start of Unix time is no date. */
export function feedDay(value: string | null | undefined): string | null {
  const line = oneLine(value ?? '');
  const [, day = '', month = '', year = ''] =
    /^(?:\p{L}+,?\s+)?(\d{1,2})[\s-]+([a-z]{3})\p{L}*[\s-]+(\d{2})(?!\d)/iu.exec(line) ?? [];
  const number = shortMonths.indexOf(month.toLowerCase()) + 1;
  // as RFC 2822 reads years of two digits
  const found =
    number > 0 ? dayText(Number(year) + (Number(year) < 50 ? 2000 : 1900), number, Number(day)) : machineDay(line);
  return found !== null && found > '1970-01-01' ? found : null;
}

/** Elements that are put into titles; `<T>` is none of them. */
const inlineTag =
  /<\/?(?:a|abbr|b|bdi|br|cite|code|em|font|i|img|mark|p|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]{0,300})?\/?>/gi;

/** A title that is HTML, as most are, as a line of text. */
export const titleText = (html: string): string => oneLine(decodeHTML(html.replace(inlineTag, '')));

/** RSS has `ann@paper.example (Ann Bo)`, others `Ann Bo <ann@paper.example>`; an address alone names nobody. */
export function personName(line: string): string {
  const text = oneLine(line);
  const inside = /\(([^()]{1,80})\)/.exec(text)?.[1];
  if (text.includes('@')) {
    const words = text.split(' ').filter((word) => !word.includes('@'));
    return oneLine(inside ?? words.join(' ').replace(/^["']|["']$/g, ''));
  }
  return text.replace(/^by\s+/i, '');
}

/** How much text markup holds. */
const textChars = (html: string): number => html.replace(/<[^<>]{0,2000}>/g, '').trim().length;

/** The fuller of what a feed gives as an item's text: a picture alone does not hide a description. */
export function fullest(candidates: readonly string[]): string {
  let best = '';
  for (const each of candidates) if (textChars(each) > 1.1 * textChars(best) || best === '') best = each;
  return best;
}
