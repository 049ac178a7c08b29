import { stem } from './tokens.ts';

/** Words that two reports use for the same thing, a line each; every word stands in one line only, so that likeness carries over. */
const lines = `
die kill perish
wreck destroy
injure wound hurt
electricity power
pledge promise vow
deploy send dispatch
need require
aid assistance help
buy purchase acquire
start begin
finish end conclude
company firm
country nation
rise grow increase climb surge soar jump
fall drop decline decrease plunge
quit resign
big large
child kid
troop soldier
`;

let table: ReadonlyMap<string, readonly string[]> | null = null;

/** The other terms that may stand for a term; none for most. */
export function alikeTo(term: string): readonly string[] {
  table ??= readTable();
  return table.get(term) ?? [];
}

function readTable(): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, readonly string[]>();
  for (const line of lines.trim().split('\n')) {
    const terms = line.split(' ').map(stem);
    for (const term of terms) {
      read.set(
        term,
        terms.filter((other) => other !== term),
      );
    }
  }
  return read;
}
