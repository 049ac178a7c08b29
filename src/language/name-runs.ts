import { countries } from './tables/names.ts';
import type { Token } from './tokens.ts';

const common =
  /^(?:Today|Yesterday|Tomorrow|Women|Men|Children|People|World|Country|Nation|Government|Company|State|City|Week|Month|Year|Everyone|Nobody|Critics|Police)$/;

/** Its capital says nothing of the word that opens a sentence: an abbreviation, a country, or one that owns ("Lumen's"). */
function isNameAtOpening(surface: string): boolean {
  const owner = /^(.+)['’]s$/u.exec(surface)?.[1];
  if (owner !== undefined) return !common.test(owner);
  return /^\p{Lu}{2,}|\s/u.test(surface) || countries.has(surface);
}

/** Runs of capitalised words, as their terms; a word that merely opens the sentence is no name, unless more of the name follows. */
export function nameRuns(text: string, all: readonly Token[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let end = -1;
  let run: string[] = [];
  const opening = text.search(/\p{L}/u);
  const tokens = all.filter(({ term }) => term !== null);
  tokens.forEach(({ span, term }, index) => {
    if (term === null || !/^\p{Lu}/u.test(text.slice(span.start, span.end))) return;
    const isNext = /^[\s.-]*$/.test(text.slice(end, span.start)) && run.length > 0;
    const next = tokens[index + 1]?.span;
    const isAlone = next === undefined || !/^[\s-]\p{Lu}/u.test(text.slice(span.end, next.start + 1).slice(-2));
    if (span.start <= opening && isAlone && !isNameAtOpening(text.slice(span.start, span.end))) return;
    if (!isNext) {
      run = [];
      runs.push(run);
    }
    run.push(term);
    end = span.end;
  });
  return runs;
}
