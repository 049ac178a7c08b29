import { Locale } from 'discord.js';
import { spokenLanguage, usualLanguage } from '../../chat/language.ts';
import { plainLine, shortened } from '../../chat/plain.ts';
import { type Words, wordsOf } from '../../reply/words/words.ts';
import { maxChoiceChars, maxCommandNameChars, maxDescriptionChars } from './limits.ts';

/** Languages of Discord's app in which commands have other names than in English, and the words for them. */
const tongues: readonly (readonly [string, Words])[] = Object.values(Locale).flatMap((tongue) => {
  const language = spokenLanguage(tongue);
  return language === null || language === usualLanguage ? [] : [[tongue, wordsOf(language, 'discord')] as const];
});

const inEach = (say: (words: Words) => string | null): Readonly<Record<string, string>> =>
  Object.fromEntries(
    tongues.flatMap(([tongue, words]) => {
      const said = say(words);
      return said === null || said === '' ? [] : [[tongue, said]];
    }),
  );

/** A command, or one of its named verbs, in other languages: `digest`, `digest pause`. */
export const localisedCommand = (path: string) => ({
  name_localizations: inEach((words) =>
    shortened(words.command(path).split(' ').at(-1)?.replace('/', '') ?? '', maxCommandNameChars),
  ),
  description_localizations: described(path),
});

/** An option of a command: `digest preview`, `topic`. */
export const localisedOption = (path: string, name: string) => ({
  name_localizations: inEach((words) => words.optionName(name)),
  description_localizations: described(`${path}.${name}`),
});

/** An entry of a message's menu. */
export const localisedMenu = (command: string) => ({
  name_localizations: inEach((words) => words.described(`menu.${command}`)),
});

/** A value that can be chosen. */
export const localisedChoice = (value: string) => ({
  name_localizations: inEach((words) => shortened(words.choiceName(value), maxChoiceChars)),
});

const described = (path: string) =>
  inEach((words) => {
    const said = words.described(path);
    return said === null ? null : shortened(plainLine(said), maxDescriptionChars);
  });
