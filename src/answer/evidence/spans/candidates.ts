import { capitalised } from '../../../language/fold.ts';
import { personTitles } from '../../../language/tables/names.ts';
import type { Wanted } from '../../question/kind.ts';
import { type Candidate, candidate } from './candidate.ts';
import { figureCandidates, momentCandidates } from './figures.ts';
import { type SlotSpan, slotsIn } from './gap.ts';
import { apposedCandidates, calledCandidates, nameCandidates } from './names.ts';

export type { Candidate } from './candidate.ts';

/** Of those that take up the same words, the first. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const isSame = (one: Candidate, other: Candidate): boolean =>
    one.span.start === other.span.start && one.span.end === other.span.end;
  return candidates.filter((one, at) => !candidates.some((other, place) => place < at && isSame(one, other)));
}

/** A phrase that can be a thing or a person: with a name or an article, without figures, and short. */
function isPhrase(words: string): boolean {
  const all = words.split(/\s+/);
  const isBareTitle = all.every((word) => personTitles.has(word) || /^(?:the|an?)$/i.test(word));
  return !isBareTitle && /^(?:the|an?) |\p{Lu}/u.test(words) && !/[\d$€£%]/.test(words) && all.length <= 6;
}

/** "the Santer Commission": the article before a name goes with it. */
function withArticle(sentence: string, one: Candidate): Candidate {
  const article = /(?<![\p{L}\p{N}])the $/iu.exec(sentence.slice(0, one.span.start));
  return article === null ? one : { ...one, span: { start: article.index, end: one.span.end } };
}

/** The candidates with the slots that they stand in, and the slots themselves. */
function withSlots(
  sentence: string,
  candidates: readonly Candidate[],
  slots: readonly SlotSpan[],
): readonly Candidate[] {
  const placed = candidates.map((one) => {
    const inside = slots.find(({ span }) => span.start <= one.span.start && one.span.end <= span.end);
    return inside === undefined ? one : { ...one, slot: inside.slot };
  });
  const own = slots
    .filter(({ span }) => isPhrase(sentence.slice(span.start, span.end)))
    .map(({ slot, span }) => ({ ...candidate('slot', span.start, span.end), slot }));
  return distinct([...placed, ...own].map((one) => withArticle(sentence, one)));
}

/** All spans of `sentence` that may be what is wanted, in order of rule, then of place; none for kinds that no span answers. */
export function candidatesIn(sentence: string, wanted: Wanted, published: string, question = ''): readonly Candidate[] {
  const { asked, noun } = wanted;
  switch (asked) {
    case 'figure':
    case 'money':
    case 'share':
      return distinct(figureCandidates(sentence, wanted, published));
    case 'date':
      return momentCandidates(sentence, wanted, published);
    case 'person':
    case 'place':
    case 'organisation':
    case 'name': {
      const apposed = noun === null ? [] : apposedCandidates(sentence, noun, asked);
      const called = asked === 'name' ? calledCandidates(sentence) : [];
      return withSlots(
        sentence,
        [...apposed, ...called, ...nameCandidates(sentence, asked)],
        slotsIn(question, sentence),
      );
    }
    default:
      return [];
  }
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Candidates that are no answer: words of the question itself, or the one whom it is about under a longer name. */
export function isInQuestion(words: string, question: string): boolean {
  const typed = ` ${plain(question)} `;
  const own = plain(words.replace(/^(?:the|an?) /i, ''));
  if (own === '' || typed.includes(` ${own} `)) return true;
  if (!/^\p{Lu}/u.test(words) || /\d/.test(words)) return false;
  const isKnown = (word: string): boolean =>
    typed.includes(` ${word} `) || word === 'of' || personTitles.has(capitalised(word));
  const all = own.split(' ');
  return (all.at(-1)?.length ?? 0) > 3 && typed.includes(` ${all.at(-1)} `) && all.every(isKnown);
}
