import type { LeftOutRule } from '../../../answer/digest.ts';
import type { Slash } from '../../../chat/language.ts';
import type { Schedule } from '../../../store/subscriptions.ts';
import { count, day } from './format.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A schedule in words: `every Monday at 09:00 (America/Lima)`. */
function schedule({ every, weekday, at, timeZone }: Schedule): string {
  const days = {
    daily: 'every day',
    weekdays: 'Monday to Friday',
    weekly: `every ${weekdays[(weekday ?? 1) - 1]}`,
  } as const;
  return `${days[every]} at ${at} (${timeZone})`;
}

const on = (topic: string | null): string => (topic === null ? '' : ` on ${topic}`);

const leftOut: Readonly<Record<LeftOutRule, string>> = {
  'no-room': 'Beyond one screen',
  'no-room-later': 'No room on one screen; comes with the next digest',
  'nothing-quotable': 'No sentence makes sense on its own',
  'other-topic': 'About something else',
};

export const digests = (slash: Slash) => ({
  digestIs: (of: Schedule, topic: string | null, isChange: boolean): string =>
    `${isChange ? 'Changed: this' : 'This'} channel gets a digest${on(topic)} ${schedule(of)}.`,
  whenEmpty: { line: 'When nothing came in, one line says so.', nothing: 'When nothing came in, nothing is sent.' },
  nextOnes: 'Next:',
  lastOnes: 'Last:',
  noneDue: 'None has been due yet.',
  subscribedMore: `${slash('digest preview')} shows what would be in it now; ${slash('digest status')}, how it is going.`,
  paused: 'Paused:',
  pausedMore: (reason: string): string => `${reason}. ${slash('digest resume')} starts them again.`,
  slotDelivered: (outcome: string): string => `: delivered, ${outcome}`,
  slotUnrecorded: 'no record of what was in it',
  slotLate: ': delivered late, ',
  slotEmpty: ': nothing new, so nothing was sent',
  slotMissed: (reason: string): string => `: missed, ${reason}`,
  slotMissedUnknown: 'for a reason that was not recorded',
  slotOnItsWay: ': on its way',
  slotRetried: (reason: string): string => `: not delivered yet, ${reason}; I will try again`,
  /** What was written down of a digest, or of why there was none, as it is told. */
  recorded: (text: string): string => text,
  whichZone: 'Which time zone?',
  noZone: (typed: string): string => `“${typed}” is not an IANA time zone.`,
  giveZone: `Give it as an IANA name such as America/Lima: ${slash('digest subscribe')} timezone:America/Lima`,
  orOfThese: 'Or is it one of these? Nothing is set until you press one.',
  theChannel: (channel: string): string => `the channel ${channel}`,
  refused: (place: string, reason: string): string => `The digest for ${place} could not be delivered: ${reason}`,
  refusedPaused: `Several in a row were refused, so its digests are paused. Once that is fixed, ${slash('digest resume')} starts them again.`,
  refusedNext: `You subscribed that channel. Once that is fixed, the next digest comes at its usual hour; ${slash('digest unsubscribe')} ends them.`,
  unsubscribed: 'This channel gets no more digests. What was remembered of them is deleted.',
  alreadyPaused: (reason: string): string =>
    `The digests are already paused (${reason}). ${slash('digest resume')} starts them again.`,
  pausedNow: `Paused. Nothing is due until ${slash('digest resume')}; the first digest after that tells what came in meanwhile.`,
  notPaused: `The digests are not paused. ${slash('digest status')} shows when the next is due.`,
  underWay: `A digest is already on its way to this channel. ${slash('digest status')} shows how it is going.`,
  onItsWay: 'On its way: it arrives in this channel within half a minute.',

  nothingNew: (topic: string | null): string => `Nothing new${on(topic)}`,
  since: ' since ',
  nextDigest: 'Next digest: ',
  digestOverview: (topic: string | null): string => `What the articles hold${on(topic)}`,
  digestNews: (of: {
    readonly stories: number;
    readonly disagreements: number;
    readonly hasArticles: boolean;
    readonly topic: string | null;
  }): string => {
    const parts = [
      of.stories > 0 ? count(of.stories, 'new story', 'new stories') : '',
      of.disagreements > 0 ? count(of.disagreements, 'disagreement') : '',
    ].filter((part) => part !== '');
    return `${parts.join(', ') || (of.hasArticles ? 'What came in' : 'What was asked')}${on(of.topic)}`;
  },
  noneCameIn: 'No article came in.',
  digestOf: (articles: number, outlets: number, first: string, last: string): string =>
    `${count(articles, 'article')} by ${count(outlets, 'outlet')}, published ${first === last ? day(first) : `${day(first)} to ${day(last)}`}.`,
  onlyNewFromNow: 'From now on, only what is new.',
  cameIn: (articles: number, outlets: number): string =>
    `${count(articles, 'article')} by ${count(outlets, 'outlet')} came in since `,
  publishedWhen: (first: string, last: string): string =>
    `, published ${first === last ? day(first) : `${day(first)} to ${day(last)}`}.`,
  lateSince: ' This digest is late: it was due ',
  digestDiffers: 'Where sources differ',
  against: 'against',
  newStories: 'New stories',
  whatTheyTell: 'What they tell',
  figuresWorthKnowing: 'Figures worth knowing',
  roundedBy: 'rounded',
  askedInVain: 'Asked here, and not in the articles',
  alsoInOutlets: 'Also in ',
  changedSince: 'Changed since it was last reported. ',
  notOnItsOwn: (articles: string): string => `No sentence of it makes sense on its own: ${articles}.`,
  didNotFit: (articles: string): string => `Did not fit; comes with the next digest: ${articles}.`,
  notShownHere: (articles: number): string =>
    `Not shown here: ${count(articles, 'more article')}. ${slash('sources')} lists them.`,
  moreArticles: (articles: number): string => ` and ${count(articles, 'more article')}`,
  previewNote: 'A preview: nothing was sent, and none of it counts as reported.',
  nothingLeftOut: 'Nothing was left out.',
  leftOutTitle: 'Left out:',
  leftOut: (rule: LeftOutRule): string => leftOut[rule],
});
