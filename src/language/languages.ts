import { inLanguage } from './pack.ts';
import { addSpanish } from './spanish.ts';

addSpanish();

/** Reads a text of an article as its language wants it. */
export const asWrittenIn = <T>({ language }: { readonly language?: string }, read: () => T): T =>
  inLanguage(language ?? 'en', read);

export { inLanguage };
