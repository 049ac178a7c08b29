import type { Article } from '../../corpus/article.ts';
import { type Token, tokenise } from '../../retrieval/analyser.ts';
import { type Figure, readFigures } from '../figures/figures.ts';
import { attributions, blanked } from './attribution.ts';

/** A sentence taken apart, ready to be held against another. */
export interface Statement {
  readonly text: string;
  readonly publisher: string;
  readonly published: string;
  /** What it speaks of: content terms without its figures and without who says it. */
  readonly terms: ReadonlySet<string>;
  /** Those of `terms` that are part of a name. */
  readonly names: ReadonlySet<string>;
  /** Terms of the name it opens with; empty when it names nothing. */
  readonly subject: readonly string[];
  readonly figures: readonly Figure[];
  readonly isNegated: boolean;
}

const negation =
  /(?:^|[^\p{L}])(?:not(?!\s+(?:only|just|merely|simply)(?!\p{L}))|never|no|none|neither|nor|without|cannot|nobody|nothing|\p{L}+n['’]t)(?!\p{L})/iu;
/** "partners and not rivals", "progress, not conflict": a contrast behind the statement, which itself stands. */
const contrast = /(?:,|,?\s+and)\s+not(?!\s+(?:only|just|merely|simply)(?!\p{L}))\s[^,.;]+/giu;

/** Without one of these letters in a row nothing is denied: most sentences are done with one look. */
const hint = /n['’]t|\bn[oe]|without|cannot/i;

/** True when the sentence denies: "no new agreements were announced"; not for a contrast at its end ("partners, not rivals"). */
export function isNegated(text: string): boolean {
  return hint.test(text) && negation.test(text.replace(contrast, ' '));
}

/** Runs of capitalised words, as their terms; a word that merely opens the sentence is no name, unless more of the name follows. */
function nameRuns(text: string, all: readonly Token[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let end = -1;
  let run: string[] = [];
  const opening = text.search(/\p{L}/u);
  const tokens = all.filter(({ term }) => term !== null);
  tokens.forEach(({ span, term }, index) => {
    if (term === null || !/^\p{Lu}/u.test(text.slice(span.start, span.end))) return;
    const isNext = /^[\s.-]*$/.test(text.slice(end, span.start)) && run.length > 0;
    const next = tokens[index + 1]?.span;
    const isAlone = next === undefined || !/^[\s-]\p{Lu}/u.test(text.slice(span.end, next.start + 1).slice(-2));
    if (span.start <= opening && isAlone && !/^\p{Lu}{2,}|\s/u.test(text.slice(span.start, span.end))) return;
    if (!isNext) {
      run = [];
      runs.push(run);
    }
    run.push(term);
    end = span.end;
  });
  return runs;
}

/** Takes a sentence of an article apart. `published` (`YYYY-MM-DD`) is what "this year" is reckoned from. */
export function readStatement(text: string, article: Pick<Article, 'publisher' | 'published'>): Statement {
  const figures = readFigures(text, article.published);
  const stated = blanked(text, [...attributions(text), ...figures.map(({ span }) => span)]);
  const tokens = tokenise(stated);
  const runs = nameRuns(stated, tokens);
  const { publisher, published } = article;
  return {
    text,
    publisher,
    published,
    terms: new Set(tokens.flatMap(({ term }) => term ?? [])),
    names: new Set(runs.flat()),
    subject: runs[0] ?? [],
    figures,
    isNegated: isNegated(stated),
  };
}
