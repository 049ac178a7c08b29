/** Words and suffixes that multiply the number before them. */
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
  ['tr', 1e12],
]);

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const spelled: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, n): [string, number] => [word, n]),
  ...tens.map((word, n): [string, number] => [word, (n + 2) * 10]),
]);

/** Digits as written, with thousands separators and a suffix: `48,000`, `14.3`, `48bn`, `10k`. */
const digits = /^(\d+(?:[,\u00a0\u202f]\d{3})*(?:\.\d+)?)(k|mn|mln|m|bn|bln|b|trn|tn|tr)?$/i;

/** The factor of a scale word such as `billion` or `bn`; null for another word. A lone letter counts only after money. */
export function scaleOf(word: string, isMoney: boolean): number | null {
  return word.length === 1 && !isMoney ? null : (scales.get(word) ?? null);
}

/** The value of a number in digits or letters (`fifty`); null when it is none. */
export function numberValue(word: string, isMoney: boolean): number | null {
  const parts = digits.exec(word);
  if (parts === null) return spelled.get(word) ?? null;
  const suffix = parts[2]?.toLowerCase();
  const value = Number((parts[1] ?? '').replace(/[,\u00a0\u202f]/g, ''));
  if (suffix === undefined) return value;
  const factor = scaleOf(suffix, isMoney || suffix === 'k');
  return factor === null ? null : value * factor;
}

/** The one term for a value in any dress: `48000000000`; at most six decimals. */
export function numberTerm(value: number): string {
  return value >= 1e15 ? value.toExponential(6) : String(Number(value.toFixed(6)));
}
