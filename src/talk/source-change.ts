import { readScope } from '../answer/question/scope.ts';
import { findSource } from '../answer/sources.ts';
import type { Article } from '../corpus/article.ts';
import { asQuestion } from './reword.ts';

/** Another source asked for: `label` as the articles write it; null means all, or all but the one asked before. */
export interface SourceChange {
  readonly kind: 'only' | 'others' | 'all';
  /** As it goes behind "according to". */
  readonly label: string;
  /** What else was said, without the words that name the source. */
  readonly rest: string;
}

const leads =
  /^(?:(?:and |but |so )?(?:what|how) (?:about|does|do|did|has|is|was)|and|but|only|just|according to|from|in|by|per|with|for|does|did|do|has|what['’]?s|is (?:that|this|it)(?: also)? in|use|take|check|try|ask|using)\s+/i;
const trails =
  /(?:['’]s?)?[\s,]+(?:please|then|only|instead|too|as well|though|alone|say|says|said|think|thinks|report|reports|agree|confirm|mention)[\s?.!]*$/i;
/** What may be left of a line that only changes the source. */
const filler =
  /\b(?:what|does|do|did|has|have|is|are|was|were|how|and|but|so|also|too|really|even|ever|then|please|only|just|instead|say|says|said|saying|many|much|think|thinks|report|reports|reported|agree|agrees|confirm|confirms|mention|mentions|mentioned|write|writes|wrote|put|puts|see|sees|have|any|anything|something|the|a|an|same|question|answer|one|it|that|this|these|those|them|so|about|on|of|for|in|from|to|with|regarding|there|number|numbers|figure|figures|version|account|take|view|story|matter|topic|issue|subject|according|look|check|use|ask|try|now|me|show|give|tell|can|could|you|would|like|want|i|we|us|let|let['’]s|well|as|alone|its|their|else|different|differently|otherwise|s)\b/giu;

const others =
  /^(?:and |but |so )?(?:what about |how about |what do(?:es)? |do(?:es)? (?:any |the |some )?|have (?:any |the )?|has (?:any |the )?|any |is there any(?:thing)? (?:from )?)?(?:the )?(?:other|others|another|rest|someone else|anyone else|anybody else|who else|others?|different)(?: (?:sources?|outlets?|articles?|papers?|newspapers?|media|publishers?|ones?))?(?: (?:also |ever )?(?:say|says|said|agree|report|reports|reported|reporting|think|mention|mentions|mentioned|confirm|confirms|cover|covers|covered|write|written))?(?: (?:so|it|this|that|them|him|her|anything|the same|about it|about this|about that|too)){0,2}[\s?.!]*$/i;
const all =
  /^(?:and |but |so )?(?:what about |how about |in |from |according to |use |ask |check )?(?:all|any|every)(?: of (?:the|them))?(?: (?:the )?(?:sources?|outlets?|articles?|papers?|media|publishers?))?(?: (?:together|please|say|agree))*[\s?.!]*$/i;
const kindOfPiece = /^(?:the )?(transcript|readout|opinion pieces?|op-?eds?)$/i;

/** Reads another source out of a line; null when it names none. */
export function sourceChangeIn(
  text: string,
  articles: ReadonlyMap<string, Article>,
  today: string,
): SourceChange | null {
  if (others.test(text)) return { kind: 'others', label: '', rest: '' };
  if (all.test(text)) return { kind: 'all', label: '', rest: '' };
  const bare = bareName(text);
  const kind = kindOfPiece.exec(bare)?.[1];
  if (kind) return { kind: 'only', label: `the ${kind}`, rest: '' };
  const named = sourceCalled(bare, articles);
  if (named !== null) return { kind: 'only', label: named, rest: '' };
  const written = readScope(text, articles, today);
  if (written.labels.length === 0) return null;
  return {
    kind: 'only',
    label: written.labels.join(' and '),
    rest: written.core
      .replace(filler, ' ')
      .replace(/[\s?.!,'’]+/g, ' ')
      .trim(),
  };
}

function bareName(text: string): string {
  let name = text.replace(/[\s?.!]+$/, '');
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(leads, '').replace(trails, '').trim();
  }
  return name.replace(/['’]s$/, '');
}

/** A publisher or author called by this name alone. Words of a title are no name: "regional security" may be a topic. */
function sourceCalled(name: string, articles: ReadonlyMap<string, Article>): string | null {
  if (name.length < 3 || name.split(' ').length > 6) return null;
  const found = findSource(name.replace(/^(?:the|an?) /i, ''), articles);
  return found.kind === 'found' && (found.role === 'publisher' || articles.has(name)) ? found.label : null;
}

/** The words behind a question that only name its source. */
export const sourceTail = /,? (?:according to|apart from) [^?]+(?=\?*$)/i;
const saying =
  /\b(what|how) (?:does|do|did|has|have) ((?:the )?[^?]{1,80}?) (say|report|write|think|argue|claim|mention|tell)\b/i;
const anySource = /^(?:the |other |all )*(?:articles?|sources?|outlets?|transcript|readout|opinion pieces?|op-?eds?)$/i;

/** The question with another source, or without one. */
export function withSource(
  question: string,
  change: SourceChange,
  articles: ReadonlyMap<string, Article>,
  today: string,
): string {
  const before = sourceOf(question, articles, today);
  const asked = question.replace(sourceTail, '');
  const except = change.kind === 'others' && before !== null ? `, apart from ${before}` : '';
  const [said = '', opening = '', speaker = '', verb = ''] = saying.exec(asked) ?? [];
  if (speaker !== '' && (anySource.test(speaker) || sourceOf(`According to ${speaker}`, articles, today) !== null)) {
    const speakers = change.kind === 'only' ? change.label : 'the articles';
    const aux = change.kind === 'only' && !/ and /.test(change.label) ? 'does' : 'do';
    return asQuestion(`${bareOf(asked.replace(said, `${opening} ${aux} ${speakers} ${verb}`))}${except}`);
  }
  const { core, labels } = readScope(asked, articles, today);
  const bare = bareOf(labels.length === 0 || core === '' ? asked : core);
  return asQuestion(change.kind === 'only' ? `${bare}, according to ${change.label}` : `${bare}${except}`);
}

const bareOf = (question: string): string => question.replace(/[\s?.!,]+$/, '');

/** The source that a question names, as the articles write it; null when it names none. */
export function sourceOf(question: string, articles: ReadonlyMap<string, Article>, today: string): string | null {
  return readScope(question, articles, today).labels[0] ?? null;
}
