import { type Interaction, isDirect, type Person, type Place } from '../chat/interaction.ts';
import { UserError } from '../errors.ts';
import { type Setting, settingIn } from '../store/settings.ts';
import type { KnownSettings } from './known-settings.ts';

/** What managers have set that holds in a place. */
export interface Rules {
  /** Answers are in this language, whatever the reader's; null: the reader's. */
  readonly language: string | null;
  /** People, roles and user groups that may manage beside those whom the platform lets. */
  readonly managers: ReadonlySet<string>;
  /** The channels in which the bot answers; null: all. */
  readonly channels: ReadonlySet<string> | null;
  /** Whether answers ask how they were. */
  readonly hasFeedback: boolean;
  /** Questions a minute of the whole server or workspace, and of the channel; null: as the operator has it. */
  readonly installationLimit: number | null;
  readonly channelLimit: number | null;
}

export const noRules: Rules = {
  language: null,
  managers: new Set(),
  channels: null,
  hasFeedback: true,
  installationLimit: null,
  channelLimit: null,
};

/** The rules of a place. Where they cannot be looked up there are none: nothing secret hangs on them. Never rejects. */
export async function rulesAt(
  place: Pick<Place, 'platform' | 'installation' | 'channel'>,
  settings: KnownSettings | null,
): Promise<Rules> {
  const all = settings === null ? [] : await settings.in(place).catch((): readonly Setting[] => []);
  if (all.length === 0) return noRules;
  const valueIn = (channel: string | null, name: string) => settingIn(all, channel, name);
  const here = (name: string) => (place.channel === null ? null : valueIn(place.channel, name)) ?? valueIn(null, name);
  const listed = (value: string | null) => (value ?? '').split(' ').filter((each) => each !== '');
  const channels = listed(valueIn(null, 'channels'));
  const limit = (value: string | null) => (value === null ? null : Number(value));
  return {
    language: here('language'),
    managers: new Set([
      ...listed(valueIn(null, 'managers')),
      ...(place.channel === null ? [] : listed(valueIn(place.channel, 'managers'))),
    ]),
    channels: channels.length === 0 ? null : new Set(channels),
    hasFeedback: here('feedback') !== 'off',
    installationLimit: limit(valueIn(null, 'limit')),
    channelLimit: place.channel === null ? null : limit(valueIn(place.channel, 'limit')),
  };
}

/** An interaction as the rules have it: who may manage, and in which language the answer is. Never rejects. */
export async function governed<I extends Interaction>(interaction: I, { managers, language }: Rules): Promise<I> {
  if (managers.size === 0 && language === null) return interaction;
  const { person } = interaction;
  const mayManageChannel = (await isNamed(person, managers)) ? true : person.mayManageChannel;
  const governedPerson = { ...person, mayManageChannel, locale: language ?? person.locale };
  return { ...interaction, person: governedPerson, sharedLocale: language ?? interaction.sharedLocale ?? null };
}

/** Whether somebody is among those named, by themselves or by a role; the roles of whom it makes no difference are not asked for. */
async function isNamed({ id, roles, mayManageChannel }: Person, managers: ReadonlySet<string>): Promise<boolean> {
  if (managers.size === 0 || mayManageChannel === true) return false;
  return managers.has(id) || ((await roles?.()) ?? []).some((each) => managers.has(each));
}

/** Whether the bot answers in a place; in direct messages it always does, and managers can always set it right. */
export function isAnsweredIn({ channels }: Rules, interaction: Interaction): boolean {
  const { place } = interaction;
  if (channels === null || isDirect(place) || place.channel === null || channels.has(place.channel)) return true;
  return interaction.kind === 'command' && /^(?:settings|quipu-admin)(?: |$)/.test(interaction.command);
}

/** @throws UserError naming where the bot does answer, as far as the platform draws ids of channels. */
export function refuseElsewhere(): never {
  throw new UserError(
    'I do not answer in this channel: those who manage this server or workspace chose others for me.',
  );
}
