import { lazily } from '../../../language/lazily.ts';
import { type Name, readNames } from '../../../language/names.ts';
import { singular } from '../../../language/nouns.ts';
import type { Span } from '../../../language/span.ts';
import { personTitles } from '../../../language/tables/names.ts';
import type { Asked } from '../../question/kind.ts';
import { type Candidate, candidate, nounPlaces } from './candidate.ts';

/** Titles right before a name, at most three words: "King George III" is who it was, not "George III". */
const titleBefore = lazily(() => new RegExp(`(?:(?:${[...personTitles].join('|')})\\.? ){1,3}$`));

function withTitle(sentence: string, name: Name): Candidate['span'] {
  const title = name.kind === 'person' ? (titleBefore().exec(sentence.slice(0, name.span.start))?.[0].length ?? 0) : 0;
  return { start: name.span.start - title, end: name.span.end };
}

/** "Assistant" of "issued by Assistant to the Secretary" names nobody. */
const isTitleAlone = ({ text }: Name): boolean => text.split(' ').every((word) => personTitles.has(word));

/** Countries and unions by their short names: never who is asked for. */
const country = /^(?:USA?|U\.S\.(?:A\.)?|U\.S|UK|U\.K\.|EU|UN)$/;

/** The names of a sentence that may be of the asked kind; where nothing tells a name's kind it may be any. */
export function nameCandidates(sentence: string, asked: Asked): readonly Candidate[] {
  const fits = ({ kind }: Name): boolean =>
    asked === 'name' || kind === asked || kind === 'thing' || (asked === 'person' && kind === 'organisation');
  return readNames(sentence)
    .filter((name) => (!name.isDoubtful || asked === 'person') && fits(name) && !isTitleAlone(name))
    .filter(({ text }) => asked !== 'person' || !country.test(text))
    .map((name) => {
      const { start, end } = withTitle(sentence, name);
      return candidate(asked === name.kind || asked === 'name' ? 'name' : 'other-name', start, end);
    });
}

const item = String.raw`(?:(?:the )?[\p{Lu}\d][\p{L}\p{M}\p{N}.&'’–-]*(?: (?:of |de |the )*[\p{Lu}\d][\p{L}\p{M}\p{N}.&'’–-]*)*)`;
const listBehind = lazily(
  () =>
    new RegExp(
      `^,? (?:such as|like|including|among them|called|named|known as|namely|titled|entitled|dubbed)(?: the)? ["“'‘]?(${item}(?:, ${item})*(?:,? and ${item})?)`,
      'u',
    ),
);
const nameBehind = lazily(() => new RegExp(`^ (${item})`, 'u'));
const nameBefore = lazily(() => new RegExp(`(${item}) $`, 'u'));
const opening =
  /^(?:(?:The|A|An|In|On|At|By|For|Of|Under|Over|From|With|Our|Its|Their|These|This|Some|Many|Joint|Other|Most|All|Both|Two|the) )+/;
const article =
  /^(?:The|A|An|This|That|These|Those|Its|His|Her|Their|Some|Many|Other|All|Both|No|Each|Every|Such|Another)$/;
/** How far before a noun a name beside it is looked for, in characters. */
const maxBefore = 80;

/** Names set beside the noun that is asked for: "exercises such as RIMPAC and UNITAS", "Black Hawk helicopters". */
export function apposedCandidates(sentence: string, noun: string, asked: Asked): readonly Candidate[] {
  const found: Candidate[] = [];
  const places = nounPlaces(sentence, noun);
  for (const { start, end } of places) {
    const after = sentence.slice(end);
    const behind = listBehind().exec(after) ?? (asked === 'person' ? nameBehind().exec(after) : null);
    if (behind?.[1] !== undefined) {
      const from = end + behind[0].length - behind[1].length;
      found.push(candidate('apposed', from, from + behind[1].replace(/(?<=\p{Ll}{2})\.$/u, '').length, true));
    }
    const offset = Math.max(0, start - maxBefore);
    const before = asked === 'person' ? null : nameBefore().exec(sentence.slice(offset, start));
    const name = before?.[1]?.replace(opening, '') ?? '';
    if (/^[\p{Lu}\d]/u.test(name) && !article.test(name))
      found.push(candidate('apposed', start - 1 - name.length, end, true));
  }
  if (places.length === 0) return found;
  const head = singular(noun.split(' ').at(-1) ?? noun);
  for (const name of readNames(sentence)) {
    const words = name.text.split(' ').map((word) => singular(word.toLowerCase()));
    if (words.length > 1 && words.includes(head))
      found.push(candidate('apposed', name.span.start, name.span.end, true));
  }
  return found;
}

const calling =
  /\b(?:called|named|known as|termed|dubbed|nicknamed|referred to as|titled|entitled)(?: the| an?)? (?:["“'‘]([^"”'’]{2,60})["”'’]|(\p{Lu}[\p{L}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{N}'’-]*)*|[\p{Ll}-]{4,}))/gu;

/** What a sentence says something is called. */
export function calledCandidates(sentence: string): readonly Candidate[] {
  return [...sentence.matchAll(calling)].map((match) => {
    const name = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    return candidate('called', start, start + name.length);
  });
}

/** Whether a span is one item of several: "trafficking" of "trafficking, migration and violence". One alone would be half an answer. */
export function isPartOfList(sentence: string, { start, end }: Span): boolean {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  if (/^,? (?:and|or|as well as) (?:the |an? )?\p{Lu}/u.test(after)) return true;
  if (/\p{Lu}[\p{L}'’.-]*,? (?:and|or) (?:the |an? )?$/u.test(before)) return true;
  const goesOn = /^, (?:[^\s,]+ ){0,3}[^\s,]+(?:,? (?:and|or) |, )/.test(after);
  return goesOn && !/^, (?:who|which|where|when|whose|an?|the|in|on|at|with|after|before|while)\b/.test(after);
}
