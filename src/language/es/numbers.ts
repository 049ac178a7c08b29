/** Words that multiply the number before them; "mil millones" is a thousand million, "un billón" a million million. */
export const spanishScales: ReadonlyMap<string, number> = new Map([
  ['mil', 1e3],
  ['miles', 1e3],
  ['millon', 1e6],
  ['millones', 1e6],
  ['billon', 1e12],
  ['billones', 1e12],
]);

const values: ReadonlyMap<string, number> = new Map([
  ...'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ['mil', 1000] as const,
  ['veintiun', 21] as const,
  ...'treinta cuarenta cincuenta sesenta setenta ochenta noventa'
    .split(' ')
    .map((word, at) => [word, 30 + 10 * at] as const),
  ...'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'
    .split(' ')
    .map((word, at) => [word, 100 + 100 * at] as const),
]);

/** The value of a number word, folded; null for another. "Uno" is mostly a pronoun and none. */
export function spanishValue(word: string): number | null {
  const value = values.get(word) ?? values.get(word.replace(/as$/, 'os'));
  return value === undefined || value === 1 ? null : value;
}

/** `1.450,5` and `60.000` as English writes them: `1,450.5`, `60,000`. A single point before other than three digits is a decimal point. */
export function englishNumeral(numeral: string): string {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(numeral))
    return numeral.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
  return /^\d+,\d+$/.test(numeral) ? numeral.replace(',', '.') : numeral;
}
