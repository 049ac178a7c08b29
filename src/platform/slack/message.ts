import type { types } from '@slack/bolt';
import type { Block } from '../../chat/reply.ts';
import { renderBlocks } from './render.ts';
import { textOf } from './text.ts';

/** The body of a message. Its `text` says all that the blocks say; nothing in it is unfurled. */
export interface MessageBody {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** Every message of the bot is made here, so that none goes without its text or unfurls a link. */
export function messageBody(blocks: readonly Block[]): MessageBody {
  return { text: textOf(blocks), blocks: [...renderBlocks(blocks)], unfurl_links: false, unfurl_media: false };
}
