import type { Slash } from '../../../chat/language.ts';

/** One change of a setting; null where nothing was, or is, set. */
export interface Change {
  readonly name: string;
  /** Null: everywhere. */
  readonly channel: string | null;
  readonly isHere: boolean;
  readonly before: string | null;
  readonly after: string | null;
  /** Null once deleted on request. */
  readonly person: string | null;
}

/** Which collections are seen in a channel. */
export interface Seen {
  readonly isChanged: boolean;
  /** Null: all of them. */
  readonly seen: readonly string[] | null;
  readonly articles: number;
}

/** What became of a document that was brought in. */
export interface Added {
  readonly outcome: string;
  readonly reason: string | null;
}

const usual: ReadonlyMap<string, string> = new Map(
  Object.entries({
    language: 'that of each reader',
    collections: 'all that may be seen',
    managers: 'those who may manage the channel',
    channels: 'all channels',
    feedback: 'on',
    limit: 'as whoever runs the bot has it',
  }),
);
const nothing = 'usual';

/** What became of a document, where its own name for that says little. */
const outcomes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'in full': 'now in full',
    'also in': 'the same text at another address',
    folded: 'says the same as another',
    'kept aside': 'kept aside until somebody decides',
    refused: 'not added',
  }),
);

const seenWords = ({ seen }: Seen): string => {
  if (seen === null) return 'all collections';
  if (seen.length === 0) return 'no collection';
  return `${seen.length === 1 ? 'the collection' : 'the collections'} ${seen.join(', ')}`;
};

/** What is said about settings, collections and what was brought in. */
export const settings = (slash: Slash) => ({
  settingsTable: 'Settings',
  settingsColumns: ['Setting', 'This channel', 'Everywhere', 'Where nothing is set'] as readonly string[],
  settingUsual: (name: string): string => usual.get(name) ?? '',
  settingChanged: (name: string): string => `${name} is changed, and that is recorded.`,
  settingsNote: `${slash('settings set')} changes one; the value “usual” ends it. ${slash('settings history')} shows who changed what.`,
  settingsNever: 'Nothing was ever set in this server or workspace.',
  settingChange: ({ name, channel, isHere, before, after, person }: Change): string => {
    const where = channel === null ? 'everywhere' : isHere ? 'in this channel' : `in the channel ${channel}`;
    const by = person === null ? 'somebody whose name was deleted' : `the person ${person}`;
    return `: ${name} ${where} from ${before ?? nothing} to ${after ?? nothing}, by ${by}`;
  },
  collectionsSeen: (view: Seen): string =>
    `${view.isChanged ? 'From now on this' : 'This'} channel sees ${seenWords(view)}: ${view.articles} ${view.articles === 1 ? 'article' : 'articles'}.`,
  collectionsEverywhere: (chosen: string | null): string =>
    `Chosen for the whole server or workspace: ${chosen ?? 'nothing, so all that it may see'}`,
  collectionsHere: (chosen: string | null): string =>
    `Chosen for this channel: ${chosen ?? 'nothing, so what the server or workspace sees'}`,
  collectionsThere: (available: readonly string[]): string =>
    available.length === 0
      ? 'There are no articles to choose from.'
      : `To choose from: ${available.join(', ')}. A channel sees of its choice what the whole server or workspace sees too.`,
  addedNothing: 'There was nothing to bring in.',
  added: ({ outcome, reason }: Added): string =>
    `: ${outcomes.get(outcome) ?? outcome}${reason === null ? '' : `, “${reason}”`}`,
  addedInto: (collection: string): string => `Collection: ${collection}. What was brought in is answered from at once.`,
});
