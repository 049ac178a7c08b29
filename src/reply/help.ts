import { type Block, type Inline, note, paragraph, type Reply, reply, strong, text } from '../chat/reply.ts';

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
export function helpReply(commands: readonly Described[], wanted: string | null): Reply {
  const name = wanted?.replace(/^\//, '').toLowerCase();
  const one = commands.find((command) => command.name === name);
  if (one) return reply(fully(one), { isPrivate: true });
  const unknown = wanted === null ? [] : [paragraph(text(`There is no command /${name}. These are there:`))];
  return reply([...unknown, ...overview(commands)], { isPrivate: true });
}

function overview(commands: readonly Described[]): Block[] {
  return [
    paragraph(
      text(
        'Ask in your own words. Every line of an answer is a sentence of an article, with its source; where the articles do not say, the bot says that.',
      ),
    ),
    { kind: 'list', items: commands.map((command) => [strong(`/${command.name}`), text(` ${command.description}`)]) },
    note(text('/help followed by a command shows its options.')),
  ];
}

function fully(command: Described): Block[] {
  return command.verbs.flatMap((verb): Block[] => [
    { kind: 'heading', text: `/${path(command, verb)}` },
    paragraph(
      text(`${verb.description}.${verb.access === 'managers' ? ' For those who may manage the channel.' : ''}`),
    ),
    { kind: 'list', items: Object.entries(verb.options).map(([name, option]) => describe(name, option)) },
    ...(verb.examples.length > 0
      ? [note(text(`Such as: ${verb.examples.map((each) => `/${path(command, verb)} ${each}`.trim()).join('   ')}`))]
      : []),
  ]);
}

const path = (command: Described, verb: DescribedVerb) =>
  verb.name === null ? command.name : `${command.name} ${verb.name}`;

function describe(name: string, option: DescribedVerb['options'][string]): Inline[] {
  const choices = option.choices.length > 0 ? `: ${option.choices.join(', ')}` : '';
  return [strong(name), text(` ${option.description}${choices}${option.required ? ' (needed)' : ''}`)];
}
