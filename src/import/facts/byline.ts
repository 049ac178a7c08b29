import { oneLine } from '../document/clean.ts';
import { findDay, isWeekday } from './dates.ts';
import { isNobody, mayBePerson } from './person.ts';

/** What a line near the top or the end of a document says about it; a line that says anything else says nothing. */
export interface LineFacts {
  readonly author?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly publisher?: string;
  readonly address?: string;
  readonly title?: string;
}

const publishedLabel =
  /^(?:first |originally )?(?:published|posted|date published|publication date|date|dated|issued|released|created|publicado|publicada|fecha|publié|publiée|paru|date de publication|veröffentlicht|erschienen|datum|stand|pubblicato|data|gepubliceerd)(?:\s+(?:on|at|le|el|em|am|il|op|by .{1,60}? on))?\s*[:\-–—]?\s*/iu;
const updatedLabel =
  /^(?:this page was )?(?:last |latest )?(?:updated?|modified|revised|edited|actualizad[oa]|última actualización|mis[e]? à jour|modifié|aktualisiert|geändert|atualizado|aggiornato|bijgewerkt)(?:\s+(?:on|at|le|el|em|am|il|op))?\s*[:\-–—]?\s*/iu;
const authorLabel =
  /^(?:written by|story by|words by|text by|report(?:ed|ing) by|article by|posted by|published by|authors?\s*:|author\s+(?=\p{Lu})|by\s*:?|byline\s*:|escrito por\s*:?|autora?\s*:|por\s*:?|par\s*:?|auteure?\s*:|interview(?: by|\s*:)|(?:words|text|story|report|reporter|writer)\s*:|entrevista\s*:|text[eo]?\s*:|von\s*:?|autorin\s*:|di\s*:?|door\s*:?)\s+/iu;
const publisherLabel =
  /^(?:source|publisher|publication|outlet|newspaper|website|site|medio|fuente|journal|quelle|fonte|(?:originally |first )?published (?:in|by)|this (?:article|story|piece) (?:was )?(?:originally |first )?(?:appeared|published) (?:in|on|by))(?:\s*:)?\s+(?=\p{Lu})/iu;
const addressLabel =
  /^(?:url|link|source|source url|address|permalink|canonical|retrieved from|available at|originally published at|fuente|enlace|lien|quelle)\s*:?\s+/iu;
const titleLabel = /^(?:title|headline|subject|título|asunto|titre|objet|titel|betreff|titolo|oggetto)\s*:\s+/iu;

/** A time of day and the words between a date and a time. */
const clock =
  /(?:\b(?:at|um|às|las?|ore|kl)\b|à|,|·|-|–|—|\||\(|\))|(?:\d{1,2}[:.h]\d{2}(?::\d{2})?|\b\d{1,2})\s*(?:a\.?m\b\.?|p\.?m\b\.?|uhr\b|h(?:oras|rs?|s)?\b\.?)?|[+-]\d{2}:?\d{2}/giu;
/** EDT, CET, GMT+1. */
const zone = /\b(?:[A-Z]{1,4}T|UTC|GMT|Z)(?:[+-]\d{1,4})?\b/g;

/** A personal name: two to five words that begin with a capital, particles between them. */
const name =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.)(?:(?:\s+(?:de|del|la|da|dos|van|von|der|den|bin|al|el|le|y|e|di|du))*\s+\p{Lu}[\p{L}\p{M}'’.-]*){1,4}$/u;
const notNames =
  /\b(?:The|Numbers|Land|Sea|Air|And|Of|For|With|News|Today|Week|Your|Our|All|Staff|Writers?|Reporters?|Editors?|Correspondents?|Contributors?|Columnist|Desk|Bureau|Team|Special|Senior)\b/;

/** Between what a line says one after the other; also before "modified" in "published on …, modified on …". */
const partBreak =
  /(?<!\s)\s*[—–]\s+|(?<!\s)\s*[|·•]\s*|(?<!\s)\s+(?=(?:来源|來源|作者|记者|記者|责任编辑|責任編輯)[：:])|\.\s+(?=(?:first |last |next |latest )?(?:published|posted|review|updated?|modified|revised)\b)|[,;]\s+(?=(?:last |latest )?(?:updated?|modified|actualizad[oa]|modifié|mis[e]? à jour|aktualisiert|geändert|atualizado|aggiornato)(?!\p{L}))/iu;

/** What one line says: a byline, a date line, an address, or several of them between `|` and `·`. Null when it is other text. */
export function lineFacts(line: string, language: string | null = null): LineFacts | null {
  if (line.length > 240) return null;
  const parts = line.split(partBreak).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 5) return partFacts(line, language);
  const facts = parts.map((part) => partFacts(part, language));
  const known = facts.filter((fact) => fact !== null);
  const rest = parts.filter((_, n) => facts[n] === null);
  // "Donald Miller | May 6, 2025" and "3 min read · May 6, 2025": beside a fact, a name alone is the author's
  if (known.length === 0 || rest.some((part) => part.length > 40)) return partFacts(line, language);
  const author = rest.map((part) => authorName(part)).find((part) => part !== null && mayBePerson(part));
  return Object.assign(author ? { author } : {}, ...known);
}

function partFacts(part: string, language: string | null): LineFacts | null {
  const line = oneLine(part).replace(/^[([]|[)\]]$/g, '');
  const labelled = (label: RegExp) => (label.test(line) ? line.replace(label, '') : null);
  const title = labelled(titleLabel);
  if (title !== null && title !== '') return { title };
  // a browser prints the address with the page's number behind
  const address = /^https?:\/\/\S+$/.exec(
    (labelled(addressLabel) ?? line).replace(/(?<!\s)\s+\d{1,3}\/\d{1,3}$/, ''),
  )?.[0];
  if (address !== undefined && URL.canParse(address)) return { address };
  const updated = dayOnly(labelled(updatedLabel) ?? '', language);
  if (updated !== null) return { updated };
  const published = dayOnly(labelled(publishedLabel) ?? line, language);
  if (published !== null) return { published };
  const posted = postedBy(labelled(publishedLabel), language);
  if (posted !== null) return posted;
  const byline = labelled(authorLabel);
  if (byline !== null) return authorFacts(byline, language);
  const chinese = /^(?:(?<outlet>来源|來源)|作者|记者|記者)[：:]\s*(?<who>[\p{sc=Han}\p{L}·]{2,20})$/u.exec(
    line,
  )?.groups;
  if (chinese?.who !== undefined) return chinese.outlet ? { publisher: chinese.who } : { author: chinese.who };
  const writer = writerWithTrade(line);
  if (writer !== null) return writer;
  const publisher = labelled(publisherLabel)?.replace(/[.]$/, '');
  return publisher !== undefined && publisher.length <= 60 && /^\p{Lu}/u.test(publisher) && !/[.!?:]/.test(publisher)
    ? { publisher }
    : null;
}

/** "Posted on June 3, 2024 by admin": the account's name is told only where it is a person's. */
function postedBy(told: string | null, language: string | null): LineFacts | null {
  const [, before = '', by = ''] =
    /^(.{4,60}?)(?<![,\s])[,\s]+(?:by|por|par|von|da|door)\s+(.{2,60})$/iu.exec(told ?? '') ?? [];
  const published = dayOnly(before, language);
  if (published === null) return null;
  const author = authorName(by);
  return author === null ? { published } : { published, author };
}

const trade =
  /^(?:(?:\p{L}[\p{L}.&-]*|and) ){0,4}(?:correspondent|reporter|(?:staff |senior )?writer|(?:\p{L}+ )?editor|columnist|bureau chief|journalist)$|^(?:(?:enviad[oa] especial|corresponsal|periodista|redactora?|reporter[oa]|columnista|editora?)(?: (?:en|de|del|a|para) .{2,40})?|jef[ea] de (?:redacción|sección|información))$/iu;

/** "Tom Okafor, Transport Reporter"; the trade on a line of its own says nothing more, and is no text. */
function writerWithTrade(line: string): LineFacts | null {
  if (line.length > 80) return null;
  if (trade.test(line) && /^\p{Lu}/u.test(line) && !/^(?:the|a|an|one|our|my|his|her|no|every)\s/i.test(line))
    return {};
  const [, person = '', rest = ''] = /^([^,]{4,50}),\s*(.{5,60})$/.exec(line) ?? [];
  const author = trade.test(rest) ? authorName(person) : null;
  return author === null ? null : { author };
}

/** The day, when the line holds nothing but a date, a weekday and a time. */
function dayOnly(line: string, language: string | null): string | null {
  if (line.length > 80) return null;
  const found = findDay(line, language);
  if (found === null) return null;
  const before = line.slice(0, line.indexOf(found.matched));
  const after = line.slice(line.indexOf(found.matched) + found.matched.length).replace(/^T[\d:.]+Z?/, '');
  const rest = `${before} ${after}`.replace(zone, ' ').replace(clock, ' ');
  const words = rest.match(/[\p{L}\p{M}]{2,}|\d{3,}/gu) ?? [];
  return words.every((word) => isWeekday(word)) ? found.day : null;
}

/** "Jane Doe and John Roe, Staff Writers", also with a date behind. */
function authorFacts(byline: string, language: string | null): LineFacts | null {
  const found = findDay(byline, language);
  const text = (found ? byline.slice(0, byline.indexOf(found.matched)) : byline)
    .replace(/(?<!\s)\s+(?:on|updated|published|posted)\s*(?::\s*)?$/i, '')
    .replace(/(?<!\s)\s+\([^()]{2,40}(?:\)\s*)?$/u, '')
    .replace(/(?<![\s,|·•–—-])[\s,|·•–—-]+$/, '');
  const author = authorName(text);
  if (author === null) return null;
  return found ? { author, published: found.day } : { author };
}

/** The names in a byline joined with commas, or null when it names nobody. */
export function authorName(text: string): string | null {
  const people: string[] = [];
  for (const part of oneLine(text).split(/(?<!\s)\s*[,;]\s*|(?<!\s)\s+(?:and|y|et|und|e|&|with)\s+/u)) {
    if (!name.test(part) || notNames.test(part) || isNobody(part)) break;
    people.push(part);
  }
  return people.length > 0 && people.length <= 6 ? people.join(', ') : null;
}

/** A news agency or a date at the opening of the first paragraph: `LIMA, Peru, May 6, 2025 (Reuters) -`. */
export function datelineFacts(paragraph: string, language: string | null = null): LineFacts | null {
  const opening =
    /^(?<place>\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30}(?:,\s[\p{L}.\s]{2,25})?)(?<date>,?\s[^()–—]{0,24}?)?\s*(?:\((?<agency>[\p{Lu}][\p{L} ]{1,20})\))?\s*\.?(?:--?|–|—)\s/u.exec(
      paragraph.slice(0, 120),
    )?.groups;
  if (!opening) return null;
  const published = findDay(`${opening.place ?? ''} ${opening.date ?? ''}`, language)?.day;
  const publisher = opening.agency?.trim();
  if (published === undefined && publisher === undefined) return null;
  return { ...(published ? { published } : {}), ...(publisher ? { publisher } : {}) };
}
