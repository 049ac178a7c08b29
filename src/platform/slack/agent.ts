import type { webApi } from '@slack/bolt';
import type { Bot } from '../../bot/command.ts';
import type { Place } from '../../chat/interaction.ts';
import { plainLine, shortened } from '../../chat/plain.ts';
import type { Log } from '../../log.ts';
import { loggable, patiently } from './call.ts';
import { maxPrompts, maxPromptTitleChars } from './limits.ts';
import type { Spot } from './post.ts';

/** What can always be asked, where the articles give fewer examples than there is room for. */
const usualPrompts: readonly string[] = [
  'What is new?',
  'What do the sources disagree on?',
  'Which articles do you have?',
  'What can you do?',
];

/** Offers questions to whoever opens the conversation with the bot: each can be answered from the articles as they are now. */
export async function offerPrompts(
  channel: string,
  team: string,
  { bot, client, log }: { readonly bot: Bot; readonly client: webApi.WebClient; readonly log: Log },
): Promise<void> {
  const place: Place = { platform: 'slack', installation: team, channel, thread: null, kind: 'direct' };
  const questions = [...new Set([...(await bot.examples(place)), ...usualPrompts])].slice(0, maxPrompts);
  const [first, ...others] = questions.map((question) => ({
    title: shortened(plainLine(question), maxPromptTitleChars),
    message: question,
  }));
  if (first === undefined) return;
  try {
    // Without a thread: an agent's prompts belong to the conversation.
    const prompts = { channel_id: channel, title: 'Ask the articles', prompts: [first, ...others] as const };
    await patiently(() => client.apiCall('assistant.threads.setSuggestedPrompts', prompts));
  } catch (error) {
    log.warn({ err: loggable(error) }, 'Slack did not take the suggested questions; the app may be no agent there');
  }
}

/** Shows that the bot is at work, until it answers in the thread or takes that back; never rejects. */
export function showStatus(spot: Spot | null, isAtWork: boolean, client: webApi.WebClient, log: Log): void {
  if (spot === null || spot.thread === null) return;
  const status = {
    channel_id: spot.channel,
    thread_ts: spot.thread,
    status: isAtWork ? 'is reading the articles…' : '',
  };
  client
    .apiCall('assistant.threads.setStatus', status)
    .catch((error: unknown) => log.debug({ err: loggable(error) }, 'Slack did not show that the bot is at work'));
}
