import { halves } from './halves.ts';
import type { Block } from './reply.ts';

/** What a block takes up on a surface once it is drawn; infinite where it cannot be drawn in one piece. */
export interface Cost {
  readonly chars: number;
  readonly parts: number;
}

/** How much one message of a surface holds. */
export interface Budget {
  readonly maxChars: number;
  /** Components, or blocks of the platform's own. */
  readonly maxParts: number;
  readonly cost: (block: Block) => Cost;
}

/** What stands under each page because of what is on it; a function of the page's blocks. */
export type Under = (page: readonly Block[]) => readonly Block[];
const nothingUnder: Under = () => [];

/** A page number as wide as any: room is kept for its button, before it is known how many pages there will be. */
const widestPage = 99_999;

/** Buttons at the end go with the first page as long as they take no more than this share of it. */
const pinnedShare = 0.4;

/**
 * Cuts a reply into pages that each fit a message, between blocks and nowhere else. A block that no message could hold
 * becomes several: a list between its items, a table between its rows, plain text between its words. An excerpt is never
 * cut: one that is too long is named and linked instead. Buttons that end the reply stay on the first page.
 *
 * @param more the button that leads to a page, counted from 0; it ends every page but the last.
 * @param under goes with each page, above the buttons that end the reply.
 * @returns at least one page; the blocks of all pages, without `more` and `under`, are the reply's in their order.
 */
export function pagesOf(
  blocks: readonly Block[],
  surface: Budget,
  more: (page: number) => Block,
  under: Under = nothingUnder,
): readonly (readonly Block[])[] {
  const budget = measuredOnce(surface);
  const tail = pinnedTail(blocks, budget);
  const body = blocks.slice(0, blocks.length - tail.length);
  const only = [...body, ...under(body), ...tail];
  if (fits(only, budget)) return [only];
  const moreCost = budget.cost(more(widestPage));
  const room = minus(minus(budget, totalOf(tail, budget)), moreCost);
  const whole = body.flatMap((block) => pieces(block, budget, room, under));
  const pages = filled(whole, budget, tail, moreCost, under);
  return pages.map((page, n) => [
    ...page,
    ...under(page),
    ...(n === 0 ? tail : []),
    ...(n + 1 < pages.length ? [more(n + 1)] : []),
  ]);
}

/** Drawing a block to measure it is the costly part; each is drawn once. */
function measuredOnce({ cost, ...limits }: Budget): Budget {
  const known = new Map<Block, Cost>();
  return {
    ...limits,
    cost: (block) => {
      const found = known.get(block) ?? cost(block);
      known.set(block, found);
      return found;
    },
  };
}

function pinnedTail(blocks: readonly Block[], budget: Budget): readonly Block[] {
  const start = blocks.findLastIndex((block) => block.kind !== 'buttons') + 1;
  const tail = blocks.slice(start);
  const total = totalOf(tail, budget);
  const isSmall = total.chars <= budget.maxChars * pinnedShare && total.parts <= budget.maxParts * pinnedShare;
  return isSmall ? tail : [];
}

/** The block itself where it fits into `room`, else what it can be cut into. */
function pieces(block: Block, budget: Budget, room: Cost, under: Under): readonly Block[] {
  if (fits([block, ...under([block])], budget, room)) return [block];
  return halves(block).flatMap((half) => pieces(half, budget, room, under));
}

/** Greedy: as many blocks as fit, room for what else the page carries left free. A heading moves on with what it heads. */
function filled(
  blocks: readonly Block[],
  budget: Budget,
  tail: readonly Block[],
  more: Cost,
  under: Under,
): readonly Block[][] {
  const pages: Block[][] = [];
  let open: Block[] = [];
  const roomOf = (page: number) => minus(minus(budget, more), page === 0 ? totalOf(tail, budget) : nothing);
  const isRoomFor = (page: readonly Block[], n: number) => fits([...page, ...under(page)], budget, roomOf(n));
  for (const block of blocks) {
    if (open.length > 0 && !isRoomFor([...open, block], pages.length)) {
      const carried = headingsAtEnd(open);
      const carries = carried.length < open.length && isRoomFor([...carried, block], pages.length + 1);
      pages.push(carries ? open.slice(0, open.length - carried.length) : open);
      open = carries ? carried : [];
    }
    open.push(block);
  }
  if (open.length > 0) pages.push(open);
  return pages;
}

function headingsAtEnd(blocks: readonly Block[]): Block[] {
  return blocks.slice(blocks.findLastIndex(({ kind }) => kind !== 'heading' && kind !== 'divider') + 1);
}

const nothing: Cost = { chars: 0, parts: 0 };

function fits(blocks: readonly Block[], budget: Budget, room: Cost = minus(budget, nothing)): boolean {
  const { chars, parts } = totalOf(blocks, budget);
  return chars <= room.chars && parts <= room.parts;
}

function totalOf(blocks: readonly Block[], { cost }: Budget): Cost {
  return blocks
    .map(cost)
    .reduce((sum, each) => ({ chars: sum.chars + each.chars, parts: sum.parts + each.parts }), nothing);
}

function minus(from: Cost | Budget, taken: Cost): Cost {
  const { chars, parts } = 'cost' in from ? { chars: from.maxChars, parts: from.maxParts } : from;
  return { chars: chars - taken.chars, parts: parts - taken.parts };
}
