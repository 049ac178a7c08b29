import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { platformNames } from '../../src/chat/interaction.ts';
import type { Platform, Target } from '../../src/chat/platform.ts';
import { paragraph, reply, text } from '../../src/chat/reply.ts';

/** A platform that is started, with a look at what arrives there. */
export interface PlatformUnderTest {
  readonly platform: Platform;
  readonly channel: Target;
  /** A person's direct messages; null where there are none, with the reason. */
  readonly person: Target | { readonly none: string };
  /** How many messages arrived so far, wherever. */
  posts(): number;
  /** The next post goes wrong on the way; it arrives all the same where `isMade`. */
  failOnce(isMade: boolean): void;
  /** From now on the bot may not post in the channel. */
  forbid(): void;
  close(): Promise<void>;
}

const news = reply([paragraph(text('The pier was reopened.'))]);
const long = reply(Array.from({ length: 400 }, (_, n) => paragraph(text(`Part ${n}. ${'word '.repeat(60)}`))));

/** What every platform does. `open` starts one anew. */
export function platformContract(name: string, open: () => Promise<PlatformUnderTest>): void {
  describe(`${name} as a platform`, () => {
    let on: PlatformUnderTest;
    beforeEach(async () => {
      on = await open();
    });
    afterEach(() => on.close());

    const deliver = (key: string, triedSinceMs: number | null = null, target = on.channel) =>
      on.platform.deliver(target, news, key, triedSinceMs);

    it('is connected once it is started', () => {
      expect(platformNames).toContain(on.platform.name);
      expect(on.platform.trouble()).toBeNull();
      expect(on.platform.isHopeless()).toBe(false);
    });

    it('posts what it is given, once for a key', async () => {
      const sinceMs = Date.now();
      const first = await deliver('slot 1');
      expect(first).toMatchObject({ kind: 'delivered' });
      expect(await deliver('slot 1', sinceMs)).toEqual(first);
      expect(on.posts()).toBe(1);
      expect(await deliver('slot 2', sinceMs)).toMatchObject({ kind: 'delivered' });
      expect(on.posts()).toBe(2);
    });

    it('tells keys of 200 characters apart by their ends', async () => {
      const sinceMs = Date.now();
      for (const end of ['a', 'b', 'a']) {
        const key = `${'k'.repeat(199)}${end}`;
        expect(await deliver(key, sinceMs)).toMatchObject({ kind: 'delivered' });
      }
      expect(on.posts()).toBe(2);
    });

    it('only looks for what is not posted any more', async () => {
      const sinceMs = Date.now();
      const look = (key: string) => on.platform.deliver(on.channel, null, key, sinceMs);
      expect(await look('slot 1')).toMatchObject({ kind: 'rejected', blames: 'target' });
      expect(on.posts()).toBe(0);
      const posted = await deliver('slot 1');
      expect(await look('slot 1')).toEqual(posted);
      expect(on.posts()).toBe(1);
    });

    it.each([
      ['before it arrived', false],
      ['after it arrived', true],
    ])('posts once what went wrong %s and is tried again', async (_when, isMade) => {
      const sinceMs = Date.now();
      on.failOnce(isMade);
      let result = await deliver('slot 1');
      // A platform may try again by itself; what it then says is final.
      if (result.kind === 'failed') result = await deliver('slot 1', sinceMs);
      expect(result).toMatchObject({ kind: 'delivered' });
      expect(on.posts()).toBe(1);
    });

    it('says why it may not post somewhere, and whose fault that is', async () => {
      on.forbid();
      const result = await deliver('slot 1');
      expect(result).toMatchObject({ kind: 'rejected', blames: 'target', reason: expect.stringMatching(/\w+ \w+/) });
      expect(on.posts()).toBe(0);
    });

    it('posts what is far too long as one message', async () => {
      expect(await on.platform.deliver(on.channel, long, 'long', null)).toMatchObject({ kind: 'delivered' });
      expect(on.posts()).toBe(1);
    });

    it('reaches a person', async ({ skip }) => {
      if ('none' in on.person) return skip(on.person.none);
      expect(await deliver('slot 1', null, on.person)).toMatchObject({ kind: 'delivered' });
      expect(on.posts()).toBe(1);
    });

    it('stops, and whatever is delivered then resolves all the same', async () => {
      await on.platform.stop(1_000);
      expect(['delivered', 'failed', 'rejected']).toContain((await deliver('slot 1')).kind);
    });
  });
}
