import { LRUCache } from 'lru-cache';

/** Platforms send an event again after a resumed connection or a slow acknowledgement. */
const rememberedIds = 20_000;

/** Remembers which ids were seen, the newest 20,000 of them. */
export interface Recent {
  /** True the first time an id is asked for. */
  isNew(id: string): boolean;
}

export function createRecent(max = rememberedIds): Recent {
  const seen = new LRUCache<string, true>({ max });
  return {
    isNew(id) {
      if (seen.has(id)) return false;
      seen.set(id, true);
      return true;
    },
  };
}
