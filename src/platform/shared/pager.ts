import type { Bot } from '../../bot/command.ts';
import { type Speaks, speaksTo } from '../../bot/speaks.ts';
import { type Budget, pagesOf } from '../../chat/fit.ts';
import { type Interaction, isDirect, isOpen, type Place } from '../../chat/interaction.ts';
import { languages, usualLanguage } from '../../chat/language.ts';
import { shortened } from '../../chat/plain.ts';
import { type Block, buttons, citationsIn, note, paragraph, type Reply, text } from '../../chat/reply.ts';
import type { Log } from '../../log.ts';
import { checksApart } from '../../reply/checks.ts';
import { withoutThumbs } from '../../reply/feedback.ts';
import { type Words, wordsOf } from '../../reply/words/words.ts';
import type { Asked, KeptReplies } from './kept.ts';
import { keyChars } from './sealed.ts';

/** One message's worth of a reply: what is left is that a platform draws it. */
export interface Page {
  readonly blocks: readonly Block[];
  /** For the asker alone. */
  readonly isPrivate: boolean;
}

/** The bot as a chat platform shows it: replies cut to the size of a message, with "Show more" and "Share". */
export interface Pager {
  /** Null when nothing is to be said. Never rejects. `arrived` says later whether the page was delivered. */
  handle(interaction: Interaction, arrived?: Promise<boolean> | null): Promise<Page | null>;
  /** The first page of a reply that nobody asked for. What follows on later pages is kept before it is given. */
  firstPage(reply: Reply): Promise<Page>;
}

/** As long as every key. */
const anyKey = '0'.repeat(keyChars);

/** Actions of the platforms themselves; no command is called `reply`. */
const moreAction = 'reply.more';
export const shareAction = 'reply.share';

/** A page's number has at most this many digits. */
const morePattern = /^(.+)\.(\d{1,3})$/;

export function createPager(bot: Bot, kept: KeptReplies, budget: Budget, log: Log): Pager {
  // What was said may quote an article that has gone since, or lost the words: then nothing of it is shown again.
  const find = async (key: string, place: Place) => {
    const blocks = await kept.find(key).catch((error: unknown) => {
      log.error({ err: error }, 'a kept reply could not be read');
      return null;
    });
    return blocks !== null && (await bot.stillSays(blocks.flatMap(citationsIn), place)) ? blocks : null;
  };
  // Room for "Share" is always left, so that a reply is cut the same way with and without it.
  const costs = languages.map((language) => budget.cost(shareButton(anyKey, wordsOf(language))));
  const [chars, parts] = [Math.max(...costs.map((one) => one.chars)), Math.max(...costs.map((one) => one.parts))];
  const room = { ...budget, maxChars: budget.maxChars - chars, maxParts: budget.maxParts - parts };
  const cut = (all: readonly Block[], key: string, words: Words) => {
    const { blocks, under } = checksApart(all, words.pickSentence);
    return pagesOf(blocks, room, (page) => moreButton(key, page, words), under);
  };

  const firstPage = (
    { blocks: answer, asked, isPrivate, language }: Reply,
    by: Asked | null,
    isShareable: boolean,
  ): Page => {
    const words = wordsOf(language ?? usualLanguage);
    const blocks = asked === null ? answer : [askedNote(asked), ...answer];
    const unkeyed = cut(blocks, anyKey, words);
    const [whole = []] = unkeyed;
    if (unkeyed.length === 1 && !isShareable) return { blocks: whole, isPrivate };
    const key = kept.keep(blocks, by);
    const [first = []] = cut(blocks, key, words);
    return { blocks: isShareable ? [...first, shareButton(key, words)] : first, isPrivate };
  };

  const more = async (value: string, place: Place, words: Words): Promise<Page> => {
    const [, key = '', page = ''] = morePattern.exec(value) ?? [];
    const blocks = await find(key, place);
    return { blocks: (blocks && cut(blocks, key, words)[Number(page)]) ?? said(words.forgotten), isPrivate: true };
  };

  const share = async (key: string, place: Place, arrived: Promise<boolean> | null, speaks: Speaks): Promise<Page> => {
    const blocks = await find(key, place);
    if (blocks === null) return { blocks: said(speaks(true).forgotten), isPrivate: true };
    if (!(await kept.share(key))) return { blocks: said(speaks(true).alreadyShared), isPrivate: true };
    // What did not arrive was not shared.
    void arrived?.then((isDelivered) => (isDelivered ? undefined : kept.unshare(key)));
    return { blocks: cut(blocks, key, speaks(false))[0] ?? [], isPrivate: false };
  };

  const answer = async (interaction: Interaction, arrived: Promise<boolean> | null): Promise<Page | null> => {
    const { kind, place } = interaction;
    if (kind === 'action' && interaction.action.name === moreAction)
      return more(interaction.action.value, place, speaksTo(interaction)(true));
    if (kind === 'action' && interaction.action.name === shareAction)
      return share(interaction.action.value, place, arrived, speaksTo(interaction));
    const reply = await bot.handle(interaction, arrived);
    if (reply === null) return null;
    // In direct messages the question stands right above.
    const asked = kind === 'message' && isDirect(place) ? null : reply.asked;
    // Under a thumb it is asked what was wrong: that is for its giver alone, and belongs to an answer for all.
    const isOwn = reply.isPrivate && kind !== 'action';
    const blocks = isOwn || !isOpen(place) ? withoutThumbs(reply.blocks) : reply.blocks;
    return firstPage({ ...reply, asked, blocks }, interaction, isShareable(reply, interaction));
  };

  return {
    handle: (interaction, arrived = null) =>
      answer(interaction, arrived).catch((error: unknown) => {
        log.error({ err: error, interaction: interaction.id }, 'a reply could not be drawn');
        return { blocks: undrawn(interaction.id, speaksTo(interaction)(true)), isPrivate: true };
      }),
    async firstPage(reply) {
      const page = firstPage(reply, null, false);
      await kept.settled();
      return page;
    },
  };
}

/** An answer that a person wanted to see alone first. Troubles have no data; what is private by itself stays so. */
function isShareable(reply: Reply, interaction: Interaction): boolean {
  const isAskedFor = interaction.kind === 'command' && interaction.args.private === true;
  return isAskedFor && reply.isPrivate && reply.data !== null && !isDirect(interaction.place);
}

/** A longer question is named by its beginning. */
const maxAskedChars = 300;

/** What was asked stands in the answer too: a command's words are not shown in a channel, and a thread is long. */
const askedNote = (asked: string): Block => note(text(shortened(asked, maxAskedChars)));

const moreButton = (key: string, page: number, words: Words): Block =>
  buttons({ label: words.showMore, action: { name: moreAction, value: `${key}.${page}` }, emphasis: 'secondary' });

const shareButton = (key: string, words: Words): Block =>
  buttons({ label: words.share, action: { name: shareAction, value: key }, emphasis: 'secondary' });

const said = (words: string): readonly Block[] => [paragraph(text(words))];

const undrawn = (id: string, words: Words): readonly Block[] => [
  paragraph(text(words.undrawn)),
  note(text(words.errorId(id))),
];
