import { languages, spokenLanguage, usualLanguage } from '../../chat/language.ts';
import type { Config } from '../../config.ts';
import { exitCodeUsage, OperatorError } from '../../errors.ts';
import type { World } from '../world.ts';
import { readingOptions } from './command-line.ts';

/**
 * Prints the manifest from which the Slack app is made: `quipu slack-manifest [--http URL [--oauth]] [--lean] [--agent] [--language es]`.
 * @throws OperatorError with exit code 64 for options that do not go together.
 */
export async function printManifest(world: World, config: Config, words: readonly string[]): Promise<number> {
  const { http: url, oauth: isForMany, lean, agent, language } = readManifestOptions(words);
  const [{ slackManifest }, { commands }] = await Promise.all([
    import('../../platform/slack/manifest.ts'),
    import('../../../commands/index.ts'),
  ]);
  const isLean = lean || config.slackIsLean;
  const isAgent = agent || config.slackIsAgent;
  const settings = {
    prefix: config.slackCommandPrefix,
    isForMany,
    isLean,
    isAgent,
    language,
    ...(url === undefined ? {} : { url }),
  };
  world.io.write(`${JSON.stringify(slackManifest(commands, settings), null, 2)}\n`);
  return 0;
}

function readManifestOptions(words: readonly string[]) {
  const { http, oauth, lean, agent, language: typed } = readingOptions(words, { options }).values;
  const language = spokenLanguage(typed);
  if (language === null) throw wrong(`There are no words in "${typed}". There are: ${languages.join(', ')}.`);
  if (oauth && http === undefined) throw wrong('--oauth needs --http URL: the address at which Slack reaches the bot.');
  if (http !== undefined && !(URL.canParse(http) && /^https?:$/.test(new URL(http).protocol)))
    throw wrong(`"${http}" is no address such as https://quipu.example.`);
  return { http, oauth, lean, agent, language };
}

const options = {
  http: { type: 'string' },
  oauth: { type: 'boolean', default: false },
  lean: { type: 'boolean', default: false },
  agent: { type: 'boolean', default: false },
  language: { type: 'string', default: usualLanguage },
} as const;

const wrong = (message: string) => new OperatorError(message, exitCodeUsage);
