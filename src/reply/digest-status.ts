import {
  type Block,
  type Button,
  buttons,
  type Inline,
  note,
  paragraph,
  type Reply,
  reply,
  strong,
  text,
} from '../chat/reply.ts';
import type { Schedule } from '../store/subscriptions.ts';
import type { Words } from './words/words.ts';

/** A subscription as its channel sees it. */
export interface SubscriptionView {
  readonly schedule: Schedule;
  readonly topic: string | null;
  readonly whenEmpty: 'line' | 'nothing';
  /** The next instants at which a digest is due; empty while paused. */
  readonly nextMs: readonly number[];
  readonly pausedReason: string | null;
}

/** One due instant, as `status` shows it. */
export interface SlotView {
  readonly dueAtMs: number;
  readonly state: 'claimed' | 'delivered' | 'late' | 'empty' | 'missed';
  /** What was sent, or why it was not. */
  readonly outcome: string | null;
  readonly finishedAtMs: number | null;
}

const time = (atMs: number): Inline => ({ kind: 'time', atMs, style: 'date-time' });

/** What a channel gets, and what comes of it where nothing is new. */
const whatComes = ({ schedule, topic, whenEmpty }: SubscriptionView, isChange: boolean, words: Words): string =>
  `${words.digestIs(schedule, topic, isChange)} ${words.whenEmpty[whenEmpty]}`;

function nextList({ nextMs }: SubscriptionView, words: Words): Block[] {
  if (nextMs.length === 0) return [];
  return [paragraph(text(words.nextOnes)), { kind: 'list', items: nextMs.map((atMs) => [time(atMs)]) }];
}

/** After subscribing: what comes and when, so that a wrong zone is seen at once. */
export function subscribedReply(view: SubscriptionView, isChange: boolean, words: Words): Reply {
  return reply(
    [paragraph(text(whatComes(view, isChange, words))), ...nextList(view, words), note(text(words.subscribedMore))],
    { data: { kind: 'facts', value: view }, language: words.language },
  );
}

/** How a channel's digests are going: last, next, and what was sent or why not. */
export function statusReply(view: SubscriptionView, slots: readonly SlotView[], words: Words): Reply {
  const paused =
    view.pausedReason === null
      ? []
      : [paragraph(strong(words.paused), text(` ${words.pausedMore(words.recorded(view.pausedReason))}`))];
  const past: Block[] =
    slots.length === 0
      ? [paragraph(text(words.noneDue))]
      : [paragraph(text(words.lastOnes)), { kind: 'list', items: slots.map((slot) => slotLine(slot, words)) }];
  return reply([paragraph(text(whatComes(view, false, words))), ...paused, ...nextList(view, words), ...past], {
    isPrivate: true,
    data: { kind: 'facts', value: { ...view, slots } },
    language: words.language,
  });
}

function slotLine({ dueAtMs, state, outcome, finishedAtMs }: SlotView, words: Words): Inline[] {
  const told = outcome === null ? null : words.recorded(outcome);
  switch (state) {
    case 'delivered':
      return [time(dueAtMs), text(words.slotDelivered(told ?? words.slotUnrecorded))];
    case 'late':
      return [
        time(dueAtMs),
        text(words.slotLate),
        ...(finishedAtMs === null ? [] : [time(finishedAtMs), text(', ')]),
        text(told ?? words.slotUnrecorded),
      ];
    case 'empty':
      return [time(dueAtMs), text(words.slotEmpty)];
    case 'missed':
      return [time(dueAtMs), text(words.slotMissed(told ?? words.slotMissedUnknown))];
    case 'claimed':
      return [time(dueAtMs), text(told === null ? words.slotOnItsWay : words.slotRetried(told))];
  }
}

/** A zone that is offered, with what its button carries. */
export interface ZoneProposal {
  readonly timeZone: string;
  readonly code: string;
}

/**
 * Asks for the zone: it is offered where there is something to go by, and never taken without being pressed.
 * @param typed what is no zone; null where none was given
 */
export function zoneReply(typed: string | null, proposals: readonly ZoneProposal[], words: Words): Reply {
  const offered = proposals.map(
    ({ timeZone, code }): Button => ({
      label: timeZone,
      action: { name: 'digest.confirm', value: code },
      emphasis: 'secondary',
    }),
  );
  const problem = typed === null ? words.whichZone : words.noZone(typed);
  return reply(
    [
      paragraph(text(`${problem} ${words.giveZone}`)),
      ...(offered.length > 0 ? [note(text(words.orOfThese)), buttons(...offered)] : []),
    ],
    { isPrivate: true, language: words.language },
  );
}

/** To the subscriber: a digest was refused, by what, and what to do. */
export function refusalReply(channel: string, reason: string, isPaused: boolean, words: Words): Reply {
  return reply(
    [
      paragraph(text(words.refused(words.theChannel(channel), sentence(words.recorded(reason))))),
      paragraph(text(isPaused ? words.refusedPaused : words.refusedNext)),
    ],
    { language: words.language },
  );
}

const sentence = (reason: string) => (/[.!?]$/.test(reason) ? reason : `${reason}.`);
