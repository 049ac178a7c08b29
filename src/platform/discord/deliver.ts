import { RateLimitError } from '@discordjs/rest';
import type { DeliveryResult, Target } from '../platform.ts';
import { codeOf, errorCode, missingPermission } from './call.ts';
import { maxLookedThroughMessages } from './limits.ts';
import { type MessageBody, marked, markOf } from './message.ts';
import { directChannel, post, type SaySettings } from './say.ts';

/** Posts to a target, at most once for a key. Never rejects. */
export async function deliver(
  target: Target,
  body: MessageBody,
  key: string,
  isFirstAttempt: boolean,
  settings: SaySettings,
): Promise<DeliveryResult> {
  try {
    const channel = target.person === null ? target.channel : await directChannel(target.person, settings);
    if (channel === null) return { kind: 'rejected', reason: 'No channel was named.' };
    const earlier = isFirstAttempt ? null : await find(channel, markOf(key), settings);
    const messageId = earlier ?? (await post(channel, marked(body, markOf(key)), key, null, settings));
    return { kind: 'delivered', messageId };
  } catch (error) {
    return resultOf(error);
  }
}

/** The message that carries the mark, among the channel's newest ones. */
async function find(channel: string, mark: number, { rest, botId }: SaySettings): Promise<string | null> {
  const query = new URLSearchParams({ limit: String(maxLookedThroughMessages) });
  const messages = (await rest.get(`/channels/${channel}/messages`, { query })) as readonly FoundMessage[];
  const own = messages.filter(({ author }) => author.id === botId());
  return own.find(({ components }) => components?.[0]?.id === mark)?.id ?? null;
}

interface FoundMessage {
  readonly id: string;
  readonly author: { readonly id: string };
  readonly components?: readonly { readonly id?: number }[];
}

function resultOf(error: unknown): DeliveryResult {
  const permission = missingPermission(error, false);
  if (permission !== null)
    return {
      kind: 'rejected',
      reason: `The bot lacks the permission "${permission}" in that channel. Grant it there.`,
    };
  switch (codeOf(error)) {
    case errorCode.unknownChannel:
      return { kind: 'rejected', reason: 'The channel is gone.' };
    case errorCode.cannotWriteToPerson:
      return { kind: 'rejected', reason: 'This person does not take direct messages from the bot.' };
    default: {
      const retryAfterMs = error instanceof RateLimitError ? error.retryAfter : null;
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error), retryAfterMs };
    }
  }
}
