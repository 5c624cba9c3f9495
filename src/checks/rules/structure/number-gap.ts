import { numberedRows } from "../../numbering";
import { defineRule } from "../../rule";

export const numberGap = defineRule({
  id: "number-gap",
  family: "structure",
  severity: "warning",
  reads: ["tables"],
  name: { th: "ลำดับที่ไม่ต่อเนื่อง", en: "Gaps in the numbers of rows" },
  text: {
    th: "ลำดับที่ {found} ไม่ต่อจากลำดับที่ {before} ของแถวก่อนหน้า",
    en: "Number {found} does not follow {before} of the row above.",
  },
  expected: { th: "ลำดับที่ {next}", en: "Number {next}" },
  *look(input) {
    for (const { row, at, number, before, follows, next } of numberedRows(input)) {
      if (follows !== "skipping" || before === null) continue;
      yield { at, found: number, params: { before, next }, indicator: row.indicator };
    }
  },
});
