import type { Answer, Citation } from '../answer/answer.ts';
import type { Draft } from '../answer/check/draft-shape.ts';
import type { Check } from '../answer/check/verdict.ts';
import type { Comparison } from '../answer/compare/comparison.ts';
import type { Digest } from '../answer/digest.ts';
import type { Language } from './language.ts';

/** What a button or select does when it is used: `name` picks the handler, `value` is all it gets to know. */
export interface Action {
  /** `command.verb`, such as `ask.check`; registered by the command that owns it. */
  readonly name: string;
  /** State that must survive a restart. Name, value and separators together stay within 100 characters (Discord's `custom_id`). */
  readonly value: string;
}

export interface Button {
  readonly label: string;
  readonly action: Action;
  readonly emphasis: 'primary' | 'secondary' | 'danger';
}

/** One of many things to pick from. */
export interface Choice {
  readonly label: string;
  /** What else helps to pick it; may be cut short. */
  readonly detail: string;
  readonly action: Action;
}

/** A run of text. Everything in `text` is plain: a platform escapes it; markup in it never takes effect. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** The citation's number, linking to its very sentence. */
  | { readonly kind: 'citation'; readonly citation: Citation }
  /** An instant, shown in the reader's own zone where the platform can. */
  | { readonly kind: 'time'; readonly atMs: number; readonly style: 'date' | 'date-time' | 'relative' };

/** One part of a reply. Order is reading order; a platform may shorten only by leaving out whole blocks from the end. */
export type Block =
  /** The largest thing. Its numbers, where it has any, stand behind it where a platform can link there. */
  | { readonly kind: 'headline'; readonly text: string; readonly citations?: readonly Citation[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  /** One excerpt: who above, the words, its numbers behind. `quoted` words are the source's own and get quotation marks. */
  | {
      readonly kind: 'excerpt';
      readonly source: string;
      /** What kind of piece it is, and of which day; behind the source. */
      readonly detail?: string;
      readonly text: string;
      readonly quoted: boolean;
      readonly citations: readonly Citation[];
      /** Who else says so, behind the numbers. */
      readonly also?: readonly Inline[];
    }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** Small print. */
  | { readonly kind: 'note'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'divider' }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  /** One to pick of many, where as many buttons would be a wall. `prompt` says what picking does. */
  | { readonly kind: 'select'; readonly prompt: string; readonly choices: readonly Choice[] };

/** A table's cell. */
export type Cell = readonly Inline[];

/** The machine-readable form of a reply: `--json` prints its `value`. */
export type ReplyData =
  | { readonly kind: 'answer'; readonly value: Answer }
  | { readonly kind: 'comparison'; readonly value: Comparison }
  | { readonly kind: 'check'; readonly value: Check }
  | { readonly kind: 'draft'; readonly value: Draft }
  | { readonly kind: 'digest'; readonly value: Digest }
  /** What a list or a setting says. It quotes no article. */
  | { readonly kind: 'facts'; readonly value: object };

/** What is said, on any surface. */
export interface Reply {
  readonly blocks: readonly Block[];
  /** Shown to the asker alone where the platform can. */
  readonly isPrivate: boolean;
  /** What this answers (`Asked: When?`), for where that is not seen above it; null where there is nothing to repeat. */
  readonly asked: string | null;
  /** The language that it is said in; English where it is left out. */
  readonly language?: Language;
  /** The question that a line was understood as, where it was not taken as typed. */
  readonly took?: string;
  /** Null where a command has no machine-readable form. */
  readonly data: ReplyData | null;
}

export const text = (value: string): Inline => ({ kind: 'text', text: value });
export const strong = (value: string): Inline => ({ kind: 'strong', text: value });
export const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines });
export const note = (...inlines: Inline[]): Block => ({ kind: 'note', inlines });
export const buttons = (...all: Button[]): Block => ({ kind: 'buttons', buttons: all });

/** A reply of these blocks, public unless said otherwise. */
export function reply(
  blocks: readonly Block[],
  options: { isPrivate?: boolean; asked?: string; data?: ReplyData; language?: Language } = {},
): Reply {
  const { isPrivate = false, asked = null, data = null, language } = options;
  return { blocks, isPrivate, asked, data, ...(language === undefined ? {} : { language }) };
}

/** What a block cites. */
export function citationsIn(block: Block): readonly Citation[] {
  const cited = (inlines: Extract<Block, { kind: 'paragraph' }>['inlines']) =>
    inlines.flatMap((inline) => (inline.kind === 'citation' ? [inline.citation] : []));
  switch (block.kind) {
    case 'headline':
      return block.citations ?? [];
    case 'excerpt':
      return [...block.citations, ...cited(block.also ?? [])];
    case 'paragraph':
    case 'note':
      return cited(block.inlines);
    case 'list':
      return block.items.flatMap(cited);
    case 'table':
      return block.rows.flat().flatMap(cited);
    default:
      return [];
  }
}
