import type { types } from '@slack/bolt';
import type { Command } from '../../command.ts';
import { type Block, type Inline, type Reply, strong, text } from '../../reply/reply.ts';
import { maxBlocksChars, maxViewBlocks } from './limits.ts';
import { usageHint } from './manifest.ts';
import { renderBlocks } from './render.ts';

/** What a person sees who opens the app: how to ask, and what the bot knows. */
export function homeView(commands: readonly Command[], prefix: string, sources: Reply | null): types.HomeView {
  const blocks = [...howToAsk(commands, prefix), ...(sources ? [{ kind: 'divider' } as const, ...sources.blocks] : [])];
  return { type: 'home', blocks: fitting(renderBlocks(blocks, 'view')) };
}

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

/** A view holds less than the sources may have to say; what does not fit is left out from the end. */
function fitting(blocks: readonly types.KnownBlock[]): types.KnownBlock[] {
  let chars = 0;
  return blocks.slice(0, maxViewBlocks).filter((block) => {
    chars += JSON.stringify(block).length;
    return chars <= maxBlocksChars;
  });
}
