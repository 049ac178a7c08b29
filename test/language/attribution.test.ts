import { expect, it } from 'vitest';
import { speakerIn } from '../../src/language/attribution.ts';

it.each([
  ['"The quay is sound," Ms Lindqvist said.', 'Ms Lindqvist'],
  ['"Nobody was told," said Captain Olaf Brandt, who runs the ferry.', 'Captain Olaf Brandt'],
  ['The union withdrew its call, said Mara Voss, its secretary.', 'Mara Voss'],
  ['"We never saw it," said its director, Henrik Solberg.', 'Henrik Solberg'],
  ['A spokesman for the port, Lio Marsh, said it was too early to tell.', 'Lio Marsh'],
  ['Rust had eaten the spring, according to a report of the harbour office.', 'a report of the harbour office'],
  ['Exports have doubled, Donald Miller writes.', 'Donald Miller'],
  ['No complaint had reached the firm, he said.', null],
  ['The bridge was closed on Monday.', null],
])('%s: %s says it', (sentence, speaker) => {
  expect(speakerIn(sentence)).toBe(speaker);
});
