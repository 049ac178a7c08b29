import type { Article } from '../../corpus/article.ts';
import { attributions, blanked } from '../../language/attribution.ts';
import { type Denials, denialsOf } from '../../language/denials.ts';
import { type Figure, readFigures } from '../../language/figures/figures.ts';
import { nameRuns } from '../../language/name-runs.ts';
import { asWrittenIn } from '../../language/packs/languages.ts';
import { type Stance, stanceOf } from '../../language/stance.ts';
import { type Token, tokenise } from '../../language/tokens.ts';

import type { Published } from './outlets.ts';
import { type Reading, readForRelation } from './reading.ts';

/** A sentence taken apart, ready to be held against another. */
export interface Statement extends Denials {
  readonly text: string;
  readonly published: string;
  /** The article that it is of, where it is of one. */
  readonly article: Published;
  /** What it speaks of: content terms without its figures and without who says it. */
  readonly terms: ReadonlySet<string>;
  /** Those of `terms` that are part of a name. */
  readonly names: ReadonlySet<string>;
  /** Terms of the name it opens with; empty when it names nothing. */
  readonly subject: readonly string[];
  readonly figures: readonly Figure[];
  /** The text without its figures and without who says it, those blanked out: same length. */
  readonly stated: string;
  /** Of `stated`. */
  readonly tokens: readonly Token[];
  readonly stance: Stance;
  /** Its language, a BCP 47 tag; English unless told. */
  readonly language?: string;
}

/** Takes a sentence of an article apart. `published` (`YYYY-MM-DD`) is what "this year" is reckoned from. */
export function readStatement(
  text: string,
  article: Published & Pick<Article, 'published'> & Partial<Pick<Article, 'language'>>,
): Statement {
  const statement = asWrittenIn(article, () => taken(text, article));
  return article.language === undefined ? statement : { ...statement, language: article.language };
}

function taken(text: string, article: Published & Pick<Article, 'published'>): Statement {
  const figures = readFigures(text, article.published);
  const stated = blanked(text, [...attributions(text), ...figures.map(({ span }) => span)]);
  const tokens = tokenise(stated);
  const runs = nameRuns(stated, tokens);
  return {
    text,
    published: article.published,
    article,
    terms: new Set(tokens.flatMap(({ term }) => term ?? [])),
    names: new Set(runs.flat()),
    subject: runs[0] ?? [],
    figures,
    stated,
    tokens,
    stance: stanceOf(stated),
    ...denialsOf(stated, tokens),
  };
}

/** Statements laid out before. Only a memory: what is kept goes with its statement. */
const readings = new WeakMap<Statement, Reading>();

/** The statement's sentence laid out word by word, once. */
export function readingOf(statement: Statement): Reading {
  const before = readings.get(statement);
  if (before !== undefined) return before;
  const reading = asWrittenIn(statement, () => readForRelation(statement.text, statement.published));
  readings.set(statement, reading);
  return reading;
}
