import { levelIn } from "../../levels";
import { scoreIn } from "../../scoreTables";
import { defineRule } from "../../rule";

/** What a table may write for "no score". */
const NONE = /^[-–—]$/;

export const scoreNumber = defineRule({
  id: "score-number",
  family: "scores",
  severity: "error",
  reads: ["tables"],
  name: { th: "คะแนนที่ไม่ใช่ตัวเลข", en: "Scores that are no numbers" },
  text: { th: "คะแนน “{found}” ไม่ใช่ตัวเลข", en: "The score “{found}” is not a number." },
  expected: { th: "ตัวเลข 0 ถึง 100", en: "A number from 0 to 100" },
  *look({ tables, book }) {
    for (const { kind, sheet, records } of tables) {
      if (kind !== "scores") continue;
      for (const record of records) {
        if (record.kind !== "data" && record.kind !== "total") continue;
        for (const field of ["score", "instrumentScore", "weighted"] as const) {
          const cell = record.cells[field];
          if (!cell || cell.row !== record.row || cell.formula || cell.text === "") continue;
          if (scoreIn(cell) !== null || NONE.test(cell.text)) continue;
          // The level may stand under the total.
          if (record.kind === "total" && levelIn(cell.text, book.core)) continue;
          yield { at: { sheet, row: cell.row, column: cell.column }, found: cell.text };
        }
      }
    }
  },
});
