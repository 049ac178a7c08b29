import { webApi } from '@slack/bolt';
import { CannotTellError, clockSkewMs, type DeliveryResult, notThere, type Target } from '../../chat/platform.ts';
import { errorOf, neededScope, patiently } from './call.ts';
import { maxLookedThroughMessages, maxLookedThroughPages } from './limits.ts';
import type { MessageBody } from './message.ts';
import { post, type SaySettings } from './say.ts';

/** The kind of metadata by which a delivery is known again. */
const deliveryType = 'quipu_delivery';

export interface DeliverSettings extends SaySettings {
  /** A client that tries nothing again by itself: a post whose answer was lost may have worked. */
  readonly clientOfOneAttempt: webApi.WebClient;
  readonly nowMs: () => number;
}

/** Posts to a target, at most once for a key. Never rejects. */
export async function deliver(
  target: Target,
  body: MessageBody | null,
  key: string,
  triedSinceMs: number | null,
  settings: DeliverSettings,
): Promise<DeliveryResult> {
  try {
    const channel = target.person === null ? target.channel : await directChannel(target.person, settings);
    if (channel === null) return { kind: 'rejected', reason: 'No channel was named.' };
    const earlier = triedSinceMs === null ? null : await find(channel, key, triedSinceMs, settings);
    if (earlier !== null) return { kind: 'delivered', messageId: earlier };
    if (body === null) return notThere;
    return { kind: 'delivered', messageId: await postOnce(channel, body, key, settings) };
  } catch (error) {
    return resultOf(error);
  }
}

/** Posts, and where Slack's answer is lost on the way or is a 5xx, looks whether the post is there all the same. */
async function postOnce(channel: string, body: MessageBody, key: string, settings: DeliverSettings): Promise<string> {
  const { clientOfOneAttempt: client, log, nowMs } = settings;
  const sinceMs = nowMs();
  const metadata = { event_type: deliveryType, event_payload: { key } };
  try {
    return await post({ channel, thread: null }, body, { client, log }, metadata);
  } catch (error) {
    const isCertain = errorOf(error) !== null || error instanceof webApi.WebAPIRateLimitedError;
    const found = isCertain ? null : await find(channel, key, sinceMs, settings).catch(() => null);
    if (found === null) throw error;
    return found;
  }
}

async function directChannel(user: string, { client }: SaySettings): Promise<string | null> {
  const { channel } = await patiently(() => client.conversations.open({ users: user }));
  return channel?.id ?? null;
}

/** The message with this key, among those since an instant. @throws CannotTellError where those are too many. */
async function find(channel: string, key: string, sinceMs: number, { client }: SaySettings): Promise<string | null> {
  let cursor: string | undefined;
  for (let page = 0; page < maxLookedThroughPages; page += 1) {
    const history = await patiently(() =>
      client.conversations.history({
        channel,
        limit: maxLookedThroughMessages,
        oldest: String((sinceMs - clockSkewMs) / 1_000),
        include_all_metadata: true,
        ...(cursor ? { cursor } : {}),
      }),
    );
    const found = history.messages?.find(({ metadata }) => {
      const payload = metadata?.event_payload as { readonly key?: unknown } | undefined;
      return metadata?.event_type === deliveryType && payload?.key === key;
    });
    if (found?.ts) return found.ts;
    cursor = history.response_metadata?.next_cursor;
    if (!cursor) return null;
  }
  throw new CannotTellError();
}

/** What can never work, with what to do about it. */
const rejections: ReadonlyMap<string, string> = new Map([
  ['not_in_channel', 'The bot is not in that channel. Invite it there: /invite @Quipu.'],
  ['channel_not_found', 'The channel is gone, or the bot is not in it. Invite it there: /invite @Quipu.'],
  ['is_archived', 'The channel is archived.'],
  ['restricted_action', 'The workspace does not let the bot post in that channel.'],
  ['restricted_action_read_only_channel', 'Only some people may post in that channel, and the bot is none of them.'],
  ['user_not_found', 'This person is no longer in the workspace.'],
  ['cannot_dm_bot', 'This is a bot, which takes no direct messages.'],
  ['messages_tab_disabled', 'Direct messages to the app are switched off in its settings (App Home, Messages Tab).'],
  ['account_inactive', 'The app was removed from the workspace.'],
]);

function resultOf(error: unknown): DeliveryResult {
  if (error instanceof CannotTellError) return { kind: 'rejected', reason: error.message };
  const code = errorOf(error);
  const scope = neededScope(error);
  if (code === 'missing_scope')
    return {
      kind: 'rejected',
      reason: `The Slack app lacks the permission ${scope ?? 'that it needs'}. Add it from quipu slack-manifest and install the app again.`,
    };
  const reason = rejections.get(code ?? '');
  if (reason !== undefined) return { kind: 'rejected', reason };
  const retryAfterMs = error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1_000 : null;
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error), retryAfterMs };
}
