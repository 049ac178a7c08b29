import type { Example } from '../../../answer/ask/examples.ts';
import type { Slash } from '../../../chat/language.ts';
import type { ArticleKind } from '../../../corpus/article.ts';
import { count, day, list, number } from './format.ts';

const kinds: Readonly<Record<ArticleKind, string>> = {
  report: 'report',
  opinion: 'opinion',
  analysis: 'analysis',
  transcript: 'transcript',
  readout: 'readout',
};
const ofKind: Readonly<Record<ArticleKind, string>> = {
  report: 'reports',
  opinion: 'opinion pieces',
  analysis: 'analyses',
  transcript: 'transcripts',
  readout: 'readouts',
};

/** What kind of piece something is. */
const kindName = (kind: ArticleKind): string => kinds[kind];
const kindsName = (kind: ArticleKind): string => ofKind[kind];

/** "6 May 2025", "6 May 2025, updated 9 May 2025"; `published` is null where no date is given. */
const dated = (published: string | null, updated: string | null): string =>
  `${published === null ? 'no date given' : day(published)}${updated === null ? '' : `, updated ${day(updated)}`}`;

const opinionOf = (publisher: string): string => `${publisher} (opinion)`;
const briefOf = (publisher: string): string => `Quipu’s brief of ${publisher}`;

/** Who wrote the words that are shown, once a reply: all are Quipu's, or those without quotation marks. */
const briefNote = (isAll: boolean): string =>
  isAll
    ? 'In Quipu’s own words, from its briefs of these articles.'
    : 'Sentences without quotation marks are in Quipu’s own words, from its briefs of those articles.';

export const shown = (slash: Slash) => ({
  kindName,
  kindsName,
  dated,
  opinionOf,
  briefOf,
  briefNote,
  asked: (question: string): string => `Asked: ${question}`,
  claimed: (claim: string): string => `Claim: ${claim}`,
  takenAs: (question: string): string => `I took this as: ${question}`,
  /** Above one of several answers: the question as it was asked, and how it was understood. */
  askedAs: (question: string, taken: string): string => `${question} – taken as: ${taken}`,
  onlyFirst: (parts: number): string =>
    `Only the first ${parts} questions of your message were looked up. Please ask the others by themselves.`,
  /** In front of other outlets that say the same: "also FactArrow". */
  also: 'also',

  whereItSays: (publisher: string): string => `Where ${publisher} says it`,
  pickSentence: 'See a sentence in its article…',
  readOn: 'Read it in the article',
  helpful: 'Helpful',
  notHelpful: 'Not helpful',
  showMore: 'Show more',
  share: 'Share',

  yesOrNo: { yes: 'yes', no: 'no' },
  /** "Sources differ: 20,000 or 25,000". */
  differ: (values: readonly string[]): string => `Sources differ: ${list(values, 'or')}`,
  differOutright: 'Sources contradict each other',

  eachSays: 'What each says:',
  mayAnswer: 'This may answer it',
  noOutright: 'No outright answer',
  closest: (sentences: number): string =>
    sentences === 1 ? 'This sentence comes closest.' : 'These sentences come closest.',
  notThere: 'Not in the articles',
  nearest: 'Closest articles:',
  exampleQuestion: (of: Example): string => {
    switch (of.kind) {
      case 'who':
        return `Who is ${of.name}?`;
      case 'what':
        return `What is ${of.the === null ? '' : `${of.the} `}${of.name}?`;
      case 'says':
        return `What does ${of.publisher} say about ${of.topic}?`;
    }
  },
  couldAsk: 'You could ask:',

  /** The verdict on a claim. */
  sayIt: (outlets: readonly string[]): string =>
    outlets.length === 1 ? `${outlets[0]} says so` : `${count(outlets.length, 'outlet')} say so: ${list(outlets)}`,
  onlyOneSays: (outlet: string): string => `Only ${outlet} says so`,
  sayOtherwise: (outlets: readonly string[]): string =>
    `${list(outlets)} ${outlets.length === 1 ? 'says' : 'say'} otherwise`,
  articlesDisagree: (agreeing: readonly string[], differing: readonly string[]): string =>
    `The articles disagree: ${list(agreeing)} ${agreeing.length === 1 ? 'says' : 'say'} so, ${list(differing)} ${differing.length === 1 ? 'does' : 'do'} not`,
  saidOtherwiseBySome: 'The articles say otherwise',
  notJustThis: 'No sentence says quite this',
  nobodySaysThis: 'The articles do not say this',
  statements: (of: {
    readonly all: number;
    readonly several: number;
    readonly one: number;
    readonly otherwise: number;
    readonly near: number;
    readonly missing: number;
  }): string => {
    const parts = [
      of.otherwise > 0 ? `${number(of.otherwise)} said otherwise` : '',
      of.several > 0 ? `${number(of.several)} said by several outlets` : '',
      of.one > 0 ? `${number(of.one)} said by one outlet` : '',
      of.near > 0 ? `${number(of.near)} not said outright` : '',
      of.missing > 0 ? `${number(of.missing)} not in the articles` : '',
    ];
    return `${count(of.all, 'statement')}: ${parts.filter((part) => part !== '').join(', ')}`;
  },
  theClaim: 'The claim',
  theDraft: 'Your text',
  nothingToCheck: 'There is no statement in that to check.',
  onlyFirstChecked: (statements: number): string =>
    `I checked only the first ${number(statements)} statements. Please check the rest separately.`,
  cutShort: 'The claim is so long that I read only the closest passages. Please check it in parts.',
  aboutArticles: 'This is what the articles say, not whether it is true.',
  wordsFrom: (title: string, source: string): string => `These words are from “${title}” (${source})`,
  whichSentence: `Which sentence? Write it after your question, as in “is it true that …”, or use ${slash('check')}.`,

  draftChecked: (otherwise: number, checked: number): string =>
    otherwise === 0
      ? `${count(checked, 'sentence')} checked: the articles contradict none`
      : `${count(checked, 'sentence')} checked: the articles contradict ${number(otherwise)}`,
  notInArticles: (sentences: number): string => `Not in the articles (${number(sentences)})`,
  notOutright: (sentences: number): string => `Not said outright; the closest sentences (${number(sentences)})`,
  borneOut: (sentences: number): string => `The articles say so (${number(sentences)})`,

  compared: (of: {
    readonly first: string;
    readonly second: string;
    readonly topic: string | null;
    readonly differing: number;
    readonly shared: number;
    readonly facing: number;
  }): string => {
    const on = of.topic === null ? '' : ` on “${of.topic}”`;
    const both = `${of.first} and ${of.second}`;
    if (of.differing + of.shared === 0 && of.facing > 0)
      return `${both} side by side${on}: whether they agree I cannot tell`;
    if (of.differing + of.shared === 0) return `${both} have nothing in common${on} that I can line up`;
    const agree = of.shared === 0 ? '' : `agree on ${count(of.shared, 'point')}`;
    const differ = of.differing === 0 ? '' : `differ on ${count(of.differing, 'point')}`;
    return `${both} ${[differ, agree].filter((part) => part !== '').join(' and ')}${on}`;
  },
  bothContinued: (first: string, second: string): string => `What ${first} and ${second} both say, continued`,
  neitherSays: (first: string, second: string, topic: string): string =>
    `Neither ${first} nor ${second} says anything about “${topic}”`,
  neitherMentions: (words: readonly string[]): string => `Neither mentions ${list(words, 'or')}.`,
  byAuthor: (kind: string, author: string): string => `${kind} by ${author}`,
  articlesFrom: (articles: number, kind: ArticleKind | null, days: string): string =>
    `${kind === null ? count(articles, 'article') : `${number(articles)} ${ofKind[kind]}`}, ${days}`,
  whereTheyDiffer: 'Where they differ',
  bothSay: 'Both say',
  facing: 'On the same matter',
  onlyIn: (outlet: string): string => `Only ${outlet} says`,
  more: (left: number): string => `${number(left)} more`,

  noLongerThere: 'That article is no longer among the sources, so I no longer quote it.',
  wordsGone: 'The article has changed, and these words are no longer in it. It is here now:',
  ownWords: (publisher: string): string => `These are ${publisher}’s own words.`,
  quipusWords: (publisher: string): string =>
    `These are Quipu’s words about ${publisher}’s article, not the outlet’s own.`,

  overviewDiffers: 'Sources differ',
  nothingMoreAround: 'The articles say no more around that. Ask about something in it, or for an overview.',
  whichMeant: 'Which do you mean?',
  askWhole: (typed: string, example: string | null): string =>
    `I cannot tell what “${typed}” asks about here. Please put it as a whole question${example === null ? '' : `, such as “${example}”`}.`,
  askInFull:
    'I do not know what that refers to, since I no longer remember anything asked here. Please ask the whole question.',
});
