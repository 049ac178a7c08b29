import type { Quantity } from '../../language/figures/figures.ts';
import { tokenise } from '../../language/tokens.ts';
import type { Stated } from '../relate/article.ts';
import { aboutFigure } from '../relate/differences.ts';
import type { FigurePair, ValueRelation } from '../relate/figure-pairs.ts';
import type { Pair } from './pairs.ts';

/** A row of the table: what each source gives, as slices of its sentence. */
export interface Row {
  readonly about: string;
  readonly relation: ValueRelation;
  readonly first: { readonly text: string; readonly stated: Stated };
  readonly second: { readonly text: string; readonly stated: Stated };
}

/** A cell longer than this is hard to read on a phone; it then holds the number alone. */
const maxCellChars = 90;
/** A table row names its subject in this many characters at most. */
const maxAboutChars = 40;

const hedge =
  /(?:more than|over|at least|less than|fewer than|nearly|almost|up to|about|around|approximately|roughly|some)\s+$/i;

/** The figures as the sentence has them: from the first, its hedge included, to the last, with its noun or its time behind. */
function wording(stated: Stated, quantities: readonly Quantity[], withTime: boolean): string {
  const text = stated.statement.text;
  const [first, last] = [quantities[0], quantities.at(-1)];
  if (first === undefined || last === undefined) return '';
  const start = first.span.start - (hedge.exec(text.slice(0, first.span.start))?.[0].length ?? 0);
  const ends = [last.span.end, nounEnd(text, last)];
  const whens = quantities.flatMap(({ when }) => (when === null ? [] : [when.span]));
  const isTwo = quantities.length > 1;
  if (withTime || isTwo) ends.push(...whens.map(({ end }) => end));
  const from = withTime ? Math.min(start, ...whens.map((span) => span.start)) : start;
  const wide = text.slice(from, Math.max(...ends));
  return wide.length <= maxCellChars || isTwo ? wide : text.slice(start, Math.max(last.span.end, nounEnd(text, last)));
}

/** Where the counted noun ends when it follows the number closely, else where the number does. */
function nounEnd(text: string, { counts, span }: Quantity): number {
  const match = counts === null ? null : /^(?:[\s-]+[\p{L}'’]+){1,3}/u.exec(text.slice(span.end));
  const at = match === null || counts === null ? -1 : match[0].toLowerCase().indexOf(counts);
  return at < 0 || counts === null ? span.end : span.end + at + counts.length;
}

/** The subject, in the words of the first sentence: what is counted, else what both name before the number. */
function aboutOf(pair: Pair, figures: readonly FigurePair[]): string {
  const [figure] = figures;
  if (figure === undefined) return '';
  if (figure.differs === 'when') return aboutFigure(figure);
  const counts = figure.first.counts ?? figure.second.counts;
  const named = namedBefore(pair, figure);
  const about = figure.first.kind === 'count' ? (counts ?? named) : (named ?? counts);
  return about ?? aboutFigure(figure);
}

/** The stretch of the first sentence before the number from the first word that the second has too to the last. */
function namedBefore({ first, second }: Pair, figure: FigurePair): string | null {
  const { text } = first.statement;
  const before = text.slice(0, figure.first.span.start);
  const shared = tokenise(before).filter(({ term }) => term !== null && second.statement.terms.has(term));
  const [start] = shared;
  const fitting = shared.filter(({ span }) => start !== undefined && span.end - start.span.start <= maxAboutChars);
  const end = fitting.at(-1);
  if (start === undefined || end === undefined) return null;
  const rest = text.slice(start.span.start, figure.first.span.start).replace(hedge, '').trim();
  // One word says too little: "government pledged" tells more than "government".
  const isShort = start === end && rest.length <= maxAboutChars && !/[,;:]/.test(rest);
  return isShort
    ? rest.replace(/(?:\s+(?:of|to|by|at|a|an|the|in|for|with))+$/i, '')
    : text.slice(start.span.start, end.span.end);
}

/** "From $18 billion in 2002 to $450 billion in 2022" is one row; other figures of a pair are rows of their own. */
function groupsOf(figures: readonly FigurePair[]): readonly (readonly FigurePair[])[] {
  const isGrowth = (one: FigurePair) =>
    one.relation === 'same' && one.differs === null && one.first.kind !== 'count' && one.first.when !== null;
  const growth = figures.filter(isGrowth);
  const isOne =
    growth.length === 2 &&
    growth[0]?.first.unit === growth[1]?.first.unit &&
    growth[0]?.first.when?.from !== growth[1]?.first.when?.from;
  const rest = isOne ? figures.filter((figure) => !growth.includes(figure)) : figures;
  return [...(isOne ? [growth] : []), ...rest.map((figure) => [figure])];
}

const bySecond = (figures: readonly FigurePair[]) =>
  figures.map(({ second }) => second).sort((one, other) => one.span.start - other.span.start);

/** The quantities that both sources give on the same subject; each subject with the same numbers once, the surest pair first. */
export function figureRows(pairs: readonly Pair[]): readonly Row[] {
  const rows: Row[] = [];
  const taken = new Set<string>();
  for (const pair of pairs) {
    for (const group of groupsOf(pair.relation.figures)) {
      const keys = group.map(
        ({ first, second, relation }) => `${first.kind} ${first.value} ${second.value} ${relation}`,
      );
      if (keys.every((key) => taken.has(key))) continue;
      for (const key of keys) taken.add(key);
      const isMoved = group.some(({ differs }) => differs === 'when');
      rows.push({
        about: aboutOf(pair, group),
        relation: group[0]?.relation ?? 'same',
        first: {
          text: wording(
            pair.first,
            group.map(({ first }) => first),
            isMoved,
          ),
          stated: pair.first,
        },
        second: { text: wording(pair.second, bySecond(group), isMoved), stated: pair.second },
      });
    }
  }
  return rows;
}
