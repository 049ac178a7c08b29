import { versionOf } from '../../corpus/article-map.ts';
import type { Gathered } from '../../search/gathered.ts';
import { Gathering } from '../../search/gathering.ts';
import { NotAtHand } from '../../search/not-at-hand.ts';
import type { Retriever } from '../../search/retriever.ts';

/** Each round fetches all that the one before asked for; an answer takes three or four. More than this is a fault. */
const maxRounds = 60;

/** Work that met a change of the articles is begun anew so often: while very many come in, an answer is from those that are there. */
const maxBegun = 3;

/**
 * The one step between a question and its answer that waits: fetches of an index what `work` asks of it. Where the index is in
 * memory, `work` is simply done, and anew where articles changed while it rested. Else it is done with what was gathered so far, and again once that was fetched which it asked
 * for in vain, until nothing is missing: so it must be pure, and what it reads of articles is read within it.
 *
 * @throws what `work` throws once it has everything
 */
export async function gather<T>(retriever: Retriever, work: (gathered: Gathered) => T | Promise<T>): Promise<T> {
  if (retriever.atHand !== null) return undisturbed(retriever, retriever.atHand, work);
  const gathering = new Gathering(retriever);
  for (let round = 0; round < maxRounds; round++) {
    const outcome = await attempt(gathering, work);
    const wanted = gathering.wanted();
    if (wanted === null) {
      if ('error' in outcome) throw outcome.error;
      return outcome.value;
    }
    gathering.take(wanted, await retriever.find(wanted));
  }
  throw new Error(`an answer asked the index for something new ${maxRounds} times`);
}

async function undisturbed<T>(
  retriever: Retriever,
  gathered: Gathered,
  work: (gathered: Gathered) => T | Promise<T>,
): Promise<T> {
  for (let begun = 1; ; begun++) {
    const { articles } = retriever;
    const version = versionOf(articles);
    const isDisturbed = () => retriever.articles !== articles || versionOf(articles) !== version;
    try {
      const value = await work(gathered);
      if (begun === maxBegun || !isDisturbed()) return value;
    } catch (error) {
      if (begun === maxBegun || !isDisturbed()) throw error;
    }
  }
}

async function attempt<T>(
  gathering: Gathering,
  work: (gathered: Gathered) => T | Promise<T>,
): Promise<{ readonly value: T } | { readonly error: unknown }> {
  try {
    return { value: await work(gathering) };
  } catch (error) {
    if (error instanceof NotAtHand) gathering.miss(error);
    return { error };
  }
}
