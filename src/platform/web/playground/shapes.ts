import * as z from 'zod';
import type { ReplyData } from '../../../chat/reply.ts';

/** How a message may be drawn. */
export const surfaceNames = ['discord', 'slack'] as const;
export type SurfaceName = (typeof surfaceNames)[number];

const fields = {
  /** Which conversation of the page: follow-ups refer to what was asked in the same. */
  talk: z.string().regex(/^[\w-]{1,40}$/),
  /** IANA zone of the browser. */
  timeZone: z.string().max(60).nullable(),
};

/** What a person did on the page. */
export const didSchema = z.discriminatedUnion('kind', [
  /** Plain words, or a command after a slash. */
  z.strictObject({ kind: z.literal('words'), words: z.string().max(25_000), ...fields }),
  z.strictObject({
    kind: z.literal('command'),
    command: z.string().max(100),
    args: z.record(z.string(), z.union([z.string(), z.boolean()])),
    ...fields,
  }),
  /** The id of a button, or of what was picked from a select, as it stands in the payload. */
  z.strictObject({ kind: z.literal('action'), action: z.string().max(100), ...fields }),
]);
export type Did = z.infer<typeof didSchema>;

/** A message of the bot: the very body that each platform would be sent. */
export interface Said {
  readonly id: string;
  readonly atMs: number;
  /** The command that was used, as it is typed, with its slash; null for plain words and buttons. */
  readonly command: string | null;
  /** Shown to the asker alone. */
  readonly isPrivate: boolean;
  /** A button of one platform may have no answer on the other. */
  readonly bodies: Readonly<Partial<Record<SurfaceName, unknown>>>;
  readonly data: ReplyData | null;
}

/** A command as the page offers it. */
export interface OfferedCommand {
  /** `ask`, `digest preview`. */
  readonly path: string;
  readonly description: string;
  readonly options: readonly {
    readonly name: string;
    /** What it is called in the reader's language. */
    readonly label: string;
    readonly description: string;
    readonly type: string;
    readonly isRequired: boolean;
    readonly choices: readonly { readonly value: string; readonly label: string }[];
    readonly isSuggested: boolean;
    readonly maxChars: number;
  }[];
  /** An entry of a message's menu that runs it on the message's words. */
  readonly menu: { readonly label: string; readonly option: string } | null;
}
