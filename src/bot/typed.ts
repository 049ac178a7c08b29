import { UserError } from '../errors.ts';
import type { Command, Options, RawArguments } from './command.ts';

/** One piece of typed text: `text` without its quotation marks, and where it stood. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A run without blanks; a part in double quotation marks (straight or typographic) may hold some. */
const wordPattern = /(?:["“„][^"“”„]*["”]|[^\s"“„]|["“„])+/g;
const unquoted = (word: string) => word.replaceAll(/["“„]([^"“”„]*)["”]/g, '$1');
/** Phones turn two hyphens into a dash. */
const longOption = /^(?:--|—|–)([a-z][a-z0-9-]*)(?:=(.*))?$/is;
const shortOption = /^([a-z][a-z0-9-]*):(?!\/\/)(.*)$/is;

/**
 * Reads what a person typed after a command: `question --source newsvane --private` or `question source:newsvane`,
 * values with blanks in double quotation marks. What belongs to no option is the value of the first required option,
 * kept to the letter, or is dealt out one word each where several are required.
 * @throws UserError for an option that the verb does not have, or one without its value.
 */
export function readTyped(typed: string, options: Options): RawArguments {
  const args: Record<string, string | boolean> = {};
  const words = [...typed.matchAll(wordPattern)].map(
    (match): Word => ({ text: match[0], start: match.index, end: match.index + match[0].length }),
  );
  const rest: Word[] = [];
  for (let n = 0; n < words.length; n += 1) {
    const word = words[n] as Word;
    const named = optionOf(word.text, options);
    if (named === null) {
      rest.push(word);
      continue;
    }
    const { name, value } = named;
    if (options[name]?.type === 'boolean') args[name] = value === null ? true : readFlag(name, value);
    else if (value !== null) args[name] = unquoted(value);
    else {
      n += 1;
      args[name] = unquoted(valueAfter(words[n], name, options));
    }
  }
  deal(typed, rest, options, args);
  return args;
}

/**
 * Reads a command as it is typed after the slash: its name, its verb where it has named ones, its options.
 * @throws UserError for a command, a verb or an option that is not there.
 */
export function readTypedCommand(
  typed: string,
  commands: readonly Command[],
): { readonly command: string; readonly args: RawArguments } {
  const [, name = '', after = ''] = /^(\S*)\s*(.*)$/s.exec(typed) ?? [];
  const command = commands.find((each) => each.name === name.toLowerCase());
  if (!command) throw new UserError({ kind: 'no-command', name });
  const plain = command.verbs.find((verb) => verb.name === null);
  if (plain) return { command: command.name, args: readTyped(after, plain.options) };
  const [, first = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(after) ?? [];
  // Without a verb a command shows how it stands, where it can.
  const wanted = first === '' ? 'status' : first.toLowerCase();
  const named = command.verbs.find((verb) => verb.name === wanted);
  const verbs = command.verbs.flatMap((verb) => verb.name ?? []);
  if (!named) throw new UserError({ kind: 'verb-needed', command: command.name, verbs });
  return { command: `${command.name} ${named.name}`, args: readTyped(rest, named.options) };
}

/** The text without `--` words keeps its blanks only between neighbours: a gap left by an option closes. */
function deal(typed: string, rest: readonly Word[], options: Options, args: Record<string, string | boolean>): void {
  const open = Object.entries(options).filter(
    ([name, option]) => option.type !== 'boolean' && args[name] === undefined,
  );
  const required = open.filter(([, option]) => option.required).map(([name]) => name);
  const targets = required.length > 0 ? required : open.slice(0, 1).map(([name]) => name);
  const words = required.length > 1 ? withoutSeparators(rest) : rest;
  const [first, ...others] = targets;
  if (words.length === 0) return;
  if (first === undefined) throw new UserError({ kind: 'too-much', typed: joined(typed, words) });
  if (others.length === 0) {
    args[first] = unwrapped(joined(typed, words));
    return;
  }
  targets.forEach((name, n) => {
    const isLast = n === targets.length - 1;
    const own = isLast ? words.slice(n) : words.slice(n, n + 1);
    if (own.length > 0) args[name] = isLast ? unwrapped(joined(typed, own)) : unquoted(joined(typed, own));
  });
}

/** "newsvane vs factarrow", "newsvane | factarrow" and "newsvane and factarrow" name two things. */
const withoutSeparators = (words: readonly Word[]) =>
  words.filter((word) => !/^(?:vs\.?|versus|and|with|y|con|contra|\||&)$/i.test(word.text));

function joined(typed: string, words: readonly Word[]): string {
  return words.reduce((all, word, n) => {
    const before = words[n - 1];
    const gap = before ? typed.slice(before.end, word.start) : '';
    return all + (before && gap.trim() !== '' ? ' ' : gap) + typed.slice(word.start, word.end);
  }, '');
}

const unwrapped = (value: string) => /^["“„]([^"“”„]*)["”]$/.exec(value)?.[1] ?? value;

function optionOf(word: string, options: Options): { name: string; value: string | null } | null {
  const long = longOption.exec(word);
  if (long) {
    const name = (long[1] ?? '').toLowerCase();
    if (!Object.hasOwn(options, name)) throw unknownOption(name, options);
    return { name, value: long[2] ?? null };
  }
  const short = shortOption.exec(word);
  const name = short?.[1]?.toLowerCase();
  return short && name && Object.hasOwn(options, name) ? { name, value: short[2] || null } : null;
}

const unknownOption = (name: string, options: Options): UserError =>
  new UserError({ kind: 'no-option', name, options: Object.keys(options) });

function valueAfter(word: Word | undefined, name: string, options: Options): string {
  if (!word || optionOf(word.text, options) !== null) throw new UserError({ kind: 'value-missing', name });
  return word.text;
}

function readFlag(name: string, value: string): boolean {
  if (/^(?:true|yes|on|1)$/i.test(value)) return true;
  if (/^(?:false|no|off|0)$/i.test(value)) return false;
  throw new UserError({ kind: 'not-a-flag', name, value });
}
