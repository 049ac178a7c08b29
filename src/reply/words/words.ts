import type { Answer, Part, Unworded, UnwordedPart } from '../../answer/answer.ts';
import type { PlatformName } from '../../chat/interaction.ts';
import type { Language } from '../../chat/language.ts';
import { english } from './en.ts';
import { commandNames } from './es/commands.ts';
import { spanish } from './es.ts';

/** What is said in one language. */
export type Words = ReturnType<typeof english>;

const inEnglishName = (path: string): string => `/${path}`;
const inSpanishName = (path: string): string => {
  const [name = '', verb, ...behind] = path.split(' ');
  const called = verb === undefined ? [] : [commandNames[`${name} ${verb}`] ?? verb];
  return `/${[commandNames[name] ?? name, ...called, ...behind].join(' ')}`;
};

export const en: Words = english(inEnglishName);
const es: Words = spanish(inEnglishName);
/** Where commands are called by their Spanish names. */
const esNamed: Words = spanish(inSpanishName);

/** What is said in a language. Only Discord shows its users a command under a name in their own language. */
export const wordsOf = (language: Language, platform: PlatformName | null = null): Words =>
  language === 'en' ? en : platform === 'discord' ? esNamed : es;

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
