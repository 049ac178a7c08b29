import { seeded } from '../../test/support/changing.ts';

/** A piece of an article as it should come out. */
export type Part =
  | { readonly kind: 'paragraph' | 'subhead' | 'quote' | 'caption'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** An article that a page is made of. */
export interface ArticleText {
  readonly title: string;
  readonly author: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly parts: readonly Part[];
}

const places = 'Alderby Birchcombe Cedarholm Dunmere Elmstow Fernley Garside Hollowell Ivybridge Juniper Cross'.split(
  ' ',
);
const bodies = [
  'town council',
  'harbour office',
  'school board',
  'water company',
  'county museum',
  'bus operator',
  'health trust',
  'farmers’ union',
];
const things = [
  'the old bridge',
  'a new reservoir',
  'the night ferry',
  'the reading room',
  'a row of lime trees',
  'the fish market',
  'the signal box',
  'a solar field',
];
const people = [
  'Ana Ruiz',
  'Tom Okafor',
  'Lena Voss',
  'Mei Tanaka',
  'Ruth Bell',
  'Otto Brandt',
  'Ines Duarte',
  'Karim Haddad',
];
const openings = [
  'After a winter of delays',
  'To the surprise of many residents',
  'With only a week to go',
  'In spite of the cost',
  'For the third time this year',
  'Following a long debate',
];
const ends = [
  'as the minutes show',
  'according to a notice on the door',
  'which nobody had expected',
  'before the season begins',
  'while the weather holds',
  'and more is to follow',
];
const verbs = ['approved', 'postponed', 'measured', 'repainted', 'defended', 'closed', 'reopened', 'surveyed'];

/** Sentences that differ from page to page, so that no run of four words is common to an article and what surrounds it. */
export function sentenceMaker(seed: number): () => string {
  const random = seeded(seed);
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const number = () => Math.floor(random() * 900) + 12;
  const forms: readonly (() => string)[] = [
    () =>
      `${one(openings)}, the ${one(bodies)} of ${one(places)} ${one(verbs)} ${one(things)} on a vote of ${number()} to ${number()}, ${one(ends)}.`,
    () =>
      `${one(people)}, who has worked in ${one(places)} for ${number()} weeks, said that ${one(things)} had been ${one(verbs)} without notice.`,
    () =>
      `The ${one(bodies)} counted ${number()} visitors at ${one(things)} and ${number()} at ${one(things)}, ${one(ends)}.`,
    () =>
      `“Nobody in ${one(places)} asked for ${one(things)} to be ${one(verbs)},” said ${one(people)} of the ${one(bodies)}.`,
    () => `Work on ${one(things)} costs ${number()} thousand crowns, of which the ${one(bodies)} pays ${number()}.`,
    () =>
      `It is the ${number()}th time that ${one(things)} has been ${one(verbs)} since ${one(places)} got its charter.`,
    () =>
      `${one(places)} and ${one(places)} share ${one(things)}, but only the ${one(bodies)} has ${one(verbs)} it so far, ${one(ends)}.`,
  ];
  return () => one(forms)();
}

/** An article of so many paragraphs, with a subheading, a list, a quotation and a caption where it is long enough. */
export function articleText(seed: number, paragraphs: number): ArticleText {
  const random = seeded(seed + 7_000);
  const sentence = sentenceMaker(seed);
  const some = (from: number, to: number) =>
    Array.from({ length: from + Math.floor(random() * (to - from + 1)) }, sentence).join(' ');
  const parts: Part[] = [];
  for (let n = 0; n < paragraphs; n++) {
    if (n === 3) parts.push({ kind: 'subhead', text: `What ${places[seed % places.length]} decided next` });
    if (n === 2 && paragraphs > 3) parts.push({ kind: 'caption', text: sentence() });
    parts.push({ kind: 'paragraph', text: some(1, 3) });
    if (n === 4) parts.push({ kind: 'list', items: [sentence(), sentence(), sentence()] });
    if (n === 5) parts.push({ kind: 'quote', text: some(1, 2) });
  }
  const [place, thing] = [places[seed % places.length], things[seed % things.length]];
  return {
    title: `${place} weighs the future of ${thing} for season ${seed}`,
    author: people[seed % people.length] as string,
    date: `2025-0${1 + (seed % 9)}-1${seed % 9}`,
    parts,
  };
}
