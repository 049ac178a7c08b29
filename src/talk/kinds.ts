/**
 * What a line wants of the bot. A new kind is some examples in `bench/topics/kinds` and a handler in `src/bot/line.ts`.
 * `talk` is what people say to each other: only a line that nobody addressed to the bot can be that.
 */
export const lineKinds = [
  'greeting',
  'thanks',
  'farewell',
  'acknowledgement',
  'complaint',
  'about-bot',
  'capabilities',
  'languages',
  'privacy',
  'sources-list',
  'sources-age',
  'sources-author',
  'sources-link',
  'sources-trust',
  'sources-brief',
  'overview',
  'latest',
  'timeline',
  'people',
  'figures',
  'agreements',
  'disagreements',
  'compare',
  'check',
  'advice',
  'opinion',
  'task',
  'who-says',
  'more',
  'language',
  'form',
  'followup',
  'question',
  'talk',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** Kinds that are taken for one when it is decided whether a line is a question: each is answered in the same manner. */
export type KindGroup = Exclude<LineKind, GroupedKind> | 'courtesy' | 'bot' | 'sources' | 'beyond';
type GroupedKind = keyof typeof grouped;

const grouped = {
  greeting: 'courtesy',
  thanks: 'courtesy',
  farewell: 'courtesy',
  acknowledgement: 'courtesy',
  'about-bot': 'bot',
  capabilities: 'bot',
  languages: 'bot',
  privacy: 'bot',
  'sources-list': 'sources',
  'sources-age': 'sources',
  'sources-author': 'sources',
  'sources-link': 'sources',
  'sources-trust': 'sources',
  'sources-brief': 'sources',
  advice: 'beyond',
  opinion: 'beyond',
  task: 'beyond',
} as const;

/** The group that a kind belongs to; most are their own. */
export const groupOf = (kind: LineKind): KindGroup =>
  (grouped as Readonly<Partial<Record<LineKind, KindGroup>>>)[kind] ?? (kind as KindGroup);
