import type { Agency } from "../../ita/records";

/**
 * A sample workbook of fiscal year 2568 for trying the add-in: an agency that does not exist, with made-up figures
 * of the kind published that year: the total passes, but EIT keeps the level back. It holds every data sheet that a
 * report is made from; names of people are blank, as on the templates.
 */
export const SAMPLE_AGENCY: Agency = {
  name: "เทศบาลเมืองตัวอย่าง",
  district: "เมืองตัวอย่าง",
  province: "ตัวอย่าง",
  fiscalYear: 2568,
  planYear: 2569,
  signers: [
    { role: "ผู้จัดทำ", name: "", position: "ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ" },
    { role: "ผู้ตรวจสอบ", name: "", position: "ปลัดเทศบาล" },
    { role: "ผู้อนุมัติ", name: "", position: "นายกเทศมนตรีเมืองตัวอย่าง" },
  ],
  memo: {
    department: "กองยุทธศาสตร์และงบประมาณ เทศบาลเมืองตัวอย่าง",
    number: "ตย ๕๒๐๐๓/๑๘๗",
    date: { year: 2568, month: 10, day: 20 },
    subject: "",
    to: "นายกเทศมนตรีเมืองตัวอย่าง",
    body: "",
  },
};
