/** A lexeme longer than this is nothing that anybody asks for; PostgreSQL takes 2,046 bytes at most. */
const maxTermChars = 200;
/** PostgreSQL counts a lexeme no more often in one row. */
const maxOccurrences = 255;

const quoted = (term: string): string => `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** Whether a term can be a lexeme: not one with a zero character, nor one that is endless. */
const isLexeme = (term: string): boolean => term !== '' && term.length <= maxTermChars && !term.includes('\0');

/** A row of terms, each as often as it stands there, as a literal of `tsvector`; the weights tell where. */
export function vectorOf(text: readonly string[], heading: readonly string[], title: readonly string[]): string {
  const places = new Map<string, string[]>();
  for (const [terms, weight] of [
    [text, ''],
    [heading, 'B'],
    [title, 'A'],
  ] as const) {
    for (const term of terms) {
      if (!isLexeme(term)) continue;
      const own = places.get(term) ?? [];
      if (own.length === 0) places.set(term, own);
      if (own.length < maxOccurrences) own.push(`${own.length + 1}${weight}`);
    }
  }
  return [...places].map(([term, at]) => `${quoted(term)}:${at.join(',')}`).join(' ');
}

/** A query for any of some terms, as a literal of `tsquery`; null where none can be a lexeme. */
export function queryOf(terms: readonly string[]): string | null {
  const lexemes = terms.filter(isLexeme);
  return lexemes.length === 0 ? null : lexemes.map(quoted).join(' | ');
}
