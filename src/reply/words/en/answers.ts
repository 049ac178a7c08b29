import type { Because, Days, Lack, ReadAs, State, Whose } from '../../../answer/codes.ts';
import { count, day, languageName, list } from './format.ts';

const titles = {
  summary: 'In short',
  latest: 'The newest',
  timeline: 'Timeline',
  people: 'People',
  figures: 'Figures',
  disagreements: 'Where sources differ',
} as const;

/** "6 May 2025", "6 May 2025 to 9 May 2025". */
export function days(of: Days): string {
  if (of === null) return 'no date given';
  return of.first === of.last ? day(of.first) : `${day(of.first)} to ${day(of.last)}`;
}

const outletName = ({ name, isOpinion }: { readonly name: string; readonly isOpinion: boolean }): string =>
  isOpinion ? `${name} (opinion)` : name;

const copied = (copiers: readonly string[]): string =>
  copiers.length === 0 ? '' : ` · same text in ${copiers.join(', ')}`;

/** The state of the evidence in one line: "2 outlets agree · 6 May 2025". */
export function state(of: State): string {
  switch (of.kind) {
    case 'disagree':
      return `Sources disagree · ${days(of.days)}`;
    case 'agree':
      return `${of.outlets.length} outlets agree${of.value === null ? '' : ` on ${of.value}`}${of.isRounded ? ', figures rounded differently' : ''} · ${days(of.days)}${copied(of.copiers)}`;
    case 'only':
      return `Only ${outletName(of.outlet)} says so · ${days(of.days)}`;
    case 'says-so':
      return `${outletName(of.outlet)} says so · ${days(of.days)}`;
    case 'from-one':
      return `From ${outletName(of.outlet)} · ${days(of.days)}${copied(of.copiers)}`;
    case 'from-many':
      return `From ${of.outlets} outlets · ${days(of.days)}`;
    case 'mentioned':
      return of.outlets.length === 1
        ? `Only ${of.outlets[0]} mentions it · ${days(of.days)}`
        : `${of.outlets.length} outlets mention it · ${days(of.days)}`;
    case 'closest':
      return 'No sentence answers this outright. Closest:';
    case 'silent':
      return 'The articles do not say';
    case 'overview':
      return overview(of);
    case 'bylines':
      return `${of.isMore ? 'More from ' : ''}${of.articles.map(byline).join('; ')}`;
    case 'said':
      return of.text;
  }
}

/** "In short: Newsvane · 6 May 2025", "People: China · 3 outlets": what is shown, of what, and from whom. */
function overview({ view, sources, topic, outlets, days: when }: Extract<State, { kind: 'overview' }>): string {
  const of = [...sources, ...(topic === null ? [] : [topic])].join(', ');
  const who = outlets.length === 1 ? (outlets[0] ?? '') : count(outlets.length, 'outlet');
  const isSame = sources.length === 1 && outlets.length === 1 && sources[0] === outlets[0];
  return [of === '' ? titles[view] : `${titles[view]}: ${of}`, ...(isSame ? [] : [who]), days(when)].join(' · ');
}

function byline(article: Extract<State, { kind: 'bylines' }>['articles'][number]): string {
  const { publisher, author, published } = article;
  const when = published === null ? 'no date given' : day(published);
  return author === null ? `${publisher}, ${when} (no author named)` : `${author}, in ${publisher}, ${when}`;
}

/** How a question was read: in front of the state of the evidence, and behind it. */
export const readAs = ({ corrections, language }: ReadAs): { readonly before: string; readonly behind: string } => ({
  before: language === null ? '' : `The articles are in ${languageName(language)}`,
  behind: corrections.map(({ typed, taken }) => `“${typed}” read as “${taken}”`).join(' · '),
});

/** With a blank before: " since 1 May 2025", " on 6 May 2025"; empty where no days were given. */
function period({ since, until }: Pick<Whose, 'since' | 'until'>): string {
  if (since !== null && until !== null)
    return since === until ? ` on ${day(since)}` : ` between ${day(since)} and ${day(until)}`;
  if (since !== null) return ` since ${day(since)}`;
  return until === null ? '' : ` until ${day(until)}`;
}

/** "FactArrow", "The articles since 1 May 2025": what does or does not say something, and whether it is many. */
function subject(whose: Whose): { readonly name: string; readonly isMany: boolean } {
  const when = period(whose);
  return whose.outlets.length > 0
    ? { name: `${list(whose.outlets)}${when === '' ? '' : `,${when},`}`, isMany: whose.outlets.length > 1 }
    : { name: `The articles${when}`, isMany: true };
}

const isAll = ({ outlets, since, until }: Whose): boolean => outlets.length === 0 && since === null && until === null;

/** Why no sentence answers outright. */
export function because(of: Because): string {
  switch (of.kind) {
    case 'no-articles':
      return 'There are no articles to answer from yet.';
    case 'none-inside': {
      const { whose } = of;
      const by = whose.outlets.length > 0 ? ` of ${list(whose.outlets)}` : '';
      if (whose.since === null && whose.until === null) return `No article${by} is in the part that was asked for.`;
      return `No article${by} was published${period(whose)}. The articles are from ${day(of.first)} to ${day(of.last)}.`;
    }
    case 'no-words':
      return 'There are no words in the question. Ask in a few words, such as a name and what you want to know of it.';
    case 'other-language': {
      const written = of.articles.map(languageName);
      const mentioned = of.mentioned.length === 0 ? '' : ` They mention ${list(of.mentioned)}.`;
      return `The question seems to be in ${languageName(of.asked)}; the articles are in ${list(written)}.${mentioned} Please ask in ${list(written, 'or')}.`;
    }
    case 'only-common-words':
      return 'The question has only words that every text has. Add a name, a place or a subject.';
    case 'authors':
      return of.authors.length === 0
        ? 'The articles name no author.'
        : `The texts do not say. Given as author${of.authors.length > 1 ? 's' : ''} beside them: ${list(of.authors)}.`;
    case 'not-mentioned':
      return notMentioned(of);
    case 'not-quoted': {
      const { name, isMany } = subject(of.whose);
      return of.isOnTopic
        ? `${name} ${isMany ? 'mention' : 'mentions'} ${of.speaker}, but ${isMany ? 'quote' : 'quotes'} no words from there.`
        : `${name} quote ${of.speaker}, but not on this.`;
    }
    case 'nothing-about': {
      const { name, isMany } = subject(of.whose);
      return `${name} ${isMany ? 'have' : 'has'} nothing about this.`;
    }
    case 'lacking': {
      const { name, isMany } = subject(of.whose);
      return `${name} ${isMany ? 'mention' : 'mentions'} ${list(of.mentioned)}, but ${lack(of.lack, isMany)}.`;
    }
    case 'nothing-stands-alone':
      return 'No sentence of the articles stands on its own as an answer.';
    case 'too-long':
      return `The ${of.what} is ${of.chars} characters long; at most ${of.maxChars} are read. Please shorten it.`;
    case 'nothing-to-view':
      return nothingToView(of);
    case 'said':
      return of.text;
  }
}

/** "None of the articles mentions Brazil.", "FactArrow does not mention Operation Mercury; Newsvane does." */
function notMentioned({ whose, names, elsewhere }: Extract<Because, { kind: 'not-mentioned' }>): string {
  if (isAll(whose)) return `None of the articles mentions ${list(names, 'or')}.`;
  const { name, isMany } = subject(whose);
  const others = elsewhere.length === 0 ? '' : `; ${list(elsewhere)} ${elsewhere.length > 1 ? 'do' : 'does'}`;
  return `${name} ${isMany ? 'do' : 'does'} not mention ${list(names, 'or')}${others}.`;
}

function lack({ kind, noun }: Lack, isMany: boolean): string {
  const give = isMany ? 'give' : 'gives';
  const say = isMany ? 'do not say' : 'does not say';
  switch (kind) {
    case 'cost':
    case 'price':
    case 'share':
      return `${give} no ${kind}`;
    case 'money':
      return `${give} no sum of money`;
    case 'figure':
      return `${give} no figure for this`;
    case 'number-of':
      return `${give} no number of ${noun}`;
    case 'amount-of':
      return `${give} no amount of ${noun}`;
    case 'noun':
      return `${give} no ${noun}`;
    case 'when':
    case 'who':
    case 'where':
    case 'why':
      return `${say} ${kind}`;
    case 'anything':
      return 'no sentence answers this';
  }
}

/** Why a view shows nothing though there are articles. */
function nothingToView({ view, topic }: Extract<Because, { kind: 'nothing-to-view' }>): string {
  const on = topic === null ? '' : ` on ${topic}`;
  switch (view) {
    case 'summary':
    case 'latest':
      return `No sentence${on} stands on its own.`;
    case 'timeline':
      return `No sentence${on} gives a date.`;
    case 'people':
      return `No sentence${on} names anybody with what they are.`;
    case 'figures':
      return `No sentence${on} gives a figure that tells much.`;
    case 'disagreements':
      return `I found nothing${on} in which two outlets contradict each other. That is no proof that there is nothing: I compare sentence with sentence.`;
  }
}
