import { collectionPattern } from '../corpus/collection.ts';
import { UserError } from '../errors.ts';
import { type Library, type LibraryPlace, namesText } from './library.ts';

/**
 * The collections that were typed, as the value of a setting; null for `all`, which ends a choice.
 * @throws UserError for a name that is not there for this place. Whether it is there for others is not told.
 */
export function chosenCollections(typed: string, place: LibraryPlace, library: Library): string | null {
  const names = typed
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((name) => name !== '');
  if (names.length === 0 || names.includes('all')) return null;
  const there = library.namesAt(place);
  const unknown = names.find((name) => !there.includes(name));
  if (unknown !== undefined)
    throw new UserError(
      there.length === 0 ? { kind: 'no-collections' } : { kind: 'no-collection', name: unknown, there },
    );
  return namesText(new Set(names));
}

/**
 * The collection that something is brought into: the one that is seen in the place, or the named one of several.
 * @throws UserError where it must be named, or is not seen there.
 */
export function collectionFor(typed: string | null, seen: ReadonlySet<string> | null): string {
  const wanted = typed?.trim().toLowerCase() ?? null;
  if (wanted !== null && !collectionPattern.test(wanted))
    throw new UserError({ kind: 'collection-name', typed: wanted });
  if (seen === null) return wanted ?? 'common';
  const names = [...seen].sort();
  if (wanted !== null && seen.has(wanted)) return wanted;
  const [only] = names;
  if (wanted === null && names.length === 1 && only !== undefined) return only;
  if (names.length === 0) throw new UserError({ kind: 'none-to-add-to' });
  throw new UserError({ kind: 'which-collection', there: names });
}
