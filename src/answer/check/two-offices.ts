import { readNames } from '../../language/names.ts';
import { tagged } from '../../language/tagging.ts';
import { termsOf } from '../../language/tokens.ts';
import { roleIn } from '../evidence/spans/roles.ts';
import type { Holding } from '../relate/hold.ts';

/** What a claim says that somebody is, where that is all it says. */
export interface ClaimedOffice {
  readonly name: string;
  /** In the claim's words. */
  readonly office: string;
}

/** "Ana Duarte is the foreign minister of Peru" says what Ana Duarte is; null for a claim that says anything else. */
export function claimedOffice(claim: string): ClaimedOffice | null {
  const [first] = readNames(claim);
  if (first === undefined || first.span.start > 0 || !first.text.includes(' ')) return null;
  const role = roleIn(claim, first.text);
  if (role === null || !/^[\s?.!]*$/.test(claim.slice(role.end))) return null;
  return { name: first.text, office: claim.slice(role.start, role.end) };
}

/**
 * What a sentence has against a claimed office: it gives the same person another of the kind, "Minister of Defense" for "foreign minister". Where
 * one only says more than the other, both may hold; so may offices of two kinds.
 */
export function officeAgainst({ name, office }: ClaimedOffice, sentence: string): Holding | null {
  const role = roleIn(sentence, name);
  if (role === null) return null;
  const found = bareOffice(sentence.slice(role.start, role.end));
  const [mine, their] = [readOffice(office), readOffice(found)];
  const isOfAKind = [...mine.plain].some((term) => their.plain.has(term)) && areOne(mine.names, their.names);
  if (!isOfAKind || !hasMore(mine.plain, their.plain) || !hasMore(their.plain, mine.plain)) return null;
  return { kind: 'differs', coverage: 1, differences: [{ claimed: office, found }], isByName: false };
}

/** "Minister of Defense" of "Minister of Defense and spoke on Monday": what somebody does is no part of an office. */
function bareOffice(office: string): string {
  const words = tagged(office);
  const end = words.findIndex(
    ({ tag }, at) => tag === 'wh' || (tag === 'conjunction' && words[at + 1]?.tag === 'verb'),
  );
  return end < 1 ? office : office.slice(0, words[end - 1]?.end);
}

/** The words of an office, and whose it is. */
function readOffice(office: string): { readonly plain: ReadonlySet<string>; readonly names: ReadonlySet<string> } {
  const names = new Set(readNames(office).flatMap(({ kind, text }) => (kind === 'place' ? termsOf(text) : [])));
  return { plain: new Set(termsOf(office).filter((term) => !names.has(term))), names };
}

const hasMore = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((term) => !other.has(term));

/** Whose an office is must be told alike where both tell it. */
const areOne = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === 0 || other.size === 0 || (!hasMore(one, other) && !hasMore(other, one));
