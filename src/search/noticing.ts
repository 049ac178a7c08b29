import type { Retriever } from './retriever.ts';

/** A retriever as one question asks it, and whether a part of the index did not answer it. */
export interface Noticing {
  readonly retriever: Retriever;
  isPartial(): boolean;
}

/** Notes whether a part of the index does not answer what is asked of it from here. */
export function noticing(retriever: Retriever): Noticing {
  let isPartial = false;
  if (retriever.atHand !== null) return { retriever, isPartial: () => false };
  return {
    retriever: {
      articles: retriever.articles,
      meaning: retriever.meaning,
      atHand: null,
      get passageCount() {
        return retriever.passageCount;
      },
      async find(wanted) {
        const findings = await retriever.find(wanted);
        isPartial ||= findings.isPartial;
        return findings;
      },
      update: (change) => retriever.update(change),
    },
    isPartial: () => isPartial,
  };
}
