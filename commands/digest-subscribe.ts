import { randomBytes } from 'node:crypto';
import type { Call } from '../src/bot/command.ts';
import { checkMayManage, checkMayPost } from '../src/bot/rights.ts';
import { isDirect, takesDeliveries } from '../src/chat/interaction.ts';
import type { Reply } from '../src/chat/reply.ts';
import { nextDueInstantsMs } from '../src/digest/schedule.ts';
import { codeOf, readCode, scheduleOf, type Wanted } from '../src/digest/wanted.ts';
import { proposedZones, zoneOf, zonesLike } from '../src/digest/zones.ts';
import { UserError } from '../src/errors.ts';
import { type SubscriptionView, subscribedReply, zoneReply } from '../src/reply/digest-status.ts';
import type { ChannelKey } from '../src/store/places.ts';
import { channelSubscription, type Subscription, saveSubscription } from '../src/store/subscriptions.ts';

/** How many of the next digests are named, so that a wrong hour or zone is seen at once. */
const shownInstants = 3;
const maxProposals = 5;

/** The channel of a call, as subscriptions know it. @throws UserError where there is none. */
export function channelOf({ interaction: { place } }: Call): ChannelKey {
  if (!takesDeliveries(place) || place.channel === null) {
    throw new UserError({ kind: 'no-channel' });
  }
  return { platform: place.platform, installation: place.installation, channel: place.channel };
}

/** The subscription of a call's channel. @throws UserError when it has none. */
export async function subscriptionHere(call: Call): Promise<Subscription> {
  const subscription = await channelSubscription(call.context.store, channelOf(call));
  if (subscription === null) {
    throw new UserError({ kind: 'no-digest-here' });
  }
  return subscription;
}

/** A subscription as replies show it. */
export function viewOf({ schedule, topic, whenEmpty, pausedReason, nextDueMs }: Subscription): SubscriptionView {
  const nextMs = nextDueMs === null ? [] : nextDueInstantsMs(schedule, nextDueMs - 1, shownInstants);
  return { schedule, topic, whenEmpty, pausedReason, nextMs };
}

/** Subscribes the channel, or asks for the zone first: it is never guessed without being confirmed. */
export async function subscribe(wanted: Wanted, typedZone: string | null, call: Call): Promise<Reply> {
  const channel = channelOf(call);
  const timeZone = typedZone === null ? null : zoneOf(typedZone);
  if (timeZone === null) return askForZone(wanted, typedZone, call);
  const { store, nowMs } = call.context;
  const schedule = scheduleOf(wanted, timeZone);
  const [nextDueMs = 0] = nextDueInstantsMs(schedule, nowMs(), 1);
  const before = await channelSubscription(store, channel);
  const { topic, whenEmpty } = wanted;
  const wish = {
    id: randomBytes(6).toString('hex'),
    channel,
    schedule,
    topic,
    whenEmpty,
    subscriber: call.interaction.person.id,
    isDirect: isDirect(call.interaction.place),
    language: call.context.words(false).language,
    nextDueMs,
  };
  return subscribedReply(
    viewOf(await saveSubscription(store, wish, nowMs())),
    before !== null,
    call.context.words(false),
  );
}

function askForZone(wanted: Wanted, typedZone: string | null, { interaction: { person }, context }: Call): Reply {
  const zones = typedZone === null ? proposedZones(person) : zonesLike(typedZone, maxProposals);
  const proposals = zones.map((timeZone) => ({ timeZone, code: codeOf(wanted, timeZone) }));
  return zoneReply(typedZone, proposals, context.words(true));
}

/** The button under a proposed zone. Its value may be anybody's invention, and so may who pressed it. */
export function confirm(value: string, call: Call): Promise<Reply> {
  checkMayManage(call.interaction, 'digest subscribe');
  checkMayPost(call.interaction);
  const read = readCode(value);
  if (read === null) throw new UserError({ kind: 'old-button' });
  return subscribe(read.wanted, read.timeZone, call);
}
