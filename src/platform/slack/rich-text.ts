import type { types } from '@slack/bolt';
import { citationLink } from '../../answer/citation.ts';
import { honestLink } from '../../chat/honest-link.ts';
import { isBlank, plainLine } from '../../chat/plain.ts';
import type { Inline } from '../../chat/reply.ts';
import { unbroken } from '../shared/markup.ts';
import type { Excerpt, SameSource } from '../shared/same-source.ts';
import { readableInstant, webAddress } from './marks.ts';

/** A run of rich text: it is shown to the letter, so there is no markup in it that could be forged. */
export type RichElement = types.RichTextElement;

/** Runs as one paragraph; nothing where a reader would see nothing. */
export function richText(elements: readonly RichElement[]): readonly types.KnownBlock[] {
  const shown = visible(elements);
  return shown.length === 0 ? [] : [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: shown }] }];
}

/** Items as a bulleted list; those without anything to see are left out. */
export function richList(items: readonly (readonly Inline[])[]): readonly types.KnownBlock[] {
  const sections = items
    .map((item) => visible(item.flatMap(element)))
    .filter((elements) => elements.length > 0)
    .map((elements) => ({ type: 'rich_text_section' as const, elements }));
  return sections.length === 0
    ? []
    : [{ type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements: sections }] }];
}

/** Elements without text are refused by Slack; a line that shows nothing is left out as a whole. */
export function visible(elements: readonly RichElement[]): RichElement[] {
  const isShown = elements.some((each) => each.type !== 'text' || !isBlank(each.text));
  return isShown ? elements.filter((each) => each.type !== 'text' || each.text !== '') : [];
}

/** An inline as runs of rich text. */
export function element(part: Inline): readonly RichElement[] {
  switch (part.kind) {
    case 'text':
      return [{ type: 'text', text: plainLine(part.text) }];
    case 'strong':
      return [{ type: 'text', text: plainLine(part.text), style: { bold: true } }];
    case 'emphasis':
      return [{ type: 'text', text: plainLine(part.text), style: { italic: true } }];
    case 'link':
      return honestLink(part).flatMap((each) =>
        each.kind === 'link' ? [link(plainLine(each.text).trim(), each.url)] : element(each),
      );
    case 'citation':
      return [link(`[${part.citation.number}]`, citationLink(part.citation))];
    case 'time': {
      const { seconds, format, fallback } = readableInstant(part);
      return [{ type: 'date', timestamp: seconds, format, fallback }];
    }
  }
}

function link(text: string, url: string): RichElement {
  const safe = webAddress(url);
  return safe === null || isBlank(text) ? { type: 'text', text } : { type: 'link', url: safe, text };
}

/** An excerpt: who and when in front, the words, its numbers behind. */
export function excerptElements(excerpt: Excerpt): readonly RichElement[] {
  const label = labelElements(excerpt);
  return [...label, ...(label.length > 0 ? [line] : []), ...saidElements(excerpt)];
}

const line: RichElement = { type: 'text', text: '\n' };

/** Who says it in bold, what kind of piece it is and of which day behind. */
function labelElements({ source, detail = '' }: Pick<Excerpt, 'source' | 'detail'>): readonly RichElement[] {
  const [name, rest] = [plainLine(source).trim(), plainLine(detail).trim()];
  return [
    ...(isBlank(name) ? [] : [bold(name)]),
    ...(isBlank(rest) ? [] : [{ type: 'text', text: `${isBlank(name) ? '' : ' · '}${rest}` } as const]),
  ];
}

/** Excerpts of one source: who and when above, each in a line below. */
export function sameSourceText({ excerpts, ...source }: SameSource): readonly types.KnownBlock[] {
  const label = { type: 'rich_text_section' as const, elements: [...labelElements(source)] };
  const elements = excerpts
    .map((each) => visible(saidElements(each)))
    .filter((shown) => shown.length > 0)
    .map((shown) => ({ type: 'rich_text_section' as const, elements: shown }));
  const list = { type: 'rich_text_list' as const, style: 'bullet' as const, elements };
  return [{ type: 'rich_text', elements: elements.length === 0 ? [label] : [label, list] }];
}

const bold = (text: string): RichElement => ({ type: 'text', text, style: { bold: true } });

function saidElements({ text, quoted, citations, also = [] }: Excerpt): readonly RichElement[] {
  const words = plainLine(text).trim();
  const said = quoted ? `“${words}”` : words;
  return [
    { type: 'text', text: citations.length > 0 ? `${said}${unbroken}` : said },
    ...citations.flatMap((citation) => element({ kind: 'citation', citation })),
    ...also.flatMap(element),
  ];
}
