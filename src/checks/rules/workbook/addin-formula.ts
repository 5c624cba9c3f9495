import { callsAddin, formulasOf, isBroken } from "../../formulas";
import { defineRule } from "../../rule";

/** Formulas that lost their function, also in the data sheets, which the reports are made from. */
const BROKEN = {
  severity: "error",
  text: {
    th: "สูตรของส่วนเสริม {count} เซลล์แสดง #NAME? เพราะมีผู้บันทึกไฟล์นี้ในเครื่องที่ไม่มีส่วนเสริม เช่น {found} กด “คำนวณสูตร ITA ใหม่” เพื่อเขียนสูตรเดิมกลับเข้าไป",
    en: "{count} formulas of the add-in show #NAME?, because somebody without the add-in saved this file, such as {found}. Press “Renew ITA formulas” to enter the same formulas again.",
  },
  expected: { th: "สูตรเดิมที่คำนวณได้", en: "The same formulas, computed" },
} as const;

export const addinFormula = defineRule({
  id: "addin-formula",
  family: "workbook",
  severity: "warning",
  reads: ["sheets"],
  name: { th: "สูตร ITA ในแผ่นที่ส่งคณะกรรมการ", en: "Add-in formulas in sheets for the committee" },
  text: {
    th: "แผ่นนี้มีสูตรของส่วนเสริม {count} เซลล์ ผู้รับที่ไม่มีส่วนเสริมจะเห็น #NAME? เช่น {found}",
    en: "This sheet holds {count} formulas of the add-in; without it they show #NAME?, such as {found}",
  },
  expected: { th: "ค่าที่คำนวณแล้ว แทนสูตร", en: "Computed values instead of formulas" },
  *look({ sheets }) {
    for (const sheet of sheets) {
      const own = Array.from(formulasOf(sheet)).filter(({ formula }) => callsAddin(formula));
      const broken = own.filter(({ formula, value }) => isBroken(formula, value));
      const [lost] = broken;
      if (lost) {
        const at = { sheet: sheet.name, row: lost.row, column: lost.column };
        yield { at, found: lost.formula, params: { count: broken.length }, ...BROKEN };
      }
      if (sheet.data || sheet.visibility !== "Visible") continue;
      const whole = own.filter((one) => !broken.includes(one));
      const [first] = whole;
      if (!first) continue;
      const at = { sheet: sheet.name, row: first.row, column: first.column };
      yield { at, found: first.formula, params: { count: whole.length } };
    }
  },
});
