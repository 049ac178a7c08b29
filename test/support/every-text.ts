import type { Because, State } from '../../src/answer/codes.ts';
import type { PostingTrouble, Trouble } from '../../src/errors.ts';
import type { Words } from '../../src/reply/words/words.ts';

const days = { first: '2025-04-08', last: '2025-05-06' };
const outlet = { name: 'Newsvane', isOpinion: false };
const all = { outlets: [], since: null, until: null };
const one = { outlets: ['Newsvane'], since: null, until: null };
const two = { outlets: ['Newsvane', 'FactArrow'], since: '2025-05-01', until: null };
const schedule = { every: 'weekly', weekday: 5, at: '09:00', timeZone: 'America/Lima' } as const;

const states: readonly State[] = [
  { kind: 'disagree', days },
  { kind: 'agree', outlets: ['Newsvane', 'FactArrow'], value: '5 million', isRounded: true, days, copiers: ['Wire'] },
  { kind: 'only', outlet: { name: 'FactArrow', isOpinion: true }, days },
  { kind: 'says-so', outlet, days: null },
  { kind: 'from-one', outlet, days, copiers: ['Wire'] },
  { kind: 'from-many', outlets: 3, days },
  { kind: 'mentioned', outlets: ['Newsvane'], days },
  { kind: 'mentioned', outlets: ['Newsvane', 'FactArrow'], days },
  { kind: 'closest' },
  { kind: 'closest', isLikely: true },
  { kind: 'silent' },
  { kind: 'parts', answered: 2, read: 3, of: 3 },
  { kind: 'parts', answered: 1, read: 4, of: 6 },
  { kind: 'overview', view: 'latest', sources: [], topic: 'China', outlets: ['Newsvane', 'FactArrow'], days },
  {
    kind: 'bylines',
    isMore: true,
    articles: [
      { publisher: 'FactArrow', author: 'Donald Miller', published: '2025-05-06' },
      { publisher: 'Newsvane', author: null, published: null },
    ],
  },
];
const views = ['summary', 'latest', 'timeline', 'people', 'figures', 'disagreements'] as const;
const becauses: readonly Because[] = [
  { kind: 'no-articles' },
  { kind: 'none-inside', whose: two, ...days },
  { kind: 'none-inside', whose: one, ...days },
  { kind: 'no-words' },
  { kind: 'other-language', asked: 'de', articles: ['en'], mentioned: ['Lima', 'Cusco'] },
  { kind: 'only-common-words' },
  { kind: 'authors', authors: [] },
  { kind: 'authors', authors: ['Donald Miller'] },
  { kind: 'not-mentioned', whose: all, names: ['Brasil', 'Chile'], elsewhere: [] },
  { kind: 'not-mentioned', whose: one, names: ['Mercury'], elsewhere: ['FactArrow'] },
  { kind: 'nothing-about', whose: all },
  { kind: 'nothing-stands-alone' },
  { kind: 'too-long', what: 'question', chars: 2_345, maxChars: 2_000 },
  ...views.map((view) => ({ kind: 'nothing-to-view', view, topic: 'China' }) as const),
];
const postings: readonly PostingTrouble[] = [
  ...(['no-member', 'not-installed', 'forum', 'no-messages', 'not-in-channel'] as const).map((kind) => ({ kind })),
  { kind: 'permission', permission: 'Send Messages' },
];
const named = 'Newsvane';
const troubles: readonly Trouble[] = [
  { kind: 'no-command', name: 'aks' },
  { kind: 'verb-needed', command: 'digest', verbs: ['pause', 'status'] },
  { kind: 'no-option', name: 'sorce', options: ['source'] },
  { kind: 'no-option', name: 'sorce', options: [] },
  { kind: 'option-missing', name: 'question' },
  { kind: 'value-missing', name: 'source' },
  { kind: 'not-a-flag', name: 'private', value: 'quizá' },
  { kind: 'not-a-day', name: 'since', value: 'lunes' },
  { kind: 'not-a-choice', name: 'view', value: 'x', choices: ['figures', 'people'] },
  { kind: 'too-much', typed: 'xyz' },
  { kind: 'too-long', what: 'claim', chars: 2_345, maxChars: 2_000 },
  { kind: 'days-swapped', since: '2025-06-01', until: '2025-05-01' },
  { kind: 'no-source', name: 'Newsvein', nearest: [named], there: [], isMore: false },
  { kind: 'no-source', name: 'zzz', nearest: [], there: [named, 'FactArrow'], isMore: true },
  { kind: 'same-source', label: named },
  { kind: 'no-button', typed: '#9' },
  { kind: 'not-manager', command: 'digest pause', isUnknown: false },
  { kind: 'not-manager', command: 'digest pause', isUnknown: true },
  ...postings.map((why) => ({ kind: 'posting', why }) as const),
  { kind: 'no-topic', typed: 'xx' },
  { kind: 'no-hour', typed: '25:00' },
  { kind: 'digests-paused', reason: 'xyz' },
  { kind: 'not-administrator', command: 'settings set channels' },
  { kind: 'needs-installation', command: 'settings' },
  { kind: 'setting-language', languages: ['en', 'es'] },
  { kind: 'setting-limit', max: 900 },
  { kind: 'setting-managers', max: 50 },
  { kind: 'setting-channels', max: 50 },
  { kind: 'setting-everywhere', name: 'xyz' },
  { kind: 'no-setting', name: 'xyz', there: ['aks'] },
  { kind: 'no-collection', name: 'xyz', there: ['aks'] },
  { kind: 'collection-name', typed: 'xyz' },
  { kind: 'which-collection', there: ['aks', 'xyz'] },
  { kind: 'too-many-links', max: 5 },
  ...(
    [
      'archive-away',
      'settings-away',
      'setting-feedback',
      'collections-need-server',
      'no-collections',
      'none-to-add-to',
      'add-not-allowed',
      'no-link',
      'old-button',
      'unreadable-message',
      'busy',
      'source-gone',
      'nothing-more',
      'weekday-not-weekly',
      'no-digest-here',
      'no-channel',
      'private-gaps',
      'private-thumb',
      'private-feedback',
      'quiet-here',
    ] as const
  ).map((kind) => ({ kind })),
];
const statements = { all: 9, several: 2, one: 1, otherwise: 3, near: 1, missing: 2 };
const held = { questions: 3, feedback: 1, turns: 2, remembered: 1, replies: 4, subscriptions: 1 };
const none = { questions: 0, feedback: 0, turns: 0, remembered: 0, replies: 0, subscriptions: 0 };
const kept = { keepQuestionsDays: 30, events: 1, turns: 2, replies: 3, gaps: 90, feedback: 91, slots: 92, removed: 7 };
const compared = { first: named, second: 'FactArrow', topic: 'China' };
const rules = ['no-room', 'no-room-later', 'nothing-quotable', 'other-topic'] as const;
const news = { stories: 3, disagreements: 1, hasArticles: true, topic: 'China' };

/** What a text that needs values is filled in with; each entry is one way to call it. */
type Samples = {
  readonly [K in keyof Words as Words[K] extends (...values: never[]) => unknown
    ? K
    : never]: readonly (Words[K] extends (...values: infer V) => unknown ? V : never)[];
};

const samples: Samples = {
  list: [[['Newsvane', 'FactArrow', 'Wire']], [['Newsvane', 'FactArrow'], 'or']],
  number: [[1_200]],
  day: [['2025-05-06']],
  moment: [[{ from: '2025-05-06', grain: 'month' }]],
  count: [],
  languageName: [['qu']],
  days: [[days], [null]],
  state: states.map((each) => [each] as const) as [State][],
  support: states.map((each) => [each] as const) as [State][],
  overviewTitle: [
    [{ kind: 'overview', view: 'people', sources: [named], topic: 'China', outlets: [named], days }],
    [{ kind: 'overview', view: 'disagreements', sources: [], topic: null, outlets: [named], days }],
  ],
  overviewMore: [
    [{ kind: 'overview', view: 'people', sources: [], topic: null, outlets: [named, 'FactArrow'], days, more: 12 }],
    [{ kind: 'overview', view: 'timeline', sources: [named], topic: null, outlets: [named], days, more: 1 }],
    [{ kind: 'overview', view: 'people', sources: [], topic: null, outlets: [named], days }],
  ],
  askWhole: [
    ['why?', 'Who is Mateo Vargas?'],
    ['why?', null],
  ],
  readAs: [],
  settingUsual: (['language', 'collections', 'managers', 'channels', 'feedback', 'limit'] as const).map((name) => [
    name,
  ]),
  settingChanged: [['limit']],
  settingChange: [
    [{ name: 'limit', channel: 'C1', isHere: true, before: null, after: '30', person: 'U1' }],
    [{ name: 'limit', channel: 'C1', isHere: false, before: '30', after: null, person: null }],
    [{ name: 'language', channel: null, isHere: false, before: 'en', after: 'es', person: 'U1' }],
  ],
  collectionsSeen: [
    [{ isChanged: true, seen: ['sport'], articles: 1 }],
    [{ isChanged: false, seen: ['common', 'sport'], articles: 3 }],
    [{ isChanged: false, seen: [], articles: 0 }],
    [{ isChanged: false, seen: null, articles: 9 }],
  ],
  collectionsEverywhere: [[null], ['sport']],
  collectionsHere: [[null], ['sport']],
  collectionsThere: [[[]], [['common', 'sport']]],
  added: [[{ outcome: 'added', reason: null }], [{ outcome: 'refused', reason: 'it is empty' }]],
  addedInto: [['sport']],
  because: becauses.map((each) => [each] as const) as [Because][],
  trouble: troubles.map((each) => [each] as const) as [Trouble][],
  kindName: (['report', 'opinion', 'analysis', 'transcript', 'readout'] as const).map((kind) => [kind]),
  kindsName: (['report', 'opinion', 'analysis', 'transcript', 'readout'] as const).map((kind) => [kind]),
  dated: [
    ['2025-05-06', '2025-05-09'],
    [null, null],
  ],
  opinionOf: [[named]],
  briefOf: [[named]],
  briefNote: [[true], [false]],
  asked: [['Lima?']],
  claimed: [['Lima.']],
  takenAs: [['Lima?']],
  askedAs: [['Lima?', 'Peru?']],
  closest: [[1], [3]],
  onlyFirst: [[4]],
  whereItSays: [[named]],
  differ: [[['20,000', '25,000']]],
  sayIt: [[[named]], [[named, 'FactArrow']]],
  onlyOneSays: [[named]],
  sayOtherwise: [[[named]], [[named, 'FactArrow']]],
  articlesDisagree: [[[named], ['FactArrow']]],
  statements: [[statements]],
  onlyFirstChecked: [[8]],
  wordsFrom: [['Lima', named]],
  draftChecked: [
    [0, 4],
    [2, 9],
  ],
  notInArticles: [[3]],
  notOutright: [[3]],
  borneOut: [[3]],
  compared: [
    [{ ...compared, differing: 2, shared: 6, facing: 0 }],
    [{ ...compared, topic: null, differing: 0, shared: 1, facing: 0 }],
    [{ ...compared, differing: 0, shared: 0, facing: 0 }],
    [{ ...compared, differing: 0, shared: 0, facing: 2 }],
  ],
  bothContinued: [[named, 'FactArrow']],
  neitherSays: [[named, 'FactArrow', 'China']],
  neitherMentions: [[['Lima', 'Cusco']]],
  byAuthor: [['xx', 'Donald Miller']],
  articlesFrom: [
    [4, null, 'xx'],
    [4, 'opinion', 'xx'],
  ],
  onlyIn: [[named]],
  more: [[5]],
  ownWords: [[named]],
  quipusWords: [[named]],
  introduction: [[6, 5]],
  articleCount: [[1]],
  noArticleOn: [['China']],
  haveArticles: [[6, 'China', named]],
  olderAndSources: [[0], [7]],
  by: [['Donald Miller']],
  ageOfOne: [[1, '2025-05-06']],
  ages: [[6, '2025-05-06', named, '2025-04-08', 'FactArrow']],
  allBriefs: [[1], [6]],
  someBriefs: [[named]],
  quotesStay: [[['en', 'es']]],
  languagesSpoken: [
    [
      ['en', 'es'],
      ['en', 'es'],
    ],
    [['es', 'en'], []],
  ],
  sourcesTitle: [[6, 5]],
  publishedOn: [
    ['2025-04-08', '2025-05-06', 3],
    ['2025-05-06', '2025-05-06', 1],
  ],
  andMore: [[4]],
  andOlder: [[4]],
  alsoIn: [[named]],
  problems: [[1], [7]],
  otherProblems: [[2]],
  unknownCommand: [['aks']],
  suchAs: [[['/xyz']]],
  couldNotAnswerThere: [['702', 'Xyz.']],
  kept: [],
  heldNow: [[held], [none]],
  deleted: [[held], [none]],
  ratings: [[90]],
  noRatings: [[90]],
  ratingLine: [['Xyz', 'Abc', 3]],
  questionsKept: [[30]],
  patience: [
    [20, true],
    [20, false],
  ],
  errorId: [['k3f9']],
  digestIs: [
    [schedule, 'China', false],
    [{ ...schedule, every: 'daily', weekday: null }, null, true],
    [{ ...schedule, every: 'weekdays', weekday: null }, null, false],
  ],
  pausedMore: [['xyz']],
  slotDelivered: [['xyz']],
  slotMissed: [['xyz']],
  slotRetried: [['xyz']],
  recorded: [['3 stories, 1 disagreement'], ['paused with /digest pause']],
  noZone: [['lima']],
  theChannel: [['702']],
  refused: [['xyz', 'Abc.']],
  alreadyPaused: [['xyz']],
  nothingNew: [['China'], [null]],
  digestOverview: [['China']],
  digestNews: [
    [news],
    [{ ...news, stories: 0, disagreements: 0 }],
    [{ ...news, stories: 0, disagreements: 0, hasArticles: false }],
  ],
  digestOf: [[6, 5, '2025-04-08', '2025-05-06']],
  cameIn: [[6, 5]],
  publishedWhen: [['2025-04-08', '2025-05-06']],
  notOnItsOwn: [['Lima']],
  didNotFit: [['Lima']],
  notShownHere: [[4]],
  moreArticles: [[4]],
  leftOut: rules.map((rule) => [rule]),
  command: [],
  described: [],
  optionName: [],
  choiceName: [],
  examples: [],
  exampleQuestion: [
    [{ kind: 'who', name: 'Donald Miller' }],
    [{ kind: 'what', name: 'Wire', the: null }],
    [{ kind: 'says', publisher: named, topic: 'China' }],
  ],
};

/** One thing that is said, and what it is filled in with. */
export interface Said {
  readonly name: string;
  readonly text: string;
}

/** Everything that is said in a language, filled in. */
export function everyText(words: Words): readonly Said[] {
  return Object.entries(words)
    .flatMap(([name, value]): Said[] => {
      if (typeof value === 'function') {
        const calls = (samples as Readonly<Record<string, readonly (readonly unknown[])[]>>)[name] ?? [];
        const say = value as (...values: readonly unknown[]) => string | null;
        return calls.flatMap((values) => {
          const text = say(...values);
          return text === null ? [] : [{ name, text }];
        });
      }
      return texts(value).map((text) => ({ name, text }));
    })
    .concat(words.kept(kept).map((text) => ({ name: 'kept', text })));
}

const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
};

/** Both languages side by side, as Markdown. */
export function stringsPage(english: readonly Said[], spanish: readonly Said[]): string {
  const rows = english.map(
    ({ name, text }, at) => `- \`${name}\`\n  - ${text.trim()}\n  - ${spanish[at]?.text.trim() ?? ''}`,
  );
  return [
    '# What Quipu can say',
    '',
    'Every text of a reply in English and in Spanish, filled in. `npm run strings` writes this page from `src/reply/words`; a test holds it.',
    '',
    ...rows,
    '',
  ].join('\n');
}
