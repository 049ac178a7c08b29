import { type ParseArgsConfig, parseArgs } from 'node:util';
import { findVerb, readArguments } from '../../bot/arguments.ts';
import { type Command, type Context, gathering, type RawArguments, type Verb } from '../../bot/command.ts';
import { speaksTo } from '../../bot/speaks.ts';
import type { Interaction } from '../../chat/interaction.ts';
import { holdToArticles, WithheldError } from '../../chat/outgoing.ts';
import { exitCodeUsage, OperatorError, UserError } from '../../errors.ts';
import type { Io } from '../io.ts';
import { renderReply } from './render.ts';

/** Options of the command line that no command defines: they say from what to answer and how to print it. */
export interface Printing {
  readonly json: boolean;
  readonly corpus: string | null;
  readonly explain: boolean;
  /** JSON Lines of questions, answered in one process. */
  readonly questions: string | null;
  /** JSON Lines of claims, checked in one process. */
  readonly claims: string | null;
}

/** A command's use as typed in a shell. */
export interface ShellUse {
  readonly path: string;
  readonly args: RawArguments;
  readonly printing: Printing;
}

const printingOptions = {
  json: { type: 'boolean', default: false },
  corpus: { type: 'string' },
  explain: { type: 'boolean', default: false },
  questions: { type: 'string' },
  claims: { type: 'string' },
} as const;

/**
 * Reads `ask "…" --json --corpus DIR` and the like against the commands' own definitions.
 * @throws OperatorError with exit code 64 for a command or option that is not there.
 */
export function readShell(argv: readonly string[], commands: readonly Command[]): ShellUse {
  const [name = '', ...rest] = argv;
  const command = commands.find((each) => each.name === name);
  if (!command) throw new OperatorError(`There is no command "${name}". quipu --help lists them.`, exitCodeUsage);
  const isPlain = command.verbs.some((verb) => verb.name === null);
  const path = isPlain ? name : `${name} ${rest[0] ?? ''}`;
  const found = findVerb(commands, path);
  if (!found) {
    const verbs = command.verbs.map((verb) => verb.name).join(', ');
    throw new OperatorError(`quipu ${name} needs one of ${verbs} after it.`, exitCodeUsage);
  }
  return { path, ...readOptions(isPlain ? rest : rest.slice(1), found.verb) };
}

function readOptions(words: readonly string[], { options }: Verb): Pick<ShellUse, 'args' | 'printing'> {
  const own = Object.entries(options).map(
    ([name, { type }]) => [name, { type: type === 'boolean' ? 'boolean' : 'string' }] as const,
  );
  const known = { ...printingOptions, ...Object.fromEntries(own) };
  const parsed = readingOptions(words, { options: known, allowPositionals: true });
  const { json, corpus, explain, questions, claims, ...named } = parsed.values as Record<
    string,
    string | boolean | undefined
  >;
  const args: Record<string, string | boolean | undefined> = { ...named };
  deal(parsed.positionals, options, args);
  return {
    args,
    printing: {
      json: json === true,
      corpus: (corpus as string) ?? null,
      explain: explain === true,
      questions: (questions as string) ?? null,
      claims: (claims as string) ?? null,
    },
  };
}

/**
 * Reads what was typed after a command's name.
 * @throws OperatorError with exit code 64 for an option that is not there, or a word where none belongs.
 */
export function readingOptions<const C extends ParseArgsConfig>(words: readonly string[], config: C) {
  try {
    return parseArgs({ ...config, args: [...words] });
  } catch (error) {
    throw new OperatorError((error as Error).message, exitCodeUsage, { cause: error });
  }
}

/** Bare words are the required options in order; all that is left over belongs to the last of them. */
function deal(
  positionals: readonly string[],
  options: Verb['options'],
  args: Record<string, string | boolean | undefined>,
): void {
  const open = Object.entries(options).filter(([name, { required }]) => required && args[name] === undefined);
  open.forEach(([name], n) => {
    const own = n === open.length - 1 ? positionals.slice(n) : positionals.slice(n, n + 1);
    if (own.length > 0) args[name] = own.join(' ');
  });
  const first = positionals[open.length > 0 ? Number.POSITIVE_INFINITY : 0];
  if (first !== undefined) throw new OperatorError(`"${first}" is more than this command takes.`, exitCodeUsage);
}

/** Whoever sits at the terminal may do everything: the machine is theirs. */
const terminalInteraction = (path: string, args: RawArguments, atMs: number, locale: string | null): Interaction => ({
  kind: 'command',
  id: `terminal-${atMs}`,
  place: { platform: 'terminal', installation: null, channel: 'terminal', thread: null, kind: 'direct' },
  person: { id: 'terminal', locale, timeZone: null, mayManageChannel: true },
  atMs,
  command: path,
  args,
});

/** Runs one command and prints its reply; the exit code is 0, or 1 when the command refused. */
export async function runShell(use: ShellUse, context: Context, io: Io, locale: string | null = null): Promise<number> {
  const found = findVerb(context.commands, use.path);
  if (!found) return exitCodeUsage;
  const interaction = terminalInteraction(use.path, use.args, context.nowMs(), locale);
  try {
    const args = readArguments(found.verb.options, use.args);
    const own = { ...context, words: speaksTo(interaction) };
    const said = await found.verb.run(args, { interaction, context: own });
    const answer = await gathering(context, ({ retriever }) => holdToArticles(said, retriever.articles));
    const data = use.printing.json ? answer.data : null;
    io.write(data === null ? `${renderReply(answer, io)}\n` : `${JSON.stringify(data.value)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UserError || error instanceof WithheldError)) throw error;
    const words = speaksTo(interaction)(true);
    io.writeError(`${error instanceof UserError ? words.trouble(error.trouble) : words.withheld}\n`);
    return 1;
  }
}

/** The language of a terminal, as its environment names it: `es_PE.UTF-8` is `es-PE`. */
export function localeOf(environment: Readonly<Record<string, string | undefined>>): string | null {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  const [tag = ''] = named.split('.');
  return tag === '' || tag === 'C' || tag === 'POSIX' ? null : tag.replace('_', '-');
}
