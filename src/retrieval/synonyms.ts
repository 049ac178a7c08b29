import { stem } from './analyser.ts';

/**
 * Words that may stand for one another in a question about news. Every word of a line is looked up, at a lower weight,
 * where another of the line is asked for. Precise rather than many: a loose pair finds wrong sentences.
 */
const listed = `
usa american america
uk british britain
boss chief head leader secretary
job employment
commerce trade
pact agreement treaty accord deal
migrant immigrant refugee
illicit illegal unlawful
drug narcotic
gang cartel
weapon arm
kill murder assassinate
buy purchase acquire
start begin launch
end finish conclude
help aid assistance
money funding fund
cost price
car automobile vehicle
movie film
doctor physician
scientist researcher
soldier troop
army military
law legislation
vote election
city town
country nation
author writer
found establish create
build construct
rise increase grow
fall decrease decline drop
big huge
live reside
born birth
marry wife husband
earn make
name call
show demonstrate
leave depart
company firm corporation
area region
critic opponent
argue claim
talk meeting discussion
dod defense
minor child
washington usa
beijing china chinese
moscow russia russian
`;

let table: ReadonlyMap<string, readonly string[]> | null = null;

/** Terms that may stand for `term`; empty for most. */
export function synonymsOf(term: string): readonly string[] {
  table ??= readTable();
  return table.get(term) ?? [];
}

function readTable(): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, string[]>();
  for (const line of listed.trim().split('\n')) {
    const terms = line.split(' ').map(stem);
    for (const term of terms) {
      const others = read.get(term) ?? [];
      others.push(...terms.filter((other) => other !== term && !others.includes(other)));
      read.set(term, others);
    }
  }
  return read;
}
