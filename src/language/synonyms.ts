import { relatedStems } from './tables/wordnet.ts';
import { stem } from './tokens.ts';

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
people folk
washington usa
beijing china chinese
moscow russia russian
argentina argentine argentinian
australia australian
bolivia bolivian
brazil brazilian brasil
canada canadian
chile chilean
colombia colombian
cuba cuban
ecuador ecuadorian
egypt egyptian
england english
europe european
france french paris
germany german berlin
greece greek
haiti haitian
india indian
iran iranian
iraq iraqi
ireland irish
israel israeli
italy italian
japan japanese
korea korean
mexico mexican
netherlands dutch
peru peruvian
poland polish
portugal portuguese
rome roman
scotland scottish
spain spanish
sweden swedish
switzerland swiss
turkey turkish
ukraine ukrainian
venezuela venezuelan
vietnam vietnamese
wales welsh
sack dismiss
own owner possess
railway rail railroad
helicopter chopper
money cash
shop store shopkeeper retailer merchant
shut close closure
hire appoint
quit resign
worker employee staff
fan supporter
lose loss
outage breakdown
crypto cryptocurrency bitcoin
caretaker interim
jail prison
salary wage
lawmaker legislator
pupil student
quake earthquake
cop police
vacant unfilled
oversee supervise
`;

let table: ReadonlyMap<string, readonly string[]> | null = null;
let related: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * Terms that sometimes stand for `term`: of another sense as often as not. Too loose to find passages by, of use where the
 * rest of the sentence fits.
 */
export function relatedTo(term: string): readonly string[] {
  if (related === null) {
    const read = new Map<string, string[]>();
    for (const [one, other] of relatedStems()) {
      const others = read.get(one);
      if (others === undefined) read.set(one, [other]);
      else others.push(other);
    }
    related = read;
  }
  return related.get(term) ?? [];
}

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
