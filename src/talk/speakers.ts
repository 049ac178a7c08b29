import { readScope } from '../answer/question/scope.ts';
import { isEverything } from '../answer/question/scope-joined.ts';
import { sourcesIn } from '../answer/source-mentions.ts';
import { findSource } from '../answer/sources.ts';
import type { Article } from '../corpus/article.ts';
import { type Clause, clauseOf } from '../language/clause.ts';
import type { Asked } from './asked.ts';
import { agreeing, put } from './wording.ts';

/** Who is asked for: one by name, those that were not asked yet, or all. */
export type Speaker = { readonly kind: 'one'; readonly label: string } | { readonly kind: 'others' | 'all' };

/** What the articles are and of which day it is. */
export interface Sources {
  readonly articles: ReadonlyMap<string, Article>;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** The words behind a question that only name its source. */
export const sourceTail = /,? (?:according to|apart from) [^?]+(?=\?*$)/i;
export const speaking =
  /^(?:say|said|think|thought|report|write|wrote|claim|argue|mention|agree|confirm|tell|told|put|see|cover)(?:s|ed)?$/i;
/** What may stand beside who speaks where nothing else is asked. */
const filler =
  /^(?:about|that|this|it|so|too|also|the|same|then|there|else|something|anything|please|only|of|on|instead|what|how|many|much)$/i;
const sourceLead = /^(?:(?:only|just|according to|from|in|by|per|use|take|ask|what does|how many according to)\s+)+/i;
const kindOfSource = '(?:sources?|outlets?|articles?|papers?|media|publishers?|ones?)';
const others = new RegExp(
  `^(?:the |any |some )?(?:others?|rest)(?: ${kindOfSource}| sides?| views?| accounts?| versions?)?$`,
  'i',
);
const everyone = new RegExp(`^(?:all|any|every)(?: of)?(?: the| them)?(?: ${kindOfSource})?$`, 'i');

/** Reads who is to say the same out of a line that asks nothing else; null for any other line. */
export function speakerIn(clause: Clause, sources: Sources): Speaker | null {
  const asked = askedSpeaker(clause);
  const name = (asked?.name ?? clause.text.replace(sourceLead, '')).replace(
    /\s+(?:only|please|too|instead|though)$/i,
    '',
  );
  if (others.test(name) || /^who else$/i.test(name)) return { kind: 'others' };
  if (everyone.test(name)) return { kind: 'all' };
  const label = sourceCalled(name, sources);
  if (label !== null) return { kind: 'one', label };
  if (/^(?:wh|how )/i.test(name)) return null;
  const isSaid = /^according to [^,]+$/i.test(clause.text) || asked?.isSure === true;
  return isSaid ? { kind: 'one', label: name } : null;
}

/** Who is to speak in "what does the union say about it?", and whether that is all it can mean; null where more is asked. */
function askedSpeaker({ subject, verb, parts, auxiliary, opening, words }: Clause): {
  readonly name: string;
  readonly isSure: boolean;
} | null {
  const isPlain =
    subject !== null &&
    !/^(?:i|you|he|she|it|we|they|my|your|his|her|its|our|their)\b/i.test(subject.text) &&
    verb !== null &&
    speaking.test(verb.text) &&
    // "How long did she think about it?" asks for no words of hers.
    (opening === null || opening.word === 'what' || /^(?:many|much)$/.test(opening.quality ?? ''));
  const behind = words.filter(({ start }) => start >= (verb?.end ?? 0));
  if (isPlain && behind.every(({ text }) => filler.test(text))) return { name: subject.text, isSure: opening !== null };
  // "Says the company what?", "FactArrow says something else?"
  const [first] = parts;
  if (auxiliary === null && opening === null && verb !== null && speaking.test(verb.text) && verb.start === 0) {
    const isAll = behind.every(({ text, end }) => filler.test(text) || end <= (first?.end ?? 0));
    return first?.kind === 'noun' && isAll ? { name: first.text, isSure: true } : null;
  }
  const spoken = words.findIndex(({ text }) => speaking.test(text));
  if (auxiliary !== null || opening !== null || first === undefined || spoken < 0) return null;
  const left = words.filter(({ text }, at) => at !== spoken && !filler.test(text));
  const [from, to] = [left[0]?.start ?? 0, left.at(-1)?.end ?? 0];
  return left.length > 0 && left.length < 6 ? { name: line(words, from, to), isSure: false } : null;
}

const line = (words: Clause['words'], from: number, to: number): string =>
  words
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ text }) => text)
    .join(' ');

/** A source as the articles write it; null for what is none. */
function sourceCalled(name: string, { articles, today }: Sources): string | null {
  if (name.length < 3 || name.split(' ').length > 6) return null;
  const found = findSource(name.replace(/^(?:the|an?) /i, ''), articles);
  if (found.kind === 'found' && (found.role === 'publisher' || articles.has(name))) return found.label;
  const written = readScope(`According to ${name}, x`, articles, today);
  if (isEverything(written.scope) || written.core.length > 2) return null;
  return written.labels[0] ?? name;
}

/** The source that a question names, as the articles write it; null when it names none. */
const sourceOf = (question: string, { articles, today }: Sources): string | null =>
  readScope(question, articles, today).labels[0] ?? null;

/**
 * The question asked of somebody else.
 *
 * @param shown the outlets of what was shown last: where the question names none and one alone was shown, the others are all but that
 */
export function saidBy(asked: Asked, speaker: Speaker, sources: Sources, shown: ReadonlySet<string>): string {
  const before = sourceOf(`${asked.text}?`, sources);
  const text = asked.text.replace(sourceTail, '');
  const { subject, verb, auxiliary, opening, parts } = clauseOf(text);
  const isSaying = subject !== null && verb !== null && speaking.test(verb.text) && opening?.word === 'what';
  // "What did Renata Voss say?", asked of a paper: what it says about her.
  if (isSaying && parts.length === 0 && before === null && speaker.kind === 'one')
    return `What does ${speaker.label} say about ${subject.text}`;
  if (isSaying && auxiliary !== null && speaker.kind === 'one') {
    const isPlural =
      / and /.test(speaker.label) ||
      (subject.isPlural && auxiliary.text === 'do' && !/^\p{Lu}/u.test(speaker.label) && /s$/.test(speaker.label));
    return put(put(text, subject, speaker.label), auxiliary, agreeing(auxiliary.text, isPlural));
  }
  // "Summarize the Ledger": an article or an outlet that is asked for gives way to the other.
  const [wanted, ...more] = opening === null && auxiliary === null ? sourcesIn(text, sources.articles) : [];
  if (speaker.kind === 'one' && wanted !== undefined && more.length === 0) return put(text, wanted, speaker.label);
  const scope = readScope(text, sources.articles, sources.today);
  const bare = (scope.labels.length === 0 || scope.core === '' || isSaying ? text : scope.core).replace(
    /[\s?.!,]+$/,
    '',
  );
  if (speaker.kind === 'one') return `${bare} according to ${speaker.label}`;
  const rest = isSaying && before !== null ? `What do the articles ${verb.text}${text.slice(verb.end)}` : bare;
  const told = before ?? (shown.size === 1 ? [...shown][0] : null);
  return speaker.kind === 'others' && told != null ? `${rest}, apart from ${told}` : rest;
}
