import { bestOrder, type SummaryBlock } from "../../../src/sheets/reports/summary/packing";

const block = (height: number): SummaryBlock => ({ height, add: () => undefined });
const heightsOf = (order: readonly SummaryBlock[]) => order.map(({ height }) => height);

function packed(first: number[], others: number[], early: number, room = 100, used = 0, tail = 0) {
  const chart = block(early);
  const blocks = { first: first.map(block), others: [...others.map(block), chart] };
  return heightsOf(
    bestOrder({ ...blocks, early: { block: chart, before: [0, 1] } }, { room, used, tail }),
  );
}

describe("the order of blocks on pages", () => {
  test("is the one in which they are read best, where it costs no page", () => {
    expect(packed([30], [30, 20], 15)).toEqual([30, 30, 20, 15]);
  });

  test("fills a page that would be left half empty with what fits", () => {
    expect(packed([50], [60, 35], 40)).toEqual([50, 35, 60, 40]);
  });

  test("takes the chart before the texts where that saves a page", () => {
    expect(packed([90], [40], 55, 100, 40)).toEqual([55, 90, 40]);
  });

  test("keeps room for the signatures below the last block", () => {
    const order = packed([], [70, 50], 20, 100, 0, 30);
    expect(order).toHaveLength(3);
    expect((order.at(-1) ?? 0) + 30).toBeLessThanOrEqual(100);
  });
});
