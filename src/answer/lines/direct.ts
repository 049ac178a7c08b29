import { asWrittenIn } from '../../language/packs/languages.ts';
import { personTitles } from '../../language/tables/names.ts';
import { type Candidate, candidatesIn, isInQuestion } from '../evidence/spans/candidates.ts';
import { certainRows, certainty, leastCertain } from '../evidence/spans/certain.ts';
import { directContext } from '../evidence/spans/features.ts';
import { isPartOfList } from '../evidence/spans/names.ts';
import { roleIn } from '../evidence/spans/roles.ts';
import type { AnalysedQuestion, Asked } from '../question/question.ts';
import type { Weigh } from '../relate/agreement.ts';
import type { SupportResult } from '../relate/support.ts';
import { isAsserted } from './asserted.ts';
import type { ChosenLine, Quotable } from './lines.ts';

/** A span that answers, with the sentences that have it. */
export interface Direct {
  readonly text: string;
  readonly from: readonly Quotable[];
}

/** The surest candidate of a sentence. */
function surest(
  sentence: string,
  candidates: readonly Candidate[],
  question: AnalysedQuestion,
  weigh: Weigh,
  lead: number,
): { readonly text: string; readonly sure: number } | null {
  const part = question.parts[0];
  if (part === undefined) return null;
  const context = directContext(sentence, part, question.query.terms, weigh, lead, candidates);
  let best: { readonly text: string; readonly sure: number } | null = null;
  for (const [at, row] of certainRows(candidates, context, question.text).entries()) {
    const [sure, span] = [certainty(row), candidates[at]?.span];
    if (span !== undefined && sure > (best?.sure ?? 0))
      best = { text: sentence.slice(boundBefore(sentence, span.start), span.end), sure };
  }
  return best;
}

const bounds =
  '(?:at (?:least|most)|(?:more|less|fewer|no more|no fewer|no less) than|up to|as many as|about|around|nearly|almost|over|under|roughly|approximately|an estimated|some|only) ';
const bound = new RegExp(String.raw`(?<!\p{L})${bounds}$`, 'iu');
const boundAtStart = new RegExp(`^${bounds}`, 'iu');

/** Where "fewer than 10" begins: a bound goes with its figure. */
const boundBefore = (sentence: string, start: number): number =>
  /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|half|a )/i.test(sentence.slice(start, start + 12))
    ? start - (bound.exec(sentence.slice(0, start))?.[0].length ?? 0)
    : start;

/** The person of "Who is Sean Parnell?", which asks for what he is, as the name itself is known; null for any other question. */
export function personAskedAbout(question: AnalysedQuestion): string | null {
  const asked = /^\W*(?:who(?:['’]?s| is| was)|qui[eé]n (?:es|era|fue))\s+(?=\S)(.+?)[^\p{L}\p{N}]*$/iu.exec(
    question.core,
  )?.[1];
  const name = question.names[0];
  return asked !== undefined && name !== undefined && asked === name ? name : null;
}

/**
 * The span that answers, when a single thing is asked for and the first line holds it beyond doubt; else null. Where
 * sources differ there is none, unless all that differ have the very same words.
 */
export function directOf(
  question: AnalysedQuestion,
  lines: readonly ChosenLine[],
  support: SupportResult,
  { agreeing, differing }: { readonly agreeing: readonly Quotable[]; readonly differing: readonly Quotable[] },
  weigh: Weigh,
  lead: number,
): Direct | null {
  const line = lines[0];
  const part = question.parts[0];
  if (line === undefined || part === undefined || question.parts.length > 1) return null;
  const sentence = line.shown.scored.sentence.text;
  const person = personAskedAbout(question);
  const text = person === null ? typedSpan(sentence, line, question, weigh, lead) : roleTold(question, line.shown);
  if (text === null) return null;
  // "About 12,000", "some 12,000": both give the figure.
  const bare = text.replace(boundAtStart, '');
  const has = ({ scored }: Quotable): boolean => scored.sentence.text.includes(bare);
  if ((support.support === 'disputed' && !differing.every(has)) || support.isRivalled) return null;
  return { text, from: [...new Set([line.shown, ...line.alike, ...agreeing])].filter(has) };
}

/** What a sentence says a person is who is asked about; null where it tells none, or where whose it is stands elsewhere. */
export function roleTold(question: AnalysedQuestion, { scored: { sentence, article } }: Quotable): string | null {
  const person = personAskedAbout(question);
  const role = person === null ? null : asWrittenIn(article, () => roleIn(sentence.text, person));
  const text = role === null ? null : sentence.text.slice(role.start, role.end);
  // Before a family name alone stands the rest of the name: "Tobin" of "Tobin Rask".
  return text === null || (/^\p{Lu}\S*$/u.test(text) && !personTitles.has(text.replace(/\.$/, ''))) ? null : text;
}

/** Kinds that a sentence may list several of. */
const naming: ReadonlySet<Asked> = new Set(['person', 'place', 'organisation', 'name']);

function typedSpan(
  sentence: string,
  line: ChosenLine,
  question: AnalysedQuestion,
  weigh: Weigh,
  lead: number,
): string | null {
  const part = question.parts[0];
  if (part === undefined) return null;
  const candidates = candidatesIn(sentence, part, line.shown.scored.article.published, question.core).filter(
    ({ span }) =>
      !isInQuestion(sentence.slice(span.start, span.end), question.text) &&
      isAsserted(sentence, span, question.text) &&
      !(naming.has(part.asked) && isPartOfList(sentence, span)),
  );
  const best = surest(sentence, candidates, question, weigh, lead);
  return best !== null &&
    best.sure >=
      leastCertain[part.asked === 'place' || part.asked === 'organisation' || part.asked === 'name' ? 'thing' : 'typed']
    ? best.text
    : null;
}
