import { type Pack, packInUse, type ShortForms } from './pack.ts';

const listed: ShortForms = [
  ['united states of america', 'usa', false],
  ['united states', 'usa', false],
  ['united kingdom', 'uk', false],
  ['united nations', 'un', false],
  ['european union', 'eu', false],
  ['soviet union', 'ussr', true],
  ['per cent', 'percent', false],
  ['department of defense', 'dod', true],
  ['department of defence', 'dod', true],
  ['defense department', 'dod', true],
  ['defence department', 'dod', true],
  ['state department', 'departmentofstate', true],
  ['department of state', 'departmentofstate', true],
  ['north atlantic treaty organization', 'nato', true],
  ['organization of american states', 'oas', true],
  ['world health organization', 'WHO', true],
  ['international monetary fund', 'imf', true],
  ['gross domestic product', 'gdp', true],
  ['chief executive officer', 'ceo', true],
  ['chief executive', 'ceo', true],
  ['member of parliament', 'mp', true],
  ['members of parliament', 'mp', true],
  ['head of state', 'presid', true],
];

interface Phrase {
  readonly words: number;
  readonly term: string;
  readonly keepsWords: boolean;
}

type ByFirstWord = ReadonlyMap<string, readonly (Phrase & { readonly rest: readonly string[] })[]>;

function byFirstWord(forms: ShortForms): ByFirstWord {
  const found = new Map<string, (Phrase & { readonly rest: readonly string[] })[]>();
  for (const [name, term, keepsWords] of forms) {
    const [first = '', ...rest] = name.split(' ');
    const others = found.get(first) ?? [];
    found.set(first, [...others, { words: rest.length + 1, rest, term, keepsWords }]);
  }
  return found;
}

const english = byFirstWord(listed);
const elsewhere = new WeakMap<Pack, ByFirstWord>();

function formsIn(pack: Pack | null): ByFirstWord {
  if (pack === null) return english;
  const known = elsewhere.get(pack) ?? byFirstWord(pack.shortForms);
  elsewhere.set(pack, known);
  return known;
}

/** The name that begins at token `i`, the longest first; null when none does. */
export function phraseAt(tokens: readonly { readonly word: string }[], i: number): Phrase | null {
  const candidates = formsIn(packInUse()).get(tokens[i]?.word ?? '');
  return candidates?.find(({ rest }) => rest.every((word, n) => tokens[i + 1 + n]?.word === word)) ?? null;
}
