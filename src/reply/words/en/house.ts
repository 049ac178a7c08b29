import type { Slash } from '../../../chat/language.ts';
import { count, day, languageName, list, number } from './format.ts';

/** How many days something is kept. */
type Kept = Readonly<
  Record<'keepQuestionsDays' | 'events' | 'turns' | 'replies' | 'gaps' | 'feedback' | 'slots' | 'removed', number>
>;
/** How much of a person's is held. */
type Held = Readonly<Record<'questions' | 'feedback' | 'turns' | 'remembered' | 'replies' | 'subscriptions', number>>;

const dayCount = (days: number): string => count(days, 'day');

/** About the bot itself, its sources and what it keeps. */
export const house = (slash: Slash) => ({
  /** Whether a Spanish-speaking line would get Spanish: small talk. */
  smallTalk: {
    greeting: 'Hello!',
    thanks: 'You’re welcome.',
    farewell: 'Goodbye! Come back with a question any time.',
    acknowledgement: 'All right. Ask whenever you like.',
    complaint:
      'I’m sorry that this did not help. I can only quote what the articles say; it often helps to name the person, the place or the thing you mean. “Not helpful” under an answer tells the people who run me.',
    beyond:
      'That is not something I do: I have no opinions, give no advice and write nothing myself. I only quote what the articles say, and where sources differ I show both.',
  },
  introduction: (articles: number, outlets: number): string =>
    `I answer questions from ${count(articles, 'article')} by ${count(outlets, 'outlet')} and show where every line comes from.`,
  aboutBot:
    'I’m Quipu, a program and not a person. I look up what you ask in the articles that the people who run me gave me, and show the sentences that answer it, word for word, with their source. No language model writes my answers, and I have no opinions.',
  aboutBotMore: `${slash('help')} shows what I can do; ${slash('privacy')} what is kept of what you ask.`,
  capabilities: `Ask about anything in the articles, in your own words, and go on as you would with a colleague: “and in 2022?”, “says who?”, “tell me more”. I also give overviews (${slash('overview')}: the latest, a timeline, people, figures, what sources agree on and where they differ), put two sources side by side (${slash('compare')}), hold a sentence against the articles (${slash('check')}) and send a digest (${slash('digest')}).`,
  languagesSpoken: (spoken: readonly string[], languages: readonly string[]): string =>
    `Write to me in ${list(spoken.map(languageName), 'or')}; I answer in the language you write in. ${languages.length === 0 ? 'What I quote stays in the language of the articles' : `The articles are in ${list(languages.map(languageName))}, and what I quote stays in their words`}: I translate nothing.`,
  languagesMore: `${slash('settings')} sets the language of a channel, or of everything.`,
  privacyOfTalk:
    'I answer only what is written to me: direct messages to me, lines that mention me or reply to me, and questions in threads where I have answered. I cannot see what you write to others in private, and everything else I leave alone. Answers are made on the machine that runs me; nothing is sent to anyone else.',
  privacyMore: `${slash('privacy')} shows what is kept of what you ask, for how long, and deletes it. ${slash('quiet')} keeps me out of threads.`,
  capabilitiesMore: `${slash('help')} shows every command.`,

  articleCount: (articles: number): string => count(articles, 'article'),
  noArticles: 'I have no articles yet.',
  noArticleOn: (topic: string): string => `I have no article about ${topic}.`,
  haveArticles: (articles: number, on: string | null, outlets: string): string =>
    `I have ${count(articles, 'article')}${on === null ? '' : ` about ${on}`}: ${outlets}.`,
  olderAndSources: (older: number): string =>
    `${older > 0 ? `And ${number(older)} older. ` : ''}${slash('sources')} lists everything I have.`,
  by: (author: string): string => `by ${author}`,
  noneDated: 'None of my articles says when it was published.',
  ageOfOne: (articles: number, newest: string): string =>
    `I have ${count(articles, 'article')}, from ${day(newest)}. What came after that I do not know.`,
  ages: (articles: number, newest: string, newestOf: string, oldest: string, oldestOf: string): string =>
    `I have ${count(articles, 'article')}. The newest is from ${day(newest)} (${newestOf}), the oldest from ${day(oldest)} (${oldestOf}). What came after that I do not know.`,
  trust: 'I do not rate sources: I show who says what, so that you can judge. These are the kinds of pieces I have:',
  trustMore: `${slash('compare')} puts two of them side by side; ${slash('overview')} lists where they differ.`,
  whatABriefIs:
    'A brief is a short text in Quipu’s own words on what an article says, for where the article itself may not be kept here. Its sentences stand without quotation marks, each reply says so, and the link leads to the article. Everything else is quoted word for word.',
  noBriefs: 'None of my articles is a brief: every sentence is the outlet’s own.',
  allBriefs: (articles: number): string =>
    articles === 1 ? 'It is here as a brief.' : 'All of them are here as briefs.',
  someBriefs: (outlets: string): string => `Here as briefs: ${outlets}; the others are here in full.`,
  formStays:
    'I can give an answer in no other form: a few sentences of the articles, word for word, each with its source.',
  quotesStay: (languages: readonly string[]): string =>
    `I quote word for word and translate nothing: the articles are in ${list(languages.map(languageName))}.`,

  sourcesTitle: (articles: number, outlets: number): string =>
    `${count(articles, 'article')} by ${count(outlets, 'outlet')}`,
  publishedOn: (first: string, last: string, ageDays: number): string =>
    `Published ${first === last ? `on ${day(first)}` : `from ${day(first)} to ${day(last)}`}; the newest is ${dayCount(ageDays)} old.`,
  andMore: (left: number): string => `and ${number(left)} more`,
  andOlder: (left: number): string => `And ${number(left)} older ones.`,
  asBrief: 'as Quipu’s brief',
  alsoIn: (outlets: string): string => `also in ${outlets}`,
  nothingYet: 'There are no articles yet. `quipu import` brings some in.',
  stillBuilding: 'I am still reading the articles: answers come from those that are ready.',
  problems: (problems: number): string => `${count(problems, 'problem')} for whoever runs the bot to fix:`,
  otherProblems: (left: number): string => `And ${count(left, 'other')}: see quipu doctor.`,

  help: 'Ask in your own words. Every line of an answer is a sentence of an article, with its source; where the articles do not say, the bot says that.',
  helpMore: `${slash('help')} followed by a command shows its options.`,
  unknownCommand: (name: string): string => `There is no command /${name}. These are the ones there are:`,
  forManagers: 'For people who may manage the channel.',
  suchAs: (examples: readonly string[]): string => `For example: ${examples.join('   ')}`,
  needed: 'required',
  appDescription: 'Answers questions from a set of articles, and shows its sources.',
  homeTitle: 'Ask the articles',
  homeHow:
    'Write your question here under Messages, or mention the bot in a channel, in your own words: “How many children need aid?” Then go on as you would with a colleague: “and in Peru?”, “says who?”, “what about Newsvane?”',
  homeWhat:
    'Every line of an answer is a sentence of an article, with its source and date; where the articles do not say, the bot says that.',
  homeCommands: 'Or use a command',
  agentPrompts: [
    'What is new?',
    'What do the sources disagree on?',
    'Which articles do you have?',
    'What can you do?',
  ] as readonly string[],
  agentStatus: 'is reading the articles…',
  onlyPart:
    'A part of the archive could not be asked just now, so there may be more on this. Please ask again in a moment.',
  formCancel: 'Cancel',
  formOpened: 'Fill in the form, or type it all in one line next time, such as',
  formFailed: 'Please say more, such as',
  formSearch: 'Type to search',
  toAskerAlone: 'The answer is shown only to the person who asked.',
  closedTooSoon: 'Discord closed this request before the answer was ready. Here it is.',
  stillReading: 'Still reading; the answer will appear here.',
  couldNotAnswerThere: (channel: string, reason: string): string =>
    `You asked me something in a channel where I cannot answer (channel id ${channel}). ${reason}`,
  alreadyShared: 'This answer was already shared here.',
  forgotten:
    'This answer is no longer kept, or an article that it quotes has been removed or changed since. Please ask again.',

  quietOn:
    'Quiet is on: in this channel I answer commands, and messages written to me. I leave everything else in threads alone.',
  quietOff:
    'Quiet is off: in threads where I have answered, I also answer questions that do not mention me. I leave everything else alone.',

  privacyTitle: 'What is kept, and for how long',
  kept: (days: Kept): readonly string[] => [
    days.keepQuestionsDays === 0
      ? 'Questions: not kept.'
      : `Questions asked openly in a channel, and whether they were answered: ${dayCount(days.keepQuestionsDays)}, under a code instead of your name.`,
    'What you ask privately (for you alone, in direct or group messages, in a private thread): nothing that could be read.',
    `The last exchanges of a thread, so that a follow-up is understood: ${dayCount(days.turns)}${days.keepQuestionsDays === 0 ? ', their words in memory only' : ''}.`,
    `Words of questions asked openly in a channel that found no answer, counted by channel: ${dayCount(days.gaps)}.`,
    `Ratings of answers, with their reason and a code instead of your name: ${dayCount(days.feedback)}.`,
    `Answers behind “Show more” and “Share”: ${dayCount(days.replies)}, sealed: only the button itself opens them.`,
    `Ids of events, so that none is answered twice: ${dayCount(days.events)}.`,
    `Digests: the channel, its hour and topic, and who subscribed, until ${slash('digest unsubscribe')}; when each was sent: ${dayCount(days.slots)}.`,
    'Changes of settings: what was changed, by whom and when, until the bot is removed; your name in them, until you delete it.',
    `All of this, after the bot was removed from the server or workspace: ${dayCount(days.removed)}.`,
  ],
  heldNow: (held: Held): string => {
    const parts = heldParts(held);
    return parts.length === 0 ? 'Nothing of yours is kept right now.' : `Kept of yours right now: ${list(parts)}.`;
  },
  deleted: (held: Held): string => {
    const parts = heldParts(held);
    return parts.length === 0 ? 'There was nothing of yours to delete.' : `Deleted: ${list(parts)}.`;
  },
  deleteMine: 'Delete what is mine',
  privacyNote:
    'Names are kept as codes that cannot be turned back into names. Nothing is sent to anyone else: answers are made on the machine that runs this bot.',
  deletedNote:
    'Counts of words that name nobody stay until their time is up. A channel’s subscription belongs to the channel and goes on without your name; one in your direct messages has ended.',

  thanksForRating: 'Thank you. It is kept without your name.',
  whatWasWrong: 'Thank you. What was wrong with it?',
  ratingReasons: { wrong: 'It is wrong', 'off-topic': 'Not what I asked', incomplete: 'Something is missing' },
  ratings: (days: number): string => `Ratings in the last ${dayCount(days)}:`,
  noRatings: (days: number): string => `No answer here was rated in the last ${dayCount(days)}.`,
  ratingLine: (label: string, reason: string | null, times: number): string =>
    `${label}${reason === null ? '' : ` (${reason.charAt(0).toLowerCase()}${reason.slice(1)})`}: ${number(times)}`,

  gapsTitle: 'What the articles could not answer',
  noGaps: 'Nothing was asked here that the articles could not answer.',
  gapsTable: 'Words of questions without an answer',
  gapsColumns: ['Word', 'Times', 'Last asked'],
  lastInVain: 'Asked in vain lately',
  questionsNotKept: 'Questions are not kept here, only how often their words came up. KEEP_QUESTIONS changes that.',
  questionsKept: (days: number): string =>
    `Questions are kept for ${dayCount(days)}, without the names of those who asked. Private ones are never listed.`,
});

const heldParts = (held: Held): readonly string[] =>
  [
    held.questions > 0 ? count(held.questions, 'question') : '',
    held.feedback > 0 ? count(held.feedback, 'rating') : '',
    held.turns > 0 ? count(held.turns, 'exchange') : '',
    held.remembered > 0 ? count(held.remembered, 'exchange in memory', 'exchanges in memory') : '',
    held.replies > 0 ? count(held.replies, 'answer behind a button', 'answers behind buttons') : '',
    held.subscriptions > 0 ? count(held.subscriptions, 'subscription', 'subscriptions') : '',
  ].filter((part) => part !== '');
