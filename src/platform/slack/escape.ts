import { plainLine } from '../../chat/plain.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The three characters that Slack wants escaped everywhere; with them no mention, link, date or channel can be written. */
const escapeEntities = (text: string) => text.replace(/[&<>]/g, (mark) => entities[mark] ?? mark);

/** mrkdwn knows no escape for its marks; these look the same and mark nothing. */
const lookalikes: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

/**
 * Plain text as one line of mrkdwn that shows the text: nothing in it pings, formats, quotes or links. A zero-width space
 * parts what Slack would make an emoji, an address, a quotation or everybody's name of.
 */
export function escapeMrkdwn(text: string): string {
  const line = plainLine(text)
    .replace(/[*_~`]/g, (mark) => lookalikes[mark] ?? mark)
    .replace(/:(?=\S)/g, ':\u200B')
    .replace(/@(?=everyone|here|channel)/gi, '@\u200B')
    .replace(/^(\s*)>/, '$1\u200B>');
  return escapeEntities(line);
}

/** Plain text for where Slack takes text without markup: labels, headers, options. It still reads entities there. */
export const escapePlain = (text: string) => escapeEntities(plainLine(text));

const marks: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** What a person wrote, without the bot's own mention, with links and names of other things as plain words. */
export function plainWords(text: string, botId: string): string {
  return text
    .replaceAll(new RegExp(`<@${botId}(?:\\|[^<>]*)?>`, 'g'), ' ')
    .replaceAll(/<!(?:subteam\^\w+\|)?@?([^<>|^]+)(?:[|^][^<>]*)?>/g, '@$1')
    .replaceAll(/<#\w+\|([^<>]+)>/g, '#$1')
    .replaceAll(/<@\w+\|([^<>]+)>/g, '@$1')
    .replaceAll(/<[@#](\w+)>/g, '$1')
    .replaceAll(/<(?:https?|mailto):[^<>|]+\|([^<>]+)>/g, '$1')
    .replaceAll(/<((?:https?|mailto):[^<>|]+)>/g, '$1')
    .replaceAll(/&(?:amp|lt|gt);/g, (entity) => marks[entity] ?? entity)
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
}
