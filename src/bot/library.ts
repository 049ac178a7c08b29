import type { Place } from '../chat/interaction.ts';
import { type Collections, inBoth } from '../corpus/collection.ts';
import { UserError } from '../errors.ts';
import type { Retriever } from '../search/retriever.ts';
import type { Views } from '../search/views.ts';
import { type Setting, settingIn } from '../store/settings.ts';
import type { KnownSettings } from './known-settings.ts';

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
}

/** What the operator lets places see, by `platform`, `platform/installation` or `platform/installation/channel`. */
export interface Bindings {
  /** Where nothing else is said. */
  readonly usual: Collections;
  readonly byPlace: ReadonlyMap<string, Collections>;
}

export interface LibrarySetup {
  readonly views: Views;
  readonly settings: KnownSettings;
  readonly bindings: Bindings;
}

/** The name of the setting that says which collections are seen. */
const collectionsSetting = 'collections';

/** A setting's value as names, and back. */
const namesIn = (value: string): ReadonlySet<string> => new Set(value.split(' ').filter((name) => name !== ''));
export const namesText = (names: Iterable<string>): string => [...names].sort().join(' ');

export function createLibrary({ views, settings, bindings }: LibrarySetup): Library {
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
    try {
      const own = await settings.in({ platform, installation });
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
  };
}

function collectionsIn(settings: readonly Setting[], channel: string | null): Collections {
  const value = settingIn(settings, channel, collectionsSetting);
  return value === null ? null : namesIn(value);
}
