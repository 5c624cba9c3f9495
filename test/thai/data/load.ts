import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One recorded measurement: text index, column width and font size in points, bold 0 or 1, printed lines. */
export type Measurement = readonly [
  text: number,
  width: number,
  size: number,
  bold: 0 | 1,
  lines: number,
];

/** Texts and the lines LibreOffice gave them; made by scripts/record-heights.py. */
export interface RecordedHeights {
  readonly texts: readonly string[];
  readonly rows: readonly Measurement[];
}

/** Reads the recorded heights. */
export function loadHeights(): RecordedHeights {
  return JSON.parse(readFileSync(join(__dirname, "heights.json"), "utf8")) as RecordedHeights;
}
