import type { Because, Days, ReadAs, State, Whose } from '../../../answer/codes.ts';
import { capitalised } from '../../../language/fold.ts';
import { count, day, languageName, list, number } from './format.ts';

const titles = {
  summary: 'In short',
  latest: 'The latest',
  timeline: 'Timeline',
  people: 'People',
  figures: 'Figures',
  agreements: 'Where sources agree',
  disagreements: 'Where sources differ',
} as const;

const noDate = 'no date given';

/** "6 May 2025", "6 May 2025 to 9 May 2025". */
function days(of: Days): string {
  if (of === null) return noDate;
  return of.first === of.last ? day(of.first) : `${day(of.first)} to ${day(of.last)}`;
}

const outletName = ({ name, isOpinion }: { readonly name: string; readonly isOpinion: boolean }): string =>
  isOpinion ? `${name} (opinion)` : name;

/** The state of the evidence in one line, without the days: "2 outlets agree on 4.7 million". */
function evidence(of: State): string {
  switch (of.kind) {
    case 'disagree':
      return 'Sources disagree';
    case 'agree':
      return `${count(of.outlets.length, 'outlet')} agree${of.value === null ? '' : ` on ${of.value}`}${of.isRounded ? ', figures rounded differently' : ''}`;
    case 'only':
      return `Only ${outletName(of.outlet)} says so`;
    case 'says-so':
      return `${outletName(of.outlet)} says so`;
    case 'from-one':
      return `From ${outletName(of.outlet)}`;
    case 'from-many':
      return `From ${count(of.outlets, 'outlet')}`;
    case 'mentioned':
      return of.outlets.length === 1
        ? `Only ${of.outlets[0]} mentions it`
        : `${count(of.outlets.length, 'outlet')} mention it`;
    case 'closest':
      return of.isLikely === true ? 'This may answer it' : 'No sentence answers this outright; these come closest';
    case 'which':
      return `Which ${of.name} do you mean?`;
    case 'silent':
      return 'The articles do not say';
    case 'overview':
      return [overviewTitle(of), ...overviewSources(of)].join(' · ');
    case 'bylines':
      return `${of.isMore ? 'More from ' : ''}${of.articles.map(byline).join('; ')}`;
    case 'dated':
      return of.isByPublication
        ? `Published${period(of)}; no sentence gives a date in that time`
        : `Dated${period(of)} by the sentences themselves`;
    case 'parts':
      return `${of.answered} of ${count(of.of, 'question')} answered${of.read < of.of ? `, the first ${of.read} looked up` : ''}`;
    case 'said':
      return of.text;
  }
}

/** The state of the evidence in one line, with its days: "2 outlets agree · 6 May 2025". */
function state(of: State): string {
  const copied = 'copiers' in of && of.copiers.length > 0 ? ` · same text in ${of.copiers.join(', ')}` : '';
  return `${evidence(of)}${'days' in of ? ` · ${days(of.days)}` : ''}${copied}`;
}

/** How well it is supported, as small print under the sentences; null where they say it themselves. */
function support(of: State): string | null {
  switch (of.kind) {
    case 'agree': {
      const value = of.value === null ? '' : ` on ${of.value}`;
      const rounded = of.isRounded
        ? of.outlets.length === 2
          ? ', one of them rounding it'
          : ', some of them rounding it'
        : '';
      return `${list(of.outlets)} agree${value}${rounded}.${sameText(of.copiers)}`;
    }
    case 'from-one':
      return of.copiers.length === 0 ? null : sameText(of.copiers).trim();
    case 'only':
    case 'from-many':
    case 'mentioned':
      return `${evidence(of)}.`;
    case 'overview':
      return [...overviewSources(of), days(of.days)].join(' · ');
    default:
      return null;
  }
}

const sameText = (copiers: readonly string[]): string =>
  copiers.length === 0 ? '' : ` The same text also ran in ${list(copiers)}, which counts once.`;

type Overview = Extract<State, { kind: 'overview' }>;

/** "In short: Newsvane", "People: China". */
function overviewTitle({ view, sources, topic }: Overview): string {
  const of = [...sources, ...(topic === null ? [] : [topic])].join(', ');
  return of === '' ? titles[view] : `${titles[view]}: ${of}`;
}

/** "And 12 more. For others name a source or a topic: “people in Newsvane”." */
function overviewMore({ view, more = 0, sources, outlets }: Overview): string | null {
  if (more === 0) return null;
  const [outlet] = outlets;
  const example =
    sources.length > 0 || outlets.length < 2 || outlet === undefined
      ? ''
      : `, as in “${titles[view].toLowerCase()} in ${outlet}”`;
  return `And ${more} more. For others, name ${sources.length > 0 ? 'a topic' : 'a source or a topic'}${example}.`;
}

/** The outlets of an overview, unless its title names them. */
function overviewSources({ sources, outlets }: Overview): readonly string[] {
  const isSame = sources.length === 1 && outlets.length === 1 && sources[0] === outlets[0];
  if (isSame) return [];
  return [outlets.length === 1 ? (outlets[0] ?? '') : count(outlets.length, 'outlet')];
}

function byline(article: Extract<State, { kind: 'bylines' }>['articles'][number]): string {
  const { publisher, author, published, speakers = [] } = article;
  const when = published === null ? noDate : day(published);
  const who = speakers.length === 0 ? '' : `${capitalised(list(speakers))}, as told by `;
  return `${who}${publisher}, ${when}${author === null ? ' (no author named)' : `, written by ${author}`}`;
}

/** How a question was read: in front of the state of the evidence, and behind it. */
const readAs = ({ corrections, language }: ReadAs): { readonly before: string; readonly behind: string } => ({
  before: language === null ? '' : `The articles are in ${languageName(language)}`,
  behind: corrections.map(({ typed, taken }) => `“${typed}” read as “${taken}”`).join(' · '),
});

/** With a blank before: " since 1 May 2025", " on 6 May 2025"; empty where no days were given. */
function period({ since, until }: Pick<Whose, 'since' | 'until'>): string {
  if (since !== null && until !== null)
    return since === until ? ` on ${day(since)}` : ` between ${day(since)} and ${day(until)}`;
  if (since !== null) return ` since ${day(since)}`;
  return until === null ? '' : ` up to ${day(until)}`;
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
function because(of: Because): string {
  switch (of.kind) {
    case 'no-articles':
      return 'There are no articles to answer from yet.';
    case 'none-inside': {
      const by = of.whose.outlets.length > 0 ? ` by ${list(of.whose.outlets)}` : '';
      const when = period(of.whose);
      if (when === '') return `I have no article${by} that fits.`;
      return `No article${by} was published${when}. The articles run from ${day(of.first)} to ${day(of.last)}.`;
    }
    case 'no-words':
      return 'There are no words in that question. Ask in a few words, such as a name and what you want to know about it.';
    case 'other-language': {
      const written = of.articles.map(languageName);
      const mentioned = of.mentioned.length === 0 ? '' : ` They do mention ${list(of.mentioned)}.`;
      return `The question seems to be in ${languageName(of.asked)}; the articles are in ${list(written)}.${mentioned} Please ask in ${list(written, 'or')}.`;
    }
    case 'only-common-words':
      return 'Every text has those words. Add a name, a place or a subject.';
    case 'authors':
      return of.authors.length === 0
        ? 'The articles name no author.'
        : `The text itself does not say. The byline${of.authors.length > 1 ? 's name' : ' names'} ${list(of.authors)}.`;
    case 'namesakes':
      return `The articles speak of ${list(of.which.map(({ name }) => name))}.`;
    case 'not-mentioned':
      return notMentioned(of);
    case 'nothing-about':
      return `I found nothing about this in ${of.whose.outlets.length > 0 ? list(of.whose.outlets) : 'the articles'}${period(of.whose)}.`;
    case 'nothing-stands-alone':
      return 'The articles touch on this, but no sentence of theirs makes sense on its own.';
    case 'too-long':
      return `Questions can have up to ${number(of.maxChars)} characters; yours has ${number(of.chars)}. Please shorten it.`;
    case 'nothing-to-view':
      return nothingToView(of);
    case 'untold':
      return `None of these sentences says anything about ${of.words}.`;
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

/** Why a view shows nothing though there are articles. */
function nothingToView({ view, topic }: Extract<Because, { kind: 'nothing-to-view' }>): string {
  const on = topic === null ? '' : ` about ${topic}`;
  switch (view) {
    case 'summary':
    case 'latest':
      return `No sentence${on} makes sense on its own.`;
    case 'timeline':
      return `No sentence${on} gives a date.`;
    case 'people':
      return `No sentence${on} says who somebody is.`;
    case 'figures':
      return `No sentence${on} gives a figure worth listing.`;
    case 'agreements':
      return `I found nothing that two outlets both say${on}. That does not prove that there is nothing: I compare sentence by sentence.`;
    case 'disagreements':
      return `I found no two outlets that contradict each other${topic === null ? '' : ` on ${topic}`}. That does not prove that none do: I compare sentence by sentence.`;
  }
}

export const answers = { days, state, support, overviewTitle, overviewMore, readAs, because };
