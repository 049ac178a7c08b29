/** What a person typed, without the words around it that ask nothing. */
export interface Line {
  /** Without "and", "what about", "I meant", "please" and the like. */
  readonly core: string;
  /** It opened with words that join it to what came before: "and", "what about". */
  readonly isJoined: boolean;
  /** It puts the last question right: "I meant", "no,". */
  readonly isCorrection: boolean;
  /** What was not meant, of "not Peru, Chile"; null when nothing is named. */
  readonly not: string | null;
  /** What "back to that pact, …" turns to; null when there is no such lead. */
  readonly topic: string | null;
}

const politeness =
  /^(?:(?:ok(?:ay)?|thanks(?: a lot)?|thank you|thx|great|cool|nice|good (?:morning|afternoon|evening|day)|good|interesting|hm+|ah+|oh|wow|well|right|sure|yes|yeah|(?:hi|hello|hey)(?: there| bot| all| quipu)?|never mind(?: that)?|please|pls|btw|by the way)(?![\p{L}'’])[\s,.!:;–-]*)+/iu;
const joining = /^(?:(?:and|but|so|or|also|then|now|plus|n|&|\+)(?![\p{L}'’])[\s,:]*)+/iu;
const aboutLead =
  /^(?:(?:what|how|wat)(?:['’]s)? (?:about|abt|if it (?:is|was))|same (?:question )?(?:for|with|about)|(?:now|then) for|as for)\s+/i;
const correcting =
  /^(?:(?:no|nope|nah|sorry|oops|wait|actually|rather|correction)(?![\p{L}'’])[\s,.:;–-]*)*(?:(?:i (?:mean|meant|was asking about|was talking about|am asking about|wanted)|i['’]m asking about|make (?:that|it)|not that,?)\s+)?/iu;
const tail =
  /[\s,]+(?:please|pls|then|instead|too|as well|though|again|thanks|thank you|i mean|i meant|rather|of course|alone|lol|haha|tho)[\s?.!]*$/i;
const notThis = /^not (?:the |in |from )?(.+?)(?:,| but| –| -)\s*(?:but )?(.+)$/i;
const thisNot = /^(.+?)(?:,|\s+and)\s+not (?:the |in |from )?(.+)$/i;
const back = /^(?:(?:going )?back to|about|regarding|as to|on) (?<topic>[^,]+), (?=\S)/i;

/** Reads what joins a line to the ones before it. */
export function readLine(typed: string): Line {
  // "tl;dr" is one word.
  let core = typed
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L});(?=\p{L})/gu, '')
    .trim();
  const strip = (pattern: RegExp): boolean => {
    const found = pattern.exec(core)?.[0] ?? '';
    if (found === '' || found.length === core.length) return false;
    core = core.slice(found.length);
    return true;
  };
  strip(politeness);
  let isCorrection = strip(correcting);
  let isJoined = strip(joining);
  isCorrection = strip(correcting) || isCorrection;
  isJoined = strip(aboutLead) || isJoined;
  const topic = back.exec(core)?.groups?.topic ?? null;
  strip(back);
  for (let cut = core.replace(tail, ''); cut !== core; cut = core.replace(tail, '')) core = cut;
  const found = notThis.exec(core) ?? (isCorrection || isJoined || core.length < 60 ? thisNot.exec(core) : null);
  if (found === null) return { core, isJoined, isCorrection, not: null, topic };
  const [, first = '', second = ''] = found;
  const isFirst = notThis.test(core);
  const not = (isFirst ? first : second).replace(/[\s?.!]+$/, '');
  return { core: isFirst ? second : first, isJoined, isCorrection: true, not, topic };
}
