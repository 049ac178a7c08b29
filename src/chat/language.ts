/** The languages that the bot is spoken to in, and answers in; quotations stay in their own. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** The language of a BCP 47 tag such as `es-419`; null for a language that there are no words in, and for no tag. */
export function spokenLanguage(tag: string | null | undefined): Language | null {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return languages.find((each) => each === language) ?? null;
}

/** How a command is typed, as a reader is told it: `/digest subscribe`, `/boletin suscribir`. */
export type Slash = (path: string) => string;
