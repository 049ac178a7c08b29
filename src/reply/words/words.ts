import type { Answer, Part, Unworded, UnwordedPart } from '../../answer/answer.ts';
import type { PlatformName } from '../../chat/interaction.ts';
import { type Language, languages, type Slash } from '../../chat/language.ts';
import { english } from './en.ts';
import { commandNames as spanishNames } from './es/commands.ts';
import { spanish } from './es.ts';

/** What is said in one language. */
export type Words = ReturnType<typeof english>;

const inEnglishName = (path: string): string => `/${path}`;
const calledIn =
  (names: Readonly<Record<string, string>>): Slash =>
  (path) => {
    const [name = '', verb, ...behind] = path.split(' ');
    const called = verb === undefined ? [] : [names[`${name} ${verb}`] ?? verb];
    return `/${[names[name] ?? name, ...called, ...behind].join(' ')}`;
  };

export const en: Words = english(inEnglishName);
/** What is said in each language, by how a command is typed, and how one is called in it. */
const spoken: Readonly<Record<Language, { readonly say: (slash: Slash) => Words; readonly named: Slash }>> = {
  en: { say: english, named: inEnglishName },
  es: { say: spanish, named: calledIn(spanishNames) },
};
const plain = new Map(languages.map((language) => [language, spoken[language].say(inEnglishName)]));
/** Where commands are called by their names in the language. */
const named = new Map(languages.map((language) => [language, spoken[language].say(spoken[language].named)]));

/** What is said in a language. Only Discord shows its users a command under a name in their own language. */
export const wordsOf = (language: Language, platform: PlatformName | null = null): Words =>
  (platform === 'discord' ? named : plain).get(language) ?? en;

/** The first line of an answer, with how its question was read. */
export function headlineOf({ kind, state, readAs }: UnwordedPart, words: Words): string {
  const { before, behind } = readAs === undefined ? { before: '', behind: '' } : words.readAs(readAs);
  const isSilent = kind === 'not-found';
  return [isSilent ? '' : before, words.state(state), behind].filter((part) => part !== '').join(' · ');
}

/** Why no sentence answers outright; null where one does. */
export function reasonOf({ kind, because, readAs }: UnwordedPart, words: Words): string | null {
  if (because === null) return null;
  const before = kind === 'not-found' && readAs !== undefined ? words.readAs(readAs).before : '';
  return before === '' ? words.because(because) : `${before}. ${words.because(because)}`;
}

/** An answer for programs: with what it says in English beside the codes. */
export function inEnglish(answer: Unworded, tookMs: number): Answer {
  const { kind, view, question, state, readAs, because, nearest, parts, ...shown } = answer;
  return {
    kind,
    ...(view === undefined ? {} : { view }),
    question,
    headline: headlineOf(answer, en),
    state,
    ...(readAs === undefined ? {} : { readAs }),
    ...shown,
    reason: reasonOf(answer, en),
    because,
    nearest,
    ...(parts === undefined ? {} : { parts: parts.map(partInEnglish) }),
    tookMs,
  };
}

const partInEnglish = (part: UnwordedPart): Part => ({
  ...part,
  headline: headlineOf(part, en),
  reason: reasonOf(part, en),
});
