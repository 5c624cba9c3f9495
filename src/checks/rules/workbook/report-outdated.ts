import { defineRule } from "../../rule";

export const reportOutdated = defineRule({
  id: "report-outdated",
  family: "workbook",
  severity: "warning",
  reads: ["sheets"],
  name: { th: "รายงานเก่ากว่าข้อมูล", en: "Reports older than the data" },
  text: {
    th: "แผ่น “{found}” ไม่ตรงกับแผ่นข้อมูล เพราะข้อมูลเปลี่ยนไปหลังจากสร้างรายงาน",
    en: "The sheet “{found}” is not what the data sheets say, because they changed after it was made.",
  },
  expected: {
    th: "กด “สร้างรายงาน” อีกครั้งก่อนพิมพ์หรือส่ง",
    en: "The reports made again before they are printed or handed in",
  },
  *look({ sheets }) {
    for (const { name, made } of sheets) {
      if (made === "outdated") yield { at: { sheet: name, row: 0, column: 0 }, found: name };
    }
  },
});
