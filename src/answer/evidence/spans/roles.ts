import { lazily } from '../../../language/lazily.ts';
import { type People, packInUse } from '../../../language/pack.ts';
import type { Span } from '../../../language/span.ts';

/** Offices as they are written in lower case before a name: "Peru's foreign minister Elmer Schialer". */
const office =
  '(?:minister|president|secretary|director|governor|mayor|senator|chairman|chairwoman|chief|leader|coach|analyst|spokesman|spokeswoman|author|writer|founder|king|queen|general|professor|economist|historian|chancellor|commissioner|ambassador|judge|engineer|scientist|researcher|physicist|chemist|inventor|quarterback|linebacker)';
const bareTitle = /^(?:the |an? )?(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sir|Dame|Lord|Lady|St|Saint)\.?$/i;
const isRole = /^(?:the|an?|its|his|her|their|then|former|\p{Lu}[\p{L}.-]*|[\p{L}-]+['’]s) /u;
const words = String.raw`((?:[\p{L}.'’&-]+ ){0,14}?[\p{L}.'’&-]+)`;
const end = String.raw`(?=,|;|\.$|\.\s|$| who\b| and (?:took|was|is|has|joined|had|will)\b)`;

/** What stands behind a name. */
const behind = lazily(() => [
  new RegExp(`^(?:,? (?:of|from|at) [^,;]+?)?,? (?:is|was|serves as|served as) ${words}${end}`, 'u'),
  new RegExp(`^, ${words}${end}`, 'u'),
]);
/** What stands before it. */
const before = lazily(() => [
  new RegExp(String.raw`((?:\p{Lu}[\p{L}.-]+['’]s |(?:the )?\p{Lu}[\p{L}.-]+ )(?:[\p{Ll}-]+ ){0,2}${office}) $`, 'u'),
  /((?:\p{Lu}[\p{L}.-]+['’]s )?(?:\p{Lu}[\p{L}.-]+ (?:of |for |to the |to |the )*){1,9})$/u,
]);
const opening = /^(?:The|Yesterday|In|On|And|But|When|According) /;

/** What a person is, beside the name: "Sean Parnell, the Assistant to the Secretary", "Deputy Secretary of State Christopher Landau". Read as the language in use has it. */
export function roleIn(sentence: string, name: string): Span | null {
  const at = sentence.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return null;
  const after = at + name.length;
  const people = packInUse()?.people;
  if (people !== undefined) return roleAs(people, sentence, at, after);
  for (const pattern of behind()) {
    const match = pattern.exec(sentence.slice(after));
    const role = match?.[1]?.replace(/(?<=\p{L}{3})\.$/u, '') ?? '';
    if (match === null || bareTitle.test(role) || !isRole.test(role)) continue;
    const start = after + match[0].lastIndexOf(role);
    return { start, end: start + role.length };
  }
  for (const pattern of before()) {
    const role = pattern.exec(sentence.slice(0, at))?.[1]?.replace(opening, '') ?? '';
    if (role.trim() !== '' && !bareTitle.test(role.trim()))
      return { start: at - role.length - (role.endsWith(' ') ? 0 : 1), end: at - 1 };
  }
  return null;
}

/** The same as a language's pack has it. */
function roleAs(people: People, sentence: string, at: number, after: number): Span | null {
  const rest = sentence.slice(after);
  const behind = people.roleBehind(rest);
  const ahead = people.roleAhead(sentence.slice(0, at), rest.startsWith(','));
  const isApposed = behind !== null && /^,/.test(rest);
  if (behind === null || (ahead !== null && !isApposed)) return ahead;
  return { start: after + behind.start, end: after + behind.end };
}

/** Whose a person is, or what the person does: "his lawyer, Helena Brandt", "the local painter Maud Ellery", "Corran, who leads the inquiry". */
const told = lazily(() => ({
  apposed: /(?<!\p{L})(?:an?|the|his|her|its|their|our|\p{L}+['’]s)(?: [\p{L}\p{N}'’&-]+){1,8}, $/iu,
  titled:
    /(?<!\p{L})(?:an?|the|his|her|its|their|our|\p{L}+['’]s)(?: (?!and |or |that |of |to |with |by )[\p{Ll}-]+){1,3} $/iu,
  behind: /^, (?:who|whose) /iu,
}));

/** How plainly a sentence tells what a person is or does beside the name: 2 in words of its own, 1 by a title, 0 not at all. */
export function introduces(sentence: string, name: string): 0 | 1 | 2 {
  const at = sentence.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return 0;
  const [ahead, rest] = [sentence.slice(0, at), sentence.slice(at + name.length)];
  const people = packInUse()?.people;
  const { apposed, titled, behind: clause } = told();
  const isTold = people
    ? people.introduces(ahead, rest)
    : clause.test(rest) || apposed.test(ahead) || titled.test(ahead);
  if (isTold) return 2;
  const role = roleIn(sentence, name);
  if (role === null) return 0;
  return role.start > at || /\s/.test(sentence.slice(role.start, role.end).trim()) ? 2 : 1;
}
