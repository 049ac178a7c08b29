import { inLanguage, packOf } from '../language/packs/languages.ts';

/**
 * Long work in steps of some milliseconds each, with its result at the end: whoever runs it decides what happens between
 * two of them. It looks at no clock, so that the same input gives the same result on any machine.
 */
export type Steps<T> = Generator<void, T>;

/** Takes all steps in a row. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Takes the steps one by one and awaits `rest` between them, so that long work keeps nobody waiting. */
export async function resting<T>(steps: Steps<T>, rest: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await rest();
  }
}

/** Does some work where something else holds than around it. */
export type Within = <T>(work: () => T) => T;

/** The same steps, each done within: what happens between them is not. */
export function* stepsWithin<T>(within: Within, steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = within(() => steps.next());
    if (step.done) return step.value;
    yield;
  }
}

/** The same steps, each done with texts read as in a language. */
export const stepsIn = <T>(language: string, steps: Steps<T>): Steps<T> =>
  stepsWithin((work) => inLanguage(language, work), steps);

/** The language that articles are read in together: their own where they have one, else English. */
export function languageOfAll(articles: readonly { readonly language: string }[]): string {
  const [language = 'en', ...others] = new Set(articles.map((article) => packOf(article.language)?.language ?? 'en'));
  return others.length === 0 ? language : 'en';
}
