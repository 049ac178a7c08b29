import { setTimeout as sleep } from 'node:timers/promises';
import type { Command } from '../../bot/command.ts';
import { speaksTo } from '../../bot/speaks.ts';
import type { Interaction } from '../../chat/interaction.ts';
import { note, text } from '../../chat/reply.ts';
import type { Words } from '../../reply/words/words.ts';
import type { Where } from '../shared/delivered.ts';
import type { Page, Pager } from '../shared/pager.ts';
import type { Turns } from '../shared/turns.ts';
import { showStatus } from './agent.ts';
import { announceAfterMs } from './limits.ts';
import type { People } from './people.ts';
import type { PostSettings, Spot } from './post.ts';
import { setsUpPosting, withPostingTrouble } from './posting.ts';
import { needsPerson } from './receive.ts';
import { type RespondSettings, type ResponseUrl, respond } from './respond.ts';
import { say, sayAt } from './say.ts';

/** Where an answer goes: to the interaction's own address while that is good, else to the spot, else to the person. */
export interface Reach {
  /** What is said here is said once; the interaction's id. */
  readonly key: string;
  readonly response: ResponseUrl | null;
  /** The address belongs to an earlier interaction, which opened a form: the spot comes first. */
  readonly isSecondHand: boolean;
  readonly spot: Spot | null;
  readonly user: string;
}

export interface AnswerSettings {
  readonly pager: Pager;
  readonly people: People;
  /** Whether the app is an agent: then Slack shows that it is at work. */
  readonly isAgent: boolean;
  readonly commands: readonly Command[];
  readonly turns: Turns;
  readonly responding: RespondSettings;
  readonly saying: PostSettings;
}

/**
 * Has the bot answer an interaction and shows the answer.
 * @param arrived says later whether it arrived.
 * @returns where the answer stands. @throws when there was no way to show it.
 */
export async function answer(
  interaction: Interaction,
  reach: Reach,
  arrived: Promise<boolean>,
  settings: AnswerSettings,
): Promise<Where> {
  const page = await prepare(interaction, reach, arrived, settings);
  return page && show(page, reach, settings);
}

/** Has the bot answer an interaction; null when it has nothing to say. */
export async function prepare(
  interaction: Interaction,
  reach: Reach,
  arrived: Promise<boolean>,
  settings: AnswerSettings,
): Promise<Page | null> {
  const isWaitedFor = settings.isAgent && interaction.kind === 'message' && interaction.isAddressed;
  if (isWaitedFor)
    showStatus(reach.spot, speaksTo(interaction)(true).agentStatus, settings.saying.client, settings.saying.log);
  await settings.turns.next().begins;
  // Of a line that nobody addressed to the bot Slack is not asked who wrote it.
  const isOverheard = interaction.kind === 'message' && !interaction.isAddressed;
  const isNeeded = needsPerson(interaction, settings.commands);
  const { client, log } = settings.saying;
  const person = isOverheard ? interaction : await settings.people.withPerson(interaction, client, isNeeded);
  const known = setsUpPosting(person, settings.commands) ? await withPostingTrouble(person, client, log) : person;
  const page = await announced(settings.pager.handle(known, arrived), reach, settings, speaksTo(known)(true));
  if (isWaitedFor && page === null) showStatus(reach.spot, null, client, log);
  return page;
}

/** Work that takes long is announced to whoever waits for it. Slack shows nothing by itself once a command is acknowledged. */
async function announced(
  work: Promise<Page | null>,
  { response, isSecondHand, key }: Reach,
  { responding }: AnswerSettings,
  words: Words,
): Promise<Page | null> {
  if (response === null || isSecondHand) return work;
  const waiting = new AbortController();
  const isDone = work.then(
    () => true,
    () => true,
  );
  const isLate = sleep(announceAfterMs, false, { signal: waiting.signal }).catch(() => true);
  if (!(await Promise.race([isDone, isLate]))) {
    const page = { blocks: [note(text(words.stillReading))], isPrivate: true };
    await respond(response, page, `${key} announced`, { ...responding, attempts: 1 });
  }
  waiting.abort();
  return work;
}

/** Shows a page where it belongs, once. @throws when there was no way to show it. */
export async function show(page: Page, reach: Reach, settings: AnswerSettings): Promise<Where> {
  const { response, spot, user, isSecondHand, key } = reach;
  const saying = { page, user, key };
  if (isSecondHand && spot !== null) {
    const said = await sayAt(spot, saying, settings.saying);
    if (said) return JSON.stringify(said);
  }
  if (response !== null && (await respond(response, page, key, settings.responding))) return null;
  return JSON.stringify(await say(saying, spot, settings.saying));
}
