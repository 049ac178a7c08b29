import type { Pack } from '../pack.ts';

/**
 * A question in a language in English, the commonest word for each of its own: enough to tell what kind of question it is. As it
 * stands where nothing leads into English.
 */
export function plainEnglish({ bridge }: Pick<Pack, 'bridge'>, question: string): string {
  if (bridge === null) return question;
  const pieces = bridge.pieces(question);
  return bridge.inEnglish(
    question,
    pieces,
    pieces.map(({ choices }) => choices[0] ?? ''),
  );
}
