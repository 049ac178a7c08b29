import * as z from 'zod';

/** What an overview may show. */
export const overviewViews = [
  'summary',
  'latest',
  'timeline',
  'people',
  'figures',
  'agreements',
  'disagreements',
] as const;
export type OverviewView = (typeof overviewViews)[number];

/** The days on which articles were published, first and last; null where no date is given. */
export const daysSchema = z.object({ first: z.iso.date(), last: z.iso.date() }).readonly().nullable();
export type Days = z.infer<typeof daysSchema>;

const names = z.array(z.string()).readonly();
/** One outlet, and whether what it says is opinion throughout. */
const outletSchema = z.object({ name: z.string(), isOpinion: z.boolean() }).readonly();

/** The state of the evidence, told apart by kind. `reply/words` says it. */
export const stateSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('disagree'), days: daysSchema }).readonly(),
  z
    .object({
      kind: z.literal('agree'),
      outlets: names,
      /** What they agree on; null where no single value was asked for. */
      value: z.string().nullable(),
      /** Some of them round it. */
      isRounded: z.boolean(),
      days: daysSchema,
      /** Outlets with the same text, which count once. */
      copiers: names,
    })
    .readonly(),
  /** Of all outlets of the collection only this one says it. */
  z.object({ kind: z.literal('only'), outlet: outletSchema, days: daysSchema }).readonly(),
  /** It was put to this outlet alone. */
  z.object({ kind: z.literal('says-so'), outlet: outletSchema, days: daysSchema }).readonly(),
  z.object({ kind: z.literal('from-one'), outlet: outletSchema, days: daysSchema, copiers: names }).readonly(),
  z.object({ kind: z.literal('from-many'), outlets: z.int(), days: daysSchema }).readonly(),
  z.object({ kind: z.literal('mentioned'), outlets: names, days: daysSchema }).readonly(),
  /** No sentence surely answers: that one of those shown does is likely, or not even that. */
  z.object({ kind: z.literal('closest'), isLikely: z.boolean().optional() }).readonly(),
  /** The name of the question is that of several. */
  z.object({ kind: z.literal('which'), name: z.string() }).readonly(),
  z.object({ kind: z.literal('silent') }).readonly(),
  z
    .object({
      kind: z.literal('overview'),
      view: z.enum(overviewViews),
      /** The sources that were named, and the topic; neither: everything. */
      sources: names,
      topic: z.string().nullable(),
      outlets: names,
      days: daysSchema,
      /** How many people or times are not among the lines; left out where all are. */
      more: z.int().optional(),
    })
    .readonly(),
  /** Who wrote what is shown, and when; `isMore` where it continues what was shown before. */
  z
    .object({
      kind: z.literal('bylines'),
      isMore: z.boolean(),
      articles: z
        .array(
          z
            .object({
              publisher: z.string(),
              author: z.string().nullable(),
              published: z.iso.date().nullable(),
              /** Who says it in what is shown of the article, in its own words. */
              speakers: names.optional(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
  /** What happened in some days: by the dates that the sentences give, or else by the day of publication. */
  z
    .object({
      kind: z.literal('dated'),
      since: z.iso.date().nullable(),
      until: z.iso.date().nullable(),
      isByPublication: z.boolean(),
    })
    .readonly(),
  /** Several questions were asked at once: of how many, how many are answered; `read`: how many of them were looked up. */
  z.object({ kind: z.literal('parts'), answered: z.int(), read: z.int(), of: z.int() }).readonly(),
  /** What a comparison, a check or a remark says in its first line. */
  z.object({ kind: z.literal('said'), text: z.string() }).readonly(),
]);
export type State = z.infer<typeof stateSchema>;

/** What was asked, as the subject of a sentence: the articles of these outlets and days. Empty `outlets`: all. */
const whoseSchema = z
  .object({ outlets: names, since: z.iso.date().nullable(), until: z.iso.date().nullable() })
  .readonly();
export type Whose = z.infer<typeof whoseSchema>;

/** Why no sentence answers outright, told apart by kind. `reply/words` says it. */
export const becauseSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no-articles') }).readonly(),
  /** No article is of the sources and days that were asked for; `first` and `last` are those of all. */
  z.object({ kind: z.literal('none-inside'), whose: whoseSchema, first: z.iso.date(), last: z.iso.date() }).readonly(),
  z.object({ kind: z.literal('no-words') }).readonly(),
  /** Languages as BCP 47 tags; `mentioned` are words of the question that the articles have. */
  z.object({ kind: z.literal('other-language'), asked: z.string(), articles: names, mentioned: names }).readonly(),
  z.object({ kind: z.literal('only-common-words') }).readonly(),
  z.object({ kind: z.literal('authors'), authors: names }).readonly(),
  /** Names that the articles in question do not have; `elsewhere` are outlets outside of these that do. */
  z.object({ kind: z.literal('not-mentioned'), whose: whoseSchema, names, elsewhere: names }).readonly(),
  z.object({ kind: z.literal('nothing-about'), whose: whoseSchema }).readonly(),
  /** Several bear a name of the question; each with a question that means nobody else. */
  z
    .object({
      kind: z.literal('namesakes'),
      name: z.string(),
      which: z.array(z.object({ name: z.string(), question: z.string() }).readonly()).readonly(),
    })
    .readonly(),
  z.object({ kind: z.literal('nothing-stands-alone') }).readonly(),
  z.object({ kind: z.literal('too-long'), what: z.enum(['question']), chars: z.int(), maxChars: z.int() }).readonly(),
  z
    .object({ kind: z.literal('nothing-to-view'), view: z.enum(overviewViews), topic: z.string().nullable() })
    .readonly(),
  /** No sentence that was found tells of these words of the question, which it is about. */
  z.object({ kind: z.literal('untold'), words: z.string() }).readonly(),
  z.object({ kind: z.literal('said'), text: z.string() }).readonly(),
]);
export type Because = z.infer<typeof becauseSchema>;

/** How a question was read, where it was not read as typed. */
export const readAsSchema = z
  .object({
    /** Words that were put right. */
    corrections: z.array(z.object({ typed: z.string(), taken: z.string() }).readonly()).readonly(),
    /** It was asked in another language than this, that of the articles, as a BCP 47 tag. */
    language: z.string().nullable(),
  })
  .readonly();
export type ReadAs = z.infer<typeof readAsSchema>;
