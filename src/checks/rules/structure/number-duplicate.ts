import { numberedRows } from "../../numbering";
import { defineRule } from "../../rule";

export const numberDuplicate = defineRule({
  id: "number-duplicate",
  family: "structure",
  severity: "warning",
  reads: ["tables"],
  name: { th: "ลำดับที่ซ้ำ", en: "Duplicate numbers of rows" },
  text: { th: "ลำดับที่ {found} ซ้ำกับแถวก่อนหน้า", en: "The row above has the number {found} too." },
  expected: { th: "ลำดับที่ {next}", en: "Number {next}" },
  *look(input) {
    for (const { row, at, number, follows, next } of numberedRows(input)) {
      if (follows !== "doubled") continue;
      yield { at, found: number, params: { next }, indicator: row.indicator };
    }
  },
});
