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

/** A subscription as its channel sees it. */
export interface SubscriptionView {
  /** `every day at 09:00 (America/Lima)`. */
  readonly schedule: string;
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

/** What a channel gets, in one sentence. */
const whatComes = ({ schedule, topic }: SubscriptionView) => `${topic === null ? '' : ` on ${topic}`} ${schedule}`;

const whatWhenEmpty = ({ whenEmpty }: SubscriptionView) =>
  whenEmpty === 'line' ? 'When nothing came in, a single line says so.' : 'When nothing came in, nothing is sent.';

function nextList({ nextMs }: SubscriptionView): Block[] {
  if (nextMs.length === 0) return [];
  return [paragraph(text('Next:')), { kind: 'list', items: nextMs.map((atMs) => [time(atMs)]) }];
}

/** After subscribing: what comes and when, so that a wrong zone is seen at once. */
export function subscribedReply(view: SubscriptionView, isChange: boolean): Reply {
  return reply(
    [
      paragraph(
        text(`${isChange ? 'Changed: this' : 'This'} channel gets a digest${whatComes(view)}. ${whatWhenEmpty(view)}`),
      ),
      ...nextList(view),
      note(text('/digest preview shows what would be in it now; /digest status, how it is going.')),
    ],
    { data: { kind: 'facts', value: view } },
  );
}

/** How a channel's digests are going: last, next, and what was sent or why not. */
export function statusReply(view: SubscriptionView, slots: readonly SlotView[]): Reply {
  const paused =
    view.pausedReason === null
      ? []
      : [paragraph(strong('Paused: '), text(`${view.pausedReason}. /digest resume goes on.`))];
  const past: Block[] =
    slots.length === 0
      ? [paragraph(text('None was due yet.'))]
      : [paragraph(text('Last:')), { kind: 'list', items: slots.map(slotLine) }];
  return reply(
    [
      paragraph(text(`This channel gets a digest${whatComes(view)}. ${whatWhenEmpty(view)}`)),
      ...paused,
      ...nextList(view),
      ...past,
    ],
    { isPrivate: true, data: { kind: 'facts', value: { ...view, slots } } },
  );
}

function slotLine({ dueAtMs, state, outcome, finishedAtMs }: SlotView): Inline[] {
  switch (state) {
    case 'delivered':
      return [time(dueAtMs), text(`: delivered, ${outcome ?? 'no record of what was in it'}`)];
    case 'late':
      return [
        time(dueAtMs),
        text(': delivered late, '),
        ...(finishedAtMs === null ? [] : [time(finishedAtMs), text(', ')]),
        text(outcome ?? ''),
      ];
    case 'empty':
      return [time(dueAtMs), text(': nothing new, so nothing was sent')];
    case 'missed':
      return [time(dueAtMs), text(`: missed, ${outcome ?? 'for a reason that was not recorded'}`)];
    case 'claimed':
      return [
        time(dueAtMs),
        text(outcome === null ? ': on its way' : `: not yet delivered, ${outcome}; it is tried again`),
      ];
  }
}

/** A zone that is offered, with what its button carries. */
export interface ZoneProposal {
  readonly timeZone: string;
  readonly code: string;
}

/** Asks for the zone: it is offered where there is something to go by, and never taken without being pressed. */
export function zoneReply(problem: string, proposals: readonly ZoneProposal[]): Reply {
  const offered = proposals.map(
    ({ timeZone, code }): Button => ({
      label: timeZone,
      action: { name: 'digest.confirm', value: code },
      emphasis: 'secondary',
    }),
  );
  return reply(
    [
      paragraph(
        text(`${problem} Give it as an IANA name such as America/Lima: /digest subscribe timezone:America/Lima`),
      ),
      ...(offered.length > 0
        ? [note(text('Or is it one of these? Nothing is set until you press one.')), buttons(...offered)]
        : []),
    ],
    { isPrivate: true },
  );
}

/** To the subscriber: a digest was refused, by what, and what to do. */
export function refusalReply(place: string, reason: string, isPaused: boolean): Reply {
  return reply([
    paragraph(text(`The digest for ${place} could not be delivered: ${sentence(reason)}`)),
    paragraph(
      text(
        isPaused
          ? 'Several in a row were refused, so its digests are paused. When it is put right, /digest resume goes on.'
          : 'You subscribed that channel. When it is put right, the next digest comes at its hour; /digest unsubscribe ends them.',
      ),
    ),
  ]);
}

const sentence = (reason: string) => (/[.!?]$/.test(reason) ? reason : `${reason}.`);
