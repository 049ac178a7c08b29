import type { types } from '@slack/bolt';
import type { Command } from '../../bot/command.ts';
import { pagesOf } from '../../chat/fit.ts';
import { type Block, type Inline, note, paragraph, type Reply, strong, text } from '../../chat/reply.ts';
import { budget, renderBlocks } from './render.ts';

/** What a person sees who opens the app: how to ask, and what the bot knows as far as there is room for it. */
export function homeView(commands: readonly Command[], prefix: string, sources: Reply | null): types.HomeView {
  const blocks = [...howToAsk(commands, prefix), ...(sources ? [divider, ...sources.blocks] : [])];
  const [page = []] = pagesOf(blocks, budget, () => divider);
  return { type: 'home', blocks: [...renderBlocks(page, 'view')] };
}

const divider: Block = { kind: 'divider' };

function howToAsk(commands: readonly Command[], prefix: string): readonly Block[] {
  return [
    { kind: 'headline', text: 'Ask the articles' },
    paragraph(
      text(
        'Write your question here under Messages, or mention the bot in a channel, in your own words: “How many children need aid?” Then go on as you would with a colleague: “and in Peru?”, “says who?”, “what about Newsvane?”',
      ),
    ),
    paragraph(
      text(
        'Every line of an answer is a sentence of an article, with its source and date; where the articles do not say, the bot says that.',
      ),
    ),
    { kind: 'heading', text: 'Or use a command' },
    { kind: 'list', items: commands.map((command) => described(command, prefix)) },
    note(text(`/${prefix}help followed by a command shows what can be said with it.`)),
  ];
}

function described({ name, description }: Command, prefix: string): readonly Inline[] {
  return [strong(`/${prefix}${name}`), text(` ${description}`)];
}
