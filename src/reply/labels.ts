import type { Citation } from '../answer/answer.ts';
import type { Article } from '../corpus/article.ts';
import type { Words } from './words/words.ts';

/** What is told of a source beside its name. */
type Source = Pick<Citation, 'publisher' | 'published' | 'undated' | 'updated' | 'kind' | 'rendition'>;

/** The day of publication as people read it, or that the source gives none. */
export const dayLabel = (source: Pick<Article, 'published' | 'undated'>, words: Words): string =>
  words.dated(source.undated === true ? null : source.published, null);

/** A side's value where sources differ: a bare yes or no in the reader's language. */
export const spoken = (value: string, words: Words): string =>
  value === 'yes' || value === 'no' ? words.yesOrNo[value] : value;

/** "report, 6 May 2025": what stands behind the name of an outlet whose words are shown. */
export const detailOf = ({ kind, published, undated, updated }: Source, words: Words): string =>
  `${words.kindName(kind)}, ${words.dated(undated === true ? null : published, updated)}`;

/** "Newsvane, report, 6 May 2025": the same in one, where there is one line only. */
export const sourceLabel = (source: Source, words: Words): string =>
  `${source.rendition === 'brief' ? words.briefOf(source.publisher) : source.publisher}, ${detailOf(source, words)}`;

/** An outlet's name, with what is opinion called so. */
export const outletOf = ({ publisher, kind }: Pick<Source, 'publisher' | 'kind'>, words: Words): string =>
  kind === 'opinion' ? words.opinionOf(publisher) : publisher;
