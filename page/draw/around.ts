import { type Language, spokenLanguage, usualLanguage } from '../../src/chat/language.ts';

const english = {
  locale: 'en-GB',
  used: 'used',
  onlyYouOnDiscord: 'Only you can see this',
  onlyYouOnSlack: 'Only visible to you',
};
type Around = typeof english;
const spanish: Around = {
  locale: 'es-419',
  used: 'usó',
  onlyYouOnDiscord: 'Solo tú puedes ver esto',
  onlyYouOnSlack: 'Solo visible para ti',
};

const spoken: Readonly<Record<Language, Around>> = { en: english, es: spanish };

/** What the platforms themselves say around a message, and how they write its times: in the language of the document. */
export const around = (): Around => spoken[spokenLanguage(document.documentElement.lang) ?? usualLanguage];
