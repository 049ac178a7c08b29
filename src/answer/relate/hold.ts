import { areOpposite, entails } from '../../language/lexicon.ts';
import { dropsExclusive, turned, unmetLimits } from '../../language/markers.ts';
import type { Unit, Word } from '../../language/reading/unit.ts';
import { type Alignment, align, carrying, isLight, type Met } from './alignment.ts';
import { meetFigures } from './claimed-figures.ts';
import { countedIn } from './counted.ts';
import { denialBetween, sayingWords } from './denial.ts';
import { misplaced } from './misplaced.ts';
import { keepsRoles } from './roles.ts';

/** Something that a claim says one way and a text another; both in their own words. */
export interface Differing {
  readonly claimed: string;
  readonly found: string;
}

/** What a text says of a claim. */
export type Holding =
  /** `leans`: only with the sentence before it, which it speaks on from. */
  | { readonly kind: 'supports'; readonly coverage: number; readonly leans: boolean }
  | {
      readonly kind: 'differs';
      readonly coverage: number;
      readonly differences: readonly Differing[];
      /** True when only a name is another: that may be another matter altogether. */
      readonly isByName: boolean;
    }
  | { readonly kind: 'silent'; readonly coverage: number };

/** A text must have this part of the claim's words, by weight, before it is said to differ from it. */
const leastCoverage = 0.7;
/** Fewer carrying words than this make no claim that could be told from another. */
const minWords = 2;

/**
 * Holds a claim against a text. It supports only when every carrying word, figure, name and date of the claim is met,
 * played by the same parties, affirmed or denied alike, no surer and no wider than the text has it. It differs when all
 * but a figure, date, name, direction or denial is met. Else it is silent.
 */
export function hold(claim: Unit, text: Unit, weigh: (term: string) => number): Holding {
  const alignment = align(claim, text);
  const coverage = coverageOf(alignment, weigh);
  const silent: Holding = { kind: 'silent', coverage };
  if (alignment.met.length + claim.figures.length < minWords || coverage < leastCoverage) return silent;
  const figures = meetFigures(claim.figures, countedIn(text), { isExact: isSomebodys(alignment) });
  if (!hasAnchor(claim, alignment, figures.metCount)) return silent;
  const names = namesBetween(claim, text, alignment, figures.isMet);
  const differences = [...figures.differences, ...names, ...turnsBetween(claim, text, alignment)];
  if (alignment.unmet.length === 0 && figures.isMet && differences.length === 0) {
    const leans = alignment.met.some(({ found }) => found.origin === 'subject' || found.origin === 'near');
    return isSure(claim, text, alignment) ? { kind: 'supports', coverage, leans } : silent;
  }
  const left = alignment.unmet.filter((word) => !differences.some(({ claimed }) => claimed.includes(word.surface)));
  if (differences.length === 0 || figures.missingCount > 0 || left.some(({ isName }) => isName)) return silent;
  if (!keepsModality(alignment) || !isAboutTheSame(claim, alignment, figures.metCount)) return silent;
  return { kind: 'differs', coverage, differences, isByName: names.length === differences.length };
}

/** True when the claim gives what an outlet or a person says, by name. */
const isSomebodys = ({ met }: Alignment) =>
  met.some(({ claimed, found }) => claimed.isSpeaker && claimed.isName && found.origin === 'byline');

/** Names that the text has in the place of the claim's. */
function namesBetween(claim: Unit, text: Unit, alignment: Alignment, isFigureMet: boolean): readonly Differing[] {
  if (alignment.unmet.length > 0) return isFigureMet ? otherNames(alignment, text) : [];
  const moved = misplaced(claim, text, alignment);
  return moved === null ? [] : [moved];
}

/** Where the text says the opposite: a denial, a fall for a rise, "less" for "more". */
function turnsBetween(claim: Unit, text: Unit, alignment: Alignment): readonly Differing[] {
  const denied = denialBetween(claim, text, alignment);
  return [...oppositions(alignment, text), ...(denied === null ? [] : [denied]), ...turned(claim.plain, text.plain)];
}

function coverageOf({ met, unmet }: Alignment, weigh: (term: string) => number): number {
  const sum = (words: readonly Word[]) => words.reduce((total, { term }) => total + weigh(term ?? ''), 0);
  const own = sum(met.map(({ claimed }) => claimed));
  return own / Math.max(1e-9, own + sum(unmet));
}

/** A quick look whether a text could come near a claim: it has a good part of its words, or words for them. */
export function mayHold(claim: Unit, terms: readonly string[]): boolean {
  const wanted = carrying(claim);
  const met = wanted.filter(({ term }) => term !== null && terms.some((stated) => entails(stated, term)));
  return met.length * 2 >= wanted.length;
}

/**
 * A text differs only in what it says of the same matter: with no figure in common it must have the claim's verbs, as
 * verbs, and some word that is no name.
 */
function isAboutTheSame(claim: Unit, { met, unmet }: Alignment, figuresMet: number): boolean {
  if (figuresMet > 0) return true;
  if (!met.some(({ claimed }) => !claimed.isName)) return false;
  const isLost = unmet.some((word) => word.isVerb && !isLight(word));
  const isNoun = met.some(({ claimed, found }) => claimed.isVerb && !found.isVerb);
  return claim.figures.length === 0 || !(isLost || isNoun);
}

/** Something beyond common words that ties a claim to a text: a name, a figure, several words, or the very two of a claim with a figure. */
const hasAnchor = (claim: Unit, { met, unmet }: Alignment, figures: number) =>
  figures > 0 ||
  met.some(({ claimed }) => claimed.isName) ||
  met.length >= 3 ||
  (met.length === 2 &&
    unmet.length === 0 &&
    claim.figures.length > 0 &&
    met.every(({ claimed, found }) => claimed.term === found.term));

function isSure(claim: Unit, text: Unit, alignment: Alignment): boolean {
  return (
    keepsModality(alignment) &&
    unmetLimits(claim.plain, text.plain).length === 0 &&
    !dropsExclusive(claim.plain, text.plain) &&
    keepsRoles(claim, text, alignment)
  );
}

/** Unmet words whose opposite the text has: "fell" where it says "rose". */
function oppositions({ unmet, met }: Alignment, text: Unit): readonly Differing[] {
  const taken = new Set(met.map(({ found }) => found.index));
  return unmet.flatMap((claimed) => {
    const found = text.words.find(
      (word) =>
        !taken.has(word.index) && word.term !== null && claimed.term !== null && areOpposite(word.term, claimed.term),
    );
    return found === undefined ? [] : [{ claimed: claimed.surface, found: found.surface }];
  });
}

/** Names of the claim that the text lacks, beside the name that the text has in their place. */
function otherNames({ met, unmet }: Alignment, text: Unit): readonly Differing[] {
  const missing = unmet.filter(({ isName }) => isName);
  if (missing.length === 0 || unmet.some((word) => !word.isName && !isLight(word))) return [];
  const taken = new Set(met.map(({ found }) => found.term));
  const [first] = missing;
  // Who says it is told by who else says it, not by a name of what is said.
  const free = text.words.filter(
    (word) =>
      word.origin === 'text' &&
      word.isName &&
      word.term !== null &&
      !taken.has(word.term) &&
      (word.isSpeaker || first?.isSpeaker !== true),
  );
  const near = first === undefined ? undefined : neighbour(first, met);
  const found =
    near === undefined || first === undefined
      ? undefined
      : closest(
          free.filter((word) => isLikePlaced(first, word)),
          near,
        );
  return found === undefined
    ? []
    : [{ claimed: missing.map(({ surface }) => surface).join(' '), found: found.surface }];
}

/** "From Chile" for "from Peru", "Colombia's collapse" for "the collapse of Venezuela". */
const isLikePlaced = (claimed: Word, found: Word) =>
  claimed.preposition === found.preposition || (/['’]s?$/u.test(claimed.surface) && found.preposition === 'of');

/** A name stands in the place of another when it is this near to the word that both stand beside. */
const maxSlot = 3;

/** Where in the text the word beside a missing one stands. */
function neighbour(missing: Word, met: readonly Met[]): number | undefined {
  const byDistance = [...met].sort(
    (one, other) => Math.abs(one.claimed.index - missing.index) - Math.abs(other.claimed.index - missing.index),
  );
  return byDistance[0]?.found.index;
}

function closest(words: readonly Word[], to: number): Word | undefined {
  const byDistance = [...words].sort((one, other) => Math.abs(one.index - to) - Math.abs(other.index - to));
  return byDistance.find((word) => Math.abs(word.index - to) <= maxSlot);
}

/** What the text only plans, wants or thinks possible is not so; what it says outright may be called possible. */
function keepsModality(alignment: Alignment): boolean {
  return sayingWords(alignment).every(({ claimed, found }) => {
    if (found.modalities.size === 0)
      return [...claimed.modalities].every((kind) => kind === 'possible' || kind === 'able' || kind === 'camp');
    return claimed.modalities.size > 0 && [...claimed.modalities].some((kind) => found.modalities.has(kind));
  });
}
