import { stem } from './tokens.ts';

/** Lines of opposites: every word of one side against every word of the other. */
const against = `
rise increase grow climb jump surge soar expand gain - fall drop decline decrease plunge sink shrink dip lose
strengthen deepen bolster reinforce boost enhance - weaken undermine erode
support back favour endorse champion praise hail - oppose reject criticise condemn denounce
accept approve allow permit - refuse reject deny ban forbid block
buy - sell
import - export
give - take steal receive
open - close shut
begin start launch - end finish stop halt
win - lose
improve - worsen deteriorate
enter join - leave quit
create build - destroy dismantle
legal licit - illegal illicit
more - less fewer
higher - lower
before - after
above - below
success - failure
succeed - fail
stable stability - unstable instability volatile
rich - poor
north northern - south southern
east eastern - west western
ally partner - enemy rival adversary
include - exclude
arrive come - leave depart flee
encourage - discourage deter
productive - unproductive
public - private secret
first - last
tighten - loosen ease relax
`;

let table: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Terms that say the opposite of a term: those for "fell" where it is that for "rose". Empty for most. */
export function oppositesOf(term: string): ReadonlySet<string> {
  table ??= readTable();
  return table.get(term) ?? none;
}

const none: ReadonlySet<string> = new Set();

function readTable(): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, Set<string>>();
  const link = (from: readonly string[], to: readonly string[]) => {
    for (const one of from) read.set(one, new Set([...(read.get(one) ?? []), ...to]));
  };
  for (const line of against.trim().split('\n')) {
    const [one = [], other = []] = line.split(' - ').map((side) => side.split(' ').map(stem));
    link(one, other);
    link(other, one);
  }
  return read;
}
