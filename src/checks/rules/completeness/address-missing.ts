import { groupBy } from "../../group";
import { spotOf } from "../../rows";
import { defineRule } from "../../rule";

/** Rows with an address at least; fewer say nothing of the others. */
const FEWEST_FILLED = 3;
/** In a list that is being filled in, more are blank: then nothing is forgotten yet. */
const MOST_BLANK = 0.25;

export const addressMissing = defineRule({
  id: "address-missing",
  family: "completeness",
  severity: "warning",
  reads: ["tables"],
  name: { th: "ข้อที่ยังไม่มีลิงก์", en: "Items without an address" },
  text: {
    th: "ข้อ {found} ยังไม่มีลิงก์ ข้ออื่นในรายการมีแล้ว",
    en: "{found} has no web address, though the other items of the list have one.",
  },
  expected: { th: "ที่อยู่เว็บไซต์ของข้อ {found}", en: "The web address of {found}" },
  *look({ codedRows }) {
    for (const [table, rows] of groupBy(codedRows, (row) => row.table)) {
      if (!table.columns.some(({ field }) => field === "address")) continue;
      const items = rows.filter(
        ({ continued, record: { cells } }) =>
          !continued && (cells.questionCode ?? cells.question ?? cells.item),
      );
      const blank = items.filter(({ record }) => !record.cells.address);
      const few = blank.length <= items.length * MOST_BLANK;
      if (!few || items.length - blank.length < FEWEST_FILLED) continue;
      for (const row of blank) {
        const { questionCode, question, item } = row.record.cells;
        const found = (questionCode ?? question ?? item)?.text ?? "";
        yield { at: spotOf(row, "address"), found, indicator: row.indicator };
      }
    }
  },
});
