/** Text from an article or a user as a terminal may print it: control characters, which could move the cursor or recolour the screen, become blanks; bidirectional overrides go. */
export const inert = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
