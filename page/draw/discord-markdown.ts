import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** A node of Discord's Markdown, as the parser gives it. */
export interface MarkdownNode {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[];
  readonly items?: readonly (readonly MarkdownNode[])[];
  readonly target?: string;
  readonly level?: number;
  readonly timestamp?: string;
  readonly format?: string;
}

type Rule = (typeof rulesExtended)[string];

/**
 * The parser knows no lists; Discord does. Items of one line are all that the bot writes. The parser's own rules take
 * the last group of a match for the end of a line, hence the one around the line break.
 */
const list: Rule = {
  order: (rulesExtended.heading?.order ?? 0) - 0.6,
  match(source, { prevCapture }) {
    const isLineStart = prevCapture === null || prevCapture === undefined || prevCapture[0].endsWith('\n');
    return isLineStart ? /^(?:- [^\n]*(?:(\n)|$))+/.exec(source) : null;
  },
  parse([all = ''], parse, state) {
    const items = all.split('\n').filter((line) => line !== '');
    return { items: items.map((item) => parse(item.slice(2), state)) };
  },
};

const parser = SimpleMarkdown.parserFor({ ...rulesExtended, list });

/** Reads the text of a text display as Discord's clients do. */
export function parseMarkdown(content: string): readonly MarkdownNode[] {
  return parser(content, { inline: true }) as readonly MarkdownNode[];
}
