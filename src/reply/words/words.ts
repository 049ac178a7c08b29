import type { Answer, Unworded } from '../../answer/answer.ts';
import { en } from './en.ts';

/** What is said in one language. */
export type Words = typeof en;

/** The first line of an answer, with how its question was read. */
export function headlineOf({ kind, state, readAs }: Unworded, words: Words): string {
  const { before, behind } = readAs === undefined ? { before: '', behind: '' } : words.readAs(readAs);
  const isSilent = kind === 'not-found';
  return [isSilent ? '' : before, words.state(state), behind].filter((part) => part !== '').join(' · ');
}

/** Why no sentence answers outright; null where one does. */
export function reasonOf({ kind, because, readAs }: Unworded, words: Words): string | null {
  if (because === null) return null;
  const before = kind === 'not-found' && readAs !== undefined ? words.readAs(readAs).before : '';
  return before === '' ? words.because(because) : `${before}. ${words.because(because)}`;
}

/** An answer for programs: with what it says in English beside the codes. */
export function inEnglish(answer: Unworded, tookMs: number): Answer {
  const { kind, view, question, state, readAs, because, nearest, ...shown } = answer;
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
    tookMs,
  };
}
