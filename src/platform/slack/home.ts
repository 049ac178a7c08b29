import type { types } from '@slack/bolt';
import type { Command } from '../../command.ts';
import { pagesOf } from '../../reply/fit.ts';
import { type Block, type Inline, type Reply, strong, text } from '../../reply/reply.ts';
import { usageHint } from './manifest.ts';
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
    {
      kind: 'paragraph',
      inlines: [
        text(
          'Mention the bot, write to it directly, or use a command. Answers are in the own words of the articles, each with its source; where they do not say, the bot says that.',
        ),
      ],
    },
    { kind: 'list', items: commands.map((command) => described(command, prefix)) },
  ];
}

function described(command: Command, prefix: string): readonly Inline[] {
  return [strong(`/${prefix}${command.name} ${usageHint(command)}`.trim()), text(` ${command.description}`)];
}
