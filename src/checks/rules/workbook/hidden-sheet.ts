import { defineRule } from "../../rule";

export const hiddenSheet = defineRule({
  id: "hidden-sheet",
  family: "workbook",
  severity: "warning",
  reads: ["sheets"],
  name: { th: "แผ่นงานที่ซ่อนอยู่", en: "Hidden sheets" },
  text: {
    th: "แผ่น “{found}” ถูกซ่อนไว้ ผู้รับไฟล์ยังเปิดดูได้",
    en: "The sheet “{found}” is hidden; who gets the file can still open it.",
  },
  expected: { th: "แสดงแผ่นนี้ หรือลบก่อนส่ง", en: "The sheet shown, or deleted before handing in" },
  *look({ sheets }) {
    for (const { name, visibility, data } of sheets) {
      if (visibility === "Visible" || data) continue;
      yield { at: { sheet: name, row: 0, column: 0 }, found: name };
    }
  },
});
