import { type Article, newestFirst } from '../../corpus/article.ts';
import { termsOf } from '../../language/tokens.ts';
import type { Gathered } from '../../search/gathered.ts';
import { coverageOf } from '../evidence/enough/evidence.ts';
import type { ScoredSentence } from '../evidence/rank/rank.ts';
import type { AnalysedQuestion } from '../question/question.ts';
import type { Weigh } from '../relate/agreement.ts';
import { maxLines, type Quotable, quotable } from './lines.ts';

/** Of one article alone this many opening sentences are shown; of several, one each. */
const maxOfOne = 3;

function openingOf(article: Article, retriever: Gathered, count: number): readonly Quotable[] {
  const found: Quotable[] = [];
  for (const passage of retriever.passages(article.id)) {
    const sentence = passage.sentences[0];
    if (sentence === undefined) continue;
    const one = quotable({ sentence, position: 0, passage, article, score: 0, features: {}, alike: null });
    if (one !== null) found.push(one);
    if (found.length >= count) break;
  }
  return found;
}

/** How the articles in a scope open, the newest first: the answer to "what does Newsvane report?" */
export function overviewOf(articles: readonly Article[], retriever: Gathered): readonly Quotable[] {
  const count = articles.length === 1 ? maxOfOne : 1;
  const shown = [...articles].sort(newestFirst).slice(0, maxLines);
  retriever.expect(shown);
  return shown.flatMap((article) => openingOf(article, retriever, count)).slice(0, maxLines);
}

/** A sentence must speak of this part of what is asked about to count as mentioning it. */
const leastMentioned = 0.6;

/** Whether a sentence has every name that the question has, and there is one. */
function hasNames({ sentence }: ScoredSentence, { names }: AnalysedQuestion): boolean {
  const present = new Set(termsOf(sentence.text));
  return names.length > 0 && names.every((name) => termsOf(name).every((term) => present.has(term)));
}

/** The best sentence of each publisher that mentions what is asked about: the answer to "which sources mention RIMPAC?" */
export function mentionsOf(
  question: AnalysedQuestion,
  ranked: readonly ScoredSentence[],
  weigh: Weigh,
): readonly Quotable[] {
  const part = question.parts[0];
  const found = new Map<string, Quotable>();
  for (const scored of ranked) {
    if (part === undefined || found.has(scored.article.publisher)) continue;
    if (!hasNames(scored, question) && coverageOf(scored, part, weigh) < leastMentioned) continue;
    const one = quotable(scored);
    if (one !== null) found.set(scored.article.publisher, one);
  }
  return [...found.values()].slice(0, maxLines);
}
