import type { webApi } from '@slack/bolt';
import type { Bot } from '../../bot/command.ts';
import type { Place } from '../../chat/interaction.ts';
import { plainLine, shortened } from '../../chat/plain.ts';
import type { Log } from '../../log.ts';
import type { Words } from '../../reply/words/words.ts';
import { loggable, patiently } from './call.ts';
import { maxPrompts, maxPromptTitleChars } from './limits.ts';
import type { Spot } from './post.ts';

/** Offers questions to whoever opens the conversation with the bot: each can be answered from the articles as they are now. */
export async function offerPrompts(
  channel: string,
  team: string,
  words: Words,
  { bot, client, log }: { readonly bot: Bot; readonly client: webApi.WebClient; readonly log: Log },
): Promise<void> {
  const place: Place = { platform: 'slack', installation: team, channel, thread: null, kind: 'direct' };
  const questions = [...new Set([...(await bot.examples(place, words)), ...words.agentPrompts])].slice(0, maxPrompts);
  const [first, ...others] = questions.map((question) => ({
    title: shortened(plainLine(question), maxPromptTitleChars),
    message: question,
  }));
  if (first === undefined) return;
  try {
    // Without a thread: an agent's prompts belong to the conversation.
    const prompts = { channel_id: channel, title: words.homeTitle, prompts: [first, ...others] as const };
    await patiently(() => client.apiCall('assistant.threads.setSuggestedPrompts', prompts));
  } catch (error) {
    log.warn({ err: loggable(error) }, 'Slack did not take the suggested questions; the app may be no agent there');
  }
}

/** Shows what the bot is at, until it answers in the thread or takes that back; never rejects. */
export function showStatus(spot: Spot | null, atWork: string | null, client: webApi.WebClient, log: Log): void {
  if (spot === null || spot.thread === null) return;
  const status = {
    channel_id: spot.channel,
    thread_ts: spot.thread,
    status: atWork ?? '',
  };
  client
    .apiCall('assistant.threads.setStatus', status)
    .catch((error: unknown) => log.debug({ err: loggable(error) }, 'Slack did not show that the bot is at work'));
}
