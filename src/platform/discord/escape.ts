import { plainLine } from '../../chat/plain.ts';

/**
 * Marks that can begin or end markup anywhere in a line: emphasis, code, spoilers, links, headings, quotations, and `<`,
 * which opens mentions, channels, commands, timestamps, emoji and bare links.
 */
const markup = /[\\*_~`|[\]<>#]/g;
/** `:` begins an emoji and stands in the middle of every address; followed by a blank it is just a colon. */
const colon = /:(?=\S)/g;
/** A list begins with these, if only at the start of a line; every run of text may come to stand there. */
const bullet = /^(\s*)([-+])/;
const numeral = /^(\s*\d+)([.)])/;
/** Invitations and gifts are recognised without `https://`. */
const invitation = /(?<=\bdis(?:cord(?:app)?)?)\.(?=[a-z])/gi;
/** A zero-width space inside keeps these from being read as everybody's name, whatever the call allows. */
const everybody = /@(?=everyone|here)/gi;

/** Plain text as one line of Discord Markdown that shows the very text: nothing in it pings, formats or links. */
export function escapeMarkdown(text: string): string {
  return plainLine(text)
    .replace(markup, '\\$&')
    .replace(colon, '\\:')
    .replace(bullet, '$1\\$2')
    .replace(numeral, '$1\\$2')
    .replace(invitation, '\\.')
    .replace(everybody, '@\u200B');
}

/** What a person wrote, without the bot's own mention and with the names of other things as plain words. */
export function plainWords(content: string, botId: string): string {
  return content
    .replaceAll(new RegExp(`<@!?${botId}>`, 'g'), ' ')
    .replaceAll(/<a?:(\w+):\d+>/g, ':$1:')
    .replaceAll(/<\/([^:<>]+):\d+>/g, '/$1')
    .replaceAll(/<(https?:\/\/[^\s<>]+)>/g, '$1')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
}
