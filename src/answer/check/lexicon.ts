import { stem } from '../../retrieval/analyser.ts';
import { synonymsOf } from '../../retrieval/synonyms.ts';
import { oppositesOf } from '../agreement/opposites.ts';
import { groups, kin, opposites, verbs } from './lexicon-data.ts';
import { alike } from './lexicon-news.ts';

interface Lexicon {
  /** Terms that a term entails: of its meaning, and what it is a kind of. */
  readonly entailed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly opposed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly verbs: ReadonlySet<string>;
  readonly everyday: ReadonlySet<string>;
}

let lexicon: Lexicon | null = null;
/** Read at first use: half of the commands never need it. */
const known = (): Lexicon => {
  lexicon ??= readLexicon();
  return lexicon;
};

const lines = (text: string) => text.trim().split('\n');

/** The stems of a word: one, but for endings whose forms Porter's stemmer takes apart ("focus" and "focuses", "tie" and "tied"). */
function termsFor(word: string): readonly string[] {
  if (/(?:us|is|as)$/.test(word)) return [stem(word), stem(`${word}es`), stem(`${word}ed`)];
  return word.endsWith('ie') ? [stem(word), stem(`${word}d`)] : [stem(word)];
}

function readLexicon(): Lexicon {
  const entailed = new Map<string, Set<string>>();
  const opposed = new Map<string, Set<string>>();
  const everyday = new Set<string>();
  const stems = (list: string) =>
    list.split(' ').flatMap((word) => {
      const terms = termsFor(word);
      for (const term of terms) everyday.add(term);
      return terms;
    });
  const link = (to: Map<string, Set<string>>, from: readonly string[], others: readonly string[]) => {
    for (const one of from) {
      const known = to.get(one) ?? new Set();
      for (const other of others) if (other !== one) known.add(other);
      to.set(one, known);
    }
  };
  for (const line of lines(groups)) {
    const [members = '', above = ''] = line.split('>');
    const terms = stems(members);
    link(entailed, terms, above === '' ? terms : [...terms, ...stems(above)]);
  }
  for (const line of [...lines(kin), ...lines(alike)]) {
    const terms = stems(line);
    link(entailed, terms, terms);
  }
  for (const line of lines(opposites)) {
    const terms = stems(line);
    link(opposed, terms, terms);
  }
  return { entailed, opposed, verbs: new Set(stems(verbs.trim())), everyday };
}

/** True when a text that has the term `stated` has said what the term `claimed` says: the same, a word for it, or a kind of it. */
export function entails(stated: string, claimed: string): boolean {
  if (stated === claimed) return true;
  const { entailed, opposed } = known();
  if (opposed.get(stated)?.has(claimed) || oppositesOf(stated).has(claimed)) return false;
  return (entailed.get(stated)?.has(claimed) ?? false) || synonymsOf(stated).includes(claimed);
}

/** True for opposites: "rose" and "fell". */
export function areOpposite(one: string, other: string): boolean {
  return one !== other && ((known().opposed.get(one)?.has(other) ?? false) || oppositesOf(one).has(other));
}

/** True when a term is often a verb. */
export function isVerb(term: string): boolean {
  return known().verbs.has(term);
}

/** True for the term of an everyday word of English; false for those of most names. */
export function isEveryday(term: string): boolean {
  return known().everyday.has(term);
}

/** Demonyms that do not show their country. */
const demonyms: Readonly<Record<string, string>> = {
  french: 'france',
  dutch: 'netherlands',
  spanish: 'spain',
  greek: 'greece',
  swiss: 'switzerland',
  danish: 'denmark',
  turkish: 'turkey',
  irish: 'ireland',
  scottish: 'scotland',
  english: 'england',
  welsh: 'wales',
  filipino: 'philippines',
};
const demonymEnding = /(?:vian|ian|ean|an|n|ese|ish|i)$/;

function isDemonymOf(word: string, country: string): boolean {
  if (demonyms[word] === country) return true;
  const base = word.replace(demonymEnding, '');
  if (base === word || base.length < 3) return false;
  return country.startsWith(base) && country.length - base.length <= 3 && country.length < word.length + 1;
}

/** True when two names are a country and its people: "Peru", "Peruvian"; lower case, not stemmed. */
export function areKin(one: string, other: string): boolean {
  return isDemonymOf(one, other) || isDemonymOf(other, one);
}
