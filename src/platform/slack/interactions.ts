import type {
  BlockAction,
  BlockElementAction,
  MessageShortcut,
  SlashCommand,
  ViewSubmitAction,
  webApi,
} from '@slack/bolt';
import type { Bot } from '../../bot/command.ts';
import { speaksTo } from '../../bot/speaks.ts';
import type { Interaction, Place, RawArguments } from '../../chat/interaction.ts';
import { note, paragraph, strong, text } from '../../chat/reply.ts';
import type { Log } from '../../log.ts';
import type { Where } from '../shared/delivered.ts';
import { offerPrompts } from './agent.ts';
import { type AnswerSettings, answer, type Reach, show } from './answer.ts';
import { loggable, patiently } from './call.ts';
import { homeView } from './home.ts';
import { commandModal, type ModalOrigin, readModal } from './modal.ts';
import type { Spot } from './post.ts';
import {
  actionOf,
  placeOfAction,
  placeOfCommand,
  placeOfShortcut,
  readCommand,
  readShortcut,
  unknownPerson,
} from './receive.ts';

/** What is needed to work on whatever a person did. */
export interface InteractionSettings {
  readonly bot: Bot;
  readonly answering: AnswerSettings;
  readonly client: webApi.WebClient;
  readonly commandPrefix: string;
  /** The bot's own user id in the workspace. */
  readonly botId: string;
  readonly nowMs: () => number;
  readonly log: Log;
}

/** A slash command. */
export async function onCommand(
  command: SlashCommand,
  arrived: Promise<boolean>,
  settings: InteractionSettings,
): Promise<Where> {
  const { bot, nowMs, answering } = settings;
  const place = placeOfCommand(command);
  const spot: Spot = { channel: command.channel_id, thread: null };
  const reach: Reach = {
    key: command.trigger_id,
    response: { url: command.response_url, spot, isReplaceable: true },
    isSecondHand: false,
    spot,
    user: command.user_id,
  };
  const run = (path: string, args: RawArguments) => {
    const interaction = typedInteraction(command.trigger_id, place, command.user_id, nowMs(), path, args);
    return answer(interaction, reach, arrived, answering);
  };
  const words = async () => {
    const typed = typedInteraction(command.trigger_id, place, command.user_id, nowMs(), 'help', {});
    return speaksTo(await answering.people.withPerson(typed, settings.client, false))(true);
  };
  const read = readCommand(command, bot.commands, settings.commandPrefix, settings.botId);
  switch (read.kind) {
    case 'run':
      return run(read.path, read.args);
    case 'help':
      return run('help', { command: read.command.name });
    case 'refused':
      return show(
        { blocks: [paragraph(text((await words()).trouble(read.trouble)))], isPrivate: true },
        reach,
        answering,
      );
    case 'form': {
      const origin: ModalOrigin = { command: read.path, place, responseUrl: command.response_url };
      const said = await words();
      const view = commandModal(read.command, read.verb, origin, said);
      const opened = await openForm(command.trigger_id, view, settings);
      const [example = ''] = said.examples(read.path, read.verb.examples);
      const typed = [strong(`/${settings.commandPrefix}${read.path} ${example}`.trim())];
      const how = opened ? said.formOpened : said.formFailed;
      return show({ blocks: [note(text(`${how} `), ...typed)], isPrivate: true }, reach, answering);
    }
  }
}

/** A form can be opened for three seconds only; a failure is no reason to be silent. */
async function openForm(
  trigger_id: string,
  view: ReturnType<typeof commandModal>,
  settings: InteractionSettings,
): Promise<boolean> {
  try {
    await settings.client.views.open({ trigger_id, view });
    return true;
  } catch (error) {
    settings.log.warn({ err: loggable(error) }, 'a form could not be opened');
    return false;
  }
}

/** A button that was pressed. */
export async function onAction(
  body: BlockAction,
  element: BlockElementAction,
  arrived: Promise<boolean>,
  settings: InteractionSettings,
): Promise<Where> {
  const action = actionOf(element);
  if (action === null) return null;
  const place = placeOfAction(body);
  const spot = spotOf(place);
  const interaction: Interaction = {
    kind: 'action',
    id: body.trigger_id,
    place,
    person: unknownPerson(body.user.id),
    atMs: settings.nowMs(),
    action,
  };
  const url = typeof body.response_url === 'string' ? body.response_url : '';
  const response = url === '' ? null : { url, spot, isReplaceable: false };
  const reach = { key: interaction.id, response, isSecondHand: false, spot, user: body.user.id };
  return answer(interaction, reach, arrived, settings.answering);
}

const spotOf = ({ channel, thread }: Place): Spot | null => (channel === null ? null : { channel, thread });

/** An entry of a message's menu. */
export async function onShortcut(
  body: MessageShortcut,
  arrived: Promise<boolean>,
  settings: InteractionSettings,
): Promise<Where> {
  const read = readShortcut(body, settings.bot.commands, settings.botId);
  if (read === null) return null;
  const place = placeOfShortcut(body);
  const spot = spotOf(place);
  const reach: Reach = {
    key: body.trigger_id,
    response: body.response_url ? { url: body.response_url, spot, isReplaceable: true } : null,
    isSecondHand: false,
    spot,
    user: body.user.id,
  };
  const asked = typedInteraction(body.trigger_id, place, body.user.id, settings.nowMs(), read.path, read.args);
  return answer({ ...asked, isPointedAt: true }, reach, arrived, settings.answering);
}

/** A form that was filled in. */
export async function onModal(
  body: ViewSubmitAction,
  arrived: Promise<boolean>,
  settings: InteractionSettings,
): Promise<Where> {
  const read = readModal(body.view);
  if (read === null) return null;
  const { command, place, responseUrl } = read.origin;
  const spot = spotOf(place);
  const interaction = typedInteraction(body.trigger_id, place, body.user.id, settings.nowMs(), command, read.args);
  const response = responseUrl === null ? null : { url: responseUrl, spot, isReplaceable: true };
  const reach = { key: interaction.id, response, isSecondHand: true, spot, user: body.user.id };
  return answer(interaction, reach, arrived, settings.answering);
}

function typedInteraction(
  id: string,
  place: Place,
  user: string,
  atMs: number,
  command: string,
  args: RawArguments,
): Extract<Interaction, { kind: 'command' }> {
  return { kind: 'command', id, place, person: unknownPerson(user), atMs, command, args };
}

/** Offers questions to whoever opened the conversation with the bot, in their language. */
export async function offerAsked(
  user: string,
  channel: string,
  team: string,
  settings: InteractionSettings,
): Promise<void> {
  const place: Place = { platform: 'slack', installation: team, channel, thread: null, kind: 'direct' };
  const opened = typedInteraction(`prompts.${user}.${settings.nowMs()}`, place, user, settings.nowMs(), 'help', {});
  const known = await settings.answering.people.withPerson(opened, settings.client, false);
  await offerPrompts(channel, team, speaksTo(known)(true), settings);
}

/** Shows what the bot knows and how to ask; what it knows is what the command for it says. */
export async function publishHome(
  user: string,
  team: string,
  { bot, client, commandPrefix, nowMs, answering }: InteractionSettings,
): Promise<void> {
  const place: Place = { platform: 'slack', installation: team, channel: null, thread: null, kind: 'direct' };
  const knows = bot.commands.some(({ name }) => name === 'sources');
  const id = `home.${user}.${nowMs()}`;
  const asked = typedInteraction(id, place, user, nowMs(), 'sources', { private: true });
  const interaction = await answering.people.withPerson(asked, client, false);
  const sources = knows ? await bot.handle(interaction) : null;
  const view = homeView(bot.commands, commandPrefix, sources, speaksTo(interaction)(true));
  await patiently(() => client.views.publish({ user_id: user, view }));
}
