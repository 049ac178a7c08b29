import { authorName, isNobody, lineFacts } from '../facts/byline.ts';
import { machineDay } from '../facts/dates.ts';
import type { LinkedData } from '../facts/json-ld.ts';
import { oneLine } from '../text/clean.ts';
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

/** Who wrote it; an address, an account's name or the publisher's is nobody's. */
export function authorOf(
  marks: Marks,
  linked: LinkedData | null,
  first: (...keys: string[]) => string | null,
  publisher: string | null,
): string | null {
  const visible = marks.bylines.map(
    (line) => lineFacts(line)?.author ?? authorName(line.replace(/^by\s+/i, '')) ?? caseless(line),
  );
  const candidates = [
    linked?.author,
    ...[
      first('author'),
      first('article:author'),
      first('parsely-author', 'sailthru.author', 'dc.creator', 'citation_author', 'byl'),
    ],
    marks.properties.get('author')?.join(', '),
    ...visible,
  ];
  for (const candidate of candidates) {
    const author = oneLine(candidate ?? '').replace(/^(?:by|written by|von|por|par)\s+/i, '');
    if (author === '' || author.length > 160 || /^(?:https?:|www\.|@)|[<>{}]|\S@\S/i.test(author)) continue;
    if (author.toLowerCase() === publisher?.toLowerCase()) continue;
    if (isNobody(author)) continue;
    return author;
  }
  return null;
}

/** A name in a script without capitals: a few words of letters. */
const caseless = (line: string): string | null =>
  /^(?:[^:]{1,12}:\s*)?(?<name>\p{Lo}[\p{Lo}\p{M}]*(?: [\p{Lo}\p{M}]+){1,3})$/u.exec(line)?.groups?.name ?? null;
