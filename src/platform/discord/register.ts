import type { REST } from '@discordjs/rest';
import type { Command } from '../../bot/command.ts';
import { exitCodeConfig, OperatorError } from '../../errors.ts';
import type { Log } from '../../log.ts';
import { codeOf, errorCode, loggable } from './call.ts';
import { definitions, isRegistered } from './manifest.ts';

export interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  /** Null: for all servers. */
  readonly guildId: string | null;
  readonly commands: readonly Command[];
  readonly log: Log;
}

/** Without this Discord leaves out what commands are called in other languages. */
const withLocalizations = new URLSearchParams({ with_localizations: 'true' });

/**
 * Registers the commands, but only when Discord does not already know them as they are: every write counts against a
 * daily limit, and makes clients reload. When Discord cannot be asked, the bot goes on with what is registered.
 * @throws OperatorError naming DISCORD_GUILD_ID when that server is not open to the bot.
 */
export async function registerCommands({ rest, applicationId, guildId, commands, log }: Registration): Promise<void> {
  const path =
    guildId === null
      ? (`/applications/${applicationId}/commands` as const)
      : (`/applications/${applicationId}/guilds/${guildId}/commands` as const);
  const wanted = definitions(commands, guildId === null);
  try {
    const known = (await rest.get(path, { query: withLocalizations })) as readonly object[];
    if (isRegistered(wanted, known)) return;
    await rest.put(path, { body: wanted });
    log.info({ commands: wanted.map(({ name }) => name), guildId }, 'commands registered with Discord');
  } catch (error) {
    const code = codeOf(error);
    if (guildId !== null && (code === errorCode.missingAccess || code === errorCode.unknownGuild)) {
      throw new OperatorError(
        `DISCORD_GUILD_ID ${guildId} is no server that the bot is in. Invite the bot there with the scope applications.commands, or leave the variable empty.`,
        exitCodeConfig,
        { cause: error },
      );
    }
    log.error(
      { err: loggable(error) },
      'the commands could not be registered with Discord; those of an earlier start stay',
    );
  }
}
