import { isAbbreviationEnd } from '../language/tables/abbreviations.ts';
import { termsOf } from '../language/tokens.ts';
import { readKind } from './kind.ts';
import { type KindTable, kindTable } from './kind-table.ts';
import type { LineKind } from './kinds.ts';

/** What stands beside a question and asks nothing: politeness, and how the answer is wanted. */
const aside: ReadonlySet<LineKind> = new Set([
  'greeting',
  'thanks',
  'farewell',
  'acknowledgement',
  'language',
  'form',
] as LineKind[]);

/** A piece with words of content is only left out where it is surely one of these: "I fled without my pills, …" is none. */
const sure = 0.7;

/** Where one piece of a message may end and the next begin. */
const borders = /[.?!…]{1,3}["”’)]?\s|\n|[,;:]\s|\s[–—-]\s/gu;
/** No more pieces than these are looked at from either end. */
const maxAsides = 4;

interface Piece {
  readonly start: number;
  /** Behind the marks that close it. */
  readonly end: number;
}

/**
 * A message without the pieces before and behind that only greet, thank or say how the answer is wanted: "hi! who is Hegseth? thanks",
 * "which minerals, list them pls". The message itself where nothing else is in it.
 *
 * @param isFollowing whether something was said before: "no, …" and "ok, …" in front then tell what the rest has to do with it
 */
export function withoutAsides(message: string, isFollowing = false, table: KindTable = kindTable()): string {
  const pieces = piecesOf(message);
  const isAside = ({ start, end }: Piece, isInFront: boolean): boolean => {
    const words = message.slice(start, end);
    const { kind, likelihood } = readKind(words, true, table);
    if (!aside.has(kind) || (isInFront && isFollowing && kind === 'acknowledgement')) return false;
    return likelihood >= sure || termsOf(words).length === 0;
  };
  let [from, to] = [0, pieces.length];
  while (from < to - 1 && from < maxAsides && isAside(pieces[from] as Piece, true)) from++;
  while (to - 1 > from && pieces.length - to < maxAsides && isAside(pieces[to - 1] as Piece, false)) to--;
  const [first, last] = [pieces[from], pieces[to - 1]];
  if (first === undefined || last === undefined || to - from === pieces.length) return message;
  const rest = message
    .slice(first.start, last.end)
    .trim()
    .replace(/\s?[,;:–—-]$/u, '');
  return aside.has(readKind(rest, true, table).kind) ? message : rest;
}

function piecesOf(message: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { index, 0: mark } of message.matchAll(borders)) {
    const end = index + mark.length;
    if (mark.startsWith('.') && isAbbreviationEnd(message.slice(start, index + 1), message.slice(end))) continue;
    if (/[\p{L}\p{N}]/u.test(message.slice(start, index))) pieces.push({ start, end });
    start = end;
  }
  if (/[\p{L}\p{N}]/u.test(message.slice(start))) pieces.push({ start, end: message.length });
  return pieces;
}
