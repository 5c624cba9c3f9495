import { proposeSteps } from "../src/checks/cleanup/propose";
import { findTables } from "../src/tables/find";
import { bookOf } from "../src/ita/rulebook/book";
import { SAMPLE_MEASURES } from "../src/sheets/samples/measures";
import { inSlices } from "../src/taskpane/cleanup/slices";
import type { Benchmark } from "./bench";

const ROWS = 10_000;
const HEADINGS = [
  "ประเด็น/ตัวชี้วัด",
  "ข้อคำถาม ITA",
  "ผลการวิเคราะห์ประเมิน",
  "มาตรการ/โครงการ/กิจกรรม",
  "ขั้นตอน/วิธีการดำเนินการ",
  "ระยะเวลาดำเนินการ",
];

/** The clean-up of a pasted plan in which every cell is untidy, computed as the pane does: the whole, and the longest time in which the pane could not answer. */
export const cleanup: Benchmark = async () => {
  const lines = Array.from({ length: ROWS }, (_, index) => {
    const measure = SAMPLE_MEASURES[index % SAMPLE_MEASURES.length];
    if (!measure) throw new Error("the sample has measures");
    return [
      ` ${measure.indicator}`,
      `${measure.questionCode}  ข้อคำถาม`,
      `${measure.analysis}  ${index}`,
      `<p>${measure.measure}</p> ${index}`,
      `${measure.steps}\n\nลำดับ ${index}`,
      "๑ ต.ค.๖๘ - ๓๐ ก.ย.๖๙",
    ];
  });
  const cells = { sheet: "แผน", row: 0, column: 0, values: [HEADINGS, ...lines] };
  const tables = findTables(cells);
  const book = bookOf(2568) ?? undefined;
  let longest = 0;
  const start = performance.now();
  let last = start;
  const turn = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const ticking = setInterval(turn, 0);
  const proposals = await inSlices(
    proposeSteps(tables, cells, { digits: "thai", book }),
    new AbortController().signal,
    () => undefined,
  );
  clearInterval(ticking);
  const time = performance.now() - start;
  turn();
  const name = `clean-up, ${(proposals?.length ?? 0).toLocaleString("en")} untidy cells`;
  return [
    { name, value: Math.round(time), unit: "ms" },
    { name: `${name}: longest time without an answer`, value: Math.round(longest), unit: "ms" },
  ];
};
