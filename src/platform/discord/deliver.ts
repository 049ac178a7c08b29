import { RateLimitError } from '@discordjs/rest';
import { CannotTellError, clockSkewMs, type DeliveryResult, notThere, type Target } from '../../chat/platform.ts';
import { maxLookedThroughMessages, maxLookedThroughPages } from './limits.ts';
import { type MessageBody, marked, markOf } from './message.ts';
import { writtenMs } from './questions.ts';
import { refusalOf } from './refusals.ts';
import { directChannel, post, type SaySettings } from './say.ts';

/** Posts to a target, at most once for a key. Never rejects. */
export async function deliver(
  target: Target,
  body: MessageBody | null,
  key: string,
  triedSinceMs: number | null,
  settings: SaySettings,
): Promise<DeliveryResult> {
  try {
    const channel = target.person === null ? target.channel : await directChannel(target.person, settings);
    if (channel === null) return { kind: 'rejected', reason: 'No channel was named.', blames: 'target' };
    const earlier = triedSinceMs === null ? null : await find(channel, markOf(key), triedSinceMs, settings);
    if (earlier !== null) return { kind: 'delivered', messageId: earlier };
    if (body === null) return notThere;
    const messageId = await post(channel, marked(body, markOf(key)), key, null, settings);
    return { kind: 'delivered', messageId };
  } catch (error) {
    return resultOf(error);
  }
}

/** The message that carries the mark, among those since an instant. @throws CannotTellError where those are too many. */
async function find(
  channel: string,
  mark: number,
  sinceMs: number,
  { rest, botId }: SaySettings,
): Promise<string | null> {
  let before: string | null = null;
  for (let page = 0; page < maxLookedThroughPages; page += 1) {
    const query = new URLSearchParams({
      limit: String(maxLookedThroughMessages),
      ...(before === null ? {} : { before }),
    });
    const messages = (await rest.get(`/channels/${channel}/messages`, { query })) as readonly FoundMessage[];
    const isOwn = ({ author }: FoundMessage) => botId() === '' || author.id === botId();
    const found = messages.find((message) => isOwn(message) && message.components?.[0]?.id === mark);
    if (found) return found.id;
    const oldest = messages.at(-1);
    const isPast = oldest !== undefined && writtenMs(oldest.id) < sinceMs - clockSkewMs;
    if (oldest === undefined || messages.length < maxLookedThroughMessages || isPast) return null;
    before = oldest.id;
  }
  throw new CannotTellError();
}

interface FoundMessage {
  readonly id: string;
  readonly author: { readonly id: string };
  readonly components?: readonly { readonly id?: number }[];
}

function resultOf(error: unknown): DeliveryResult {
  if (error instanceof CannotTellError) return { kind: 'rejected', reason: error.message, blames: 'target' };
  const refusal = refusalOf(error, false);
  if (refusal !== null) return { kind: 'rejected', reason: refusal, blames: 'target' };
  const retryAfterMs = error instanceof RateLimitError ? error.retryAfter : null;
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error), retryAfterMs };
}
