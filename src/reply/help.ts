import { type Block, type Inline, note, paragraph, type Reply, reply, strong, text } from '../chat/reply.ts';
import type { Words } from './words/words.ts';

/** What the help needs to know of a command; drawn from the commands themselves. */
interface Described {
  readonly name: string;
  readonly description: string;
  readonly verbs: readonly DescribedVerb[];
}
interface DescribedVerb {
  readonly name: string | null;
  readonly description: string;
  readonly options: Readonly<
    Record<
      string,
      {
        readonly type: string;
        readonly description: string;
        readonly required: boolean;
        readonly choices: readonly string[];
      }
    >
  >;
  readonly examples: readonly string[];
  readonly access: 'everyone' | 'managers';
}

/** Every command in a line, or one in full with its options and examples. To the asker alone. */
export function helpReply(commands: readonly Described[], wanted: string | null, words: Words): Reply {
  const name = wanted?.replace(/^\//, '').toLowerCase();
  const of = { isPrivate: true, language: words.language } as const;
  const one = commands.find((command) => command.name === name || words.command(command.name) === `/${name}`);
  if (one) return reply(fully(one, words), of);
  const unknown = wanted === null ? [] : [paragraph(text(words.unknownCommand(name ?? '')))];
  return reply([...unknown, ...overview(commands, words)], of);
}

/** What a command or an option is said to do, in the reader's language where there are words for it. */
export const describedIn = (path: string, description: string, words: Words): string =>
  words.described(path) ?? description;

function overview(commands: readonly Described[], words: Words): Block[] {
  const item = ({ name, description }: Described): Inline[] => [
    strong(words.command(name)),
    text(` ${describedIn(name, description, words)}`),
  ];
  return [paragraph(text(words.help)), { kind: 'list', items: commands.map(item) }, note(text(words.helpMore))];
}

function fully(command: Described, words: Words): Block[] {
  return command.verbs.flatMap((verb): Block[] => {
    const path = verb.name === null ? command.name : `${command.name} ${verb.name}`;
    const typed = words.command(path);
    const managers = verb.access === 'managers' ? ` ${words.forManagers}` : '';
    const options = Object.entries(verb.options).map(([name, option]) => describe(path, name, option, words));
    return [
      { kind: 'heading', text: typed },
      paragraph(text(`${describedIn(path, verb.description, words)}.${managers}`)),
      ...(options.length > 0 ? [{ kind: 'list', items: options } as const] : []),
      ...(verb.examples.length > 0
        ? [note(text(words.suchAs(words.examples(path, verb.examples).map((each) => `${typed} ${each}`.trim()))))]
        : []),
    ];
  });
}

function describe(path: string, name: string, option: DescribedVerb['options'][string], words: Words): Inline[] {
  const needed = option.required ? ` (${words.needed})` : '';
  // Only where commands have names in the reader's language do their options.
  const isNamed = words.command('ask') !== '/ask';
  const typed = isNamed ? words.optionName(name) : name;
  const called = option.choices.map((choice) => {
    const own = words.choiceName(choice);
    return own === choice || isNamed ? own : `${choice} (${own})`;
  });
  const choices = called.length > 0 ? `: ${called.join(', ')}` : '';
  return [strong(typed), text(` ${describedIn(`${path}.${name}`, option.description, words)}${choices}${needed}`)];
}
