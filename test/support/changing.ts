import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ask } from '../../src/answer/ask/ask.ts';
import { renderArticle } from '../../src/corpus/write.ts';
import type { Gathered } from '../../src/search/gathered.ts';
import { everything } from '../../src/search/query.ts';
import { article } from './articles.ts';

/** Numbers that look random and are the same each time: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const things = [
  'bridge',
  'library',
  'harbour',
  'tunnel',
  'market',
  'theatre',
  'railway',
  'reservoir',
  'school',
  'museum',
];
const verbs = ['was opened', 'was closed', 'was flooded', 'was painted', 'was sold', 'was repaired'];
const places = ['Arlen', 'Bexley', 'Corvo', 'Dunmore', 'Estrel', 'Farrow', 'Galt', 'Harwick', 'Istra', 'Jarrow'];

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T;

/** The text of a made-up local story of a few paragraphs. */
export function madeUpText(random: () => number, paragraphs = 3): string {
  const place = pick(places, random);
  return Array.from({ length: paragraphs }, () => {
    const thing = pick(things, random);
    const year = 1990 + Math.floor(random() * 35);
    return `The ${thing} of ${place} ${pick(verbs, random)} in ${year} at a cost of ${1 + Math.floor(random() * 900)} million dollars. Mayor ${pick(places, random)}son said that ${Math.floor(random() * 90_000)} people use the ${thing} each year. The ${thing} stands by the river of ${place}.`;
  }).join('\n\n');
}

/** A question that some of the stories answer. */
export const madeUpQuestion = (random: () => number): string =>
  pick(
    [
      `How much did the ${pick(things, random)} of ${pick(places, random)} cost?`,
      `How many people use the ${pick(things, random)} each year?`,
      `When was the ${pick(things, random)} of ${pick(places, random)} flooded?`,
      `Who spoke of the ${pick(things, random)} of ${pick(places, random)}?`,
    ],
    random,
  );

/** A corpus folder that somebody keeps changing; it knows what is in it. */
export function changingFolder(directory: string, random: () => number) {
  const present = new Set<string>();
  let made = 0;
  const write = (id: string, content: string) => writeFile(path.join(directory, `${id}.md`), content);
  const fresh = (id: string) => renderArticle(article(id, madeUpText(random), { publisher: pick(places, random) }));
  return {
    present,
    /** Adds, changes, breaks or removes one article; says which. */
    async changeOne(): Promise<string> {
      const kind = random();
      const id = present.size > 0 ? pick([...present], random) : null;
      if (id === null || kind < 0.45) {
        const added = `story-${made++}`;
        await write(added, fresh(added));
        present.add(added);
        return 'added';
      }
      if (kind < 0.75) {
        await write(id, fresh(id));
        return 'changed';
      }
      if (kind < 0.8) {
        await write(id, '---\ntitle: broken');
        return 'broken';
      }
      await rm(path.join(directory, `${id}.md`));
      present.delete(id);
      return 'removed';
    },
  };
}

/** Asks, and checks what must always be true of an answer: verbatim excerpts of articles that are there. Returns what is wrong. */
export function askAndCheck(
  question: string,
  retriever: Gathered,
  isPresent: (id: string) => boolean,
): readonly string[] {
  const answer = ask({ question, retriever, scope: everything, today: '2025-09-01' });
  return answer.citations.flatMap(({ articleId, excerpt, span }) => {
    const text = retriever.articles.get(articleId)?.text;
    if (text === undefined) return [`${articleId} is cited and not in the index`];
    if (text.slice(span.start, span.end) !== excerpt) return [`an excerpt of ${articleId} is not verbatim`];
    return isPresent(articleId) ? [] : [`${articleId} was removed and is cited`];
  });
}
