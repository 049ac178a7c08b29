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
      there.length === 0
        ? 'There are no collections to choose from here.'
        : `There is no collection "${unknown}" to choose here. There are: ${there.join(', ')}.`,
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
    throw new UserError(`"${wanted}" is no name for a collection: use letters, digits and hyphens, such as news.`);
  if (seen === null) return wanted ?? 'common';
  const names = [...seen].sort();
  if (wanted !== null && seen.has(wanted)) return wanted;
  const [only] = names;
  if (wanted === null && names.length === 1 && only !== undefined) return only;
  if (names.length === 0) throw new UserError('No collection is seen here, so there is none to add to.');
  throw new UserError(`Please name the collection to add to: ${names.join(', ')}.`);
}
