import { wordsOf } from '../language/noun-phrases.ts';
import { bareQuestionIn, readLine } from './line.ts';

/** A longer line that nobody addressed to the bot is talk between people. */
const maxOverheardChars = 300;
/** Words of people who talk to each other, or about themselves. */
const talk =
  /\b(?:you|your|yours|u|ur|i|i['’]m|i['’]ll|me|my|mine|we|we['’]re|our|ours|lol|haha|guys|folks|anyone here|let['’]s)\b/i;
/** A mention of somebody else, as either platform writes it. */
const mention = /<[@#!][^>]*>|(?:^|\s)@\p{L}/u;

/** Whether a line that was not addressed to the bot reads like a question that the articles could answer. */
export function looksLikeQuestion(typed: string): boolean {
  const text = typed.trim();
  if (text === '' || text.length > maxOverheardChars || mention.test(text) || /\n\s*\S/.test(text)) return false;
  const { core, isJoined, isCorrection } = readLine(text);
  const bare = bareQuestionIn(core);
  if (bare !== null) return bare !== 'more' || /\b(?:tell|give|show) me\b/i.test(core) || text.endsWith('?');
  if (isCorrection && /^(?:(?:in|on|since|before|after|until|by|during) )?(?:19|20)\d\d[\s?.!]*$/.test(core))
    return true;
  if (talk.test(text)) return false;
  if (/\?[\s"”'’)]*$/.test(text)) return true;
  const words = wordsOf(core);
  if (words[0]?.class === 'question')
    return (
      /^how (?:many|much) \p{L}/iu.test(core) ||
      words.some(({ class: part }) => part === 'verb' || part === 'auxiliary')
    );
  return isJoined && /^(?:and|but|so)?\s*(?:what|how) about\b/i.test(text);
}
