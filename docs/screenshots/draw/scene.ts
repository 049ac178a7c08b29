export const chatPlatforms = ['discord', 'slack'] as const;
export type ChatPlatform = (typeof chatPlatforms)[number];
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A message of the bot: the very body that is sent. */
export interface FromBot {
  readonly kind: 'bot';
  readonly body: unknown;
  /** Shown to the asker alone. */
  readonly isPrivate: boolean;
  readonly atMs: number;
}

/** What stands in a picture: what a person wrote, and what the bot answered. */
export type Said =
  | FromBot
  | { readonly kind: 'person'; readonly text: string; readonly atMs: number }
  /** A command, or an entry of a message's menu, that somebody used. */
  | { readonly kind: 'used'; readonly command: string };

/** One picture of each platform. */
export interface Scene {
  /** The file's name, after the platform's. */
  readonly name: string;
  /** What a person did, above the picture. */
  readonly asked: string;
  /** Which of the bot's screens this is. */
  readonly surface: 'channel' | 'thread' | 'home';
  readonly said: readonly Said[];
}
