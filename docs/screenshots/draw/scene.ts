import type { FromBot, FromPerson } from '../../../page/draw/scene.ts';
import type { Language } from '../../../src/chat/language.ts';

export const chatPlatforms = ['discord', 'slack'] as const;
export type ChatPlatform = (typeof chatPlatforms)[number];

/** A command, or an entry of a message's menu, that somebody used; it stands above what the bot said to it. */
interface Used {
  readonly kind: 'used';
  readonly command: string;
}

export type Said = FromBot | FromPerson | Used;

/** One picture of each platform. */
export interface Scene {
  readonly language: Language;
  /** The file's name, after the platform's. */
  readonly name: string;
  /** What a person did, above the picture. */
  readonly asked: string;
  /** Which of the bot's screens this is. */
  readonly surface: 'channel' | 'thread' | 'home';
  readonly said: readonly Said[];
}
