import { termsOf } from '../../language/tokens.ts';
import type { ScoredSentence } from '../evidence/rank/rank.ts';
import type { AnalysedQuestion } from '../question/question.ts';

/** Whose words a question asks for, and on what. */
export interface AskedSpeaker {
  /** As typed. */
  readonly name: string;
  /** The word of it that a sentence must have beside a verb of speech: a surname, or "critics". */
  readonly key: string;
  /** Terms of what the words are to be about; empty when the question does not say. */
  readonly topic: readonly string[];
}

const verbs =
  '(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|argu(?:e|es|ed|ing)|not(?:e|es|ed)|conclud(?:e|es|ed)|writ(?:e|es)|wrote|add(?:s|ed)?|explain(?:s|ed)?|warn(?:s|ed)?|call(?:s|ed)?|claim(?:s|ed)?|repl(?:y|ies|ied)|remark(?:s|ed)?|stat(?:e|es|ed)|emphasi[sz](?:e|es|ed)|stress(?:es|ed)?|reaffirm(?:s|ed)?|affirm(?:s|ed)?|recogni[sz](?:e|es|ed)|prais(?:e|es|ed)|nam(?:e|es|ed)|sp(?:eaks?|oke)|urg(?:e|es|ed)|insist(?:s|ed)?|express(?:es|ed)?|underscor(?:e|es|ed)|highlight(?:s|ed)?|describ(?:e|es|ed)|suggest(?:s|ed)?|predict(?:s|ed)?|hop(?:e|es|ed)|want(?:s|ed)?|believ(?:e|es|ed)|th(?:ink|inks|ought)|point(?:s|ed)?|hail(?:s|ed)?|tout(?:s|ed)?|demand(?:s|ed)?|promis(?:e|es|ed)|pledg(?:e|es|ed)|announc(?:e|es|ed)|agree[sd]?|celebrat(?:e|es|ed)|reject(?:s|ed)?|see(?:s)?|saw|read(?:s)?|advocat(?:e|es|ed)|support(?:s|ed)?|oppos(?:e|es|ed)|ask(?:s|ed)?|admit(?:s|ted)?|acknowledg(?:e|es|ed)|declar(?:e|es|ed)|maintain(?:s|ed)?|recommend(?:s|ed)?|propos(?:e|es|ed)|criticis(?:e|es|ed)|criticiz(?:e|es|ed)|complain(?:s|ed)?|h(?:old|olds|eld)|show(?:s|ed|n)?|f(?:ind|inds|ound)|doubt(?:s|ed)?|challeng(?:e|es|ed)|observ(?:e|es|ed)|reports?|reported|rhetoric|view|speech|remarks)';

/** Verbs that may stand before the speaker, behind the words: `argues Dr. Silva`. */
const saying =
  '(?:says?|said|argue[sd]?|note[sd]?|conclude[sd]?|writes|wrote|adds|added|explain(?:s|ed)|warn(?:s|ed)|claim(?:s|ed)|replie[sd]|told|recall(?:s|ed)|remark(?:s|ed))';

const question =
  /^\W*(?:and |so |but )?what(?: else| exactly)? (?:(?:do|does|did|has|have)\s+(.+?)\s+(?:say|said|think|thought|argue|argued|claim|claimed|write|written|tell|told|believe|suggest|recommend|conclude|propose|state|advocate|warn|predict|call for|want|mean by|promise|announce|stress|emphasi[sz]e)|(?:is|are|was|were)\s+(.+?)\s+saying)\b\s*(.*)$/iu;
const nobody =
  /^(?:the |any |all |both |these |other |most )*(?:articles?|sources?|outlets?|newspapers?|papers?|media|press|people|they|he|she|it|we|you|i|this|that|those|one|texts?|reports?|anyone|everyone|somebody|someone)$/i;

/** What is written speaks without a verb of speech beside it: "a study of 2010 found", "in the paper". */
const writing =
  /^(?:papers?|stud(?:y|ies)|surveys?|books?|theor(?:y|ies)|laws?|bills?|acts?|treat(?:y|ies)|agreements?|declarations?)$/i;

/** Whose words a question asks for; null when it asks for nobody's. */
export function askedSpeaker(analysed: AnalysedQuestion): AskedSpeaker | null {
  const [, did, is, rest = ''] = question.exec(analysed.core) ?? [];
  const name = did ?? is;
  if (name === undefined || nobody.test(name)) return null;
  const head = name.replace(/\s+(?:of|in|from|at|for|with|on|who|against|by)\s.*$/iu, '');
  const words = (/\sby\s/iu.test(name) ? name : head).match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const key = words.at(-1)?.replace(/['’]s$/u, '');
  if (key === undefined || writing.test(key)) return null;
  const topic = /\b(?:about|on|of|regarding|concerning|over)\s+(.+)$/iu.exec(rest)?.[1] ?? '';
  return { name, key, topic: termsOf(topic) };
}

/** What follows a speaker: "Critics of the humane approach may argue", "Hegseth, the US Secretary of Defense, said", "Hegseth's rhetoric". */
const behind = [
  new RegExp(
    String.raw`^(?:,[^,]{1,90},|,|\s+\([^)]*\)|\s+(?:of|in|from|for|at|with)\s+(?:\S+\s+){0,7}?\S+)?(?:\s+(?:also|has|had|have|may|might|could|would|will|who|\w+ly)){0,2}\s+${verbs}(?![a-z])`,
    'i',
  ),
  /^['’]s\s+(?:\w+\s+)?(?:views?|rhetoric|words|speech|remarks|call|warning|statement|claim|argument|praise|message|answer)(?![a-z])/i,
];
const titles = String.raw`(?:the\s+)?(?:[A-Z][\w.]*\s+){0,4}`;
/** What stands before one: ", argues Dr. Silva", "according to a readout by Sean Parnell", "hailed as … by Landau". */
const before = [
  new RegExp(String.raw`[,”"’]\s*${saying}\s+(?:[\p{L}.’'-]+\s+){0,7}$`, 'u'),
  /[Aa]ccording to[^.;,]{0,110}$/,
  new RegExp(
    String.raw`(?:hailed|called|described|praised|issued|named|quoted|stated|said|written|warned|argued)[^.;,]{0,60}\sby\s+${titles}$`,
  ),
];

/** Whether the speaker's own words or views are given here: beside a verb of speech, behind "according to", or as the article's author. */
export function speaks(
  { sentence: { text }, article }: Pick<ScoredSentence, 'sentence' | 'article'>,
  { key }: AskedSpeaker,
): boolean {
  const wanted = key.toLowerCase();
  if (article.author?.toLowerCase().split(/\s+/).includes(wanted) === true) return true;
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (/[a-z]/.test(lower.charAt(at - 1)) || /[a-z]/.test(lower.charAt(end))) continue;
    if (behind.some((pattern) => pattern.test(text.slice(end)))) return true;
    if (before.some((pattern) => pattern.test(text.slice(0, at)))) return true;
  }
  return false;
}
