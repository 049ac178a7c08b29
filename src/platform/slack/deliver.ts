import { webApi } from '@slack/bolt';
import { CannotTellError, type DeliveryResult, notThere, type Target } from '../../chat/platform.ts';
import { errorOf, neededScope, refusedTokens } from './call.ts';
import type { MessageBody } from './message.ts';
import { directChannel, find, type PostSettings, postOnce } from './post.ts';
import { NotInstalledError } from './workspace.ts';

/** Posts to a target, at most once for a key. Never rejects. */
export async function deliver(
  target: Target,
  body: MessageBody | null,
  key: string,
  triedSinceMs: number | null,
  settings: PostSettings,
): Promise<DeliveryResult> {
  try {
    const channel = target.person === null ? target.channel : await directChannel(target.person, settings);
    if (channel === null) return { kind: 'rejected', reason: 'No channel was named.', blames: 'target' };
    const spot = { channel, thread: null };
    const earlier = triedSinceMs === null ? null : await find(spot, key, triedSinceMs, settings);
    if (earlier !== null) return { kind: 'delivered', messageId: earlier };
    if (body === null) return notThere;
    // What fails is tried again later, after another look.
    return { kind: 'delivered', messageId: await postOnce(spot, body, key, settings, 1) };
  } catch (error) {
    return undeliverable(error);
  }
}

/** What Slack says of its own troubles: these pass. Whatever else it says is final. */
const passing: readonly string[] = [
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'org_login_required',
];

const refusedToken =
  "Slack no longer accepts the bot's token here. Whoever runs the bot can renew SLACK_BOT_TOKEN, or have the bot installed again.";
const removed = 'The bot is no longer installed in this workspace.';

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
  [
    'no_permission',
    'The Slack app lacks the permission to post there. An administrator of the workspace can grant it.',
  ],
  ['posting_to_channel_denied', 'The workspace does not let the bot post in that channel.'],
  ['restricted_action_thread_only_channel', 'Only threads may be written in that channel. Subscribe another one.'],
  ['restricted_action_non_threadable_channel', 'The workspace does not let the bot post in that channel.'],
  ['team_access_not_granted', 'The app was not granted access to that workspace. An administrator can grant it.'],
  ['access_denied', 'The app was not granted access to that workspace. An administrator can grant it.'],
  ['ekm_access_denied', 'An administrator of the workspace has suspended posting there.'],
]);

/** What an error means for a delivery. */
export function undeliverable(error: unknown): DeliveryResult {
  if (error instanceof NotInstalledError) return { kind: 'rejected', reason: removed, blames: 'target' };
  if (error instanceof CannotTellError) return { kind: 'rejected', reason: error.message, blames: 'target' };
  const code = errorOf(error);
  const scope = neededScope(error);
  if (code === 'missing_scope')
    return {
      kind: 'rejected',
      blames: 'target',
      reason: `The Slack app lacks the permission ${scope ?? 'that it needs'}. Add it from quipu slack-manifest and install the app again.`,
    };
  if (refusedTokens.includes(code)) return { kind: 'rejected', reason: refusedToken, blames: 'bot' };
  if (code !== null && !passing.includes(code))
    return { kind: 'rejected', reason: rejections.get(code) ?? `Slack refuses it: ${code}.`, blames: 'target' };
  const retryAfterMs = error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter * 1_000 : null;
  return { kind: 'failed', reason: error instanceof Error ? error.message : String(error), retryAfterMs };
}
