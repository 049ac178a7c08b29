const english = {
  locale: 'en-GB',
  used: 'used',
  onlyYouOnDiscord: 'Only you can see this',
  onlyYouOnSlack: 'Only visible to you',
};
const spanish: typeof english = {
  locale: 'es-419',
  used: 'usó',
  onlyYouOnDiscord: 'Solo tú puedes ver esto',
  onlyYouOnSlack: 'Solo visible para ti',
};

/** What the platforms themselves say around a message, and how they write its times: in the language of the document. */
export const around = (): typeof english => (document.documentElement.lang.startsWith('es') ? spanish : english);
