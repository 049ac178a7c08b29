import type { Slash } from '../../chat/language.ts';
import { answers } from './es/answers.ts';
import { choiceNames, descriptions, optionName } from './es/commands.ts';
import { digests } from './es/digests.ts';
import { format } from './es/format.ts';
import { house } from './es/house.ts';
import { settings } from './es/settings.ts';
import { shown } from './es/shown.ts';
import { troubles } from './es/troubles.ts';

import type { Words } from './words.ts';

const commandWords = {
  described: (path: string): string | null => descriptions[path] ?? null,
  optionName,
  choiceName: (name: string): string => choiceNames[name] ?? name,
};

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
  ...commandWords,
});
