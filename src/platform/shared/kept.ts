import type { Person, Place } from '../../chat/interaction.ts';
import type { Block } from '../../chat/reply.ts';
import type { Log } from '../../log.ts';
import { askerOf } from '../../store/askers.ts';
import { claimShare, keepReply, releaseShare, sealedReply } from '../../store/replies.ts';
import { retentionDays } from '../../store/retention.ts';
import type { Store } from '../../store/store.ts';
import { isKey, nameOf, newKey, seal, unseal } from './sealed.ts';

const keptMs = retentionDays.replies * 86_400_000;

/** Who asked for a reply, and where. */
export interface Asked {
  readonly place: Place;
  readonly person: Person;
}

/**
 * Replies that a button may ask for later: those with more than one page, and private ones that may be shared. The
 * database holds them sealed; the key stands in the button and nowhere else, so that no question can be read on the disk.
 */
export interface KeptReplies {
  /** Keeps the blocks; the key finds them again, also after a restart. `asked` is null where nobody asked for it. */
  keep(blocks: readonly Block[], asked: Asked | null): string;
  /** Null when they were forgotten or deleted, or never kept. */
  find(key: string): Promise<readonly Block[] | null>;
  /** True for whoever shares a reply first, over all processes and restarts. */
  share(key: string): Promise<boolean>;
  /** Takes a share back that did not arrive; never rejects. */
  unshare(key: string): Promise<void>;
  /** Resolves when everything kept so far is in the store. */
  settled(): Promise<void>;
}

/** Keeps replies in the store, behind the back of whoever asked. */
export function createKeptReplies(store: Store, nowMs: () => number, log: Log): KeptReplies {
  let writing: Promise<void> = Promise.resolve();
  const write = async (key: string, value: string, asked: Asked | null) => {
    const by = asked && { place: asked.place, asker: await askerOf(store, asked.place, asked.person) };
    await keepReply(store, { id: nameOf(key), asked: by, sealed: seal(value, key), atMs: nowMs() });
  };
  return {
    keep(blocks, asked) {
      const key = newKey();
      const value = JSON.stringify(blocks);
      writing = writing
        .then(() => write(key, value, asked))
        .catch((error: unknown) => log.warn({ err: error }, 'a reply could not be kept for its buttons'));
      return key;
    },
    async find(key) {
      if (!isKey(key)) return null;
      await writing;
      const sealed = await sealedReply(store, nameOf(key), nowMs() - keptMs);
      return sealed === null ? null : (JSON.parse(unseal(sealed, key)) as readonly Block[]);
    },
    async share(key) {
      await writing;
      return claimShare(store, nameOf(key), nowMs());
    },
    unshare: (key) =>
      releaseShare(store, nameOf(key)).catch((error: unknown) =>
        log.warn({ err: error }, 'a share that did not arrive could not be taken back'),
      ),
    settled: () => writing,
  };
}
