import type { PostingTrouble } from '../errors.ts';
import type { Action } from './reply.ts';

/**
 * Every place where Quipu is spoken to, and whether it can post there without being asked, as a digest needs; it cannot on
 * its own page and in a terminal. Those where it can are connected to in `app/serve/platforms.ts`.
 */
const platforms = {
  discord: { takesDeliveries: true },
  slack: { takesDeliveries: true },
  terminal: { takesDeliveries: false },
  web: { takesDeliveries: false },
} as const;

export type PlatformName = keyof typeof platforms;
export const platformNames = Object.keys(platforms) as readonly PlatformName[];

/** The platforms that are connected to, and deliver. */
export type DeliveringName = {
  [N in PlatformName]: (typeof platforms)[N]['takesDeliveries'] extends true ? N : never;
}[PlatformName];

/**
 * What kind of place, by who reads along: a whole `channel` (open or not, with its threads), a `private-thread` of one,
 * a `group` of people who write to each other directly, or a `direct` conversation of one person with the bot.
 */
export const placeKinds = ['channel', 'private-thread', 'group', 'direct'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Where something was said. Ids are the platform's own; null where the place has none. */
export interface Place {
  readonly platform: PlatformName;
  /** A guild or a workspace. */
  readonly installation: string | null;
  readonly channel: string | null;
  readonly thread: string | null;
  readonly kind: PlaceKind;
}

/** Whether what is said there is said to a channel: only there anything is counted, kept or listed. */
export const isOpen = ({ kind }: Pick<Place, 'kind'>): boolean => kind === 'channel';
/** A conversation of one person with the bot: everything in it is addressed to the bot. */
export const isDirect = ({ kind }: Pick<Place, 'kind'>): boolean => kind === 'direct';

/** Whether the bot can post there without being asked. */
export const takesDeliveries = ({ platform }: Pick<Place, 'platform'>): boolean => platforms[platform].takesDeliveries;

/** Who said it, as far as the platform tells. */
export interface Person {
  readonly id: string;
  /** BCP 47 tag, as the platform reports it. */
  readonly locale: string | null;
  /** IANA zone, where the platform reports one (Slack does, Discord does not). */
  readonly timeZone: string | null;
  /** Null: the platform did not say, which counts as no. */
  readonly mayManageChannel: boolean | null;
  /** Whether they may manage the whole server or workspace; left out where the platform did not say, which counts as no. */
  readonly mayManageInstallation?: boolean;
  /**
   * Ids of the roles or user groups that they have, where the platform tells. Asked only where some of them may manage:
   * it may cost a call. Never rejects.
   */
  readonly roles?: () => Promise<readonly string[]>;
}

interface Happening {
  /** The platform's own id of the event: the same id never counts twice. */
  readonly id: string;
  readonly place: Place;
  readonly person: Person;
  readonly atMs: number;
  /**
   * Why the bot could not post in the channel later on, without being asked. Left out, or null, where nothing is known to
   * be in the way.
   */
  readonly postingTrouble?: PostingTrouble | null;
  /** BCP 47 tag of the language that whoever reads along shares: the server's. Left out, or null, where it is not known. */
  readonly sharedLocale?: string | null;
}

/** Argument values as a platform delivers them, before a command's definition has checked them. */
export type RawArguments = Readonly<Record<string, string | boolean | undefined>>;

/** One thing a person did, in words that every platform shares. */
export type Interaction =
  /** `command` is the command's name; with named verbs, a space and the verb's name follow: `digest subscribe`. */
  | (Happening & {
      readonly kind: 'command';
      readonly command: string;
      readonly args: RawArguments;
      /** The words are those of a message that the person pointed at. */
      readonly isPointedAt?: boolean;
    })
  | (Happening & { readonly kind: 'action'; readonly action: Action })
  /**
   * Plain words. `isAddressed`: a mention, an answer to one of the bot's messages, a direct message. Where the platform
   * delivers them, lines of a thread that nobody addressed to the bot come too: it answers those only in threads that it
   * is engaged in (`isInOwnThread`: one that hangs below its own message), and only questions.
   */
  | (Happening & {
      readonly kind: 'message';
      readonly text: string;
      readonly isAddressed: boolean;
      readonly isInOwnThread: boolean;
    });

/** A request for the choices of an option while it is typed. */
export interface SuggestRequest {
  readonly place: Place;
  /** As in an interaction: `ask`, or `digest subscribe`. */
  readonly command: string;
  readonly option: string;
  readonly typed: string;
}
