import { type Call, type Command, choice, day, gathering, optional, verb } from '../src/bot/command.ts';
import { takesDeliveries } from '../src/chat/interaction.ts';
import { paragraph, type Reply, reply, text } from '../src/chat/reply.ts';
import { arrivalBook } from '../src/digest/arrivals.ts';
import { composeDigest } from '../src/digest/compose.ts';
import { digestFor, type Occasion } from '../src/digest/prepare.ts';
import { nextDueMs } from '../src/digest/schedule.ts';
import { readWanted, weekdays } from '../src/digest/wanted.ts';
import { zonesLike } from '../src/digest/zones.ts';
import { UserError } from '../src/errors.ts';
import { digestReply } from '../src/reply/digest.ts';
import { previewReply } from '../src/reply/digest-preview.ts';
import { statusReply, subscribedReply } from '../src/reply/digest-status.ts';
import type { Words } from '../src/reply/words/words.ts';
import { newestArrival } from '../src/store/arrivals.ts';
import { claimSlotNow } from '../src/store/slot-claims.ts';
import { lastDelivery, recentSlots } from '../src/store/slots.ts';
import {
  channelSubscription,
  deleteSubscription,
  emptyPolicies,
  frequencies,
  pauseSubscription,
  resumeSubscription,
  type Subscription,
} from '../src/store/subscriptions.ts';
import { channelOf, confirm, subscribe, subscriptionHere, viewOf } from './digest-subscribe.ts';

/** So that a topic and a zone fit into a button's id together. */
const maxTopicChars = 40;
const shownSlots = 5;
const shownZones = 25;

const topic = optional('Only what is about this', { maxChars: maxTopicChars });
/** A remark in the words of whoever is told. */
function said(told: (words: Words) => string, { context }: Call, isPrivate = false): Reply {
  const words = context.words(isPrivate);
  return reply([paragraph(text(told(words)))], { isPrivate, language: words.language });
}

async function unsubscribe(call: Call): Promise<Reply> {
  const { id } = await subscriptionHere(call);
  await deleteSubscription(call.context.store, id);
  return said(({ unsubscribed }) => unsubscribed, call);
}

async function pause(call: Call): Promise<Reply> {
  const { id, pausedReason } = await subscriptionHere(call);
  if (pausedReason !== null) return said((words) => words.alreadyPaused(words.recorded(pausedReason)), call, true);
  await pauseSubscription(call.context.store, id, 'paused with /digest pause');
  return said(({ pausedNow }) => pausedNow, call);
}

async function resume(call: Call): Promise<Reply> {
  const { store, nowMs } = call.context;
  const subscription = await subscriptionHere(call);
  if (subscription.pausedReason === null) return said(({ notPaused }) => notPaused, call, true);
  await resumeSubscription(store, subscription.id, nextDueMs(subscription.schedule, nowMs()));
  return subscribedReply(viewOf(await subscriptionHere(call)), true, call.context.words(false));
}

async function status(call: Call): Promise<Reply> {
  const { store, nowMs } = call.context;
  const subscription = await subscriptionHere(call);
  return statusReply(
    viewOf(subscription),
    await recentSlots(store, subscription.id, shownSlots, nowMs()),
    call.context.words(true),
  );
}

const noOccasion: Occasion = { sinceMs: null, lateSinceMs: null, nextDueMs: null };

/** What would be in the channel's next digest; with a day, what was published since; else an overview. */
async function preview(since: string | null, about: string | null, call: Call): Promise<Reply> {
  const subscription = await subscriptionIfAny(call);
  if (since === null && about === null && subscription !== null) {
    return previewReply(
      await digestNow(subscription, call),
      await occasionNow(subscription, call),
      call.context.words(true),
    );
  }
  const digest = await gathering(call.context, ({ retriever }) => {
    const all = [...retriever.articles.values()];
    return composeDigest(
      {
        kind: since === null ? 'overview' : 'news',
        topic: about,
        articles: since === null ? all : all.filter(({ published }) => published >= since),
        updated: new Set(),
        carried: new Set(),
        gaps: { questions: [], terms: [] },
      },
      retriever,
    );
  });
  return previewReply(digest, noOccasion, call.context.words(true));
}

function subscriptionIfAny(call: Call): Promise<Subscription | null> {
  if (!takesDeliveries(call.interaction.place)) return Promise.resolve(null);
  return channelSubscription(call.context.store, channelOf(call));
}

async function digestNow(subscription: Subscription, { context: { store, retriever, nowMs } }: Call) {
  await arrivalBook(store, () => retriever.articles.values(), nowMs)();
  return digestFor(store, retriever, subscription, await newestArrival(store));
}

async function occasionNow({ id, nextDueMs: next }: Subscription, { context }: Call): Promise<Occasion> {
  const last = await lastDelivery(context.store, id, context.nowMs());
  return { sinceMs: last?.finishedAtMs ?? null, lateSinceMs: null, nextDueMs: next };
}

/** Makes a slot that is due at once; whoever delivers the others delivers it. Without a subscription, an overview on the spot. */
async function sendNow(call: Call): Promise<Reply> {
  const { store, retriever, nowMs } = call.context;
  const subscription = await subscriptionIfAny(call);
  if (subscription === null) {
    const articles = [...retriever.articles.values()];
    const nothing = { updated: new Set<string>(), carried: new Set<string>(), gaps: { questions: [], terms: [] } };
    const digest = await gathering(call.context, (readable) =>
      composeDigest({ kind: 'overview', topic: null, articles, ...nothing }, readable.retriever),
    );
    return digestReply(digest, noOccasion, call.context.words(false));
  }
  if (subscription.pausedReason !== null)
    throw new UserError({ kind: 'digests-paused', reason: subscription.pausedReason });
  const digest = await digestNow(subscription, call);
  if (digest.kind === 'empty')
    return {
      ...digestReply(digest, await occasionNow(subscription, call), call.context.words(true)),
      isPrivate: true,
      data: null,
    };
  const slot = await claimSlotNow(store, subscription.id, nowMs());
  return said(({ underWay, onItsWay }) => (slot === null ? underWay : onItsWay), call, true);
}

export const digestCommand: Command = {
  name: 'digest',
  description: 'What came in, sent to this channel at the hour you choose',
  verbs: [
    verb({
      name: 'subscribe',
      description: 'Send this channel a digest, or change when and what',
      options: {
        every: choice('How often; daily unless you say otherwise', frequencies),
        on: choice('The day of a weekly digest; Monday unless you say otherwise', weekdays),
        at: optional('The hour, such as 09:00', { maxChars: 10 }),
        timezone: optional('The time zone as an IANA name, such as America/Lima', {
          suggest: (typed) => zonesLike(typed, shownZones).map((zone) => ({ name: zone, value: zone })),
        }),
        topic,
        empty: choice('When nothing came in: a single line, or nothing', emptyPolicies),
      },
      examples: ['--every weekdays --at 08:30 --timezone America/Lima', '--every weekly --on friday --topic migration'],
      access: 'managers',
      posts: true,
      run: ({ timezone, ...typed }, call) => subscribe(readWanted(typed), timezone, call),
    }),
    verb({
      name: 'unsubscribe',
      description: 'Send this channel no more digests',
      options: {},
      examples: [''],
      access: 'managers',
      run: (_, call) => unsubscribe(call),
    }),
    verb({
      name: 'pause',
      description: 'Stop the digests of this channel for a while',
      options: {},
      examples: [''],
      access: 'managers',
      run: (_, call) => pause(call),
    }),
    verb({
      name: 'resume',
      description: 'Go on with the digests of this channel',
      options: {},
      examples: [''],
      access: 'managers',
      posts: true,
      run: (_, call) => resume(call),
    }),
    verb({
      name: 'status',
      description: 'When the last digest came, when the next is due, what was sent or why not',
      options: {},
      examples: [''],
      access: 'everyone',
      run: (_, call) => status(call),
    }),
    verb({
      name: 'preview',
      description: 'What would be in a digest, and what not and why; nothing is sent',
      options: { since: day('Only what was published on or after this day, such as 2025-05-01'), topic },
      examples: ['', '--since 2025-05-01', '--topic China'],
      access: 'everyone',
      run: (args, call) => preview(args.since, args.topic, call),
    }),
    verb({
      name: 'now',
      description: 'Send this channel its next digest now',
      options: {},
      examples: [''],
      access: 'managers',
      posts: true,
      run: (_, call) => sendNow(call),
    }),
  ],
  actions: { confirm },
  menu: null,
};
