import type { types } from '@slack/bolt';
import type { Command } from '../../bot/command.ts';
import { pagesOf } from '../../chat/fit.ts';
import { type Block, type Inline, note, paragraph, type Reply, strong, text } from '../../chat/reply.ts';
import { describedIn } from '../../reply/help.ts';
import type { Words } from '../../reply/words/words.ts';
import { budget, renderBlocks } from './render.ts';

/** What a person sees who opens the app: how to ask, and what the bot knows as far as there is room for it. */
export function homeView(
  commands: readonly Command[],
  prefix: string,
  sources: Reply | null,
  words: Words,
): types.HomeView {
  const blocks = [...howToAsk(commands, prefix, words), ...(sources ? [divider, ...sources.blocks] : [])];
  const [page = []] = pagesOf(blocks, budget, () => divider);
  return { type: 'home', blocks: [...renderBlocks(page, 'view')] };
}

const divider: Block = { kind: 'divider' };

function howToAsk(commands: readonly Command[], prefix: string, words: Words): readonly Block[] {
  return [
    { kind: 'headline', text: words.homeTitle },
    paragraph(text(words.homeHow)),
    paragraph(text(words.homeWhat)),
    { kind: 'heading', text: words.homeCommands },
    { kind: 'list', items: commands.map((command) => described(command, prefix, words)) },
    note(text(words.helpMore)),
  ];
}

function described({ name, description }: Command, prefix: string, words: Words): readonly Inline[] {
  return [strong(`/${prefix}${name}`), text(` ${describedIn(name, description, words)}`)];
}
