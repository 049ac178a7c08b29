import { ofArticles } from '../../corpus/article-map.ts';
import { articlesBefore, calls, isLastWord, isSlip, type Outlet, outletsIn } from './scope-outlets.ts';

/** An outlet that a run of words calls, and how firmly: as `calls` has it. */
export interface Called {
  readonly outlet: Outlet;
  readonly grade: 1 | 2 | 3;
}

/** What `count` words of a text call from the word `at` on, in the order of the outlets. */
export type CalledAt = (at: number, count: number) => readonly Called[];

/** The outlets of some articles, arranged so that for a run of words only those few are looked at that it may call. */
export interface Callers {
  /** Publishers and authors that folded words call. */
  readonly speakers: (words: readonly string[]) => CalledAt;
  readonly titles: (words: readonly string[]) => CalledAt;
}

/** Worked out once, as long as the articles stay as they are. */
export const callersIn = ofArticles((articles): Callers => {
  const outlets = outletsIn(articles);
  return {
    speakers: speakersAmong(outlets.filter(({ role }) => role !== 'title')),
    titles: titlesAmong(outlets.filter(({ role }) => role === 'title')),
  };
});

const withoutArticle = (words: readonly string[]): readonly string[] =>
  articlesBefore.has(words[0] ?? '') ? words.slice(1) : words;

/** Beginnings of a name, each without blanks: "shore", "shorenews". */
const beginningsOf = (words: readonly string[]): readonly string[] =>
  words.map((_, at) => words.slice(0, at + 1).join(''));

function speakersAmong(outlets: readonly Outlet[]): Callers['speakers'] {
  const exactly = new Map<string, number[]>();
  const nearly = createNearly<number>();
  const add = (key: string, at: number) => exactly.set(key, [...(exactly.get(key) ?? []), at]);
  outlets.forEach(({ role, words }, at) => {
    const meant = withoutArticle(words);
    const whole = meant.join('');
    const keys = role === 'author' ? [whole] : beginningsOf(meant);
    for (const key of keys) nearly.add(key, at);
    const initials = meant.flatMap((word) => (/^(?:of|the|for|and)$/.test(word) ? [] : [word[0] ?? '']));
    for (const key of new Set([...keys, meant.at(-1) ?? '', initials.join('')])) add(key, at);
  });
  const calledBy = (run: readonly string[]): readonly Called[] => {
    const key = withoutArticle(run).join('');
    const likely = new Set([...(exactly.get(key) ?? []), ...nearly.to(key)]);
    return [...likely]
      .sort((one, other) => one - other)
      .flatMap((at) => {
        const outlet = outlets[at];
        const grade = outlet === undefined ? 0 : calls(run, outlet);
        return outlet === undefined || grade === 0 ? [] : [{ outlet, grade }];
      });
  };
  return (words) =>
    remembering(words, (at, count) => {
      const run = words.slice(at, at + count);
      const called = calledBy(run);
      const byLastWord = called.filter(({ outlet }) => isLastWord(withoutArticle(run), withoutArticle(outlet.words)));
      // What two papers are called may be either.
      return byLastWord.length > 1 ? called.filter((one) => !byLastWord.includes(one)) : called;
    });
}

/** Asks once for each run of words: the same ones call the same, wherever they stand. */
function remembering(words: readonly string[], calledAt: CalledAt): CalledAt {
  const known = new Map<string, readonly Called[]>();
  return (at, count) => {
    const key = words.slice(at, at + count).join(' ');
    const called = known.get(key) ?? calledAt(at, count);
    known.set(key, called);
    return called;
  };
}

/** Where in the titles a word stands. */
interface Place {
  readonly title: number;
  readonly at: number;
}

/** A place in a title at which a run of words begins, and whether they are its words to the letter. */
interface Begun extends Place {
  readonly isExact: boolean;
}

/** A title is called by two or more of its words in a row, or as a whole. */
function titlesAmong(outlets: readonly Outlet[]): Callers['titles'] {
  const titles = outlets.map(({ words }) => withoutArticle(words));
  const wholes = new Map<string, number[]>();
  const places = new Map<string, Place[]>();
  titles.forEach((words, title) => {
    const whole = words.join('');
    wholes.set(whole, [...(wholes.get(whole) ?? []), title]);
    words.forEach((word, at) => {
      const known = places.get(word);
      if (known === undefined) places.set(word, [{ title, at }]);
      else known.push({ title, at });
    });
  });
  const nearly = createNearly<string>();
  for (const word of places.keys()) nearly.add(word, word);
  return (words) => {
    const meant = new Map<string, ReadonlySet<string>>();
    const meantBy = (typed: string): ReadonlySet<string> => {
      const known =
        meant.get(typed) ??
        new Set([...(places.has(typed) ? [typed] : []), ...nearly.to(typed).filter((word) => isSlip(typed, word))]);
      meant.set(typed, known);
      return known;
    };
    /** Where the titles have the first two words from one on, or more: of the one that was asked for last. */
    let begun: { readonly from: number; readonly byCount: (readonly Begun[])[] } = { from: -1, byCount: [] };
    const begunAt = (from: number, count: number): readonly Begun[] => {
      if (begun.from !== from) begun = { from, byCount: [[], [], pairsOf(words[from] ?? '', words[from + 1] ?? '')] };
      const { byCount } = begun;
      for (let n = byCount.length; n <= count; n++) {
        const typed = words[from + n - 1] ?? '';
        const allowed = meantBy(typed);
        byCount.push(
          (byCount[n - 1] ?? []).flatMap((one) => {
            const word = titles[one.title]?.[one.at + n - 1];
            if (word === undefined || !allowed.has(word)) return [];
            return [one.isExact && word !== typed ? { ...one, isExact: false } : one];
          }),
        );
      }
      return byCount[count] ?? [];
    };
    // Frequent words stand in every title, and hardly any two of them in a row.
    const pairsOf = (first: string, second: string): readonly Begun[] => {
      const pairs: Begun[] = [];
      const allowed = meantBy(second);
      for (const word of meantBy(first)) {
        for (const { title, at } of places.get(word) ?? []) {
          const next = titles[title]?.[at + 1];
          if (next !== undefined && allowed.has(next))
            pairs.push({ title, at, isExact: word === first && next === second });
        }
      }
      return pairs;
    };
    return remembering(words, (at, count) => {
      const skipped = articlesBefore.has(words[at] ?? '') ? 1 : 0;
      const [from, left] = [at + skipped, count - skipped];
      const key = words.slice(from, from + left).join('');
      const grades = new Map<number, Called['grade']>();
      const grant = (title: number, grade: Called['grade']) => {
        if ((grades.get(title) ?? 0) < grade) grades.set(title, grade);
      };
      for (const title of key === '' ? [] : (wholes.get(key) ?? [])) grant(title, 3);
      if (left > 1) for (const { title, isExact } of begunAt(from, left)) grant(title, isExact ? 2 : 1);
      return [...grades]
        .sort(([one], [other]) => one - other)
        .flatMap(([title, grade]) => {
          const outlet = outlets[title];
          return outlet === undefined ? [] : [{ outlet, grade }];
        });
    });
  };
}

/** Keys by how they look, so that of many only those few are compared that a slip may have made of a word. */
function createNearly<Value>() {
  const byFirst = new Map<string, { readonly length: number; readonly letters: number; readonly value: Value }[]>();
  return {
    add(key: string, value: Value): void {
      if (key.length < minSlipChars) return;
      const [first = ''] = key;
      const known = byFirst.get(first) ?? [];
      byFirst.set(first, known);
      known.push({ length: key.length, letters: lettersOf(key), value });
    },
    /** What keys stand for that may be meant by a word with at most `maxEdits` edits; and more. */
    to(word: string): readonly Value[] {
      const letters = lettersOf(word);
      return (byFirst.get(word[0] ?? '') ?? []).flatMap((one) =>
        Math.abs(one.length - word.length) <= maxEdits && countBits(one.letters ^ letters) <= 2 * maxEdits
          ? [one.value]
          : [],
      );
    },
  };
}

/** As `isSlip` has it: shorter words have no slips, and none has more edits. */
const minSlipChars = 5;
const maxEdits = 2;

/** Which letters a word has, a bit each (some share one): an edit changes two bits at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
