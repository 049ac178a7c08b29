import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from '../../bot/command.ts';
import type { Interaction } from '../../chat/interaction.ts';
import { note, text } from '../../chat/reply.ts';
import type { Page, Pager } from '../shared/pager.ts';
import type { Turns } from '../shared/turns.ts';
import { announceAfterMs } from './limits.ts';
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
  const page = await announced(settings.pager.handle(known), reach, settings);
  if (page !== null) await show(page, reach, settings);
}

/** Work that takes long is announced to whoever waits for it. Slack shows nothing by itself once a command is acknowledged. */
async function announced(
  work: Promise<Page | null>,
  { responseUrl, isSecondHand, spot }: Reach,
  { responding }: AnswerSettings,
): Promise<Page | null> {
  if (responseUrl === null || isSecondHand) return work;
  const waiting = new AbortController();
  const isDone = work.then(
    () => true,
    () => true,
  );
  const isLate = sleep(announceAfterMs, false, { signal: waiting.signal }).catch(() => true);
  if (!(await Promise.race([isDone, isLate]))) {
    const words = note(text('Still reading; the answer comes here.'));
    await respond(responseUrl, { blocks: [words], isPrivate: true }, spot?.thread ?? null, responding);
  }
  waiting.abort();
  return work;
}

/** Shows a page where it belongs, once. */
export async function show(page: Page, reach: Reach, settings: AnswerSettings): Promise<void> {
  const { responseUrl, spot, user, isSecondHand } = reach;
  if (isSecondHand && spot !== null && (await sayAt(spot, page, user, settings.saying))) return;
  const isShown = responseUrl !== null && (await respond(responseUrl, page, spot?.thread ?? null, settings.responding));
  if (!isShown) await say(page, spot, user, settings.saying);
}
