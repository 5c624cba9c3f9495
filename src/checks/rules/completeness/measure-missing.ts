import type { CheckInput } from "../../input";
import { spotOf } from "../../rows";
import { defineRule } from "../../rule";

export const measureMissing = defineRule({
  id: "measure-missing",
  family: "completeness",
  severity: "warning",
  reads: ["tables"],
  name: { th: "ตัวชี้วัดที่ยังไม่มีมาตรการ", en: "Indicators without a measure" },
  text: {
    th: "ตัวชี้วัดที่ {number} {name} ยังไม่มีมาตรการ",
    en: "Indicator {number} {name} has no measure.",
  },
  expected: {
    th: "เพิ่มมาตรการอย่างน้อยหนึ่งรายการสำหรับตัวชี้วัดนี้",
    en: "At least one measure for this indicator",
  },
  *look({ rows, book, planBook }: CheckInput) {
    const plan = rows.filter(({ table, indicator }) => table.kind === "measures" && indicator);
    const [first] = plan;
    // A form without indicators cannot be judged by them.
    if (!first) return;
    for (const { number, name } of book.indicators) {
      const own = plan.filter(({ indicator }) => indicator === number);
      if (own.some(({ record }) => record.cells.measure)) continue;
      const [prepared] = own;
      yield {
        at: prepared
          ? spotOf(prepared, "measure")
          : {
              sheet: first.table.sheet,
              row: first.table.area.row,
              column: spotOf(first, "indicator").column,
            },
        params: { number, name: name.value },
        indicator: number,
        severity: planBook.measures.everyIndicator.value ? "error" : "warning",
      };
    }
  },
});
