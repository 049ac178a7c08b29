/** The months by their folded names, in order. */
const spanishMonths = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
  ' ',
);

/** The number of a month, 1 to 12, by its folded name; null for another word. */
export function monthOf(word: string): number | null {
  const at = spanishMonths.indexOf(word === 'setiembre' ? 'septiembre' : word);
  return at < 0 ? null : at + 1;
}
