import { spanish } from '../es/pack.ts';
import { addPack, allPacks, inLanguage, ofAllPacks, type Pack, packOf, packSpoken, primaryTag } from '../pack.ts';
import type { Tag } from './tags.ts';

/** The languages beside English that texts are read in: each a folder beside `es/`. */
export const packs: Readonly<Record<Tag, Pack>> = { es: spanish };

for (const pack of Object.values(packs)) addPack(pack);

/** Reads a text of an article as its language wants it. */
export const asWrittenIn = <T>({ language }: { readonly language?: string }, read: () => T): T =>
  inLanguage(language ?? 'en', read);

// Who asks for languages by these finds all of them.
export { allPacks, inLanguage, ofAllPacks, packOf, packSpoken, primaryTag };
