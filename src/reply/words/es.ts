import type { Slash } from '../../chat/language.ts';
import { answers } from './es/answers.ts';
import { choiceNames, descriptions, examples, optionName } from './es/commands.ts';
import { digests } from './es/digests.ts';
import { format } from './es/format.ts';
import { house } from './es/house.ts';
import { settings } from './es/settings.ts';
import { shown } from './es/shown.ts';
import { troubles } from './es/troubles.ts';

import type { Words } from './words.ts';

const choiceName = (name: string): string => choiceNames[name] ?? name;
const commandWords = (slash: Slash) => ({
  described: (path: string): string | null => descriptions[path] ?? null,
  optionName,
  choiceName,
  examples: (path: string, given: readonly string[]): readonly string[] => {
    const own = examples[path] ?? given;
    if (slash('ask') === '/ask') return own;
    // Where commands have names in Spanish, options and choices have.
    return own.map((each) =>
      (choiceNames[each] ?? each).replace(
        /--([a-z]+)(?: ([a-z]+)(?=$| --))?/g,
        (_, name: string, value: string | undefined) =>
          `--${optionName(name)}${value === undefined ? '' : ` ${choiceName(value)}`}`,
      ),
    );
  },
});

/** Everything that is said in Spanish: Latin American usage, and readers are addressed as "tú". */
export const spanish = (slash: Slash): Words => ({
  command: slash,
  language: 'es',
  ...format,
  ...answers,
  ...shown(slash),
  ...house(slash),
  ...digests(slash),
  ...troubles(slash),
  ...settings(slash),
  ...commandWords(slash),
});
