/** A message as the stand-in keeps it. */
export interface Message {
  readonly id: string;
  readonly channel_id: string;
  flags: number;
  // biome-ignore lint/suspicious/noExplicitAny: components as the bot sent them
  components: any[];
  readonly author: { readonly id: string };
  readonly nonce?: string;
  readonly message_reference?: { readonly message_id: string };
}

/** One interaction that was sent to the bot, and what became of it. */
export interface Asked {
  readonly id: string;
  readonly sentMs: number;
  // biome-ignore lint/suspicious/noExplicitAny: the event as it went over the gateway
  readonly event: any;
  /** Milliseconds from the event to the first answer that was taken. */
  ackMs: number | null;
  callbackType: number | null;
  isEphemeral: boolean;
  message: Message | null;
  /** Times that content was made visible: the first answer, edits that brought it, follow-ups. */
  shown: number;
  followUps: Message[];
  // biome-ignore lint/suspicious/noExplicitAny: choices as the bot sent them
  choices: any[] | null;
}

export const guildId = '900000000000000001';
export const appId = '900000000000000100';
export const ephemeral = 64;
export const loading = 128;

/** All text that a message shows. */
export const textOf = (message: Message | null): string =>
  (message?.components ?? []).flatMap(({ content }) => content ?? []).join('\n');

/** What the stand-in for Discord knows: what was asked, said and registered, and how it is to behave. */
export function createWorld() {
  let lastId = 910_000_000_000_000_000n;
  const newId = () => String(++lastId);
  const messages = new Map<string, Message>();
  const state = {
    token: 'test-token',
    /** Into how many parts the gateway is split. */
    shards: 1,
    /** What was sent on each part, in order. */
    sent: new Map<number, object[]>(),
    /** The parts that introduced themselves, in order. */
    shardsSeen: [] as number[],
    /** The servers that the bot is in. */
    guilds: [] as string[],
    identified: 0,
    resumed: 0,
    intents: 0,
    acksHeartbeats: true,
    heartbeatMs: 45_000,
    commandWrites: 0,
    refuse: null as { path: RegExp; status: number; code: number } | null,
  };

  const created = (channel: string, body: Partial<Message>): Message => {
    const message = {
      ...body,
      id: newId(),
      channel_id: channel,
      flags: body.flags ?? 0,
      components: body.components ?? [],
      author: { id: appId },
    };
    messages.set(message.id, message);
    return message;
  };

  return {
    newId,
    messages,
    /** What people wrote. */
    written: new Map<string, { readonly id: string; readonly channel_id: string }>(),
    state,
    created,
    asked: new Map<string, Asked>(),
    commands: new Map<string, object[]>(),
  };
}

export type World = ReturnType<typeof createWorld>;
