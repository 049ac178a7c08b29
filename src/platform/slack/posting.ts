import type { webApi } from '@slack/bolt';
import { findVerb } from '../../bot/arguments.ts';
import type { Command } from '../../bot/command.ts';
import type { Interaction } from '../../chat/interaction.ts';
import type { Log } from '../../log.ts';
import { errorOf, loggable } from './call.ts';

/** Whether an interaction sets up that the bot posts in the channel by itself. */
export function setsUpPosting(interaction: Interaction, commands: readonly Command[]): boolean {
  if (interaction.kind === 'message') return false;
  if (interaction.kind === 'command') return findVerb(commands, interaction.command)?.verb.posts === true;
  const [name] = interaction.action.name.split('.');
  return commands.find((each) => each.name === name)?.verbs.some(({ posts }) => posts === true) ?? false;
}

const notInChannel: readonly (string | null)[] = ['not_in_channel', 'channel_not_found'];

/**
 * The interaction with why the bot could not post in its channel by itself. Slack tells that to whoever may not read
 * there: who is in a channel may read it, and post. Where it does not say, nothing is known to be in the way.
 */
export async function withPostingTrouble(
  interaction: Interaction,
  client: webApi.WebClient,
  log: Log,
): Promise<Interaction> {
  const { channel, kind } = interaction.place;
  if (channel === null || kind === 'direct') return interaction;
  try {
    await client.conversations.history({ channel, limit: 1 });
    return interaction;
  } catch (error) {
    if (notInChannel.includes(errorOf(error))) return { ...interaction, postingTrouble: { kind: 'not-in-channel' } };
    log.warn({ err: loggable(error) }, 'Slack did not say whether the bot may post in a channel');
    return interaction;
  }
}
