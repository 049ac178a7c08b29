import type { Article } from '../../corpus/article.ts';
import { asWritten, readUnit, type Unit, type Word } from '../../language/reading/unit.ts';
import type { Sentence } from '../../language/span.ts';
import { givenNames } from '../../language/tables/names.ts';

/** Words by which a sentence speaks on of what the one before named. */
const leaning =
  /(?<!\p{L})(?:the (?:government|country|nation|state|ministers?|secretary|president|meeting|talks|visit|pact|deal|agreement|company|bank|city|group|two (?:nations|countries|sides)|sides|parties|administration|program(?:me)?|operation|initiative|project|port|law|court)|he|she|they|it|its|their|his|her|our|we|both|this|these|those)(?!\p{L})/iu;
/** Sentences looked back over for a name. */
const maxBack = 3;

const unitOf = ({ text }: Sentence, published: string): Unit => readUnit(text, published, asWritten);

/** Bylines taken apart. Only a memory: an article never changes, and what is kept goes with it. */
const bylines = new WeakMap<Article, readonly Word[]>();

function bylineOf(article: Article): readonly Word[] {
  const before = bylines.get(article);
  if (before !== undefined) return before;
  const { words } = readUnit([article.publisher, article.author ?? ''].join(', '), article.published, asWritten);
  const placedWords = placed(words, 'byline', 10_000);
  bylines.set(article, placedWords);
  return placedWords;
}

/** What persons are called in full in an article, by their last name. Only a memory, like the bylines. */
const persons = new WeakMap<Article, ReadonlyMap<string, string>>();

const fullName = /(?<!\p{L})(\p{Lu}\p{L}+) (\p{Lu}\p{L}+)(?!\p{L})/gu;

/** "Isabel Rodriguez" by "Rodriguez"; not those of whom an article has two of that name. */
function personsOf(article: Article): ReadonlyMap<string, string> {
  const before = persons.get(article);
  if (before !== undefined) return before;
  const found = new Map<string, string>();
  for (const [full, given = '', last = ''] of `${article.title}. ${article.text}`.matchAll(fullName)) {
    if (!givenNames.has(given)) continue;
    found.set(last, (found.get(last) ?? full) === full ? full : '');
  }
  persons.set(article, found);
  return found;
}

/** The full names of the persons that a sentence calls by their last name alone. */
function fullNamesIn(article: Article, { text, words }: Unit): readonly Word[] {
  return words.flatMap(({ surface, isName, isSpeaker }) => {
    const full = isName ? personsOf(article).get(surface.replace(/['’]s?$/u, '')) : undefined;
    if (full === undefined || full === '' || text.includes(full)) return [];
    return readUnit(full, article.published, asWritten).words.map((word) => ({ ...word, isSpeaker }));
  });
}

/** A sentence taken apart, with the names that are known without its saying them: its byline's, and those it leans on. */
export function readInContext(article: Article, sentences: readonly Sentence[], at: number): Unit {
  const sentence = sentences[at];
  if (sentence === undefined) throw new RangeError(`no sentence ${at}`);
  const unit = unitOf(sentence, article.published);
  const before = sentences.slice(Math.max(0, at - maxBack), at).map((each) => unitOf(each, article.published));
  const subject = leaning.test(unit.plain) ? subjectOf(before) : [];
  const near = (before.at(-1)?.words ?? []).filter(({ isName }) => isName);
  // In front: what a sentence leans on is what it speaks of.
  const known = [
    ...placed(fullNamesIn(article, unit), 'person', -500),
    ...placed(subject, 'subject', -1_000),
    ...placed(near, 'near', -2_000),
    ...bylineOf(article),
  ];
  return { ...unit, words: [...unit.words, ...known] };
}

/** The name that the nearest sentence before opens with. */
function subjectOf(before: readonly Unit[]): readonly Word[] {
  for (const { words } of before.toReversed()) {
    const first = words.findIndex(({ isName }) => isName);
    if (first < 0) continue;
    const rest = words.slice(first);
    const end = rest.findIndex(({ isName, term }) => !isName && term !== null);
    return rest.slice(0, end < 0 ? rest.length : end).filter(({ isName }) => isName);
  }
  return [];
}

const placed = (words: readonly Word[], origin: Word['origin'], from: number): readonly Word[] =>
  words
    .filter(({ term }) => term !== null)
    .map((word) => ({
      ...word,
      index: from + word.index,
      isName: true,
      isVerb: false,
      isNegated: false,
      modalities: new Set(),
      origin,
    }));
