import type { Command } from '../../command.ts';
import type { Interaction } from '../../interaction.ts';
import type { Page, Pager } from '../pager.ts';
import type { Turns } from '../turns.ts';
import type { People } from './people.ts';
import { needsPerson } from './receive.ts';
import { type RespondSettings, respond } from './respond.ts';
import { type SaySettings, type Spot, say, sayAt } from './say.ts';

/** Where an answer goes: to the interaction's own address while that is good, else to the spot, else to the person. */
export interface Reach {
  readonly responseUrl: string | null;
  /** The address belongs to an earlier interaction, which opened a form: the spot comes first. */
  readonly isSecondHand: boolean;
  readonly spot: Spot | null;
  readonly user: string;
}

export interface AnswerSettings {
  readonly pager: Pager;
  readonly people: People;
  readonly commands: readonly Command[];
  readonly turns: Turns;
  readonly responding: RespondSettings;
  readonly saying: SaySettings;
}

/** Has the bot answer an interaction and shows the answer. */
export async function answer(interaction: Interaction, reach: Reach, settings: AnswerSettings): Promise<void> {
  await settings.turns.next().begins;
  const isAboutPerson = needsPerson(interaction, settings.commands);
  const known = isAboutPerson ? await settings.people.withPerson(interaction) : interaction;
  const page = await settings.pager.handle(known);
  if (page !== null) await show(page, reach, settings);
}

/** Shows a page where it belongs, once. */
export async function show(page: Page, reach: Reach, settings: AnswerSettings): Promise<void> {
  const { responseUrl, spot, user, isSecondHand } = reach;
  if (isSecondHand && spot !== null && (await sayAt(spot, page, user, settings.saying))) return;
  const isShown = responseUrl !== null && (await respond(responseUrl, page, spot?.thread ?? null, settings.responding));
  if (!isShown) await say(page, spot, user, settings.saying);
}
