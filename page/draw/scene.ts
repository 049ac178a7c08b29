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

/** What a person wrote. */
export interface FromPerson {
  readonly kind: 'person';
  readonly text: string;
  readonly atMs: number;
}

/** What a press on a button, or a pick from a select, does: the id that the platform would send back. */
export type OnAction = (id: string) => void;
