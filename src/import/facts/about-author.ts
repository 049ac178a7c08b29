const trade =
  /\b(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|fellow|professor|lecturer|researcher|author of|covers|reports on|writes about)\b/i;

/** "Ana Ruiz is a reporter for the Island Post." at the end of an article. */
export const isAboutAuthor = (text: string, author: string | null): boolean =>
  author !== null &&
  text.startsWith(`${author.split(',')[0]} `) &&
  text.length < 400 &&
  trade.test(text.slice(0, 200)) &&
  text
    .split(' ', 6)
    .slice(1)
    .some((word) => /^(?:is|was|has|covers|reports|writes)\b/.test(word));
