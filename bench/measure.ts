import { REPORT_FONT } from "../src/sheets/theme";
import { SAMPLE_MEASURES } from "../src/sheets/samples/measures";
import { countLines } from "../src/thai/measure";
import { medianTime, type Benchmark } from "./bench";

/** Line counts of many cells: with phrases that recur, and with a number inside every phrase so that no cache helps. */
export const measure: Benchmark = async () => {
  const texts = SAMPLE_MEASURES.flatMap(({ analysis, linkedAnalysis, steps }) => [
    analysis,
    linkedAnalysis,
    steps,
  ]);
  const cells = Array.from({ length: 8_000 }, (_, index) => texts[index % texts.length] ?? "");
  let round = 0;
  const count = (all: readonly string[]) => {
    for (const cell of all) countLines(cell, 120, { size: 14 });
  };
  const known = await medianTime(() => count(cells), 3);
  const fresh = await medianTime(() => {
    round++;
    count(cells.map((cell, index) => cell.replace(/ /g, ` ${round}${index} `)));
  }, 3);
  return [
    {
      name: "line counts, 8,000 cells",
      value: Math.round(known),
      unit: "ms",
      note: `${REPORT_FONT} 14 pt`,
    },
    { name: "line counts, 8,000 cells, no two alike", value: Math.round(fresh), unit: "ms" },
  ];
};
