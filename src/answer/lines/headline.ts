import type { Article } from '../../corpus/article.ts';
import type { Support } from '../answer.ts';
import type { Days, State } from '../codes.ts';
import { copiersIn, independent } from '../relate/outlets.ts';

/** What the headline says something about. */
export interface Evidence {
  readonly support: Support;
  /** The articles that say it, the first line's first. */
  readonly articles: readonly Article[];
  /** Publishers that agree, as they are written, each once. */
  readonly publishers: readonly string[];
  readonly isRounded: boolean;
  /** True when the question was put to this publisher alone, or when there is no other. */
  readonly isSoleSource: boolean;
  /** True when no other outlet of the collection has a sentence that may be about the same. */
  readonly isUnheard: boolean;
  /** The articles of all the lines that are shown. */
  readonly shown: readonly Article[];
  /** What those who agree give for what was asked for; null where no such thing was asked for. */
  readonly value: string | null;
}

/** The days on which they were published: the first and the last, or that no date is given. */
export function daysOf(articles: readonly Pick<Article, 'published' | 'undated'>[]): Days {
  const dated = articles.filter(({ undated }) => undated !== true);
  const days = dated.map(({ published }) => published).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/** The state of the evidence: who says it, how many agree, that they differ. */
export function stateOf(evidence: Evidence): State {
  const { support, articles, publishers, isRounded, isSoleSource, isUnheard, shown, value } = evidence;
  const days = daysOf(articles);
  const copiers = copiersIn(articles);
  switch (support) {
    case 'disputed':
      return { kind: 'disagree', days };
    case 'corroborated':
      return { kind: 'agree', outlets: publishers, value, isRounded, days, copiers };
    case 'single-source': {
      const isOpinion = articles.length > 0 && articles.every(({ kind }) => kind === 'opinion');
      // One text under several names is one witness.
      if (copiers.length > 0)
        return { kind: 'from-one', outlet: { name: publishers[0] ?? '', isOpinion }, days, copiers };
      const outlet = { name: publishers[0] ?? articles[0]?.publisher ?? '', isOpinion };
      if (isSoleSource) return { kind: 'says-so', outlet, days };
      // Several statements are several outlets' own: nothing is claimed of any of them.
      const outlets = independent(shown).length;
      if (outlets > 1) return { kind: 'from-many', outlets, days: daysOf(shown) };
      return isUnheard ? { kind: 'only', outlet, days } : { kind: 'from-one', outlet, days, copiers };
    }
  }
}

/** What stands above one line for each source: who mentions something, or how articles open. */
export function stateOfEach(articles: readonly Article[], isList: boolean): State {
  const outlets = independent(articles).map(({ publisher }) => publisher);
  const days = daysOf(articles);
  if (isList) return { kind: 'mentioned', outlets, days };
  const [only] = outlets;
  return outlets.length === 1 && only !== undefined
    ? { kind: 'from-one', outlet: { name: only, isOpinion: false }, days, copiers: [] }
    : { kind: 'from-many', outlets: outlets.length, days };
}
