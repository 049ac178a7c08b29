import type { Page } from '../shared/pager.ts';
import { errorOf, loggable, patiently } from './call.ts';
import { type MessageBody, messageBody } from './message.ts';
import { directChannel, type PostSettings, postOnce, type Spot, withoutRefusedBlocks } from './post.ts';

/** Where a message stands; `ts` is null for one that only its reader sees, which cannot be found again. */
export interface Standing {
  readonly channel: string;
  readonly ts: string | null;
}

/** Shows a message to one person in a channel, and to nobody else. */
async function postPrivately(spot: Spot, user: string, body: MessageBody, settings: PostSettings): Promise<void> {
  const send = (message: Omit<MessageBody, 'blocks'>) =>
    patiently(() =>
      settings.client.chat.postEphemeral({
        ...message,
        channel: spot.channel,
        user,
        ...(spot.thread === null ? {} : { thread_ts: spot.thread }),
      }),
    );
  await withoutRefusedBlocks(body, send, settings.log);
}

/** What is said, to whom, and the key under which it is said once. */
export interface Saying {
  readonly page: Page;
  readonly user: string;
  readonly key: string;
}

/**
 * Says a page in a channel, to everybody or to one person there.
 * @returns null when Slack does not let the bot, which is then no member of the channel as a rule.
 */
export async function sayAt(spot: Spot, { page, user, key }: Saying, settings: PostSettings): Promise<Standing | null> {
  const body = messageBody(page.blocks);
  const { channel } = spot;
  try {
    if (!page.isPrivate) return { channel, ts: await postOnce(spot, body, key, settings) };
    await postPrivately(spot, user, body, settings);
    return { channel, ts: null };
  } catch (error) {
    if (errorOf(error) === null) throw error;
    settings.log.warn({ err: loggable(error), channel }, 'an answer could not be posted in its channel');
    return null;
  }
}

/** Puts another page in the place of an answer. */
export async function changeAnswer({ page }: Saying, standing: Standing, settings: PostSettings): Promise<Standing> {
  const { channel, ts } = standing;
  if (ts === null) return standing;
  const body = messageBody(page.blocks);
  await withoutRefusedBlocks(
    body,
    (message) => patiently(() => settings.client.chat.update({ ...message, channel, ts })),
    settings.log,
  );
  return standing;
}

/** Says a page in a channel or, where that does not work, in the person's direct messages. */
export async function say(saying: Saying, spot: Spot | null, settings: PostSettings): Promise<Standing> {
  const said = spot && (await sayAt(spot, saying, settings));
  if (said) return said;
  const channel = await directChannel(saying.user, settings).catch((error: unknown) => {
    // without the permission to open one, the person's own id reaches them too; only what is there cannot be looked at then
    if (errorOf(error) === null) throw error;
    return null;
  });
  const direct = { channel: channel ?? saying.user, thread: null };
  return { channel: direct.channel, ts: await postOnce(direct, messageBody(saying.page.blocks), saying.key, settings) };
}
