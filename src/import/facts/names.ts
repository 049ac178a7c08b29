import { createHash } from 'node:crypto';

/** Longest id made of a title, in characters: a file's name, and part of what buttons carry. */
const maxSlugChars = 60;
/** Names that some systems keep for themselves, or that a corpus folder passes over. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|readme)$/i;

/** A file's name without folders and ending: the start of an article's id. Path parts of any system are cut off. */
export const baseName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '').replace(/\.[A-Za-z0-9]{1,10}$/, '');

/**
 * An article's id from a name or title: letters of any script, digits and hyphens, cut at a word. Nothing else gets
 * through, so no title can name another folder.
 */
export function slug(text: string, fallback = 'article'): string {
  const words = text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  let made = '';
  for (const word of words) {
    const longer = made === '' ? word.replace(/^\p{M}+/u, '') : `${made}-${word}`;
    if (longer.length > maxSlugChars) break;
    made = longer;
  }
  if (made === '')
    made = [...(words[0] ?? '')]
      .slice(0, maxSlugChars / 2)
      .join('')
      .replace(/^\p{M}+/u, '');
  if (made === '') return fallback;
  return reserved.test(made) ? `${made}-${fallback}` : made;
}

/** `id`, or with the first number behind it that makes it free. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number++) if (!isTaken(`${id}-${number}`)) return `${id}-${number}`;
}

/** A name made readable: `shorenews-defense-ties` is `Shorenews defense ties`. */
export function readable(name: string): string {
  const words = name
    .replace(/^(?:\d{4}-?\d{2}-?\d{2}[-_ ]?)/, '')
    .replace(/[-_.+]+/g, ' ')
    .trim();
  return words === '' ? '' : words.charAt(0).toUpperCase() + words.slice(1);
}

/** A name whose percent signs are read, where they can be. */
export function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * What an article is kept aside under: its name, and what tells apart two texts that want the same place. Who lets one in by
 * its name lets in that one, and none that was put in its place since.
 */
export const asideName = ({ id, text }: { readonly id: string; readonly text: string }): string =>
  `${[...id].slice(0, maxAsideChars).join('')}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;

/** The name of an article itself, by what it is kept aside under. */
export const nameOfAside = (name: string): string => name.replace(/-[0-9a-f]{8}$/, '');

/** Leaves room for what tells two apart in a file's name, which has 120 at most. */
const maxAsideChars = 110;
