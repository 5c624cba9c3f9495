/** Labels and the scores beside them, for the functions that rank. */
import { ok, type Result } from "../core/result";
import { functionTexts } from "../locale/functions";
import { blanksRefusal } from "./readers";
import { invalidValue, parameter, type FunctionRefusal, type CellStrip } from "./record";

export const labels = parameter("labels", "ชื่อรายการ", "labels", {
  th: "ชื่อหรือรหัสของแต่ละคะแนน เป็นแถวเดียวหรือคอลัมน์เดียว",
  en: "Name or code of each score, one row or one column",
});

export const scoreList = parameter("scores", "คะแนน", "scoreList", {
  th: "คะแนน (0–100) จำนวนเท่ากับชื่อ เป็นแถวเดียวหรือคอลัมน์เดียว",
  en: "As many scores (0–100) as labels, one row or one column",
});

export interface LabelledScore {
  readonly label: number | string;
  /** 0–100. */
  readonly score: number;
}

/** Labels with their scores in the order given; rows in which both are blank are left out. */
export function labelledScores(
  labelLine: CellStrip<number | string>,
  scoreLine: CellStrip<number>,
): Result<readonly LabelledScore[], FunctionRefusal> {
  if (scoreLine.length !== labelLine.length) {
    const params = { expected: labelLine.length, found: scoreLine.length };
    return invalidValue(functionTexts.wrongCount, params, { argument: scoreList });
  }
  const filled = Math.max(labelLine.cells.length, scoreLine.cells.length);
  const entries: LabelledScore[] = [];
  const [withoutLabel, withoutScore] = [new Set<number>(), new Set<number>()];
  for (let i = 0; i < filled; i++) {
    const [label = null, score = null] = [labelLine.cells[i], scoreLine.cells[i]];
    if (label !== null && score !== null) entries.push({ label, score });
    else if (label !== null) withoutScore.add(i);
    else if (score !== null) withoutLabel.add(i);
  }
  for (const [places, argument] of [
    [withoutLabel, labels],
    [withoutScore, scoreList],
  ] as const) {
    if (places.size === 0) continue;
    const cells = Array.from({ length: filled }, (_, i) => (places.has(i) ? null : 0));
    return blanksRefusal({ cells, length: filled }, argument);
  }
  return ok(entries);
}
