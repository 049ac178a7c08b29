import type { CalledAt, Callers } from './scope-called.ts';
import { foldWord, type Outlet } from './scope-outlets.ts';

/** Words of a question that name its source: what they call, and the range they take with their lead. */
export interface Mention {
  readonly outlets: readonly Outlet[];
  readonly start: number;
  readonly end: number;
  /** "other than Newsvane": everything but these. */
  readonly excludes: boolean;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Verbs that say no more than that somebody says it: they go with the name. Others ("predict", "blame") are part of what is asked. */
const plainSaying =
  /^(?:[’']s)?\s+(?:(?:also|really|ever|actually|have to|has to)\s+)?(?:sa(?:y|ys|id|ying)|reports?|reported|argu(?:e|es|ed|ing)|claim(?:s|ed)?|writ(?:e|es|ing)|wrote|mention(?:s|ed)?|thinks?|thought|states?|stated|describe[sd]?|names?|named|gives?|gave|tells?|told|calls?|called|cover(?:s|ed)?|puts?|counts?|quote[sd]?|cite[sd]?|believe[sd]?|speaks?|talks?|have|has)\b(?:\s+(?:about|on|of|regarding|concerning|that|us)\b)?/iu;
const saying =
  /^(?:[’']s)?\s+(?:(?:also|really|ever|actually|have to|has to)\s+)?(?:sa(?:y|ys|id|ying)|reports?|reported|argu(?:e|es|ed|ing)|claim(?:s|ed)?|writ(?:e|es|ing)|wrote|mention(?:s|ed)?|thinks?|thought|states?|stated|describe[sd]?|names?|named|gives?|gave|tells?|told|calls?|called|propose[sd]?|suggest(?:s|ed)?|recommend(?:s|ed)?|conclude[sd]?|cover(?:s|ed)?|puts?|counts?|quote[sd]?|cite[sd]?|ascribes?|attributes?|blame[sd]?|believe[sd]?|wants?|advocates?|warn(?:s|ed)?|predict(?:s|ed)?|expects?|explain(?:s|ed)?|points?|critici[sz]e[sd]?|sees?|speaks?|talks?|favou?rs?|opposes?|supports?|have to say|has to say)\b/iu;
const piece =
  /^(?:[’']s?)?\s+(?:(?:\p{Lu}\p{Ll}+|\d{4}|opinion|news|own|latest|recent)\s+){0,3}(?:articles?|pieces?|stor(?:y|ies)|reports?|op-?eds?|columns?|essays?|analys[ie]s|transcripts?|briefs?|coverage|reporting|texts?|posts?|editorials?|views?|opinions?|positions?|arguments?|take|stance|claims?|accounts?|figures?|numbers?|version)\b/iu;
const article = /\b(?:the|an?|that|this)\s+$/i;
const excluding = /\b(?:other than|besides|except(?: for)?|apart from|aside from|excluding|not counting)\s+$/i;
/** Leads after which any name that fits, even with a slip, is the source. */
const strongLead =
  /\b(?:a+c+ord?[a-z]*\s+to|(?:reported|written|told|argued|published|carried|stated)\s+(?:by|in|on)|articles? (?:by|from|in)|pieces? (?:by|from|in))\s+$/i;
/** Leads after which only a name given in full or by its beginning is. */
const quoteLead =
  /(?:\b(?:in|from|according to) )?(?:the )?(?:articles?|pieces?|stor(?:y|ies)|reports?|op-?eds?|columns?)?(?: (?:titled|called|entitled))? ?["“‘]$/i;
const weakLead = /\b(?:in|by|per|from|at|both|and|or)\s+$/i;
const longestRun = 8;

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}&.'’-]+/gu)].map((match) => {
    const shown = match[0].replace(/(?:['’]s?|[.-])+$/u, '');
    const name = shown.replace(/\.(?:com|org|net)$/u, '');
    return { folded: foldWord(name), start: match.index, end: match.index + shown.length };
  });
}

interface Call {
  readonly outlets: readonly Outlet[];
  readonly grade: number;
  /** As papers are called, and other things too. */
  readonly isByLastWord: boolean;
  readonly typed: readonly string[];
  readonly last: number;
}

/** What the words from `at` on call, the longest run first and the surest of it. */
function callAt(calledAt: CalledAt, at: number, words: readonly string[]): Call | null {
  for (let count = Math.min(longestRun, words.length - at); count > 0; count--) {
    const called = calledAt(at, count);
    const grade = called.reduce((most, one) => Math.max(most, one.grade), 0);
    const outlets = called.flatMap((one) => (one.grade === grade ? [one.outlet] : []));
    const last = at + count - 1;
    const isByLastWord = grade === 1 && outlets.every(({ words: name }) => name.at(-1) === words[last]);
    if (grade > 0) return { outlets, grade, isByLastWord, typed: words.slice(at, last + 1), last };
  }
  return null;
}

/** What the articles tell of names that may call a source. */
export interface Tellers {
  /** Whether a publisher's name turns up in no article of another. */
  readonly isOnlyPublisher: (label: string) => boolean;
  /** Whether the beginning of a publisher's name, as folded words, is what others write of. */
  readonly isMatter: (outlet: Outlet, typed: readonly string[]) => boolean;
}

/** Whether these words make the called outlet the source of what is asked, not a thing asked about. */
function isSource(call: Call, before: string, after: string, { isOnlyPublisher, isMatter }: Tellers): boolean {
  const lead = before.replace(article, '');
  if (call.outlets[0]?.role === 'title') return piece.test(after) || /["“‘']\s*$/u.test(before);
  if (strongLead.test(lead) || excluding.test(lead) || saying.test(after)) return true;
  // "The courier" may be anybody's, and "take" a verb.
  if (piece.test(after)) return !call.isByLastWord;
  const isPublisher = call.outlets.every((outlet) => outlet.role === 'publisher');
  if (call.grade >= 2 && isPublisher && weakLead.test(lead))
    return call.grade > 2 || !call.outlets.some((outlet) => isMatter(outlet, call.typed));
  return call.grade === 3 && isPublisher && call.outlets.every((outlet) => isOnlyPublisher(outlet.label));
}

/** How far before a name its lead reaches: "according to the", "in". */
export function leadLength(before: string): number {
  const articleLength = article.exec(before)?.[0].length ?? 0;
  const rest = before.slice(0, before.length - articleLength);
  const lead =
    quoteLead.exec(rest) ??
    strongLead.exec(rest) ??
    excluding.exec(rest) ??
    weakLead.exec(rest) ??
    /\b(?:does|do|did|has|have)\s+$/i.exec(rest);
  return articleLength + (lead?.[0].length ?? 0);
}

/**
 * The sources that a question names. Only where a publisher's name turns up in no article of another does its bare name,
 * without "says" or "according to", mean the source.
 */
export function mentionsIn(text: string, callers: Callers, tellers: Tellers): readonly Mention[] {
  const words = wordsOf(text);
  const folded = words.map((word) => word.folded);
  const [speakers, titles] = [callers.speakers(folded), callers.titles(folded)];
  const asksForTitle =
    piece.test(` ${text}`) ||
    /\p{L}\s+(?:articles?|pieces?|stor(?:y|ies)|op-?eds?|columns?|essays?|analys[ie]s|reports?)\b|["“]/iu.test(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const call = callAt(speakers, at, folded) ?? (asksForTitle ? callAt(titles, at, folded) : null);
    if (word === undefined || call === null) continue;
    const end = words[call.last]?.end ?? word.end;
    const before = text.slice(0, word.start);
    const after = text.slice(end);
    if (!isSource(call, before, after, tellers)) continue;
    const closing = /^["”’]/u.test(after) ? 1 : 0;
    const tail = closing + (piece.exec(after.slice(closing))?.[0].length ?? 0);
    const verb = plainSaying.exec(after.slice(tail))?.[0].length ?? 0;
    mentions.push({
      outlets: call.outlets,
      start: word.start - leadLength(before),
      end: end + tail + verb,
      excludes: excluding.test(before.replace(article, '')),
    });
    at = call.last;
  }
  return mentions;
}
