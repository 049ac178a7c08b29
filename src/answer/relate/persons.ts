import { areKin, isEveryday } from '../../language/lexicon.ts';
import type { Unit, Word } from '../../language/reading/unit.ts';
import { titles } from '../../language/titles.ts';

const isTitle = (word: Word) => titles.test(word.word);
const isProper = (word: Word) => word.isName && /^\p{Lu}/u.test(word.surface) && !isTitle(word);

/** What may stand between a person and a title that is theirs: "Landau, the US Deputy Secretary", "is Peru's minister". */
const joints = new Set(
  'is was are were the a an as of and s current then new serves served named called known'.split(' '),
);

/**
 * A title goes to the person it stands beside: in "Defense Minister Walter Astudillo and Foreign Minister Elmer
 * Schialer" Schialer is no defense minister. Only looked at where the claim itself gives a person a title.
 */
export function keepsTitles(claim: Unit, text: Unit): boolean {
  return claim.words.filter(isTitle).every((title) => {
    const person = personBeside(claim, title);
    if (person === null) return true;
    const kind = kindOf(claim, title);
    return text.words.some(
      (word) => word.term === title.term && hasKind(text, word, kind) && isBeside(text, word, person),
    );
  });
}

/** A word that can be part of a person's name: capital and small letters, no everyday word. */
const isPersonal = (word: Word | undefined): word is Word =>
  word !== undefined && isProper(word) && /^\p{Lu}\p{M}*\p{Ll}/u.test(word.surface) && !isEveryday(word.term ?? '');

/** True for a word of a name of two words in a row. */
const isFullName = (unit: Unit, word: Word) =>
  [-1, 1].some((step) => {
    const other = unit.words[word.index + step];
    return (
      isPersonal(other) &&
      Math.abs(step === 1 ? other.span.start - word.span.end : word.span.start - other.span.end) === 1
    );
  });

/** A word of the person's name that the claim puts beside a title; null when it puts none there. */
function personBeside(claim: Unit, title: Word): Word | null {
  for (const step of [1, -1]) {
    for (let at = title.index + step, gap = 0; gap < 8; at += step, gap += 1) {
      const word = claim.words[at];
      if (word === undefined || word.isVerb) break;
      const isSubject = step === -1 && /^(?:is|was)$/.test(claim.words[at + 1]?.word ?? '');
      if (isPersonal(word) && (isFullName(claim, word) || isSubject)) return word;
      if (word.term === null && !joints.has(word.word)) break;
    }
  }
  return null;
}

/** The word that makes the title: "defense" of "defense minister" and "Minister of Defense". */
function kindOf(unit: Unit, title: Word): string | null {
  const before = unit.words[title.index - 1];
  if (unit.words[title.index + 1]?.word === 'of') return unit.words[title.index + 2]?.term ?? null;
  return before !== undefined && before.term !== null && before.span.end + 1 === title.span.start ? before.term : null;
}

function hasKind(text: Unit, title: Word, kind: string | null): boolean {
  if (kind === null) return true;
  const near = text.words.slice(Math.max(0, title.index - 4), title.index + 4);
  return near.some((word) => word.term === kind || areKin(word.word, kind));
}

/** True when only what joins them stands between a title and a person, and no other full name. */
function isBeside(text: Unit, title: Word, person: Word): boolean {
  return text.words.some((word) => {
    if (word.term !== person.term) return false;
    const [from, to] = [Math.min(word.index, title.index) + 1, Math.max(word.index, title.index)];
    const between = text.words.slice(from, to);
    const others = between.filter(
      (each) => isPersonal(each) && isFullName(text, each) && Math.abs(each.index - word.index) > 1,
    );
    return (
      between.length <= 8 && !between.some(({ isVerb, word: each }) => isVerb || each === 'and') && others.length === 0
    );
  });
}

/** Two capitalised words in a row ("Walter Schialer") must stand in a row in the text too. */
export function keepsNames(claim: Unit, text: Unit): boolean {
  return claim.words.every((word, at) => {
    const next = claim.words[at + 1];
    if (next === undefined || !isProper(word) || !isProper(next)) return true;
    if (claim.plain.slice(word.span.end, next.span.start).trim() !== '') return true;
    return (
      text.words.some((one, n) => one.term === word.term && text.words[n + 1]?.term === next.term) ||
      !hasBoth(text, word, next)
    );
  });
}

const hasBoth = (text: Unit, one: Word, other: Word) =>
  text.words.some(({ term }) => term === one.term) && text.words.some(({ term }) => term === other.term);
