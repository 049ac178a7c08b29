import type { Reach } from '../../language/markers.ts';
import type { Unit, Word } from '../../language/reading/unit.ts';
import type { Alignment, Met } from './alignment.ts';

/** Where one text denies what the other says, each in its own words. */
export interface Denial {
  readonly claimed: string;
  readonly found: string;
}

/** A denial bears on the first word behind it, when it comes this soon. */
const maxFocusChars = 40;

/** The word that each denial of a text bears on first: "not productive", "no new agreements". */
function focusesOf(unit: Unit): readonly { readonly reach: Reach; readonly word: Word | null }[] {
  return unit.reaches
    .filter(({ kind }) => kind === 'not')
    .map((reach) => {
      const at = reach.marker.end;
      const isFirst = ({ term, span, origin }: Word) => origin === 'text' && term !== null && span.start >= at;
      const word = unit.words.find(isFirst) ?? null;
      return { reach, word: word !== null && word.span.start - at <= maxFocusChars ? word : null };
    });
}

/** The words that say what is so: verbs that both have as verbs, else all that are no names. */
export function sayingWords({ met }: Alignment): readonly Met[] {
  const verbs = met.filter(({ claimed, found }) => claimed.isVerb && found.isVerb);
  if (verbs.length > 0) return verbs;
  const plain = met.filter(({ claimed }) => !claimed.isName);
  return plain.length > 0 ? plain : met;
}

/** Where one denies what the other says; null when both affirm, or both deny. */
export function denialBetween(claim: Unit, text: Unit, alignment: Alignment): Denial | null {
  const verbs = alignment.met.filter(({ claimed, found }) => claimed.isVerb && found.isVerb);
  const shared = verbs.filter(({ claimed, found }) => claimed.isNegated && found.isNegated);
  // A denial that both share reaches on to what hangs on it: "nobody revealed what they discussed".
  const hangs = ({ claimed }: Met) =>
    shared.some(
      (one) => one.claimed.span.start < claimed.span.start && reachOf(claim, one.claimed) === reachOf(claim, claimed),
    );
  const turned = verbs.find((each) => each.claimed.isNegated !== each.found.isNegated && !hangs(each));
  if (turned !== undefined) return { claimed: reaching(claim, turned.claimed), found: reaching(text, turned.found) };
  return deniedByClaim(claim, text, alignment) ?? deniedByText(claim, text, alignment);
}

/** The claim denies a word or a figure that the text affirms: the first behind the denial that the text has at all. */
function deniedByClaim(claim: Unit, text: Unit, { met }: Alignment): Denial | null {
  const focuses = focusesOf(text).map(({ word }) => word);
  for (const { kind, start, end, marker } of claim.reaches.filter((reach) => reach.kind === 'not')) {
    const isNear = (at: number) => at >= marker.end && at - marker.end <= maxFocusChars;
    const pair = met.find(({ claimed }) => isNear(claimed.span.start));
    const figure = claim.figures.find(({ span }) => isNear(span.start));
    if (figure !== undefined && (pair === undefined || figure.span.start < pair.claimed.span.start)) {
      if (text.reaches.some((reach) => reach.kind === kind)) continue;
      return { claimed: claim.text.slice(start, figure.span.end), found: text.text };
    }
    if (pair === undefined || pair.found.isNegated || focuses.includes(pair.found)) continue;
    const within = met.filter(({ claimed }) => claimed.span.start >= marker.end && claimed.span.start < end);
    return (
      shown(claim, text, start, within) ?? {
        claimed: claim.text.slice(start, pair.claimed.span.end),
        found: pair.found.surface,
      }
    );
  }
  return null;
}

/** A longer stretch is not shown as the difference. */
const maxShownChars = 80;

/** What the claim denies, up to its last word, beside the text's words for it; null where these stand too far apart. */
function shown(claim: Unit, text: Unit, start: number, within: readonly Met[]): Denial | null {
  const found = within.flatMap((each) => (each.found.origin === 'text' ? [each.found.span] : []));
  const claimed = claim.text.slice(start, Math.max(...within.map((each) => each.claimed.span.end)));
  const said = text.text.slice(
    Math.min(...found.map((span) => span.start)),
    Math.max(...found.map((span) => span.end)),
  );
  const isShort = found.length > 0 && said.length <= maxShownChars && claimed.length <= maxShownChars;
  return isShort ? { claimed, found: said } : null;
}

/** The text denies a word that the claim affirms. */
function deniedByText(claim: Unit, text: Unit, { met }: Alignment): Denial | null {
  const focuses = focusesOf(claim).map(({ word }) => word);
  for (const { reach, word } of focusesOf(text)) {
    const pair = met.find(({ found }) => found === word);
    if (pair === undefined || pair.claimed.isNegated || focuses.includes(pair.claimed)) continue;
    return { claimed: pair.claimed.surface, found: text.text.slice(reach.start, pair.found.span.end) };
  }
  return null;
}

const reachOf = (unit: Unit, { span: { start } }: Word): Reach | undefined =>
  unit.reaches.find((each) => each.kind === 'not' && each.start <= start && start < each.end);

/** The words from where a denial begins to the word, or the word alone. */
function reaching(unit: Unit, word: Word): string {
  const { start, end } = word.span;
  const reach = reachOf(unit, word);
  return unit.text.slice(Math.min(reach?.start ?? start, start), end);
}
