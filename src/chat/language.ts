import { type Tag, tags } from '../language/packs/tags.ts';

/** The languages that the bot is spoken to in, and answers in: English and those that texts are read in; quotations stay in their own. */
export type Language = 'en' | Tag;
export const languages: readonly Language[] = ['en', ...tags];

/** What is spoken where nothing is known of the reader. */
export const usualLanguage: Language = 'en';

/** The language of a BCP 47 tag such as `es-419`; null for a language that there are no words in, and for no tag. */
export function spokenLanguage(tag: string | null | undefined): Language | null {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return languages.find((each) => each === language) ?? null;
}

/** How a command is typed, as a reader is told it: `/digest subscribe`, `/boletin suscribir`. */
export type Slash = (path: string) => string;
