import { tokenise } from '../../language/tokens.ts';

/** How the articles write a word where they use it as a name; null where they do not. */
export type NameOf = (word: string) => string | null;

/** What a question may end in: it is one whatever it ends in. */
const closing = /[\s.?!…]*$/u;

/** Whether somebody typed capitals as one writes, and not all of them or none. */
const isMixed = (text: string): boolean => /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text.trimStart().slice(1));

/**
 * A question as one writes it, however it was typed: in capitals, without any, with or without a question mark. Names get the
 * capitals that the articles give them. Of capitals typed as one writes, those that name something stay. The first word has one
 * only where it is a name. Every word stays in its place.
 */
export function recased(text: string, nameOf: NameOf): string {
  const open = text.replace(closing, '');
  const keeps = isMixed(open);
  let written = '';
  let end = 0;
  for (const { span, term } of tokenise(open)) {
    // "Chief executive" is a word of its own beside "executive".
    if (span.start < end) continue;
    const typed = open.slice(span.start, span.end);
    written += open.slice(end, span.start) + asWritten(typed, term, keeps && written !== '', nameOf);
    end = span.end;
  }
  return `${written}${open.slice(end)}?`;
}

function asWritten(typed: string, term: string | null, keeps: boolean, nameOf: NameOf): string {
  if (!/^\p{L}/u.test(typed) || /\s/.test(typed)) return typed;
  const stripped = /^(.*?)(['’][sS])?$/u.exec(typed);
  const [, bare = typed, ending = ''] = stripped ?? [];
  if (term === null) return keeps ? typed : typed.toLowerCase();
  const name = nameOf(bare);
  if (name !== null) return name + ending.toLowerCase();
  if (keeps) return typed;
  return typed.toLowerCase();
}
