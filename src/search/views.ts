import { LRUCache } from 'lru-cache';
import { type Collections, collectionOf } from '../corpus/collection.ts';
import type { FolderChange } from '../corpus/live.ts';
import { applyChange } from './live.ts';
import type { Retriever } from './retriever.ts';
import { seenOf } from './seen.ts';

/** So many are held at once; the longest unused is made anew when it is wanted again. */
const maxViews = 256;

/**
 * The articles as far as somebody may see them. Of what is in other collections a view knows nothing, not even a word: it is
 * a retriever of its own, so that nothing that is made from it can tell of anything else.
 */
export interface Views {
  /** A retriever over the articles of these collections, as they are now and will be. */
  of(collections: Collections): Promise<Retriever>;
  /** To be told of every change that went into the whole. */
  changed(change: FolderChange): void;
  /** The collections that have articles, in alphabetical order. */
  names(): readonly string[];
}

interface View {
  readonly collections: ReadonlySet<string>;
  readonly retriever: Retriever;
  /** Resolves when all changes so far are in; changes follow one another. */
  current: Promise<void>;
}

/**
 * Views of a retriever. `make` makes an empty one of the same kind; null where there cannot be a second one, as of an archive in a
 * database: then a view asks the whole for no more than its own.
 */
export function createViews(all: Retriever, make: (() => Retriever) | null): Views {
  const views = new LRUCache<string, View>({ max: maxViews });
  const add = (collections: ReadonlySet<string>, key: string): View => {
    if (make === null) {
      const view = { collections, retriever: seenOf(all, collections), current: Promise.resolve() };
      views.set(key, view);
      return view;
    }
    const retriever = make();
    const added = [...all.articles.values()].filter((article) => collections.has(collectionOf(article)));
    const view: View = { collections, retriever, current: applyChange(retriever, { removed: [], added }) };
    // a view that could not be made is none
    view.current.catch(() => views.delete(key));
    views.set(key, view);
    return view;
  };
  return {
    async of(collections) {
      if (collections === null) return all;
      const key = [...collections].sort().join(' ');
      const view = views.get(key) ?? add(new Set(collections), key);
      await view.current;
      return view.retriever;
    },
    changed({ removed, added }) {
      if (make === null) return;
      for (const view of views.values()) {
        const own = added.filter((article) => view.collections.has(collectionOf(article)));
        const kept = new Set(own.map(({ id }) => id));
        const gone = [...removed, ...added.map(({ id }) => id)].filter((id) => !kept.has(id));
        // What has left is gone at once, whatever is still on its way in.
        const { articles } = view.retriever;
        const here = gone.filter((id) => articles.has(id));
        if (here.length > 0) view.retriever.update({ removed: here, added: [] });
        view.current = view.current.then(() => applyChange(view.retriever, { removed: gone, added: own }));
      }
    },
    names: () => [...new Set([...all.articles.values()].map(collectionOf))].sort(),
  };
}
