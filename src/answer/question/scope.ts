import type { Article, ArticleKind } from '../../corpus/article.ts';
import { ofArticles } from '../../corpus/article-map.ts';
import { everything, type Scope } from '../../search/query.ts';
import { mayReadAll } from '../../search/size.ts';
import { callersIn } from './scope-called.ts';
import { isMatter } from './scope-matters.ts';
import { type Mention, mentionsIn } from './scope-mentions.ts';
import type { Outlet } from './scope-outlets.ts';
import { type FoundPeriod, periodsIn } from './scope-time.ts';

/** The limit that a question writes for itself, and the question without those words. */
export interface WrittenScope {
  readonly scope: Scope;
  /** The question without the words that limit it. */
  readonly core: string;
  /** What the question calls its sources, as the articles write it. */
  readonly labels: readonly string[];
}

const aboutReporting =
  /\b(?:reported|published|written|posted|printed|said|say|says|write|wrote|articles?|pieces?|reports?|stor(?:y|ies)|news|coverage|reporting|columns?|op-?eds?|editorials?)\s*$/i;
/** Words that can only mean publication. Other periods limit it only where something was published in them. */
const publishing = /\b(?:published|reported|written|posted|printed|articles?)\b/i;
const piecesAfter =
  /^\s*(?:opinion |news )?(?:articles?|pieces?|stor(?:y|ies)|op-?eds?|coverage|columns?|editorials?|issue|reporting)\b/i;
const whatSourcesSay =
  /\bwhat\b.*\b(?:sources|articles|outlets|papers|press|media|said|written|reported|published|say|write)\b/i;

/** A period limits publication only where the question speaks of reporting; elsewhere it is part of what is asked. */
function isOfReporting(text: string, period: FoundPeriod, namesSource: boolean): boolean {
  const after = text.slice(period.end);
  if (aboutReporting.test(text.slice(0, period.start)) || piecesAfter.test(after)) return true;
  const atEdge = period.start === 0 || /^[\s?.!]*$/.test(after);
  return (
    atEdge && (whatSourcesSay.test(text) || (namesSource && /\b(?:say|said|write|wrote|argue|argued)\b/i.test(text)))
  );
}

const kindWords: readonly (readonly [RegExp, ArticleKind])[] = [
  [
    /\b(?:in|from|according to|does|did|of)? ?(?:the|an?)?\s*(?:\p{L}+['’]s\s+|\p{Lu}\p{Ll}+ )?(?:opinion (?:pieces?|articles?|columns?)|op-?eds?)\b(?: (?:say|says|tell|mention|argue|argues|show)\b(?: (?:about|on|of)\b)?)?/iu,
    'opinion',
  ],
  [
    /\b(?:in|from|according to|does|did) the (?:\p{L}+['’]?s? )?transcripts?\b(?: (?:say|says|tell|mention|show)\b(?: (?:about|on|of)\b)?)?/iu,
    'transcript',
  ],
  [
    /\b(?:in|from|according to|does|did) the (?:\p{L}+['’]?s? )?readouts?\b(?: (?:say|says|tell|mention|show)\b(?: (?:about|on|of)\b)?)?/iu,
    'readout',
  ],
];
const newest =
  /\b(?:in |from |of )?(?:the |['’]s )?(?:latest|newest|most recent) (?:articles?|pieces?|reports?|stor(?:y|ies)|news)\b/i;

/** Talk about the sources as such: every answer is from them, so it asks for nothing. */
const aboutSources = [
  /^\W*(?:please\s+)?(?:is it (?:true|correct|right|so) that|(?:can|could|would) you (?:please )?(?:tell me|say|explain)|do you know|tell me(?: please)?|i(?:['’]d| would)? (?:like|want|need) to know|i wonder|any idea|remind me)\s+(?!about)/giu,
  /\b(?:which|what|how many)(?: of the)?(?: other)? (?:sources?|outlets?|articles?|newspapers?|publishers?|papers?) (?:mention|say|report|cover|discuss|name|write|talk|speak|quote|carry)(?:s|ed)?(?: about| on| of| that)?\b/giu,
  /\b(?:is|are|was|were|gets?) (?:mentioned|named|listed|cited|referred to)\b(?: (?:in|by) (?:the|these|your|any|all) (?:articles?|sources?|texts?))?(?=\W*$)/giu,
  /\b(?:in|from|by|according to|across) (?:the|these|your|any|all)(?: of the)? (?:articles|sources|outlets|texts|corpus|press|media)\b/giu,
  /\b(?:do|does|did|have|has) (?:the|these|your|any|all|both)(?: of the)? (?:articles?|sources?|outlets?|texts?) (?:say|mention|report|write|have|tell(?: us)?|said|written|reported)(?: about| on| of)?\b/giu,
];

function without(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string {
  let core = text;
  for (const range of [...ranges].sort((a, b) => b.start - a.start)) {
    core = `${core.slice(0, range.start)} ${core.slice(range.end)}`;
  }
  return core
    .replace(/\s+/g, ' ')
    .replace(/[ ,]+(?=[?.!])/g, '')
    .replace(/ (?=,)/g, '')
    .replace(/^[\s,:;]+/, '')
    .trim();
}

/** What is called by some mentions, each once. */
function outletsOf(mentions: readonly Mention[]): ReadonlySet<Outlet> {
  const outlets = new Set<Outlet>();
  for (const mention of mentions) for (const outlet of mention.outlets) outlets.add(outlet);
  return outlets;
}

/** The articles that the mentions call: the union of those named, cut by titles and excluded ones. */
function idsOf(mentions: readonly Mention[], articles: ReadonlyMap<string, Article>): Set<string> | null {
  if (mentions.length === 0) return null;
  const ids = new Set<string>();
  const named = outletsOf(mentions.filter(({ excludes }) => !excludes));
  for (const { articleIds } of named) for (const id of articleIds) ids.add(id);
  if (named.size === 0) for (const id of articles.keys()) ids.add(id);
  for (const { articleIds } of outletsOf(mentions.filter(({ excludes }) => excludes)))
    for (const id of articleIds) ids.delete(id);
  return ids;
}

function narrowed(
  ids: Set<string> | null,
  articles: ReadonlyMap<string, Article>,
  keeps: (article: Article) => boolean,
): Set<string> | null {
  const kept = new Set(
    [...articles.values()]
      .filter((article) => (ids === null || ids.has(article.id)) && keeps(article))
      .map(({ id }) => id),
  );
  return kept.size === 0 ? ids : kept;
}

/** The days on which something was published, each once. */
const daysOf = ofArticles((articles): readonly string[] => [
  ...new Set([...articles.values()].map(({ published }) => published)),
]);

/** Reads outlet, author, title, kind and time of reporting out of a question; outlets come from the articles themselves. */
export function readScope(question: string, articles: ReadonlyMap<string, Article>, today: string): WrittenScope {
  const known = new Map<string, boolean>();
  const readsAll = mayReadAll(articles);
  const isUnnamed = (label: string): boolean => {
    for (const article of articles.values())
      if (article.publisher !== label && article.text.includes(label)) return false;
    return true;
  };
  const isOnlyPublisher = (label: string): boolean => {
    const isOnly = known.get(label) ?? (readsAll && isUnnamed(label));
    known.set(label, isOnly);
    return isOnly;
  };
  const mentions = mentionsIn(question, callersIn(articles), {
    isOnlyPublisher,
    isMatter: (outlet, typed) => isMatter(outlet, typed, articles),
  });
  const taken: { start: number; end: number }[] = [...mentions];
  let ids = idsOf(mentions, articles);
  for (const [pattern, kind] of kindWords) {
    const found = pattern.exec(question);
    if (
      found === null ||
      mentions.some(
        (mention) => mention.start < found.index + found[0].length && found.index < mention.end && kind !== 'opinion',
      )
    )
      continue;
    const cut = narrowed(ids, articles, (article) => article.kind === kind);
    if (cut !== ids) {
      ids = cut;
      taken.push({ start: found.index, end: found.index + found[0].length });
    }
  }
  const latest = newest.exec(question);
  if (latest !== null) {
    const days = [...articles.values()]
      .filter(({ id }) => ids === null || ids.has(id))
      .map(({ published }) => published);
    const last = days.sort().at(-1);
    ids = narrowed(ids, articles, (article) => article.published === last);
    taken.push({ start: latest.index, end: latest.index + latest[0].length });
  }
  const days = daysOf(articles);
  const hasArticles = ({ since, until }: FoundPeriod): boolean =>
    days.some((published) => (since === null || published >= since) && (until === null || published <= until));
  const written = lastWritten(question, articles);
  const periods = periodsIn(question, today)
    .map((period) => (hasArticles(period) ? period : written(period)))
    .filter((period) => hasArticles(period) || publishing.test(question))
    .filter(
      (period) =>
        mentions.some((mention) => period.start >= mention.start && period.end <= mention.end) ||
        isOfReporting(question, period, mentions.length > 0),
    );
  taken.push(...periods);
  for (const talk of aboutSources) {
    for (const found of question.matchAll(talk)) taken.push({ start: found.index, end: found.index + found[0].length });
  }
  if (taken.length === 0) return { scope: everything, core: question.trim(), labels: [] };
  const latestSince =
    periods
      .map(({ since }) => since)
      .filter((since) => since !== null)
      .sort()
      .at(-1) ?? null;
  const earliestUntil =
    periods
      .map(({ until }) => until)
      .filter((until) => until !== null)
      .sort()[0] ?? null;
  return {
    scope: { articleIds: ids, since: latestSince, until: earliestUntil },
    core: without(question, merged(taken)),
    labels: [...new Set([...outletsOf(mentions.filter(({ excludes }) => !excludes))].map(({ label }) => label))],
  };
}

/** Overlapping ranges as one. */
function merged(
  ranges: readonly { readonly start: number; readonly end: number }[],
): readonly { start: number; end: number }[] {
  const all: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else all.push({ ...range });
  }
  return all;
}

const monthWithoutYear =
  /^(?!.*\d{4}).*\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** "The April article": where nothing was published in the last April, the one before the newest article is meant. */
function lastWritten(
  question: string,
  articles: ReadonlyMap<string, Pick<Article, 'published'>>,
): (period: FoundPeriod) => FoundPeriod {
  let before: ReadonlyMap<number, FoundPeriod> | null = null;
  const beforeNewest = (): ReadonlyMap<number, FoundPeriod> => {
    let newest = '';
    for (const { published } of articles.values()) if (published > newest) newest = published;
    return new Map(newest === '' ? [] : periodsIn(question, newest).map((period) => [period.start, period]));
  };
  return (period) => {
    if (!monthWithoutYear.test(question.slice(period.start, period.end))) return period;
    before ??= beforeNewest();
    return before.get(period.start) ?? period;
  };
}
