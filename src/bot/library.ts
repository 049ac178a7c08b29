import type { Place } from '../chat/interaction.ts';
import { type Collections, inBoth } from '../corpus/collection.ts';
import { UserError } from '../errors.ts';
import type { Retriever } from '../search/retriever.ts';
import type { Views } from '../search/views.ts';
import type { Impatient } from '../store/impatient.ts';
import type { InstallationKey } from '../store/places.ts';
import { isSetAnywhere, type Setting, settingsIn } from '../store/settings.ts';
import type { Store } from '../store/store.ts';

/** Where somebody asks, as far as it matters to what they may see. */
export type LibraryPlace = Pick<Place, 'platform' | 'installation' | 'channel'>;

/** What may be seen somewhere. */
export interface Shelf {
  readonly retriever: Retriever;
  readonly collections: Collections;
}

/** Which articles are seen where. */
export interface Library {
  /** @throws UserError where it cannot be found out: then nothing is shown. */
  at(place: LibraryPlace): Promise<Shelf>;
  /** What the operator lets a place see, whatever its managers choose of that. */
  allowedAt(place: LibraryPlace): Collections;
  /** The collections that have articles, of those that a place may see. */
  namesAt(place: LibraryPlace): readonly string[];
  /** To be called when a setting of an installation was changed here: it counts at once. */
  changed(installation: InstallationKey): void;
}

/** What the operator lets places see, by `platform`, `platform/installation` or `platform/installation/channel`. */
export interface Bindings {
  /** Where nothing else is said. */
  readonly usual: Collections;
  readonly byPlace: ReadonlyMap<string, Collections>;
}

export interface LibrarySetup {
  readonly views: Views;
  readonly store: Store;
  /** What a database that is away keeps nobody waiting for. */
  readonly impatient: Impatient;
  readonly bindings: Bindings;
  readonly nowMs: () => number;
}

/** The name of the setting that says which collections are seen. */
export const collectionsSetting = 'collections';

/** What another process sets counts here after this long. */
const rememberedMs = 3_000;

/** A setting's value as names, and back. */
export const namesIn = (value: string): ReadonlySet<string> => new Set(value.split(' ').filter((name) => name !== ''));
export const namesText = (names: Iterable<string>): string => [...names].sort().join(' ');

export function createLibrary({ views, store, impatient, bindings, nowMs }: LibrarySetup): Library {
  const found = async <T>(look: () => Promise<T>): Promise<T> => {
    const value = await impatient<{ readonly it: T } | null>(async () => ({ it: await look() }), null);
    if (value === null) throw new Error('the store did not answer');
    return value.it;
  };
  const settings = remembered(nowMs, (key: string) => {
    const [platform, installation] = JSON.parse(key) as [InstallationKey['platform'], string | null];
    return found(() => settingsIn(store, { platform, installation }));
  });
  const isUsed = remembered(nowMs, () => found(() => isSetAnywhere(store, collectionsSetting)));

  const allowedAt = ({ platform, installation, channel }: LibraryPlace): Collections => {
    const parts = [platform, installation, channel].filter((part) => part !== null);
    for (let count = parts.length; count > 0; count -= 1) {
      const bound = bindings.byPlace.get(parts.slice(0, count).join('/'));
      if (bound !== undefined) return bound;
    }
    // Whoever sits at the terminal has the articles themselves.
    return platform === 'terminal' ? null : bindings.usual;
  };
  /** What managers chose. Where nobody ever did, and there is nothing to choose from, the store need not be there. */
  const chosenAt = async ({ platform, installation, channel }: LibraryPlace): Promise<Collections> => {
    if (installation === null) return null;
    try {
      if (!(await isUsed.get(''))) return null;
      const own = await settings.get(JSON.stringify([platform, installation]));
      return inBoth(collectionsIn(own, null), channel === null ? null : collectionsIn(own, channel));
    } catch {
      const hasNone = bindings.byPlace.size === 0 && bindings.usual === null && views.names().length <= 1;
      if (hasNone) return null;
      throw new UserError(
        'It cannot be found out just now which articles may be shown here. Please try again in a moment.',
      );
    }
  };
  return {
    async at(place) {
      const collections = inBoth(allowedAt(place), await chosenAt(place));
      return { collections, retriever: await views.of(collections) };
    },
    allowedAt,
    namesAt(place) {
      const allowed = allowedAt(place);
      return views.names().filter((name) => allowed === null || allowed.has(name));
    },
    changed({ platform, installation }) {
      settings.forget(JSON.stringify([platform, installation]));
      isUsed.forget('');
    },
  };
}

function collectionsIn(settings: readonly Setting[], channel: string | null): Collections {
  const own = settings.find((each) => each.name === collectionsSetting && each.channel === channel);
  return own === undefined ? null : namesIn(own.value);
}

/** Answers that are looked up again after a while; one that could not be looked up again stays. */
function remembered<T>(nowMs: () => number, look: (key: string) => Promise<T>) {
  const known = new Map<string, { readonly value: T; readonly atMs: number }>();
  return {
    async get(key: string): Promise<T> {
      const before = known.get(key);
      if (before !== undefined && nowMs() - before.atMs < rememberedMs) return before.value;
      try {
        const value = await look(key);
        if (known.size >= 10_000) known.clear();
        known.set(key, { value, atMs: nowMs() });
        return value;
      } catch (error) {
        if (before !== undefined) return before.value;
        throw error;
      }
    },
    forget: (key: string) => known.delete(key),
  };
}
