import { fold } from './fold.ts';
import { matchesIn } from './matches.ts';
import { packInUse } from './pack.ts';
import type { Span } from './span.ts';
import { countries, givenNames, organisationWords, personTitles, placeWords } from './tables/names.ts';

export const nameKinds = ['person', 'place', 'organisation', 'thing'] as const;
/** What a name is likely to name; `thing` where nothing tells. */
export type NameKind = (typeof nameKinds)[number];

/** A run of capitalised words. */
export interface Name {
  readonly kind: NameKind;
  /** As it stands in the text, without titles in front and without a possessive. */
  readonly text: string;
  readonly span: Span;
  /** True when nothing but the sentence's start may have given it its capital. */
  readonly isDoubtful: boolean;
}

const capitalised = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[.&'’-]\p{L}[\p{L}\p{M}\p{N}]*)*\.?`;
const joint = `(?:of(?: the)?|de la|de los|de las|del?|da|di|du|des|van(?: der)?|von(?: der)?|al|bin|ibn|for|the|&|y|on)`;
const runPattern = new RegExp(
  String.raw`${capitalised}(?:[ \u00a0](?:${joint}[ \u00a0](?=\p{Lu}))?(?:${capitalised}|[IVX]+\b|\d{1,4}\b(?![,.]\d|%| percent| million| billion)))*`,
  'gu',
);

/** Words that carry a capital only because they open a sentence, or that are never part of a name at its start. */
const opening =
  /^(?:The|A|An|In|On|At|By|For|From|To|Of|With|Without|Within|Under|Over|Through|Throughout|During|Since|Until|After|Before|Between|Among|Amid|Against|About|Around|As|Although|Though|While|When|Where|Because|If|Unless|Once|Yet|But|And|Or|Nor|So|Thus|Hence|However|Moreover|Furthermore|Meanwhile|Additionally|Also|Then|Therefore|Both|Each|Every|All|Any|Some|Many|Most|More|Much|Few|Several|Such|Other|Another|Others|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|No|Not|None|This|That|These|Those|He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|Your|There|Here|What|Which|Who|How|Why|Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Can|Could|May|Might|Will|Would|Should|Must|Let|Only|Even|Still|Just|First|Second|Third|Last|Next|Later|Early|Earlier|Recent|Recently|Today|Yesterday|Despite|Unlike|Like|According|Following|Including|Instead|Critics|Migration|Reports|Bilateral|Multilateral)$/;
const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
const placeBefore =
  /(?:^|[^\p{L}])(?:in|at|near|from|to|toward|towards|throughout|across|outside|inside|into|via|around)(?: the)?(?: (?:city|town|village|state|country|province|region|port|capital) of)?\s+$/iu;
const personAfter =
  /^,?(?:['’]s)?\s+(?:who(?:se)?\b|(?<=, )\d\d,|(?:(?:also|later|first|then|has|had|who|was)\s+)?(?:said|says|wrote|writes|argued|argues|told|born|died|married|invented|discovered|proposed|published|recalled|replied|explained|added|believed|thought|notes|noted|concludes|concluded|warned|warns)\b)/iu;

/** Whether a name is a person's first; also in the language in use. */
export const isGivenName = (word: string): boolean =>
  givenNames.has(word) || (packInUse()?.people.isGivenName(word) ?? false);

const isTitle = (word: string): boolean =>
  personTitles.has(word.replace(/\.$/, '')) || (packInUse()?.people.isTitle(word) ?? false);

function kindOf(run: readonly string[], before: string, after: string, hadTitle: boolean): NameKind {
  const first = run[0]?.replace(/\.$/, '') ?? '';
  const last = run.at(-1)?.replace(/\.$/, '') ?? '';
  const isAcronym = run.length === 1 && /^\p{Lu}{2,}s?$/u.test(first);
  if (hadTitle) return 'person';
  if (organisationWords.has(last) || (organisationWords.has(first) && /^(?:of|for|on)$/.test(run[1] ?? '')))
    return 'organisation';
  if (placeWords.has(last) || (placeWords.has(first) && run.length > 1)) return 'place';
  if (
    run.every((word) => countries.has(word)) ||
    (run.length === 2 &&
      countries.has(last) &&
      /^(?:North|South|East|West|New|Latin|Central|Southern|Northern|Eastern|Western|Saudi)$/.test(first))
  )
    return 'place';
  const pack = packInUse();
  if (isGivenName(first) && run.length > 1 && !countries.has(first)) return 'person';
  if (/^\p{Lu}\.$/u.test(run[0] ?? '') && run.length > 1) return 'person';
  if (isAcronym) return 'organisation';
  // "Aguas del Norte": a thing of something is nobody, whatever it says.
  const isOfSomething = pack !== null && /^del?$/.test(run[1] ?? '') && pack.questions.opens(first);
  if (pack !== null && run.length < 6 && !isOfSomething && pack.people.isPersonBeside(before, after)) return 'person';
  if (personAfter.test(after) && !/\bthe $/i.test(before)) return 'person';
  if (run.length > 1 && run.length < 4 && /\p{Lu}\.$/u.test(run[1] ?? '')) return 'person';
  if (placeBefore.test(before) && run.length < 4) return 'place';
  if (/^, (?:\p{Lu}\p{Ll}+)/u.test(after) && countries.has(/^, (\p{Lu}\p{Ll}+)/u.exec(after)?.[1] ?? ''))
    return 'place';
  return 'thing';
}

/** Words of a run with their places; titles in front are counted off. */
function trimmed(
  text: string,
  span: Span,
): { readonly words: readonly string[]; readonly span: Span; readonly hadTitle: boolean } | null {
  const words = [...text.slice(span.start, span.end).matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: span.start + match.index,
  }));
  const pack = packInUse();
  // A sentence's first word has its capital of the sentence.
  const opens = text.length - text.replace(/^[\s"“«‘'(¿¡—–-]+/u, '').length;
  let hadTitle = false;
  while (words.length > 0) {
    const word = words[0]?.text ?? '';
    const isTitled = isTitle(word) && words.length > 1 && !/^(?:of|for|the|on|&|del?|y)$/.test(words[1]?.text ?? '');
    const isStop = pack !== null && words[0]?.start === opens && pack.isStopWord(fold(word));
    if (!isTitled && !isStop && !opening.test(word) && !calendar.test(word.replace(/\.$/, '')) && !/^\d+$/.test(word))
      break;
    if (isTitled) hadTitle = true;
    words.shift();
    while (/^(?:of|for|the|on|de|&)$/.test(words[0]?.text ?? '')) words.shift();
  }
  const given = words.findIndex(({ text: word }) => isGivenName(word));
  if (given > 0 && personTitles.has(words[0]?.text ?? '') && words[0]?.text !== words[given]?.text) {
    words.splice(0, given);
    hadTitle = true;
  }
  while (words.length > 0 && calendar.test(words.at(-1)?.text.replace(/\.$/, '') ?? '')) words.pop();
  const last = words.at(-1);
  const first = words[0];
  if (first === undefined || last === undefined) return null;
  const bare = last.text.replace(/['’]s?$/u, '').replace(/(?<=\p{Ll}{2})\.$/u, '');
  return {
    words: words.map((word) => word.text.replace(/['’]s?$/u, '').replace(/(?<=\p{Ll}{2})\.$/u, '')),
    span: { start: first.start, end: last.start + bare.length },
    hadTitle,
  };
}

/** The names in a sentence, in order. A run is cut where a possessive stands, and behind a person. */
export function readNames(text: string): readonly Name[] {
  const names: Name[] = [];
  for (const match of matchesIn(text, runPattern)) {
    for (const piece of cutAtJoints(match[0], match.index)) {
      const run = trimmed(text, piece);
      if (run === null || (run.words.length === 1 && /^(?:[IVX]+|\p{Lu}\.?)$/u.test(run.words[0] ?? ''))) continue;
      const { span } = run;
      const isSole = run.words.length === 1 && !/^\p{Lu}{2,}/u.test(run.words[0] ?? '');
      const opensSentence = /^["“‘'(\s]*$/u.test(text.slice(0, span.start));
      names.push({
        kind: kindOf(run.words, text.slice(0, span.start), text.slice(span.end), run.hadTitle),
        text: text.slice(span.start, span.end),
        span,
        isDoubtful: isSole && opensSentence && !countries.has(run.words[0] ?? ''),
      });
    }
  }
  return names;
}

const joints = /['’]s(?=\s)| of (?:the )?/gu;
const jointsWithAnd = /['’]s(?=\s)| of (?:the )?| [ye] (?=\p{Lu}\S* \p{Lu})/gu;

/** "Peru's Chancay" and "Ana Duarte of the Road Institute" are two names: one that owns and one that is owned, who and where from. */
function cutAtJoints(run: string, offset: number): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of run.matchAll(packInUse() === null ? joints : jointsWithAnd)) {
    const before = run.slice(start, match.index).split(' ');
    if (match[0].startsWith(' ') && !(before.length > 1 && before.length < 4 && isGivenName(before[0] ?? ''))) continue;
    spans.push({ start: offset + start, end: offset + match.index });
    start = match.index + match[0].trimEnd().length + 1;
  }
  return [...spans, { start: offset + start, end: offset + run.length }].filter((span) => span.end > span.start);
}
