import { commands } from '../../commands/index.ts';
import { createAnswering } from '../../src/bot/answering.ts';
import { createKnownSettings } from '../../src/bot/known-settings.ts';
import { type Bindings, createLibrary } from '../../src/bot/library.ts';
import type { Interaction, Place } from '../../src/chat/interaction.ts';
import type { Article } from '../../src/corpus/article.ts';
import { silent } from '../../src/log.ts';
import { createRetriever } from '../../src/search/minisearch.ts';
import type { Retriever } from '../../src/search/retriever.ts';
import { createViews } from '../../src/search/views.ts';
import { createImpatient } from '../../src/store/impatient.ts';
import { article } from './articles.ts';
import { temporaryStore } from './bot.ts';
import { contextOf } from './context.ts';
import { remoteRetriever } from './remote.ts';

const syllables = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te'];
/** A word that nothing else has: of a collection, of one of its articles. */
export const secretOf = (collection: number, nth: number): string => {
  let rest = collection * 97 + nth * 13 + 5;
  let word = '';
  for (let n = 0; n < 4; n += 1) {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length) + collection;
  }
  return `Z${word}x${collection}q${nth}`;
};

export const collectionName = (n: number): string => (n === 0 ? 'common' : `c${n}`);
const towns = ['Lima', 'Quito', 'Bogota', 'Cusco', 'Arequipa'];

/**
 * Articles of a collection. They tell of the same port, year and ministers as all others, so that every question finds some
 * of every collection; outlet, title, people and a figure are its own, and each has a word that is nowhere else.
 */
function articlesOf(collection: number): readonly Article[] {
  return [0, 1, 2].map((nth) => {
    const secret = secretOf(collection, nth);
    const town = towns[(collection + nth) % towns.length];
    const text = [
      `The port of ${town} handled ${300 + collection * 3 + nth} ships in 2024, the harbour master ${secret} said.`,
      `Minister Ana ${secret} met the president in ${town} on May ${1 + (collection % 28)}, 2025.`,
      `The harbour costs $${(collection + 2) * (nth + 1)} million, and ${secret} engineers denied that it would close.`,
      `"We will build a second pier," ${secret} told reporters.`,
    ].join(' ');
    return article(`${collection === 0 ? '' : `c${collection}.`}port-${nth}-${secret.toLowerCase()}`, text, {
      title: `Port of ${town}: ${secret} speaks`,
      publisher: `Gazette ${secretOf(collection, nth % 2)}`,
      author: `Ben ${secret}`,
      topics: ['ports', secret.toLowerCase()],
      published: `2025-05-${String(1 + ((collection * 3 + nth) % 28)).padStart(2, '0')}`,
      ...(collection === 0 ? {} : { collection: collectionName(collection) }),
    });
  });
}

/** The bot over some collections, with a store of its own. */
export async function collectionsBot(
  count: number,
  bindings: Bindings = { usual: null, byPlace: new Map() },
  isRemote = false,
) {
  const kept = await temporaryStore();
  const articles = Array.from({ length: count }, (_, n) => articlesOf(n)).flat();
  const retriever: Retriever = isRemote ? remoteRetriever(articles) : createRetriever(articles);
  const base = { ...contextOf([], commands, Date.now), retriever };
  const views = createViews(retriever, isRemote ? null : () => createRetriever());
  const { store } = kept;
  const impatient = createImpatient(store, silent, Date.now);
  const settings = createKnownSettings({ store, impatient, nowMs: Date.now });
  const library = createLibrary({ views, settings, bindings });
  const context = { ...base, store, library, settings };
  const config = { questionsPerMinute: 10_000, keepQuestionsDays: 30 };
  const answering = createAnswering({
    context: { ...context, keepQuestionsDays: 30 },
    config,
    log: silent,
    onOutcome: () => {},
  });
  return {
    articles,
    context,
    library,
    views,
    bot: answering.bot,
    async remove() {
      await answering.settled();
      await kept.remove();
    },
  };
}

let asked = 0;
/** Something that somebody who may do everything does in a channel. */
export function doing(place: Place, what: object): Interaction {
  asked += 1;
  const person = { id: 'U1', locale: null, timeZone: null, mayManageChannel: true, mayManageInstallation: true };
  return { id: `n${asked}`, place, person, atMs: Date.now(), ...what } as Interaction;
}

export const channelOf = (installation: string, channel: string): Place => ({
  platform: 'slack',
  installation,
  channel,
  thread: null,
  kind: 'channel',
});
