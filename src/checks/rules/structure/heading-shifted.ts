import { defineRule } from "../../rule";

export const headingShifted = defineRule({
  id: "heading-shifted",
  family: "structure",
  severity: "warning",
  reads: ["tables"],
  name: { th: "หัวตารางเลื่อนจากคอลัมน์", en: "Headings that slipped off their columns" },
  text: {
    th: "หัวตารางแถวบนไม่ตรงกับคอลัมน์ด้านล่าง: {found}",
    en: "The upper heading row does not stand over its columns: {found}",
  },
  expected: { th: "จัดหัวตารางแถวบนให้ตรงคอลัมน์", en: "The upper headings over their columns" },
  *look({ tables }) {
    for (const { kind, sheet, area, shifted, groups } of tables) {
      if (kind === "unknown" || !shifted) continue;
      const { row, column, columns } = area;
      const found = groups.map(({ text }) => text).join(" | ");
      yield { at: { sheet, row, column, columns }, found };
    }
  },
});
