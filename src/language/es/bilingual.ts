import { readFileSync } from 'node:fs';
import { lazily } from '../lazily.ts';
import { SortedLines } from '../sorted-lines.ts';
import { infinitivesOf } from './infinitives.ts';
import { stemSpanish } from './stem.ts';
import { nounsLikeInfinitives } from './words.ts';

/** The words of two languages for one another. Made by `bench/meaning/make-bilingual.ts`, which tells the layout. */
export class Bilingual {
  readonly #lines: SortedLines;

  constructor(text: string) {
    this.#lines = new SortedLines(text);
  }

  #at(key: string): readonly string[] {
    return (
      this.#lines
        .startingWith(`${key}\t`)[0]
        ?.slice(key.length + 1)
        .split('|') ?? []
    );
  }

  /** English for an expression of folded Spanish words as it stands; empty where it is not listed. */
  expression(words: readonly string[]): readonly string[] {
    return this.#at(`es ${words.join(' ')}`);
  }

  /** English for an expression of folded words whose verb, which begins it, may have any form: "se quejaron de" for "quejarse de". */
  verbExpression(words: readonly string[]): readonly string[] {
    const [first = '', second = ''] = words;
    const isReflexive = first === 'se';
    const behind = words.slice(isReflexive ? 2 : 1);
    if (behind.length === 0) return [];
    const found = infinitivesOf(isReflexive ? second : first).map((infinitive) =>
      this.#at(`es ${[isReflexive ? `${infinitive}se` : infinitive, ...behind].join(' ')}`),
    );
    return found.find(({ length }) => length > 0) ?? [];
  }

  /**
   * English for a Spanish word in lower case: as it is accented where that tells it from another ("río", "rió"), else without
   * accents, else in the singular and the masculine.
   */
  word(accented: string, folded: string): readonly string[] {
    const verbs = this.#verbs(folded);
    const others = this.#others(accented, folded);
    return [...new Set(this.#accentTellsVerb(accented, folded) ? [...verbs, ...others] : [...others, ...verbs])];
  }

  /** Whether a word is a form of a verb and nothing else; "mandó" is no "mando". */
  isVerb(accented: string, folded: string): boolean {
    if (/[aei]r(?:se)?$/.test(folded) && !nounsLikeInfinitives.has(folded)) return this.#infinitive(folded).length > 0;
    if (this.#verbs(folded).length === 0) return false;
    return this.#accentTellsVerb(accented, folded) || this.#others(accented, folded).length === 0;
  }

  #accentTellsVerb(accented: string, folded: string): boolean {
    const isListed = accented !== folded && this.#at(`es ${accented}`).length > 0;
    return !isListed && /(?:[áéó]|[áí]n|ía[ns]?|íamos)$/.test(accented) && this.#verbs(folded).length > 0;
  }

  /** English for a word as it stands, else for what it is the plural, the feminine or the diminutive of. */
  #others(accented: string, folded: string): readonly string[] {
    const exact = accented === folded ? [] : this.#at(`es ${accented}`);
    const found = [...exact, ...this.#at(`es ${folded}`)];
    if (found.length > 0) return found;
    for (const form of baseFormsOf(folded)) {
      const listed = this.#at(`es ${form}`);
      if (listed.length > 0) return listed;
    }
    return [];
  }

  /** English for the verbs that a folded word is a form of. */
  #verbs(folded: string): readonly string[] {
    return [...new Set(infinitivesOf(folded).flatMap((infinitive) => this.#infinitive(infinitive)))];
  }

  #infinitive(infinitive: string): readonly string[] {
    const own = this.#at(`es ${infinitive}`);
    return own.length > 0 ? own : this.#at(`es ${infinitive}se`);
  }

  /** English for a folded Spanish word by its stem, what a verb means first where it may be a verb's form. */
  byStem(word: string): readonly string[] {
    const stem = stemSpanish(word);
    const [verbs, others] = [this.#at(`es+${stem}`), this.#at(`es~${stem}`)];
    return isVerbForm(word) ? [...verbs, ...others] : [...others, ...verbs];
  }

  /** English for a stem, of a noun first. */
  meantBy(stem: string): readonly string[] {
    return [...this.#at(`es~${stem}`), ...this.#at(`es+${stem}`)];
  }

  /** Whether a folded word is a form of some verb. */
  mayBeVerb(word: string): boolean {
    if (nounsLikeInfinitives.has(word)) return false;
    return (/[aei]r(?:se)?$/.test(word) && this.#infinitive(word).length > 0) || this.#verbs(word).length > 0;
  }

  /** Whether the list has a folded word as it stands. */
  isListed(word: string): boolean {
    return this.#at(`es ${word}`).length > 0;
  }

  /** Whether a folded word is a form of a verb that says with "se" what its subject does: "se cayó". */
  isReflexive(word: string): boolean {
    return infinitivesOf(word).some((infinitive) => this.#at(`es ${infinitive}se`).length > 0);
  }

  /** Folded Spanish expressions for English terms. */
  spanish(terms: readonly string[]): readonly string[] {
    return this.#at(`en ${terms.join(' ')}`);
  }
}

/** What a noun or adjective may be in the list: without its plural, its feminine, its diminutive. */
function baseFormsOf(word: string): readonly string[] {
  const singulars = [
    ...(word.endsWith('ces') ? [`${word.slice(0, -3)}z`] : []),
    ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
    ...(word.endsWith('s') ? [word.slice(0, -1)] : [word]),
  ].filter((form) => form.length > 2);
  const masculines = singulars.flatMap((form) =>
    form.endsWith('a') ? [`${form.slice(0, -1)}o`, form.slice(0, -1)] : [],
  );
  const small = singulars.flatMap((form) => {
    const root = /^(.{3,}?)(?:c?it)([oa])$/.exec(form);
    return root === null ? [] : [`${root[1]}${root[2]}`, `${root[1]}e`, `${root[1]}`];
  });
  return [...singulars, ...masculines, ...small].filter((form) => form !== word);
}

const verbEnding =
  /(?:[aei]r|[aei]rse|[aei]rl[aeo]s?|aron|ieron|yeron|aban?|ian?|ara|aran|iera|ieran|ando|iendo|yendo|an|en|io|o|a|e|ia|amos|emos|imos|aste|iste|ria|rian|ra|ran)$/;
const isVerbForm = (word: string): boolean => word.length > 2 && verbEnding.test(word);

/** The list that comes with the program, read when first asked for. */
export const bilingual = lazily(
  () => new Bilingual(readFileSync(new URL('./data/bilingual.txt', import.meta.url), 'utf8')),
);
