import type { Command, Option } from '../../bot/command.ts';

/** Uses that only a terminal has: they print or bring in what a chat has no place for. */
const terminalOnly: readonly (readonly [string, string])[] = [
  [
    'start',
    'connect to the platforms whose tokens are set, or chat here when there are none, and serve the page (also: no command at all)',
  ],
  ['chat [--json]', 'chat here; with --json one message a line in, one JSON object a line out'],
  ['ask --questions FILE.jsonl --json', 'answer the question of each line, one JSON object a line'],
  ['check --claims FILE.jsonl --json', 'check the claim of each line, one JSON object a line'],
  ['check-draft FILE [--json]', 'the text of a file, sentence by sentence; - reads the input'],
  ['sources --json [--with-text]', 'every article, one JSON object a line'],
  ['source ID [--json]', 'one article, with its text'],
  ['import WHAT… [--into DIR]', 'bring in articles: files, folders, pages, an OPML file'],
  ['import --accept|--discard ID…', 'let in what was kept aside, or throw it away'],
  ['feeds add|remove|list|status|poll', 'follow RSS, Atom and JSON feeds; status also lists what was kept aside'],
  ['digest run [--json]', 'deliver the digests that are due, once: for cron'],
  ['mcp', 'answer a desktop assistant over standard input and output (Model Context Protocol)'],
  ['slack-manifest', 'the manifest to make the Slack app from (--http URL, --oauth, --lean, --agent, --language es)'],
  [
    'search status|build|rebalance',
    'look after an archive in PostgreSQL: how it is, bring the articles in, spread them anew',
  ],
  ['doctor', 'check the configuration, the articles and the tokens'],
];

/** What `quipu --help` prints, drawn from the commands. */
export function usage(commands: readonly Command[]): string {
  const own = commands.map((command): [string, string] => {
    const [verb] = command.verbs;
    const needed = Object.entries<Option>(verb?.options ?? {}).filter(([, { required }]) => required);
    const verbs = verb?.name === null ? '' : ` ${command.verbs.map((each) => each.name).join('|')}`;
    return [`${command.name}${verbs}${needed.map(([name]) => ` ${name.toUpperCase()}`).join('')}`, command.description];
  });
  const rows = [...own, ...terminalOnly].map(([use, what]) => `  quipu ${use}\n      ${what}`);
  return `Quipu answers questions from a set of articles, in their own words, with citations.\n\n${rows.join('\n')}\n\nEvery command takes --corpus DIR (the folder of articles) and --json; ask also takes --explain.\n`;
}
