/**
 * Letters of other scripts that look like Latin ones, each with the letter that it is taken for: those of Unicode's
 * confusables (UTS 39) that stand alone for one Latin letter, Cyrillic and Greek.
 */
const likenesses =
  'аa вb еe ёe зz іi їi јj кk мm нh оo рp сc тt уy хx ѕs ԁd ԛq ԝw һh ӏl ɡg ɑa αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ωw';

const taken: ReadonlyMap<string, string> = new Map(
  likenesses.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const),
);

/** A name as it looks, whatever letters it is written in: lower case, without marks, invisible characters and punctuation. */
export function looksOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}\u{115f}\u{1160}\u{3164}]/gu, '');
  // A name of another script that cannot pass for a Latin one is just that.
  const passes = /\p{Script=Latin}/u.test(plain) || isAllTaken(plain);
  const read = passes ? [...plain].map((letter) => taken.get(letter) ?? letter).join('') : plain;
  return read.replace(/[^\p{L}\p{N}]/gu, '');
}

/** True where every letter of a name passes for a Latin one: "РЕРU" may, "Правда" may not. */
const isAllTaken = (plain: string) => [...plain.matchAll(/\p{L}/gu)].every(([letter]) => taken.has(letter));
