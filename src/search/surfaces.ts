import { passageText } from '../corpus/passages.ts';
import { fold } from '../language/fold.ts';
import { asWrittenIn } from '../language/packs/languages.ts';
import { tokenise } from '../language/tokens.ts';
import type { Hit } from './gathered.ts';
import { editDistance } from './typos.ts';

/** A word as these passages write it, for a term that they have: of several the one most like `typed`; the term where none has it. */
export function surfaceIn(uses: readonly Pick<Hit, 'passage' | 'article'>[], term: string, typed: string): string {
  const like = fold(typed);
  const ranked = [...wordsFor(term, uses)]
    .map((word) => ({ word, edits: editDistance(fold(word), like, like.length) }))
    .sort((one, other) => one.edits - other.edits || (one.word < other.word ? -1 : 1));
  return ranked[0]?.word ?? term;
}

/** The ways in which passages that have a term write it. */
function wordsFor(term: string, uses: readonly Pick<Hit, 'passage' | 'article'>[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { passage, article } of uses) {
    for (const text of [passageText(article, passage), passage.heading ?? '', article.title]) {
      for (const token of asWrittenIn(article, () => tokenise(text))) {
        if (token.term === term) words.add(text.slice(token.span.start, token.span.end).replace(/['’]s$/, ''));
      }
    }
  }
  return words;
}

/** How sentences write a word, in small letters, that they never write small, but for their first word; null where they do. */
export function writtenAsName(word: string, sentences: readonly string[]): string | null {
  let name: string | null = null;
  for (const text of sentences) {
    const lower = text.toLowerCase();
    // A few letters are two when small: then places no longer agree.
    if (lower.length !== text.length) continue;
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) {
      const [before, after] = [lower.charAt(at - 1), lower.charAt(at + word.length)];
      if (/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after)) continue;
      const surface = text.slice(at, at + word.length);
      if (!/^\p{Lu}/u.test(surface)) return null;
      if (at > 0 && !/["“(:]\s*$/u.test(text.slice(0, at))) name ??= surface;
    }
  }
  return name;
}
