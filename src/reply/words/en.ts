import type { Language, Slash } from '../../chat/language.ts';
import { answers } from './en/answers.ts';
import { digests } from './en/digests.ts';
import { format } from './en/format.ts';
import { house } from './en/house.ts';
import { settings } from './en/settings.ts';
import { shown } from './en/shown.ts';
import { troubles } from './en/troubles.ts';

/** Commands are described in English where they are defined. */
const commandWords = {
  /** Of `ask`, `digest pause`, `ask.question`, `menu.ask`; null for what is said where the command is defined. */
  described: (_path: string): string | null => null,
  optionName: (name: string): string => name,
  choiceName: (name: string): string => name,
  /** What can be typed behind a command, by its path: as it is given where the command is defined. */
  examples: (_path: string, given: readonly string[]): readonly string[] => given,
};

/** Everything that is said in English, a function or a text for each thing. */
export const english = (slash: Slash) => ({
  command: slash,
  language: 'en' as Language,
  ...format,
  ...answers,
  ...shown(slash),
  ...house(slash),
  ...digests(slash),
  ...troubles(slash),
  ...settings(slash),
  ...commandWords,
});
