import { attributions, blanked } from '../../language/attribution.ts';
import { type ClockTime, readClockTimes } from '../../language/figures/clock.ts';
import type { Moment } from '../../language/figures/dates.ts';
import { isMoment, isQuantity } from '../../language/figures/figures.ts';
import { readFractions } from '../../language/figures/fractions.ts';
import { weightOfTerm } from '../../language/likeness.ts';
import type { Reach } from '../../language/markers.ts';
import { nameRuns } from '../../language/name-runs.ts';
import { type NameKind, readNames } from '../../language/names.ts';
import { asWritten, readUnit, type Word } from '../../language/reading/unit.ts';
import { type Span, spansMeet } from '../../language/span.ts';
import { type Stance, stanceOf } from '../../language/stance.ts';
import { personTitles } from '../../language/tables/names.ts';
import { titles } from '../../language/titles.ts';
import { tokenise } from '../../language/tokens.ts';
import { type Measured, measuredIn } from './measured.ts';

/** A word that says something: no stop word, no figure, nothing of who says it. */
export interface Content extends Word {
  readonly term: string;
  /** How much it tells, 0 to 1; a name tells most. */
  readonly weight: number;
  /** Its place among the contents of the sentence. */
  readonly at: number;
}

/** Contents that stand in one phrase: "the new stand", "Jonas Wirth", "a quarry". */
export interface Phrase {
  readonly contents: readonly Content[];
  /** What leads to it: "in", "by"; null for what stands bare. */
  readonly preposition: string | null;
  /** True where it stands in front of the first verb. */
  readonly isInFront: boolean;
  readonly isName: boolean;
  readonly nameKind: NameKind | null;
  readonly span: Span;
}

/** A sentence taken apart to be held against another. */
export interface Reading {
  readonly text: string;
  readonly published: string;
  readonly words: readonly Word[];
  readonly contents: readonly Content[];
  readonly phrases: readonly Phrase[];
  readonly measures: readonly Measured[];
  readonly moments: readonly Moment[];
  readonly clocks: readonly ClockTime[];
  /** The text in lower case without figures and without who says it: same length. */
  readonly stated: string;
  /** Stretches that a small word denies or weakens. */
  readonly reaches: readonly Reach[];
  readonly stance: Stance;
}

/** True where a word stands in a span, or reaches into it. */
export const isInside = (content: Content, span: Span): boolean => spansMeet(content.span, span);

/** Contents that are read of a sentence: prose has no more, and each is held against each of the other sentence. */
const maxContents = 60;

/** Words that only deny: they are read where it is told what is denied. */
const denying = /^(?:none|nobody|nothing|neither|no)$/;

const isIn = (span: Span, spans: readonly Span[]) =>
  spans.some(({ start, end }) => span.start < end && start < span.end);

/** Reads a sentence; `published` (`YYYY-MM-DD`) is what "Monday" is reckoned from. */
export function readForRelation(text: string, published: string): Reading {
  const unit = readUnit(text, published, asWritten);
  const clocks = readClockTimes(text);
  const timed = clocks.map(({ span }) => span);
  const fractions = readFractions(text).filter(({ span }) => !isIn(span, timed));
  const moments = unit.figures.filter(isMoment);
  const quantities = unit.figures.filter(isQuantity).filter(
    ({ span }) =>
      !isIn(
        span,
        fractions.map((each) => each.span),
      ) && !isIn(span, timed),
  );
  const measures = measuredIn(text, [...quantities, ...fractions]);
  const said = attributions(text);
  const spoken = said.filter(({ start, end }) => end - start < 0.6 * text.length);
  const figured = [...measures, ...moments, ...clocks].map(({ span }) => span);
  const named = new Set(nameRuns(text, tokenise(text)).flat());
  const contents: Content[] = [];
  for (const word of unit.words) {
    if (contents.length === maxContents) break;
    if (word.term === null || denying.test(word.word) || isIn(word.span, figured) || isIn(word.span, spoken)) continue;
    const isName = word.isName || (named.has(word.term) && /^\p{Lu}/u.test(word.surface));
    contents.push({
      ...word,
      isName,
      term: word.term,
      weight: isName ? 1 : weightOfTerm(word.term) * (isLight(word.word) ? 0.3 : 1),
      at: contents.length,
    });
  }
  const stated = blanked(text, spoken).toLowerCase();
  const bare = {
    text,
    published,
    words: unit.words,
    contents,
    measures,
    moments,
    clocks,
    stated,
    reaches: unit.reaches,
  };
  return { ...bare, stance: stanceOf(stated), phrases: phrasesIn(text, contents) };
}

const light = new Set(
  'say said says tell told put puts call called make made take took give gave get got have has come came go went show shows showed stand stood thing people person own new about including include among'.split(
    ' ',
  ),
);
/** True for words of every sentence that say little: "took", "came", "people". */
export const isLight = (word: string) => light.has(word);

/** "Sea of Nectar", "Institute for Soil Research" are one name. */
const nameJoint = /^ (?:of|for|de|del|di|du|von|van)(?: the| la)? $/u;
/** "US Secretary of Defense" is an office. */
const isTitle = ({ word, surface }: Content) => titles.test(word) || personTitles.has(surface);
const isVerbOnly = ({ isVerb, isName }: Content) => isVerb && !isName;

/** Contents side by side, with nothing but blanks, hyphens and possessives between, no verb among them, and no name beside a plain word. */
function phrasesIn(text: string, contents: readonly Content[]): readonly Phrase[] {
  const names = readNames(text);
  const verb = contents.find(isVerbOnly)?.index ?? Number.POSITIVE_INFINITY;
  const phrases: Phrase[] = [];
  let run: Content[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined) {
      const span = { start: first.span.start, end: last.span.end };
      const isName = run.some((each) => each.isName);
      const name = names.find((each) => spansMeet(each.span, span));
      phrases.push({
        contents: run,
        preposition: first.preposition,
        isInFront: first.index < verb,
        isName,
        nameKind: isName ? (name?.kind ?? 'thing') : null,
        span,
      });
    }
    run = [];
  };
  for (const content of contents) {
    const last = run.at(-1);
    const gap = last === undefined ? '' : text.slice(last.span.end, content.span.start);
    if (
      last !== undefined &&
      (!(
        /^(?:['’]s)?[\s-]*$/u.test(gap) ||
        (last.isName && content.isName && nameJoint.test(gap) && !run.some(isTitle))
      ) ||
        isVerbOnly(content) ||
        last.isName !== content.isName)
    )
      close();
    if (isVerbOnly(content)) {
      close();
      continue;
    }
    run.push(content);
  }
  close();
  return phrases;
}
