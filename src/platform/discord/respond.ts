import { setTimeout as sleep } from 'node:timers/promises';
import type { REST } from '@discordjs/rest';
import { speaksTo } from '../../bot/speaks.ts';
import type { Interaction } from '../../chat/interaction.ts';
import { note, text } from '../../chat/reply.ts';
import type { Log } from '../../log.ts';
import { type Page, shareAction } from '../shared/pager.ts';
import type { Turn, Turns } from '../shared/turns.ts';
import { codeOf, errorCode, insist, loggable, mayPass } from './call.ts';
import { deferAfterMs, firstAnswerMs, flags, lookAgainMs } from './limits.ts';
import { type MessageBody, messageBody } from './message.ts';

/** Where the answer to one interaction goes. The token is as good as a password for fifteen minutes; it is never logged. */
export interface Ticket {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
  /** When the interaction came. */
  readonly atMs: number;
}

export interface RespondSettings {
  /** Acknowledgements go before the work of others. */
  readonly turns: Turns;
  /** Calls that belong to an interaction need no token and do not count against the bot's rate limit. */
  readonly rest: REST;
  readonly nowMs: () => number;
  readonly log: Log;
  /** Told how long an interaction waited for its first response. */
  readonly onAcknowledged: (tookMs: number) => void;
  /** Says it in the channel, or to the person alone: the way that is left when Discord has closed the interaction. */
  readonly sayElsewhere: (interaction: Interaction, page: Page) => Promise<void>;
}

/** Kinds of answers to an interaction, as Discord numbers them. */
const answerWithMessage = 4;
const announceMessage = 5;
const offerChoices = 8;

/** How the first answer to an interaction went. `unknown`: the way broke, and Discord may have it or not. */
type Accepted = 'accepted' | 'refused' | 'unknown';

/** An answer in the making. */
export interface Work {
  /** Null when nothing is to be said. */
  readonly page: Promise<Page | null>;
  /** Its place among the other work. */
  readonly turn: Turn;
}

/**
 * Answers an interaction: at once where that is quick, else announced first and then edited in. Resolves when the person
 * sees the answer, in one place and once; rejects when there was no way to show it.
 */
export async function respond(
  interaction: Interaction,
  ticket: Ticket,
  work: Work,
  settings: RespondSettings,
): Promise<void> {
  const page = await Promise.race([work.page, late(ticket, work.turn, settings.nowMs)]);
  if (page === null) return;
  if (page !== 'late') return answerAtOnce(interaction, ticket, page, settings);
  const isPrivate = expectsPrivate(interaction);
  const announcement = callback(ticket, announceMessage, { flags: isPrivate ? flags.ephemeral : 0 }, settings);
  const announced = await settings.turns.first(announcement);
  const done = await work.page;
  if (done === null) return withdraw(ticket, settings);
  if (announced === 'refused') return settings.sayElsewhere(interaction, done);
  if (done.isPrivate && !isPrivate) return sendPrivately(interaction, ticket, done, settings);
  await edit(interaction, ticket, done, settings);
}

/** Offers choices for an option that is being typed. Another process may have been faster. */
export async function offer(ticket: Ticket, choices: readonly object[], { rest }: RespondSettings): Promise<void> {
  const body = { type: offerChoices, data: { choices } };
  try {
    await rest.post(callbackPath(ticket), { body, auth: false });
  } catch (error) {
    if (codeOf(error) !== errorCode.alreadyAcknowledged) throw error;
  }
}

/** Resolves as soon as the answer is not to be expected in time: so much work before it, or so much time gone by. */
async function late(ticket: Ticket, turn: Turn, nowMs: () => number): Promise<'late'> {
  for (;;) {
    const leftMs = ticket.atMs + deferAfterMs - nowMs() - turn.expectedWaitMs();
    if (leftMs <= 0) return 'late';
    await sleep(Math.min(leftMs, lookAgainMs), undefined, { ref: false });
  }
}

/** Whether the announcement is shown to the asker alone; Discord does not let that be changed afterwards. */
function expectsPrivate(interaction: Interaction): boolean {
  if (interaction.kind === 'command') return interaction.args.private === true;
  return interaction.kind === 'action' && interaction.action.name !== shareAction;
}

async function answerAtOnce(interaction: Interaction, ticket: Ticket, page: Page, settings: RespondSettings) {
  const body = messageBody(page.blocks, page.isPrivate ? flags.ephemeral : 0);
  const accepted = await callback(ticket, answerWithMessage, body, settings);
  if (accepted === 'refused') await settings.sayElsewhere(interaction, page);
  // Where the answer is there already, an edit leaves it as it is; where it is not, there is nothing to edit.
  if (accepted === 'unknown') await edit(interaction, ticket, page, settings);
}

async function callback(ticket: Ticket, type: number, data: object, settings: RespondSettings): Promise<Accepted> {
  const { nowMs, log, rest } = settings;
  const untilMs = ticket.atMs + firstAnswerMs;
  const post = () => {
    const signal = AbortSignal.timeout(Math.max(1, untilMs - nowMs()));
    const request = { body: { type, data }, auth: false, signal };
    return rest.post(callbackPath(ticket), request);
  };
  try {
    await insist(post, nowMs, untilMs);
    settings.onAcknowledged(nowMs() - ticket.atMs);
    return 'accepted';
  } catch (error) {
    // An attempt whose answer was lost on the way had worked after all.
    if (codeOf(error) === errorCode.alreadyAcknowledged) return 'accepted';
    log.warn({ err: loggable(error), interaction: ticket.id }, 'Discord did not take the answer to an interaction');
    return mayPass(error) ? 'unknown' : 'refused';
  }
}

const callbackPath = ({ id, token }: Ticket) => `/interactions/${id}/${token}/callback` as const;
const originalPath = ({ applicationId, token }: Ticket) =>
  `/webhooks/${applicationId}/${token}/messages/@original` as const;

/** An edit may be repeated as often as needed: it always ends in the same message. */
async function edit(interaction: Interaction, ticket: Ticket, page: Page, settings: RespondSettings): Promise<void> {
  const body: MessageBody = messageBody(page.blocks);
  const patch = () => settings.rest.patch(originalPath(ticket), { body, auth: false });
  try {
    await insist(patch, settings.nowMs, Number.POSITIVE_INFINITY);
  } catch (error) {
    settings.log.warn({ err: loggable(error), interaction: ticket.id }, 'an announced answer could not be edited in');
    if (codeOf(error) !== errorCode.unknownMessage) await settings.sayElsewhere(interaction, page);
  }
}

/** Takes an announcement back that nothing follows. */
async function withdraw(ticket: Ticket, { rest, log }: RespondSettings): Promise<void> {
  await rest
    .delete(originalPath(ticket), { auth: false })
    .catch((error: unknown) => log.warn({ err: loggable(error) }, 'an announcement could not be taken back'));
}

/** The announcement was public and stays so; what is for the asker alone follows it, seen by nobody else. */
async function sendPrivately(interaction: Interaction, ticket: Ticket, page: Page, settings: RespondSettings) {
  await edit(
    interaction,
    ticket,
    { blocks: [note(text(speaksTo(interaction)(false).toAskerAlone))], isPrivate: false },
    settings,
  );
  const body = messageBody(page.blocks, flags.ephemeral);
  try {
    await settings.rest.post(`/webhooks/${ticket.applicationId}/${ticket.token}`, { body, auth: false });
  } catch (error) {
    settings.log.warn(
      { err: loggable(error), interaction: ticket.id },
      'a private answer could not follow its announcement',
    );
    await settings.sayElsewhere(interaction, page);
  }
}
