import type { Article } from '../../corpus/article.ts';
import { attributions, blanked } from '../../language/attribution.ts';
import { isMoment } from '../../language/figures/figures.ts';
import type { Span } from '../../language/span.ts';
import { termsOf } from '../../language/tokens.ts';
import { standingAlone } from '../lines/standalone.ts';
import type { Weigh } from '../relate/agreement.ts';
import type { Stated } from '../relate/article.ts';
import type { Topic } from './topic.ts';

/** A longer sentence is passed over for the next best one, a shorter one says too little, in UTF-16 code units. */
export const maxLineChars = 280;
const minLineChars = 25;

/** Words of an article that stand alone: a verbatim slice. */
export interface Quote {
  readonly article: Article;
  readonly span: Span;
  readonly stated: Stated;
}

/**
 * What makes a sentence tell the story: its share of the title's words and of the words the article keeps using, coming
 * early, and speaking of the topic. What is long past is background, and "X wrote a piece on" is no news.
 */
const worth = { title: 1, core: 1, early: 0.8, topic: 2.5, past: -0.5, aboutItself: -0.4 } as const;
/** Whatever ended this many years before the article is background. */
const pastYears = 2;
/** After this many sentences coming early is worth half. */
const halfWay = 4;
/** A term is of the article's core when at least this many of its sentences use it. */
const coreSentences = 3;

/** The words of a sentence with what it needs to stand alone; null when it cannot, or is too long or short for a line. */
export function quoteOf(stated: Stated): Quote | null {
  const { article, passage, sentence } = stated;
  const stretch = standingAlone(passage, passage.sentences.indexOf(sentence));
  if (stretch === null) return null;
  const { start, end } = stretch.span;
  const isLine = end - start >= minLineChars && end - start <= maxLineChars;
  const text = article.text.slice(start, end);
  if (!isLine || !/[.!?…]["”’')\]]*$/u.test(text.trim()) || /\?["”’')\]]*$/u.test(text.trim())) return null;
  if (pointsOut(text)) return null;
  return { article, span: stretch.span, stated };
}

/** "this area", "these talks": what is pointed at stands in another sentence, unless the same word stands before it. */
const pointing =
  /\b(?:this|these|those|such an?)\s+(?!(?:year|month|week|day|morning|afternoon|evening|night|summer|autumn|fall|winter|spring|decade|century|season|weekend|time|is|was|are|were|who|whose|of|in|with|on|at)s?\b)(?<noun>\p{Ll}{3,})/giu;

/** Whether a stretch points at something outside it; what stands in quotation marks is the speaker's affair. */
function pointsOut(text: string): boolean {
  if (/^(?:a further|another|the (?:same|others?|remaining|rest|latter|former|second))\b/i.test(text)) return true;
  const own = text.replace(/[“"][^“”"]*[”"]/g, ' ');
  return [...own.matchAll(pointing)].some(({ index, groups }) => {
    const noun = (groups?.noun ?? '').toLowerCase().replace(/(?:es|s)$/, '');
    return !own.slice(0, index).toLowerCase().includes(noun);
  });
}

/** The sentence of an article that tells best what it is about; null when none can be quoted alone. */
export function leadOf(article: Article, stated: readonly Stated[], weigh: Weigh, topic: Topic | null): Quote | null {
  const title = new Set(termsOf(article.title));
  const core = coreOf(stated);
  const own = new Set(termsOf(`${article.publisher} ${article.author ?? ''}`));
  let best: { quote: Quote; score: number } | null = null;
  stated.forEach((each, index) => {
    const quote = quoteOf(each);
    if (quote === null) return;
    const { terms } = each.statement;
    const early = halfWay / (halfWay + index);
    const score =
      worth.title * part(title, terms, weigh) +
      worth.core * part(core, terms, weigh) +
      worth.early * early +
      (topic?.isIn(terms) ? worth.topic : 0) +
      (isPast(each) ? worth.past : 0) +
      worth.aboutItself * selfReference(each, own);
    if (best === null || score > best.score) best = { quote, score };
  });
  return (best as { quote: Quote } | null)?.quote ?? null;
}

/** The terms that an article keeps to. */
export function coreOf(stated: readonly Stated[]): ReadonlySet<string> {
  const uses = new Map<string, number>();
  for (const { statement } of stated) for (const term of statement.terms) uses.set(term, (uses.get(term) ?? 0) + 1);
  return new Set([...uses].filter(([, times]) => times >= coreSentences).map(([term]) => term));
}

/** The part of the wanted terms, by weight, that a sentence has. */
export function part(wanted: ReadonlySet<string>, terms: ReadonlySet<string>, weigh: Weigh): number {
  let [met, all] = [0, 0];
  for (const term of wanted) {
    all += weigh(term);
    if (terms.has(term)) met += weigh(term);
  }
  return all === 0 ? 0 : met / all;
}

/**
 * How much a sentence tells of its own article, 0 to 1: "Donald Miller wrote FactArrow's piece of …" says that there is one, and not
 * what is in it. Who says it does not count: "…, FactArrow argues".
 */
export function selfReference({ sentence: { text } }: Stated, own: ReadonlySet<string>): number {
  const told = blanked(text, attributions(text));
  if (!termsOf(told).some((term) => own.has(term))) return 0;
  return /\b(?:piece|article|report|column|editorial|transcript)\b/i.test(told) ? 1 : 0.4;
}

/** Whether all that a sentence tells the time of is long past. */
export function isPast({ statement, article }: Stated): boolean {
  const moments = statement.figures.filter(isMoment);
  const latest = Number(article.published.slice(0, 4)) - pastYears;
  return moments.length > 0 && moments.every(({ to }) => Number(to.slice(0, 4)) < latest);
}
