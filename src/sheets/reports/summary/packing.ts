/** Something that stands on one page as a whole: a table with its heading, a paragraph, a chart. */
export interface SummaryBlock {
  /** Points, with what is left free below it. */
  readonly height: number;
  add(): void;
}

/** The blocks of a sheet, as far as their order is free. */
export interface Blocks {
  /** These come first, in this order. */
  readonly first: readonly SummaryBlock[];
  /** The others follow; this is the order in which they are read best. */
  readonly others: readonly SummaryBlock[];
  /** The one of them that may also stand anywhere before the texts: in front of so many of the first. */
  readonly early: { readonly block: SummaryBlock; readonly before: readonly number[] };
}

/** The pages that blocks are laid on, in points. */
export interface PackedPages {
  readonly room: number;
  /** What the first page holds already. */
  readonly used: number;
  /** What must follow the last block on its page, such as signatures. */
  readonly tail: number;
}

// What is disliked, in one measure.
const PAGE = 1000;
/** A page left white that another follows; a little of it is nothing. */
const WHITE = 100;
const LITTLE_WHITE = 0.15;
/** A last page that is filled less than this: a chart alone is. */
const LITTLE_LAST = 0.5;
const NEARLY_EMPTY = 200;
/** Two blocks in another order than they are read best. */
const SWAPPED = 1;

/** The order of the blocks under which the pages are few and full, and else as they are read best. */
export function bestOrder(blocks: Blocks, pages: PackedPages): readonly SummaryBlock[] {
  let best: { readonly order: readonly SummaryBlock[]; readonly cost: number } | null = null;
  for (const { order, swaps } of orders(blocks)) {
    const cost = pagesCost(order, pages) + swaps * SWAPPED;
    if (!best || cost < best.cost) best = { order, cost };
  }
  return best?.order ?? [];
}

/** Every order that may be taken, with the number of pairs in it that are swapped. */
function orders({ first, others, early }: Blocks): { order: SummaryBlock[]; swaps: number }[] {
  const whole = permutations(others).map(({ order, swaps }) => ({
    order: [...first, ...order],
    swaps,
  }));
  const rest = permutations(others.filter((block) => block !== early.block));
  const moved = early.before.flatMap((at) =>
    rest.map(({ order, swaps }) => ({
      order: [...first.slice(0, at), early.block, ...first.slice(at), ...order],
      swaps: swaps + others.length,
    })),
  );
  return [...whole, ...moved];
}

function permutations(blocks: readonly SummaryBlock[]): { order: SummaryBlock[]; swaps: number }[] {
  if (blocks.length === 0) return [{ order: [], swaps: 0 }];
  return blocks.flatMap((block, index) =>
    permutations(blocks.filter((other) => other !== block)).map(({ order, swaps }) => ({
      order: [block, ...order],
      swaps: swaps + index,
    })),
  );
}

function pagesCost(order: readonly SummaryBlock[], { room, used, tail }: PackedPages): number {
  let cost = 0;
  let filled = used;
  order.forEach(({ height }, index) => {
    const needed = index === order.length - 1 ? height + tail : height;
    if (filled + needed > room) {
      cost += PAGE + WHITE * Math.max(0, 1 - filled / room - LITTLE_WHITE);
      filled = 0;
    }
    filled += height;
  });
  return cost + NEARLY_EMPTY * Math.max(0, LITTLE_LAST - filled / room);
}
