const polite = '(?:(?:please|pls|kindly|can you|could you|would you|will you)[, ]+)*';
const telling = '(?:list|name|give|tell|show|enumerate|state|identify|mention|specify)(?: (?:me|us))?(?: out)?';
const request = new RegExp(String.raw`^\W*${polite}${telling}\s+(?<told>\S.*)$`, 'iu');

const question =
  /^(?:(?:in|on|at|by|to|for|from|of|with) )?(?:who|whom|whose|what|which|when|where|why|how|whether|if)(?!\p{L})/iu;
const things = '(?:everything|anything|whatever|all(?! the)|(?:all )?(?:the )?things)';
const subject =
  '(?:the|an?|i|you|he|she|it|we|they|his|her|its|our|their|this|that|these|those|\\p{Lu}\\p{L}+)(?!\\p{L})';
/** "Everything that was said", "everything she said". */
const anything = new RegExp(String.raw`^${things} (?:(?:that|which)(?= \p{L})|(?=${subject}))`, 'u');
/** "The experts who get quoted": a noun phrase with a clause that tells which, of which it is the subject. */
const which = new RegExp(
  String.raw`^(?:(?:all|any|some|both)(?: of)?(?: the)?|the|two|three|four|five|six|\d{1,2}) (?<noun>\p{L}[\p{L}\p{N}'’-]*(?: \p{L}[\p{L}\p{N}'’-]*){0,3}?) (?:who|that|which)(?= \p{L})(?! ${subject})`,
  'u',
);

/**
 * The question that a request asks: "what was on the agenda" of "list everything that was on the agenda", "which experts get quoted"
 * of "name the experts who get quoted", "who won" of "tell me who won". Null for what is no request, or names what it wants
 * without a clause ("name the president").
 */
export function questionIn(line: string): string | null {
  const told = request.exec(line)?.groups?.told;
  if (told === undefined) return null;
  if (question.test(told)) return told.replace(/^(?:whether|if)\s+/iu, '');
  const thing = anything.exec(told)?.[0];
  if (thing !== undefined) return `what ${told.slice(thing.length).trim()}`;
  const found = which.exec(told);
  return found === null ? null : `which ${found.groups?.noun ?? ''}${told.slice(found[0].length)}`;
}
