import { capitalised } from '../../language/fold.ts';
import { lazily } from '../../language/lazily.ts';
import { readNames } from '../../language/names.ts';
import { organisationWords, placeWords } from '../../language/tables/names.ts';
import type { ScoredSentence } from '../evidence/rank/rank.ts';
import type { AnalysedQuestion } from '../question/question.ts';
import type { Steps } from '../steps.ts';
import { type Quotable, quotables } from './lines.ts';

/** One whom a name of the question may mean, with a question that means nobody else and the sentence that speaks of it. */
export interface Namesake {
  readonly name: string;
  readonly question: string;
  readonly line: Quotable;
}

/** A name of a question that several bear. */
export interface Namesakes {
  readonly name: string;
  /** Two at least, the likeliest first. */
  readonly which: readonly Namesake[];
}

/** Among so many of the best sentences those who bear the name are looked for. */
const maxSentences = 8;
/** A sentence this much less likely than the best is about something else. */
const leastLikely = 0.05;
/** More are no help to choose from. */
const maxWhich = 4;

const oneWord = /^\p{Lu}[\p{L}’'-]+$/u;

/** The people and places of the best sentences that one name of the question may mean; null where it is clear who is. */
export function* namesakesOf(question: AnalysedQuestion, ranked: readonly ScoredSentence[]): Steps<Namesakes | null> {
  const names = question.names.filter((name) => oneWord.test(name));
  if (names.length === 0) return null;
  const best = ranked[0]?.score ?? 0;
  const near = (yield* quotables(ranked, maxSentences)).filter(
    ({ scored }) => Math.exp(scored.score - best) >= leastLikely,
  );
  for (const name of names) {
    const people = distinct(
      near.flatMap((line) => fullNames(name, line)),
      question.text,
    );
    const places =
      people.length < 2
        ? distinct(
            near.flatMap((line) => placed(name, line)),
            question.text,
          )
        : [];
    const which = people.length >= 2 ? people : places;
    if (which.length < 2) continue;
    return {
      name,
      which: which.slice(0, maxWhich).map((each) => ({
        name: each.name,
        line: each.line,
        question: capitalised(question.text.replace(name, () => each.name)),
      })),
    };
  }
  return null;
}

interface Bearer {
  readonly name: string;
  /** What tells it from others of the name: "Jonas", "Kent". */
  readonly own: readonly string[];
  readonly line: Quotable;
}

/** "Jonas Wirth" for "Wirth": the people of a sentence with this last name. */
function fullNames(last: string, line: Quotable): readonly Bearer[] {
  return readNames(line.statement.text).flatMap(({ text, kind }) => {
    const words = text.split(' ');
    const own = words.slice(0, -1);
    const isOther = words.some((word) => organisationWords.has(word) || placeWords.has(word));
    if (words.at(-1) !== last || own.length === 0 || own.length > 2 || isOther) return [];
    return kind === 'person' || kind === 'thing' ? [{ name: text, own, line }] : [];
  });
}

const region = lazily(() => String.raw`\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+)?`);

/** "Ashford, Kent", "Ashford (Ontario)" for "Ashford"; no list of names. */
function placed(place: string, line: Quotable): readonly Bearer[] {
  const escaped = place.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}])${escaped}(?:, (${region()})(?=[,.;)]|$| (?:is|was|has|had|will)(?!\p{L}))|\s\((${region()})\))`,
    'gu',
  );
  return Array.from(line.statement.text.matchAll(pattern), (match): Bearer => {
    const own = (match[1] ?? match[2] ?? '').replace(/[.,]$/u, '');
    return { name: `${place}, ${own}`, own: [own], line };
  }).filter(({ line: { statement }, name }) => !/^, \p{Lu}|^,? (?:and|or) /u.test(statement.text.split(name)[1] ?? ''));
}

/** Those that are not one under a longer or a shorter name; none where the question tells which it means. */
function distinct(all: readonly Bearer[], question: string): readonly Bearer[] {
  const kept: Bearer[] = [];
  for (const one of all) if (!kept.some((other) => isOne(one, other))) kept.push(one);
  return kept.some(({ own }) => own.some((word) => question.includes(word))) ? [] : kept;
}

/** "J. Wirth" may be Jonas Wirth. */
function isOne(one: Bearer, other: Bearer): boolean {
  const bare = ({ own }: Bearer) => (own[0] ?? '').replace('.', '').toLowerCase();
  return (
    bare(one).startsWith(bare(other)) ||
    bare(other).startsWith(bare(one)) ||
    one.own.some((word) => other.own.includes(word))
  );
}
