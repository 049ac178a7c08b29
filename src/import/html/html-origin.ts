import { oneLine } from '../document/clean.ts';
import { authorName, lineFacts } from '../facts/byline.ts';
import { machineDay } from '../facts/dates.ts';
import type { LinkedData } from '../facts/json-ld.ts';
import { isNobody, isOutlet, mayBePerson } from '../facts/person.ts';
import type { Marks } from './html-marks.ts';

/** The days of publication and of the last change: what machines are told goes before what readers see. */
export function datesOf(
  marks: Marks,
  linked: LinkedData | null,
  first: (...keys: string[]) => string | null,
  language: string | null,
): { readonly published: string | null; readonly updated: string | null } {
  const machine = (value: string | null | undefined) => (value ? machineDay(value) : null);
  const facts = marks.dateLines.map((line) => lineFacts(line, language)).filter((fact) => fact !== null);
  const published =
    linked?.published ??
    machine(
      first(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'parsely-pub-date',
        'sailthru.date',
        'citation_publication_date',
        'citation_date',
        'dc.date.issued',
        'dcterms.created',
        'dc.date',
        'pubdate',
        'publishdate',
        'publish-date',
        'publication_date',
        'date',
      ),
    ) ??
    machine(marks.properties.get('datepublished')?.[0]) ??
    marks.times.find((time) => time.isPublication)?.day ??
    facts.find((fact) => fact.published)?.published ??
    marks.times.find((time) => !time.isUpdate)?.day ??
    null;
  const updated =
    linked?.updated ??
    machine(first('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified')) ??
    machine(marks.properties.get('datemodified')?.[0]) ??
    marks.times.find((time) => time.isUpdate)?.day ??
    facts.find((fact) => fact.updated)?.updated ??
    null;
  return { published, updated: updated !== null && published !== null && updated > published ? updated : null };
}

/** Who wrote it: what machines are told goes before what readers see; an account's name, a newsroom's or the outlet's own is nobody's. */
export function authorOf(
  marks: Marks,
  linked: LinkedData | null,
  first: (...keys: string[]) => string | null,
  outlet: { readonly publisher: string | null; readonly address: string | null },
): string | null {
  const seen = (lines: readonly string[], isMarked: boolean) => lines.map((line) => seenName(line, isMarked));
  const [links, bylines] = [seen(marks.authorLinks, true), seen(marks.bylines, false)];
  const names = new Set(bylines.flatMap((each) => (each && !each.isLabelled ? [each.name] : [])));
  const candidates = [
    linked?.author,
    ...[
      first('author'),
      first('article:author'),
      first('parsely-author', 'sailthru.author', 'dc.creator', 'citation_author', 'byl'),
    ],
    marks.properties.get('author')?.join(', '),
    ...links.map((each) => each?.name),
    ...bylines.filter((each) => names.size <= maxNames || each?.isLabelled).map((each) => each?.name),
  ];
  for (const candidate of candidates) {
    const author = oneLine(candidate ?? '').replace(/^(?:by|written by|von|por|par)\s+/i, '');
    if (author === '' || author.length > 160 || isNobody(author)) continue;
    if (!isOutlet(author, outlet.publisher, outlet.address)) return author;
  }
  return null;
}

/** So many writers may stand in marked lines; more are a list of something else. */
const maxNames = 4;

interface SeenName {
  readonly name: string;
  /** The line says that it is a byline. */
  readonly isLabelled: boolean;
}

/** The name in a line that is marked as a byline: with its label ("By …") any, without one only what may be a person's. */
function seenName(line: string, isMarked: boolean): SeenName | null {
  const labelled = lineFacts(line)?.author;
  if (labelled !== undefined) return { name: labelled, isLabelled: true };
  const found = authorName(line.replace(/^by\s+/i, ''));
  const name = found !== null && mayBePerson(found, isMarked) ? found : caseless(line);
  return name === null ? null : { name, isLabelled: isMarked };
}

/** A name in a script without capitals: a few words of letters. */
const caseless = (line: string): string | null =>
  /^(?:[^:]{1,12}:\s*)?(?<name>\p{Lo}[\p{Lo}\p{M}]*(?: [\p{Lo}\p{M}]+){1,3})$/u.exec(line)?.groups?.name ?? null;
