import { createHash } from 'node:crypto';
import type { Answer } from '../answer/answer.ts';
import { type Block, type Button, buttons, paragraph, type Reply, reply, text } from '../chat/reply.ts';
import type { Words } from './words/words.ts';

/** Names an answer without saying anything of it: a hash of what it shows. */
export function answerIdOf(answer: Pick<Answer, 'question' | 'headline' | 'lines'>): string {
  const shown = JSON.stringify([answer.question, answer.headline, answer.lines]);
  return createHash('sha256').update(shown).digest('base64url').slice(0, 16);
}

const thumb = (label: string, verb: string, answerId: string): Button => ({
  label,
  action: { name: `feedback.${verb}`, value: answerId },
  emphasis: 'secondary',
});

/** The two thumbs under an answer. Slack draws a pair of these names in a form of its own. */
export const thumbs = (answer: Pick<Answer, 'question' | 'headline' | 'lines'>, words: Words): Block => {
  const answerId = answerIdOf(answer);
  return buttons(thumb(words.helpful, 'good', answerId), thumb(words.notHelpful, 'bad', answerId));
};

const isThumb = ({ action }: Button): boolean => action.name.startsWith('feedback.');

/** What the thumbs of a reply carry, each once. */
export const thumbValues = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(
    blocks.flatMap((block) =>
      block.kind === 'buttons' ? block.buttons.filter(isThumb).map(({ action }) => action.value) : [],
    ),
  ),
];

/** The same with other values in the thumbs. */
export const withThumbValues = (blocks: readonly Block[], valueFor: (value: string) => string): readonly Block[] =>
  blocks.map((block) =>
    block.kind === 'buttons'
      ? {
          ...block,
          buttons: block.buttons.map((button) =>
            isThumb(button)
              ? { ...button, action: { ...button.action, value: valueFor(button.action.value) } }
              : button,
          ),
        }
      : block,
  );

/** An answer without its thumbs: of what was asked privately nothing is kept. */
export const withoutThumbs = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'buttons') return [block];
    const others = block.buttons.filter((button) => !isThumb(button));
    return others.length === 0 ? [] : [{ ...block, buttons: others }];
  });

/** Thanks for a thumb up, or for a reason. */
export function thanksReply(words: Words): Reply {
  return reply([paragraph(text(words.thanksForRating))], { isPrivate: true, language: words.language });
}

/** Asks what was wrong with an answer; the thumb itself is already kept. */
export function reasonsReply(answerId: string, words: Words): Reply {
  const { ratingReasons } = words;
  return reply(
    [
      paragraph(text(words.whatWasWrong)),
      buttons(
        thumb(ratingReasons.wrong, 'wrong', answerId),
        thumb(ratingReasons['off-topic'], 'off-topic', answerId),
        thumb(ratingReasons.incomplete, 'incomplete', answerId),
      ),
    ],
    { isPrivate: true, language: words.language },
  );
}

/** How answers were found, in counts. */
export function feedbackReply(
  counts: readonly {
    readonly verdict: 'helpful' | 'unhelpful';
    readonly reason: string | null;
    readonly times: number;
  }[],
  days: number,
  words: Words,
): Reply {
  const reasons: Readonly<Record<string, string>> = words.ratingReasons;
  const line = ({ verdict, reason, times }: (typeof counts)[number]) =>
    words.ratingLine(
      verdict === 'helpful' ? words.helpful : words.notHelpful,
      reason === null ? null : (reasons[reason] ?? reason),
      times,
    );
  const blocks: Block[] =
    counts.length === 0
      ? [paragraph(text(words.noRatings(days)))]
      : [paragraph(text(words.ratings(days))), { kind: 'list', items: counts.map((count) => [text(line(count))]) }];
  const data = { kind: 'facts', value: { counts, days } } as const;
  return reply(blocks, { isPrivate: true, data, language: words.language });
}
