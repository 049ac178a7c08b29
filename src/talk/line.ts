/** What a person typed, without the words around it that ask nothing. */
export interface Line {
  /** Without "and", "what about", "I meant", "please" and the like. */
  readonly core: string;
  /** It opened with words that join it to what came before: "and", "what about". */
  readonly isJoined: boolean;
  /** It puts the last question right: "I meant", "no,". */
  readonly isCorrection: boolean;
  /** It opened with thanks, a greeting or the like. */
  readonly wasPolite: boolean;
  /** What was not meant, of "not Peru, Chile"; null when nothing is named. */
  readonly not: string | null;
}

const politeness =
  /^(?:(?:ok(?:ay)?|thanks(?: a lot)?|thank you|thx|great|cool|nice|good|interesting|hm+|ah+|oh|wow|well|right|sure|yes|yeah|hi|hello|hey|please|pls)(?![\p{L}'’])[\s,.!:;–-]*)+/iu;
const joining = /^(?:(?:and|but|so|or|also|then|now|plus|n|&|\+)(?![\p{L}'’])[\s,:]*)+/iu;
const aboutLead =
  /^(?:(?:what|how|wat)(?:['’]s)? (?:about|abt|of|if it (?:is|was))|same (?:question )?(?:for|with|about)|(?:now|then) for|as for|(?:tell me|say) (?:more )?about)\s+/i;
const correcting =
  /^(?:(?:no|nope|nah|sorry|oops|wait|actually|rather|correction)(?![\p{L}'’])[\s,.:;–-]*)*(?:(?:i (?:mean|meant|was asking about|was talking about|am asking about|wanted)|i['’]m asking about|make (?:that|it)|not that,?)\s+)?/iu;
const tail =
  /[\s,]+(?:please|pls|then|instead|too|as well|though|again|thanks|thank you|i mean|i meant|rather|of course)[\s?.!]*$/i;
const notThis = /^not (?:the |in |from )?(.+?)(?:,| but| –| -)\s*(?:but )?(.+)$/i;
const thisNot = /^(.+?)(?:,|\s+and)\s+not (?:the |in |from )?(.+)$/i;

/** Reads what joins a line to the ones before it. */
export function readLine(typed: string): Line {
  let core = typed.replace(/\s+/g, ' ').trim();
  let isJoined = false;
  let isCorrection = false;
  const strip = (pattern: RegExp): boolean => {
    const found = pattern.exec(core)?.[0] ?? '';
    if (found === '' || found.length === core.length) return false;
    core = core.slice(found.length);
    return true;
  };
  const wasPolite = strip(politeness);
  if (strip(correcting)) isCorrection = true;
  if (strip(joining)) isJoined = true;
  if (strip(correcting)) isCorrection = true;
  if (strip(aboutLead)) isJoined = true;
  for (let cut = core.replace(tail, ''); cut !== core; cut = core.replace(tail, '')) core = cut;
  const swapped = notThis.exec(core);
  if (swapped) return { core: swapped[2] ?? core, isJoined, isCorrection: true, wasPolite, not: swapped[1] ?? null };
  const kept = isCorrection || isJoined || core.length < 60 ? thisNot.exec(core) : null;
  if (kept)
    return {
      core: kept[1] ?? core,
      isJoined,
      isCorrection: true,
      wasPolite,
      not: (kept[2] ?? '').replace(/[\s?.!]+$/, ''),
    };
  return { core, isJoined, isCorrection, wasPolite, not: null };
}

/** A question without a subject of its own: it asks something else about what was asked before. */
export type BareQuestion =
  | 'when'
  | 'where'
  | 'why'
  | 'how'
  | 'how much'
  | 'by how much'
  | 'how many'
  | 'who'
  | 'which'
  | 'source'
  | 'sure'
  | 'more';

const so = '(?: (?:exactly|precisely|then|though|so))?';
const happened =
  '(?: (?:was|is|were|did|does|will) (?:that|this|it|they)(?: (?:all|be|happen|happened|take place|come about|so))*)?';
const bareForms: readonly (readonly [BareQuestion, RegExp])[] = [
  ['when', new RegExp(`^(?:(?:since|until|from|by) )?when${happened}${so}$`)],
  ['when', /^(?:(?:in|on|since) )?(?:what|which) (?:year|month|day|date)(?: (?:was|is) (?:that|this|it))?$/],
  ['when', /^(?:the|what['’]s the|what (?:is|was) the) (?:date|year|day|month)$/],
  ['where', new RegExp(`^(?:from )?where${happened}${so}$`)],
  ['where', /^(?:in )?(?:what|which) (?:place|country|city|region)$/],
  ['where', /^(?:the|what['’]s the|what (?:is|was) the) (?:place|location)$/],
  ['why', new RegExp(`^(?:why|how come|for what reasons?|what for)${happened}${so}(?: not)?$`)],
  [
    'why',
    /^(?:the|what['’]s the|what (?:is|are|was|were) the) (?:causes?|reasons?)(?: (?:for|of|behind) (?:that|this|it))?$/,
  ],
  ['how', new RegExp(`^how${happened}${so}$`)],
  ['by how much', /^by how (?:much|many)(?: exactly)?$/],
  [
    'why',
    /^why (?:(?:is|are|was|were) )?(?:(?:it|that|this|they) )?(?:so|that|this) (?:low|high|much|many|few|little|big|large|small|bad|good|important|late|early|long|short|slow|fast)$/,
  ],
  ['how much', new RegExp(`^how much(?: money)?${happened}${so}$`)],
  ['how many', new RegExp(`^how many${happened}${so}$`)],
  ['who', new RegExp(`^(?:(?:by|to|from|with|for) )?(?:who|whom)(?: (?:was|is|were) (?:that|it|this|they))?${so}$`)],
  ['which', /^which(?: (?:ones?|of them))?(?: (?:was|is|were|are) (?:that|it|they|those))?$/],
  [
    'source',
    /^(?:says who|who (?:says|said|reports|reported|claims|claimed|wrote|told you)(?: so| that| this| it)?|according to (?:who|whom|what|which)|(?:according to|by|in|from) (?:what|which) (?:source|outlet|article|paper|publisher|newspaper)|(?:which|what) (?:sources?|outlets?|articles?|papers?)(?: (?:says?|said|reports?|reported|is|was)(?: so| that| this| it)?)?|sources?|citations?|proof|evidence|any (?:sources?|proof|evidence)|what(?:['’]s| is) (?:the|your) source|the sources?|where (?:does|did) (?:it|that|this) say(?: so| that| this)?|where (?:does|did) (?:that|this) come from|where (?:do|did) you (?:get|have|take) (?:that|this|it) from|how do you know(?: that| this)?)$/,
  ],
  [
    'sure',
    /^(?:really|seriously|indeed|is (?:that|this|it) (?:really )?(?:true|right|correct|so|certain|sure|for real)|are you (?:really )?(?:sure|certain|serious)(?: about (?:that|this|it))?|(?:you )?sure|true|for real|certain|no way|can (?:i|we) trust (?:that|this|it))$/,
  ],
  [
    'more',
    /^(?:(?:can you |could you )?(?:tell|show|give) (?:me|us) more(?: (?:about|on) (?:that|it|this))?|more(?: (?:details?|info|please|about (?:that|it|this)))?|go on|continue|anything else|what else|elaborate|details|explain(?: (?:that|it|this))?)$/,
  ],
];

/** What a line asks that has nothing of its own to ask about; null when it has. */
export function bareQuestionIn(core: string): BareQuestion | null {
  const plain = core
    .toLowerCase()
    .replace(/[?!.…]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bareForms.find(([, form]) => form.test(plain))?.[0] ?? null;
}
