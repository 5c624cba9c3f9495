import { spotOf } from "../../rows";
import { isTitleOnly } from "../../formParts";
import { defineRule } from "../../rule";

export const titleOnlyRow = defineRule({
  id: "title-only-row",
  family: "structure",
  severity: "warning",
  reads: ["tables"],
  name: { th: "แถวที่มีแต่ชื่อมาตรการ", en: "Rows that hold only the name of a measure" },
  text: {
    th: "แถวนี้มีแต่ชื่อมาตรการ “{found}” ช่องอื่นว่างหรืออยู่แถวถัดไป",
    en: "This row holds only the measure “{found}”; the rest is blank or stands on the next row.",
  },
  expected: {
    th: "กรอกช่องที่เหลือ หรือรวมกับแถวถัดไป",
    en: "The other cells filled, or one row with the next",
  },
  *look({ rows }) {
    for (const row of rows) {
      if (!isTitleOnly(row)) continue;
      const found = row.record.cells.measure?.text ?? "";
      yield { at: spotOf(row, "measure"), found, indicator: row.indicator };
    }
  },
});
