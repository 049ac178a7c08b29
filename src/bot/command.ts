import type { Citation } from '../answer/answer.ts';
import { gather } from '../answer/evidence/gather.ts';
import type { Interaction, RawArguments, SuggestRequest } from '../chat/interaction.ts';
import type { Reply } from '../chat/reply.ts';
import type { Collections } from '../corpus/collection.ts';
import type { Words } from '../reply/words/words.ts';
import type { Gathered } from '../search/gathered.ts';
import type { Retriever } from '../search/retriever.ts';
import type { Store } from '../store/store.ts';
import type { KnownSettings } from './known-settings.ts';
import type { Library, LibraryPlace } from './library.ts';
import type { Memory } from './memory.ts';
import type { Speaks } from './speaks.ts';

/** What an option holds: free text, a flag, a day `YYYY-MM-DD`, or one of a fixed list. */
export const optionTypes = ['string', 'boolean', 'date', 'choice'] as const;
export type OptionType = (typeof optionTypes)[number];

/** One choice offered while an option is typed: `name` is shown, `value` is what the command gets. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** Offers values from the live index; best first, as many as it likes (a platform shows what it can). */
export type Suggest = (typed: string, context: Context, place: LibraryPlace) => readonly Suggestion[];

export interface Option {
  readonly type: OptionType;
  /** One sentence of at most 100 characters (Discord's limit). */
  readonly description: string;
  readonly required: boolean;
  /** The values of a `choice`; empty for the other types. */
  readonly choices: readonly string[];
  /** Longest value in UTF-16 code units; longer ones are refused with a message that says so. */
  readonly maxChars: number;
  readonly suggest: Suggest | null;
}

export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O['type'] extends 'choice' ? O['choices'][number] : string;

/** The argument types that follow from an options table: required ones are always there, others may be null, flags are false when absent. */
export type ArgumentsOf<O extends Options> = {
  readonly [K in keyof O]: O[K]['type'] extends 'boolean'
    ? boolean
    : O[K]['required'] extends true
      ? ValueOf<O[K]>
      : ValueOf<O[K]> | null;
};

/** What the bot was set up with: everything a command may read or use. */
export interface Context {
  readonly retriever: Retriever;
  readonly store: Store;
  readonly commands: readonly Command[];
  readonly nowMs: () => number;
  readonly status: () => CorpusStatus;
  /** For how many days questions are kept; 0 keeps none. */
  readonly keepQuestionsDays: number;
  /** The collections that `retriever` has the articles of; null: all of them. */
  readonly collections: Collections;
  /** Which articles are seen where; null: all of them everywhere. A command sees those of `retriever` and no others. */
  readonly library: Library | null;
  /** What managers have set; null where nothing can be set. */
  readonly settings: KnownSettings | null;
  /** Brings an article in; null where that cannot be done. */
  readonly bring: Bring | null;
  /** What is remembered of people. */
  readonly memory: Pick<Memory, 'countOf' | 'forget'>;
  /** The words for whoever is answered; English where nobody in particular is. */
  readonly words: Speaks;
}

/** A context in which the articles can be read: what is made of it is made within `gathering`. */
export interface ReadableContext extends Omit<Context, 'retriever'> {
  readonly retriever: Gathered;
}

/** Does something that reads the articles: again, where what it asks for has to be fetched first, so that it must be pure. */
export function gathering<T>(context: Context, work: (readable: ReadableContext) => T | Promise<T>): Promise<T> {
  return gather(context.retriever, (retriever) => work({ ...context, retriever }));
}
/** What became of a link that was brought in. */
export interface Brought {
  /** In a word or two: `imported`, `refused`. */
  readonly outcome: string;
  readonly title: string | null;
  /** Why it was not taken, in words. */
  readonly reason: string | null;
}

/** Brings what stands at a link into a collection. Never rejects for what stands there. */
export type Bring = (link: string, collection: string) => Promise<readonly Brought[]>;

/** How the articles are doing: shown by `/sources`, `quipu doctor` and the health endpoints. */
export interface CorpusStatus {
  /** False while an index is still being built: answers come from what is ready. */
  readonly isComplete: boolean;
  /** Files and feeds that could not be read, each `file:line field: what is wrong`. */
  readonly problems: readonly string[];
}

/** One use of a command. */
export interface Call {
  readonly interaction: Interaction;
  readonly context: Context;
}

/** One thing a command does. A command with a single, unnamed verb is typed as `/ask …`; named verbs as `/digest subscribe …`. */
export interface Verb<O extends Options = Options> {
  readonly name: string | null;
  readonly description: string;
  readonly options: O;
  /** Arguments as a person would type them after the command, for the help text. */
  readonly examples: readonly string[];
  /** `managers`: only those who may manage the channel. */
  readonly access: 'everyone' | 'managers';
  /** True: from then on the bot posts in the channel by itself, so it is refused where that will not work. */
  readonly posts?: boolean;
  run(args: ArgumentsOf<O>, call: Call): Reply | Promise<Reply>;
}

/** Handles a button or select; `value` is what the action was made with. It must not trust it: anybody can send any value. */
export type ActionHandler = (value: string, call: Call) => Reply | Promise<Reply>;

/** An entry of the message context menu: runs the command with the message's text as the value of `option`. */
export interface MessageMenu {
  /** At most 24 characters (Slack's limit for a shortcut's name). */
  readonly label: string;
  readonly option: string;
}

/** What a person can type, on every platform. From it come the registrations, the manifest, the help, and the argument types. */
export interface Command {
  readonly name: string;
  /** At most 100 characters. */
  readonly description: string;
  // biome-ignore lint/suspicious/noExplicitAny: verbs of different options live in one list; `verb()` has checked each
  readonly verbs: readonly Verb<any>[];
  /** Handlers of this command's buttons, by the verb of the action's name: `check` for `ask.check`. */
  readonly actions: Readonly<Record<string, ActionHandler>>;
  readonly menu: MessageMenu | null;
}

/** Checks a verb's `run` against its own options table. */
export const verb = <const O extends Options>(definition: Verb<O>): Verb<O> => definition;

type OptionSettings = Partial<Pick<Option, 'maxChars' | 'suggest'>>;
const option = (type: OptionType, description: string, settings: OptionSettings) =>
  ({ type, description, choices: [], maxChars: 100, suggest: null, ...settings }) as const;

/** A free text that must be given. */
export const required = (description: string, settings: OptionSettings = {}) =>
  ({ ...option('string', description, settings), type: 'string', required: true }) as const;
/** A free text that may be left out. */
export const optional = (description: string, settings: OptionSettings = {}) =>
  ({ ...option('string', description, settings), type: 'string', required: false }) as const;
/** A flag, false when left out. */
export const flag = (description: string) =>
  ({ ...option('boolean', description, {}), type: 'boolean', required: false }) as const;
/** A day that may be left out. */
export const day = (description: string) =>
  ({ ...option('date', description, { maxChars: 10 }), type: 'date', required: false }) as const;
/** One of a fixed list, may be left out. */
export const choice = <const C extends readonly string[]>(description: string, choices: C) =>
  ({ ...option('choice', description, {}), type: 'choice', required: false, choices }) as const;

/** The bot as platforms see it: one interaction in, one reply out. */
export interface Bot {
  readonly commands: readonly Command[];
  /**
   * Never rejects: what goes wrong becomes a reply with an id. Null: nothing is to be said, it is not for the bot.
   * @param arrived says later whether the reply was delivered, which is when its outcome is counted; null where it is seen
   * as soon as it is given back.
   */
  handle(interaction: Interaction, arrived?: Promise<boolean> | null): Promise<Reply | null>;
  suggest(request: SuggestRequest): Promise<readonly Suggestion[]>;
  /** Questions that can be asked in this place and in these words, each tried and answered from what is seen there. */
  examples(place: LibraryPlace, words: Words): Promise<readonly string[]>;
  /** Whether an article that is seen in this place still has all the words that are quoted. */
  stillSays(citations: readonly Citation[], place: LibraryPlace): Promise<boolean>;
}

export type { RawArguments };
