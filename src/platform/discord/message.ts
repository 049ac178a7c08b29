import { createHash } from 'node:crypto';
import type { Block } from '../../chat/reply.ts';
import { flags, maxNonceChars } from './limits.ts';
import { type Component, renderBlocks } from './render.ts';

/** The body of a message or of an edit. Whatever it says, it pings nobody and unfurls nothing. */
export interface MessageBody {
  readonly flags: number;
  readonly components: readonly Component[];
  readonly allowed_mentions: { readonly parse: readonly []; readonly replied_user: false };
}

/** Every message of the bot is made here, so that none forgets who may be pinged. `extraFlags` as in `flags`. */
export function messageBody(blocks: readonly Block[], extraFlags = 0): MessageBody {
  return {
    flags: flags.componentsV2 | flags.suppressEmbeds | extraFlags,
    components: renderBlocks(blocks),
    allowed_mentions: { parse: [], replied_user: false },
  };
}

/** The same body with a number on its first component, by which the message is known again. */
export function marked(body: MessageBody, mark: number): MessageBody {
  const [first, ...rest] = body.components;
  return first ? { ...body, components: [{ ...first, id: mark }, ...rest] } : body;
}

/** A key as a component's id: 31 bits, above the small numbers that Discord gives out itself. */
export function markOf(key: string): number {
  return (createHash('sha256').update(key).digest().readUInt32BE(0) >>> 1) | (1 << 29);
}

/** A key as a nonce: the same one sends the same message once. */
export function nonceOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, maxNonceChars);
}
