import { reachesOf } from '../markers.ts';

/** What is over, whatever was announced before it: "will repay what was borrowed in March". */
const over = /(?<!\p{L})(?:was|were|had|did|said|told)(?!\p{L})/u;
/** The same of verbs, but for those that only say how something is: "its damaged state". */
const past =
  /(?<!\p{L})(?:was|were|had|did|said|told|(?<!(?:the|an?|its|his|her|their|this|more) )\p{L}{2,}ed)(?!\p{L})/u;
/** What opens a sentence with the time of what it tells: "In June the museum …" */
const opensWithTime = /(?:^|[.;:!?]\s+["“]?)\p{L}+(?:\s+(?:early|late|mid))?\s+$/u;
/** "Closed until September": what lasts until then lies ahead. */
const lasting = /(?<!\p{L})(?:until|till)\s+(?:(?:the|at|early|late|mid|least)\s+)*$/iu;
/** Where what a time at the beginning belongs to ends, and the longest that it is looked for. */
const maxChars = 200;

/** The text that was asked about last: a sentence may name very many times. Only a memory. */
let last = { text: '', isAny: false };

/** Whether anything at all is due, planned or wanted in a text. */
function tellsOfLater(text: string): boolean {
  if (last.text !== text)
    last = { text, isAny: reachesOf(text).some(({ kind }) => kind === 'future' || kind === 'wanted') };
  return last.isAny;
}

/** Whether a sentence tells the time that was found in it as that of something to come: what is due, planned or wanted. */
export function isAhead({ input = '', index = 0, 0: { length } }: RegExpMatchArray): boolean {
  const from = Math.max(0, index - maxChars);
  const before = input.slice(from, index);
  if (lasting.test(before) && !over.test(clauseBefore(before))) return true;
  if (!tellsOfLater(input)) return false;
  const reaches = reachesOf(input.slice(from, index + length + maxChars)).filter(
    ({ kind }) => kind === 'future' || kind === 'wanted',
  );
  const at = index - from;
  const isTold = reaches.some(
    ({ marker, end }) => marker.end <= at && at < end && !past.test(before.slice(marker.end)),
  );
  if (isTold) return true;
  return (
    opensWithTime.test(before) &&
    reaches.some(({ marker }) => marker.start >= at + length && isNext(input, index + length, from + marker.start))
  );
}

const clauseBefore = (text: string): string =>
  text.slice(Math.max(...['.', ';', ':', ','].map((mark) => text.lastIndexOf(mark))) + 1);

/** Whether what is announced is the first thing that a sentence tells behind a time: no other verb stands between. */
const isNext = (text: string, from: number, to: number): boolean =>
  !/[.;:]/.test(text.slice(from, to)) && !past.test(text.slice(from, to));
